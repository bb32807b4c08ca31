import type { Tabelcel } from '../../domain/document';
import { parseGetal } from '../../money/lees-getal';
import { isJaartal } from '../../money/jaartal';
import { parseKopwoorden } from '../kolommen/kopwoorden';
import { textOfCells, type Lijn } from '../stuk/stroom';

/**
 * Exports of accounts, as financial systems write them: a row for each amount, with its kind, stage and year in columns of
 * their own (`Jaar;Programma;Soort;L/B;Bedrag`). They are turned into what documents print: a row for each name and a column
 * for each kind, stage and year. Nothing is added up: where an amount would stand in the place of another, it stays as it is.
 */

const SOORTEN: Readonly<Record<string, 'lasten' | 'baten'>> = {
  l: 'lasten',
  last: 'lasten',
  lasten: 'lasten',
  uitgaven: 'lasten',
  kosten: 'lasten',
  b: 'baten',
  baat: 'baten',
  baten: 'baten',
  inkomsten: 'baten',
  opbrengsten: 'baten',
};
/** Names of columns that hold a kind or a stage; without one of these a table is no such export. */
const KENMERK =
  /^(?:soort|type|categorie|stadium|fase|versie|reeks|scenario|l\/b|b\/l|lb|bl|(?:baten|lasten)\s?\/\s?(?:baten|lasten)|begroting\s?\/\s?(?:realisatie|rekening))$/i;
const JAAR = /^(?:jr|(?:boek|begrotings|verslag|dienst)?jaar|perioden?)$/i;
const PROGRAMMA = /^(?:programma(?:'s|naam|omschrijving)?|thema|pijler)$/i;
const BEDRAG =
  /^(?:(?:saldo|totaal)?bedrag(?:en)?(?:\s?\(?(?:€|eur|euro)\)?)?|saldo|waarde|euro|eur|€|som van bedrag)$/i;

/** Whether a name of a column is one that only such exports have. */
export const isExportname = (kop: string): boolean => KENMERK.test(kop.trim());

type Rol = 'soort' | 'stadium' | 'jaar' | 'programma' | 'bedrag' | 'naam';

const textAt = (lijn: Lijn, kolom: number): string => lijn.cellen[kolom]?.tekst.trim() ?? '';

/** What a column holds, by its name and everything in it. */
function roleOf(kop: string, teksten: readonly string[]): Rol {
  if (KENMERK.test(kop)) {
    if (teksten.every((tekst) => SOORTEN[tekst.toLowerCase()] !== undefined)) return 'soort';
    if (teksten.every((tekst) => parseKopwoorden(tekst).reeks !== null)) return 'stadium';
  }
  if (JAAR.test(kop) && teksten.every(isJaartal)) return 'jaar';
  if (PROGRAMMA.test(kop) && teksten.some((tekst) => /\p{L}{2}/u.test(tekst))) return 'programma';
  const isGetal =
    teksten.some((tekst) => tekst !== '') && teksten.every((tekst) => tekst === '' || parseGetal(tekst) !== null);
  return isGetal && (BEDRAG.test(kop) || parseKopwoorden(kop).reeks !== null) ? 'bedrag' : 'naam';
}

interface Opzet {
  readonly rollen: readonly Rol[];
  readonly bedragen: readonly number[];
  readonly namen: readonly number[];
  readonly programma: number;
}

function layoutOf(kop: Lijn, rijen: readonly Lijn[]): Opzet | null {
  const rollen = kop.cellen.map((_, kolom) =>
    roleOf(
      textAt(kop, kolom),
      rijen.map((rij) => textAt(rij, kolom))
    )
  );
  const of = (rol: Rol): number[] => rollen.flatMap((each, kolom) => (each === rol ? [kolom] : []));
  const [bedragen, programma] = [of('bedrag'), of('programma')[0] ?? -1];
  const gekenmerkt = rollen.includes('soort') || rollen.includes('stadium');
  // Beside several amounts a letter L or B is that of a printed table, unless the year stands in each row too.
  const isUitvoer = bedragen.length === 1 || (bedragen.length > 1 && rollen.includes('jaar'));
  if (!gekenmerkt || !isUitvoer || of('programma').length > 1) return null;
  const namen = of('naam');
  return { rollen, bedragen, namen: namen.length === 0 && programma >= 0 ? [programma] : namen, programma };
}

/** The name of the column that an amount of a row goes to: what it is, its year and its kind. */
function columnName(kop: Lijn, rij: Lijn, kolom: number, { rollen }: Opzet): string {
  const naam = textAt(kop, kolom);
  const of = (rol: Rol): string[] =>
    rollen.flatMap((each, k) => {
      const tekst = textAt(rij, k);
      return each === rol ? [rol === 'soort' ? (SOORTEN[tekst.toLowerCase()] ?? tekst) : tekst] : [];
    });
  return [BEDRAG.test(naam) ? '' : naam, ...of('stadium'), ...of('jaar'), ...of('soort')]
    .filter((d) => d !== '')
    .join(' ');
}

/**
 * Turns an export with an amount in each row into a table with columns.
 * @returns null for any other table, and where two amounts would stand in one place
 */
export function turnExport(kop: Lijn, rijen: readonly Lijn[]): Lijn[] | null {
  const breedte = kop.cellen.length;
  if (rijen.length < 2 || rijen.some(({ cellen }) => cellen.length !== breedte)) return null;
  const opzet = kop.cellen.some((cel) => isExportname(cel.tekst)) ? layoutOf(kop, rijen) : null;
  if (opzet === null || opzet.namen.length === 0) return null;
  const kolommen = new Map<string, Tabelcel>();
  const uit = new Map<string, { readonly rij: Lijn; readonly cellen: Map<string, Tabelcel> }>();
  for (const rij of rijen) {
    const sleutel = JSON.stringify([...opzet.namen, opzet.programma].map((kolom) => textAt(rij, kolom)));
    const regel = uit.get(sleutel) ?? { rij, cellen: new Map<string, Tabelcel>() };
    uit.set(sleutel, regel);
    for (const kolom of opzet.bedragen) {
      const [cel, bron] = [rij.cellen[kolom], kop.cellen[kolom]];
      if (cel === undefined || bron === undefined || cel.tekst === '') continue;
      const naam = columnName(kop, rij, kolom, opzet);
      if (regel.cellen.has(naam)) return null;
      regel.cellen.set(naam, cel);
      if (!kolommen.has(naam)) kolommen.set(naam, { ...bron, tekst: naam });
    }
  }
  if (kolommen.size < 2) return null;
  const lineOf = (lijn: Lijn, cijfers: readonly Tabelcel[], programma: string): Lijn => {
    const cellen = [...opzet.namen.flatMap((kolom) => lijn.cellen[kolom] ?? []), ...cijfers];
    return {
      soort: 'rij',
      tekst: textOfCells(cellen),
      cellen,
      herkomst: lijn.herkomst,
      ...(programma === '' ? {} : { programma }),
    };
  };
  const eigen = opzet.namen.includes(opzet.programma);
  return [
    lineOf(kop, [...kolommen.values()], ''),
    ...[...uit.values()].map(({ rij, cellen }) =>
      lineOf(
        rij,
        [...kolommen.keys()].map((naam) => cellen.get(naam) ?? { tekst: '', herkomst: rij.herkomst }),
        eigen ? '' : textAt(rij, opzet.programma)
      )
    ),
  ];
}
