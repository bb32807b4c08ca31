import type { Tabelcel } from '../domain/document';
import { parseGetal } from '../money/lees-getal';
import { isExportname, turnExport } from './draaien';
import type { Lijn } from './stroom';

/**
 * Flat tables, as registers and files of Iv3 have them: each row repeats of which organisation, period or programme it is
 * (`Gemeenten;Perioden;Taakveld;Baten;Lasten`). They are unfolded into what documents print: a table for each
 * organisation and period, under its name, and the programme with the row.
 */

type Groep = 'organisatie' | 'periode' | 'programma';

const NAMEN: readonly (readonly [RegExp, Groep])[] = [
  [/^(?:gemeente|provincie|waterschap|regio|organisatie|overheid|bestuursorgaan)(?:n|s|'s|pen|naam)?$/i, 'organisatie'],
  [/^(?:perioden?|(?:boek|begrotings|verslag|dienst)?jaar|verslagsoort|stadium|fase)$/i, 'periode'],
  [/^(?:programma(?:'s|naam)?|thema(?:'s)?|pijler)$/i, 'programma'],
];

const INDICATORKOP = /^(?:eenheid|bron|(?:.*\s)?\p{L}*-?indicator(?:en)?)$/iu;

const groepOf = (kop: string): Groep | null => NAMEN.find(([patroon]) => patroon.test(kop.trim()))?.[1] ?? null;

/** A period as the open data of CBS writes it (`2022JJ00`) is a year. */
const plainPeriod = (tekst: string): string => /^((?:19|20)\d\d)JJ00$/.exec(tekst)?.[1] ?? tekst;

/** Columns that say of what a row is, and the first column of figures; null for a table that is not flat. */
interface Opzet {
  readonly groepen: readonly { readonly kolom: number; readonly groep: Groep }[];
  readonly eersteCijfer: number;
}

function layoutOf(kop: Lijn, rijen: readonly Lijn[]): Opzet | null {
  const breedte = kop.cellen.length;
  if (rijen.length < 2 || rijen.some(({ cellen }) => cellen.length !== breedte)) return null;
  // A table of indicators has the year of measuring beside each value: it is read as it stands.
  if (kop.cellen.some((cel) => INDICATORKOP.test(cel.tekst.trim()))) return null;
  const isCijfers = (kolom: number): boolean => {
    const teksten = rijen.map(({ cellen }) => cellen[kolom]?.tekst ?? '').filter((tekst) => tekst !== '');
    return teksten.length > 0 && teksten.every((tekst) => parseGetal(tekst) !== null);
  };
  const groepAt = kop.cellen.map((cel) => groepOf(cel.tekst));
  const eersteCijfer = groepAt.findIndex((groep, kolom) => groep === null && isCijfers(kolom));
  const voor = groepAt.slice(0, Math.max(0, eersteCijfer));
  // Letters (incidenteel or structureel, lasten or baten) name no row.
  const isLetters = (kolom: number): boolean =>
    rijen.every(({ cellen }) => /^[a-z]?$/i.test(cellen[kolom]?.tekst ?? ''));
  const namen = voor.filter((groep, kolom) => groep === null && !isLetters(kolom)).length;
  // What is left over names the rows: the programmes themselves, where nothing finer does.
  const groepen = voor.flatMap((groep, kolom) =>
    groep === null || (namen === 0 && groep === 'programma') ? [] : [{ kolom, groep }]
  );
  const filled = groepen.every(({ kolom }) => rijen.every(({ cellen }) => cellen[kolom]?.tekst !== ''));
  return groepen.length > 0 && groepen.length < voor.length && filled ? { groepen, eersteCijfer } : null;
}

const joined = (cellen: readonly Tabelcel[]): string =>
  cellen
    .map((cel) => cel.tekst)
    .filter((tekst) => tekst !== '')
    .join(' ');

function unfoldTable(kop: Lijn, rijen: readonly Lijn[], { groepen, eersteCijfer }: Opzet): Lijn[] {
  const namesOf = (lijn: Lijn, wat: Groep): string[] =>
    groepen.flatMap(({ kolom, groep }) => (groep === wat ? [plainPeriod(lijn.cellen[kolom]?.tekst ?? '')] : []));
  const kolommen = new Set(groepen.map(({ kolom }) => kolom));
  const rest = (lijn: Lijn): readonly Tabelcel[] => lijn.cellen.filter((_, kolom) => !kolommen.has(kolom));
  const delen = new Map<string, Lijn[]>();
  for (const rij of rijen) {
    const sleutel = JSON.stringify([namesOf(rij, 'organisatie'), namesOf(rij, 'periode')]);
    const deel = delen.get(sleutel);
    if (deel === undefined) delen.set(sleutel, [rij]);
    else deel.push(rij);
  }
  return [...delen.values()].flatMap((deel) => {
    const eerste = deel[0] ?? kop;
    const periode = namesOf(eerste, 'periode').join(' ');
    const koppen = kop.cellen.map((cel, kolom) =>
      kolom < eersteCijfer ? cel : { ...cel, tekst: `${periode} ${cel.tekst}`.trim() }
    );
    const namen = rest({ ...kop, cellen: koppen });
    const titel = [...namesOf(eerste, 'organisatie'), periode].filter((naam) => naam !== '').join(' - ');
    const { herkomst } = eerste;
    return [
      { soort: 'leeg', tekst: '', cellen: [], herkomst } as const,
      ...(titel === ''
        ? []
        : [{ soort: 'tekst', tekst: titel, cellen: [{ tekst: titel, herkomst }], herkomst } as const]),
      { ...kop, cellen: namen, tekst: joined(namen) },
      ...deel.map((rij): Lijn => {
        const cellen = rest(rij);
        const programma = namesOf(rij, 'programma').join(' ');
        return { ...rij, cellen, tekst: joined(cellen), ...(programma === '' ? {} : { programma }) };
      }),
    ];
  });
}

/** The lines with flat tables unfolded; all other lines as they are. */
export function unfold(lijnen: readonly Lijn[]): Lijn[] {
  const uit: Lijn[] = [];
  for (let i = 0, eind = 1; i < lijnen.length; i = eind, eind = i + 1) {
    const kop = lijnen[i];
    if (kop === undefined) break;
    if (kop.soort === 'rij' && kop.cellen.some((cel) => isExportname(cel.tekst) || groepOf(cel.tekst) !== null)) {
      while (lijnen[eind]?.soort === 'rij') eind += 1;
      const rijen = lijnen.slice(i + 1, eind);
      const gedraaid = turnExport(kop, rijen);
      if (gedraaid !== null) {
        for (const lijn of gedraaid) uit.push(lijn);
        continue;
      }
      const opzet = layoutOf(kop, rijen);
      for (const lijn of opzet === null ? [kop, ...rijen] : unfoldTable(kop, rijen, opzet)) uit.push(lijn);
    } else uit.push(kop);
  }
  return uit;
}
