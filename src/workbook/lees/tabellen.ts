import type { Cel, Rij, Rol, Soort, Tabel } from '../../domain/tabel';
import { RIJKOPPEN } from '../overtypt';
import { parsePlaats } from '../plaats';
import { BEDRAGSOORTEN, kernOfRij, signOfSoort, type Bedragsoort } from '../regels';
import { isSameKern, kernOf, soortOf } from '../sleutel';
import { readCel } from './cellen';
import type { Kenmerk } from './kolommen';
import { isTyped, tellingRow, typedFields } from './overtypt';
import { oneOf, type Tabelrij } from './rijen';

const ROLLEN: readonly Rol[] = ['regel', 'subtotaal', 'totaal', 'kop'];

/** A row of a table while it is put together from its rows on the sheet, one per series and year. */
interface Wording {
  readonly rijen: [Tabelrij, ...Tabelrij[]];
  readonly cellen: (Cel | null)[];
  soort: Soort | null;
}

/**
 * Whether a figure belongs to a column. The sleutel tells its series and year: what a person typed over in the columns
 * Reeks and Jaar (or over the meaning of the column, on Bronnen) must not lose it.
 */
function matches({ geschreven }: Kenmerk, rij: Tabelrij, soort: Bedragsoort): boolean {
  return (
    soortOf(rij.text('Sleutel')) === geschreven.moment && (geschreven.soort === null || geschreven.soort === soort)
  );
}

function place(wording: Wording, rij: Tabelrij, kenmerken: readonly Kenmerk[]): void {
  for (const soort of BEDRAGSOORTEN) {
    const index = kenmerken.findIndex((k, i) => matches(k, rij, soort) && wording.cellen[i] === null);
    const kenmerk = kenmerken[index];
    if (kenmerk === undefined) continue;
    const herkomst = parsePlaats(kenmerk.document, rij.text('Plaats'));
    const cel = readCel(rij, soort, signOfSoort(kenmerk.tekens, soort), kenmerk.eenheid, herkomst);
    if (cel === null) continue;
    wording.cellen[index] = cel;
    if (kenmerk.kolom.soort === null && soort !== 'bedrag') wording.soort = soort;
  }
}

const rowNumber = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

function toRij(id: string, tabel: string, { rijen, cellen, soort }: Wording, document: string): Rij {
  const [eerste] = rijen;
  const text = (kop: string): string => tellingRow(rijen, kop)?.text(kop) ?? '';
  const getypt = rijen.filter((een) => isTyped(een, 'Reeks') || isTyped(een, 'Jaar'));
  const rij: Rij = {
    id,
    label: text('Doelstelling'),
    code: text('Code') || null,
    programma: text('Programma') || null,
    rol: oneOf(ROLLEN, text('Rol')) ?? 'regel',
    soort,
    cellen,
    twijfel: null,
    ...typedFields(rijen, RIJKOPPEN),
    ...(getypt.length === 0 ? {} : { momentGetypt: getypt.map((een) => soortOf(een.text('Sleutel'))) }),
    herkomst: parsePlaats(document, eerste.text('Plaats')),
  };
  const kern = kernOf(eerste.text('Sleutel'));
  return isSameKern(kern, kernOfRij(tabel, rij)) ? rij : { ...rij, kern };
}

function readTabel(bron: string, kenmerken: readonly Kenmerk[], rijen: readonly Tabelrij[]): Tabel | null {
  const first = kenmerken[0];
  if (first === undefined) return null;
  const wordingen = new Map<string, Wording>();
  for (const rij of rijen) {
    const id = rij.text('Rij');
    const bekend = wordingen.get(id);
    bekend?.rijen.push(rij);
    const wording: Wording = bekend ?? { rijen: [rij], cellen: kenmerken.map(() => null), soort: null };
    if (bekend === undefined) wordingen.set(id, wording);
    place(wording, rij, kenmerken);
  }
  return {
    id: bron,
    titel: first.titel,
    herkomst: first.herkomst,
    eenheid: first.eenheid,
    tekenconventie: first.tekens,
    kolommen: kenmerken.map((k) => k.kolom),
    rijen: [...wordingen]
      .sort(([a], [b]) => rowNumber(a) - rowNumber(b))
      .map(([id, wording]) => toRij(id, bron, wording, first.document)),
  };
}

/** The tables of baten and lasten of one document, from the sheets. */
export function readTabellen(
  document: string,
  kenmerken: readonly Kenmerk[],
  rijen: readonly Tabelrij[]
): readonly Tabel[] {
  const bronnen = [...new Set(kenmerken.filter((k) => k.document === document).map((k) => k.bron))];
  return bronnen
    .filter((bron) => bron.includes('.t'))
    .sort((a, b) => rowNumber(a) - rowNumber(b))
    .flatMap((bron) => {
      const tabel = readTabel(
        bron,
        kenmerken.filter((k) => k.bron === bron),
        rijen.filter((rij) => rij.text('Tabel') === bron)
      );
      return tabel === null ? [] : [tabel];
    });
}
