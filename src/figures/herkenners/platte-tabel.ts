import type { Tabelcel } from '../../domain/document';
import { isJaartal } from '../../money/jaartal';
import { parseGetal } from '../../money/lees-getal';
import { isExportname, turnExport } from './draaien';
import { isTurnedHeader, turnOver } from './kantelen';
import { mayStandBeside, putBelow } from './naast-elkaar';
import { textOfCells, type Lijn } from '../stuk/stroom';

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

/** Columns with the numbers of accounts: names of their rows, however much they look like figures. */
const NUMMERKOP =
  /^(?:kosten(?:plaats|soort|drager)|grootboek(?:rekening|nummer)?|(?:rekening|product|taakveld)(?:nummer|code)|nummer|nr\.?|code|fcl|ecl|volgnr\.?)$/i;

const INDICATORKOP = /^(?:eenheid|bron|(?:.*\s)?\p{L}*-?indicator(?:en)?)$/iu;

const mostly = (teksten: readonly string[], is: (tekst: string) => boolean): boolean =>
  teksten.filter(is).length * 2 >= teksten.length;

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
    // Words among figures ("PM", "zie toelichting") make no names of them.
    return (
      teksten.some((tekst) => parseGetal(tekst) !== null) && mostly(teksten, (tekst) => parseGetal(tekst) !== null)
    );
  };
  const groepAt = kop.cellen.map((cel) => groepOf(cel.tekst));
  const eersteCijfer = groepAt.findIndex(
    (groep, kolom) => groep === null && !NUMMERKOP.test(kop.cellen[kolom]?.tekst.trim() ?? '') && isCijfers(kolom)
  );
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

function unfoldTable(kop: Lijn, rijen: readonly Lijn[], { groepen, eersteCijfer }: Opzet): Lijn[] {
  const namesOf = (lijn: Lijn, wat: Groep): string[] =>
    groepen.flatMap(({ kolom, groep }) => (groep === wat ? [plainPeriod(lijn.cellen[kolom]?.tekst ?? '')] : []));
  const kolommen = new Set(groepen.map(({ kolom }) => kolom));
  const isNummer = kop.cellen.map((cel, kolom) => kolom + 1 < eersteCijfer && NUMMERKOP.test(cel.tekst.trim()));
  // The number of an account goes before its name, as its code.
  const rest = (lijn: Lijn): readonly Tabelcel[] =>
    lijn.cellen.flatMap((cel, kolom) => {
      if (kolommen.has(kolom) || (isNummer[kolom] === true && !kolommen.has(kolom + 1))) return [];
      const nummer = isNummer[kolom - 1] === true ? lijn.cellen[kolom - 1] : undefined;
      return [nummer === undefined || lijn === kop ? cel : { ...cel, tekst: `${nummer.tekst} ${cel.tekst}`.trim() }];
    });
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
      { ...kop, cellen: namen, tekst: textOfCells(namen) },
      ...deel.map((rij): Lijn => {
        const cellen = rest(rij);
        const programma = namesOf(rij, 'programma').join(' ');
        return { ...rij, cellen, tekst: textOfCells(cellen), ...(programma === '' ? {} : { programma }) };
      }),
    ];
  });
}

const DATUMKOP = /^(?:\p{L}+)?datum$/iu;
const DATUM = /^(?:\d{1,2}[-/]\d{1,2}[-/]\d{4})?$/;

/** Rows without a column of dates, which name no row and are no figures; null where there is none. */
function withoutDates(kop: Lijn, rijen: readonly Lijn[]): Lijn[] | null {
  const isDatum = kop.cellen.map(
    ({ tekst }, kolom) =>
      DATUMKOP.test(tekst.trim()) && rijen.every(({ cellen }) => DATUM.test(cellen[kolom]?.tekst.trim() ?? ''))
  );
  if (!isDatum.includes(true)) return null;
  return [kop, ...rijen].map((lijn) => {
    const cellen = lijn.cellen.filter((_, kolom) => isDatum[kolom] !== true);
    return { ...lijn, cellen, tekst: textOfCells(cellen) };
  });
}

/** Rows as they are meant: turned, turned over or unfolded; null for those that stand as they are meant. */
function unfoldRows(kop: Lijn, rijen: readonly Lijn[]): readonly Lijn[] | null {
  const [zonderKop, ...zonder] = withoutDates(kop, rijen) ?? [];
  if (zonderKop !== undefined) return unfoldRows(zonderKop, zonder) ?? [zonderKop, ...zonder];
  const gedraaid = turnExport(kop, rijen) ?? turnOver(kop, rijen) ?? putBelow(kop, rijen);
  if (gedraaid !== null) return gedraaid;
  const opzet = kop.cellen.some((cel) => groepOf(cel.tekst) !== null) ? layoutOf(kop, rijen) : null;
  return opzet === null ? null : unfoldTable(kop, rijen, opzet);
}

/** Whether a row of names may head a table that is not as documents print it: asked of every row, so by its names alone. */
const mayUnfold = ({ cellen }: Lijn): boolean =>
  cellen.some((cel) => isExportname(cel.tekst) || groepOf(cel.tekst) !== null || DATUMKOP.test(cel.tekst.trim())) ||
  isTurnedHeader(cellen);

/** Whether a row of words stands above one of tables beside each other. */
const mayBeHeader = ({ cellen }: Lijn, volgende: Lijn | undefined): boolean =>
  volgende?.cellen.length === cellen.length && mayStandBeside(volgende);

/** Whether a row has no figure behind its first cell: rows with figures, which are nearly all, head no table. */
const isNames = ({ cellen }: Lijn): boolean =>
  cellen.every(({ tekst }, kolom) => kolom === 0 || parseGetal(tekst) === null || isJaartal(tekst));

/** The lines with flat tables unfolded; all other lines as they are. */
export function unfold(lijnen: readonly Lijn[]): Lijn[] {
  const uit: Lijn[] = [];
  for (let i = 0, eind = 1; i < lijnen.length; i = eind, eind = i + 1) {
    const kop = lijnen[i];
    if (kop === undefined) break;
    if (kop.soort === 'rij' && isNames(kop) && (mayUnfold(kop) || mayBeHeader(kop, lijnen[i + 1]))) {
      while (lijnen[eind]?.soort === 'rij') eind += 1;
      const rijen = lijnen.slice(i + 1, eind);
      for (const lijn of unfoldRows(kop, rijen) ?? [kop, ...rijen]) uit.push(lijn);
    } else uit.push(kop);
  }
  return uit;
}
