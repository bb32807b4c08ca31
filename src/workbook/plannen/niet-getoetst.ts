import type { NietGetoetst, ZonderToets } from '../../domain/bevinding';
import { nameApart, nameFigures } from '../../domain/celnaam';
import type { Lezing } from '../../domain/lezing';
import type { CelId } from '../../domain/tabel';
import type { Bladtekst } from '../bladtekst';
import { kolom, SLEUTELKOLOM, type Rijplan, type Tabelplan } from '../plan';

/** Name of the table with what was not tested. */
export const NIET_GETOETST = 'tblNietGetoetst';

const KOLOMMEN = [
  kolom('Niet getoetst', { breedte: 70, stijl: 'doorloop' }),
  kolom('Cijfers', { breedte: 50, stijl: 'doorloop' }),
  kolom('Bron', { breedte: 30, stijl: 'grijs' }),
  SLEUTELKOLOM,
];

/** More names nobody reads in a cell: their number is said. */
const HOOGSTENS = 12;

/**
 * Sums that were left out and figures that take part in none, with the reason, so that silence is not taken for approval.
 * @param op 0-based column of the sheet that the table begins in
 */
export function planNietGetoetst(
  nietGetoetst: readonly NietGetoetst[],
  zonderToets: readonly ZonderToets[],
  lezingen: readonly Lezing[],
  tekst: Bladtekst,
  op: number
): Tabelplan {
  const names = new Map(lezingen.map(({ document }) => [document.id, document.naam]));
  const documentnaam = (id: string): string => names.get(id) ?? id;
  const namen = nameFigures(lezingen, tekst.celwoorden);
  const listed = (cellen: readonly CelId[]): string => {
    const told = cellen.slice(0, HOOGSTENS);
    const celnaam = nameApart(namen, told, documentnaam);
    const rest = cellen.length - told.length;
    return [...told.map((cel) => celnaam(cel)), ...(rest > 0 ? [`+ ${rest}`] : [])].join('; ');
  };
  const left = nietGetoetst.map((niet): Rijplan => {
    const own = [niet.totaal, ...niet.cellen, ...(niet.termen ?? []).map(({ cel }) => cel)];
    const celnaam = nameApart(namen, [...own, ...proposed(niet)], documentnaam);
    return {
      sleutel: niet.id,
      cellen: {
        'Niet getoetst': tekst.nietGetoetst(niet, celnaam),
        Cijfers: listed(own),
        Bron: documentnaam(niet.document),
      },
    };
  });
  const without = zonderToets.map((zonder): Rijplan => {
    const { document, tabel, reden, cellen } = zonder;
    const naam = documentnaam(document);
    return {
      sleutel: ['zonder', document, tabel ?? '', reden].join(':'),
      cellen: { 'Niet getoetst': tekst.zonderToets(zonder, naam), Cijfers: listed(cellen), Bron: naam },
    };
  });
  return { naam: NIET_GETOETST, kolom: op, kolommen: KOLOMMEN, rijen: [...left, ...without], vervallen: null };
}

/** The figures that a proposal names. */
function proposed({ suggesties = [] }: NietGetoetst): readonly CelId[] {
  return suggesties
    .flatMap(({ cel, samen = [], post }) => [cel, ...samen.map((deel) => deel.cel), post?.cel, post?.inPlaatsVan])
    .filter((cel): cel is CelId => cel !== undefined && cel !== null);
}
