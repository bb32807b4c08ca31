import { figuresOfRow, isJaartal } from '../../money/jaartal';
import { parseGetal } from '../../money/lees-getal';
import { parseFiguur } from '../tabel/getallen';
import { celblokAt } from './celblok';
import { headerNames, isFigureHeader, type Indeling } from './celkoppen';
import { holdsAmount, isShifted, lostColumn, makeUp } from './kopgist';
import { isJaarwoord, isKopwoord, kopwoorden, parseKopwoorden } from '../kolommen/kopwoorden';
import { withOordeel } from '../tabel/oordeelletters';
import { isNotenkop } from './notenkolom';
import { kopRij, onlySides, type Ruwcel, type Ruwrij, type Vondst } from './ruwtabel';
import type { Lijn } from '../stuk/stroom';

/** More rows than this never name the columns. */
const MEESTE_KOPRIJEN = 12;

/** A figure, and no year as column names have. */
export function isFiguur(tekst: string): boolean {
  return parseFiguur(tekst) !== null && !isJaarwoord(tekst);
}

const figuren = (lijn: Lijn): Ruwcel[] => lijn.cellen.slice(1).filter((cel) => isFiguur(cel.tekst));

/** The figures of a row that has some: then `2074` is one too. */
function allFigures(lijn: Lijn): Ruwcel[] {
  return figuren(lijn).length === 0 ? [] : lijn.cellen.slice(1).filter((cel) => parseGetal(cel.tekst) !== null);
}

/** The first of some lines that is so; -1 for none. */
function findLine(lijnen: readonly Lijn[], van: number, tot: number, is: (lijn: Lijn) => boolean): number {
  for (let i = van; i < tot; i += 1) {
    const lijn = lijnen[i];
    if (lijn !== undefined && is(lijn)) return i;
  }
  return -1;
}

/** The number that occurs most often; the larger of equals. */
function mode(waarden: readonly number[]): number {
  const tel = new Map<number, number>();
  for (const waarde of waarden) tel.set(waarde, (tel.get(waarde) ?? 0) + 1);
  return [...tel].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/**
 * Whether the empty cell above the labels was dropped from the last row of names, so that its first name is that of a
 * column of figures: rows are wider than it, or all its names are of one make.
 */
function lacksLabel(kop: readonly string[], breedste: number): boolean {
  const [eerste = '', ...rest] = kop;
  const vorm = makeUp(eerste);
  if (vorm === '' && !isFigureHeader(eerste)) return false;
  return breedste > kop.length || (vorm !== '' && rest.length > 0 && rest.every((naam) => makeUp(naam) === vorm));
}

/** The names without the empty cells at their end. */
const withoutTail = (namen: readonly string[]): readonly string[] =>
  namen.filter((_, i) => namen.slice(i).some((naam) => naam !== ''));

function layout(koprijen: readonly Lijn[], rijen: readonly Lijn[]): Indeling {
  const gevuld = rijen.filter((rij) => figuren(rij).length > 0);
  const kop = withoutTail(koprijen.at(-1)?.cellen.map((cel) => cel.tekst) ?? []);
  const breedste = gevuld.reduce((meeste, rij) => Math.max(meeste, rij.cellen.length), 0);
  const koppen = kop.length + (lacksLabel(kop, breedste) ? 1 : 0);
  const breedte = Math.max(mode(gevuld.map((rij) => rij.cellen.length)), koppen);
  const volledig = gevuld.filter((rij) => rij.cellen.length >= breedte);
  const letters: number[] = [];
  const noten = kop.flatMap((naam, kolom) => (kolom > 0 && isNotenkop(naam) ? [kolom] : []));
  // Of every row cells were dropped: the names tell where figures stand.
  if (volledig.length === 0 && kop.length === breedte) {
    return { breedte, cijfers: kop.flatMap((naam, i) => (i > 0 && isFigureHeader(naam) ? [i] : [])), letters, noten };
  }
  const cijfers: number[] = [];
  for (let kolom = 1; kolom < breedte; kolom += 1) {
    if (noten.includes(kolom)) continue;
    const teksten = (volledig.length > 0 ? volledig : gevuld)
      .map((rij) => rij.cellen[kolom]?.tekst ?? '')
      .filter((tekst) => tekst !== '');
    if (
      isCodekolom(
        koprijen.map((rij) => rij.cellen[kolom]?.tekst ?? ''),
        teksten
      )
    )
      continue;
    const getallen = teksten.filter(isFiguur).length;
    const jaren = teksten.filter(isJaartal).length;
    // Below the name of an amount `2015` is one; else a column of years says when something was measured.
    const naam = koprijen.map((rij) => rij.cellen[kolom]?.tekst ?? '').join(' ');
    const bedragen = jaren > 0 && namesAmounts(naam) ? getallen + jaren : getallen;
    // Below such a name only the cells with words are in doubt, however many there are.
    const genoemd = bedragen > 0 ? namesKind(naam) : namesKind(naam) && teksten.some(isFout) && teksten.every(isFout);
    if (genoemd || (bedragen > 0 && bedragen * 2 >= teksten.length)) cijfers.push(kolom);
    else if (teksten.length > 0 && teksten.every((tekst) => /^[a-z]$/i.test(tekst))) letters.push(kolom);
  }
  return { breedte, cijfers, letters, noten };
}

/** An error of a spreadsheet (`#N/B`), or a column that was too narrow for its figures (`####`). */
const isFout = (tekst: string): boolean => /^#+$|^#[\p{L}\d/]{2,}[!?]?$/u.test(tekst);

/** Whether a name is surely that of amounts: nothing but words of columns, among them a stage or a kind. */
function namesKind(naam: string): boolean {
  const { reeks, soort } = parseKopwoorden(naam);
  return (reeks ?? soort) !== null && kopwoorden(naam).every(isKopwoord) && namesAmounts(naam);
}

/**
 * Codes in a column of their own, behind the names that they are of: they belong to the label. Below any other name, or
 * with three digits behind the point, they may be amounts.
 */
function isCodekolom(namen: readonly string[], teksten: readonly string[]): boolean {
  if (namen.some(isFigureHeader) || teksten.length === 0) return false;
  const genoemd = namen.some((naam) =>
    /^(?:code|nr\.?|nummer|taakveld(?:nr\.?|code)?|product(?:nr\.?|code)?)$/i.test(naam)
  );
  if (!genoemd && namen.some((naam) => naam !== '')) return false;
  const code = genoemd ? /^\d{1,4}(?:\.\d{1,3})*[A-Za-z]?$/ : /^\d{1,2}(?:\.\d{1,2})+[A-Za-z]?$/;
  return teksten.every((tekst) => code.test(tekst));
}

/** The words before the figures, with a code in a cell behind the name put before it. */
function labelOf(cellen: readonly string[]): string {
  const gevuld = cellen.filter((tekst) => tekst !== '');
  const code = gevuld.findIndex((tekst, i) => i > 0 && /^\d{1,4}(?:\.\d{1,3})*[A-Za-z]?$/.test(tekst));
  const voorop = code < 0 ? gevuld : [gevuld[code] ?? '', ...gevuld.filter((_, i) => i !== code)];
  return voorop.join(' ');
}

/** Whether a name is that of amounts, and not of the years in which they were measured. */
const namesAmounts = (naam: string): boolean =>
  isFigureHeader(naam) && !/(?:meet|peil|verslag|boek)?jaar$|periode|peildatum|meting/i.test(naam);

const LETTERCEL = /^[a-z]$/i;
const LETTERS: Readonly<Record<string, Ruwrij['letter']>> = { l: 'lasten', b: 'baten', s: 'saldo' };

function rowOf(lijn: Lijn, { breedte, cijfers, letters, noten }: Indeling): Ruwrij {
  const eersteCijfer = cijfers[0] ?? 1;
  const vast = lijn.cellen.length >= breedte;
  const gevonden = allFigures(lijn);
  // A row with fewer cells has shifted: its letter, if any, stands right behind the label.
  const letter = (lijn.cellen[vast ? (letters[0] ?? breedte) : 1]?.tekst ?? '').toLowerCase();
  const woorden = lijn.cellen.findIndex(
    (cel, kolom) => kolom > 0 && (isFiguur(cel.tekst) || LETTERCEL.test(cel.tekst))
  );
  const label = labelOf(
    lijn.cellen
      .slice(0, vast ? eersteCijfer : Math.max(1, woorden))
      .filter((_, kolom) => !letters.includes(kolom) && !(vast && noten.includes(kolom)))
      .map((cel) => cel.tekst)
  );
  const basis = {
    label,
    letter: (letters.length > 0 ? LETTERS[letter] : undefined) ?? null,
    ...(lijn.programma === undefined ? {} : { programma: lijn.programma }),
    herkomst: lijn.herkomst,
  };
  if (!vast && gevonden.length === 0) return { ...kopRij(label, lijn.herkomst, cijfers.length), letter: basis.letter };
  // A total without a name, its empty first cell dropped: as many figures as there are columns.
  if (!vast && lijn.cellen.length === cijfers.length && lijn.cellen.every((cel) => isFiguur(cel.tekst))) {
    return { ...basis, label: '', inhoud: { soort: 'vast', cellen: lijn.cellen } };
  }
  if (!vast) {
    // What may be the number of a note may also be a figure: both are ways to read the row.
    const noot = noten.length > 0 && /^\d{1,2}(?:\.\d{1,2})*$/.test(gevonden[0]?.tekst ?? '');
    return { ...basis, inhoud: { soort: 'los', reeksen: noot ? [gevonden, gevonden.slice(1)] : [gevonden] } };
  }
  const cellen = cijfers.map((kolom) => {
    const cel = lijn.cellen[kolom];
    return cel === undefined || cel.tekst === '' ? null : cel;
  });
  return { ...basis, inhoud: { soort: 'vast', cellen } };
}

const textsOf = (lijn: Lijn): string => lijn.cellen.map((cel) => cel.tekst).join('|');

/** Whether a row between the figures names columns: names behind its first cell, and no figures. */
function isKopBetween({ soort, cellen }: Lijn): boolean {
  if (soort !== 'rij') return false;
  const [eerste = '', ...achter] = cellen.map((cel) => cel.tekst);
  const namen = achter.filter((tekst) => tekst !== '');
  if (!namen.every(isFigureHeader)) return false;
  if (eerste !== '' && isFigureHeader(eerste)) namen.push(eerste);
  return namen.length > 1 && namen.some((naam) => /\p{L}/u.test(naam));
}

/** Recognises rows with cells (tab, pipe, CSV, HTML, sheet): names of columns above, a name and figures in each row. */
export function findCeltabel(lijnen: readonly Lijn[], begin: number): Vondst {
  const eerste = lijnen[begin];
  if (eerste?.soort !== 'rij') return null;
  const { eind: blokeind, kaal } = celblokAt(lijnen, begin);
  const teksten = lijnen
    .slice(begin, Math.min(blokeind, begin + MEESTE_KOPRIJEN))
    .map(({ cellen }) => cellen.map((cel) => cel.tekst));
  const jaarrij = teksten.findIndex((rij, i) => figuresOfRow(rij, teksten.slice(0, i), kaal).includes(true));
  const plaats = jaarrij < 0 ? findLine(lijnen, begin, blokeind, (lijn) => figuren(lijn).length > 0) : begin + jaarrij;
  if (plaats < 0) return { begin, eind: blokeind, reden: 'ongelijke-rijen' };
  const boven = lijnen.slice(begin, plaats);
  // The same names again are no row; other names begin another table.
  const bekend = new Set(boven.map(textsOf));
  const namen = teksten.slice(0, plaats - begin);
  const isAnder = (lijn: Lijn): boolean =>
    isKopBetween(lijn) &&
    !bekend.has(textsOf(lijn)) &&
    // "Baten wegen 2023 1987" is a row where thousands are bare.
    !figuresOfRow(
      lijn.cellen.map((cel) => cel.tekst),
      namen,
      kaal
    ).includes(true);
  const anders = findLine(lijnen, plaats + 1, blokeind, isAnder);
  const eind = anders < 0 ? blokeind : anders;
  const onder = lijnen.slice(plaats, eind).filter((lijn) => !(isKopBetween(lijn) && bekend.has(textsOf(lijn))));
  const heeftNamen = (lijn: Lijn): boolean =>
    lijn.soort === 'rij' && lijn.cellen.slice(1).some((cel) => cel.tekst !== '');
  // "Lasten" alone is the heading of the rows below it, unless nothing else names the columns.
  const eersteNaam = boven.find((lijn) => lijn.soort === 'rij' && isFigureHeader(lijn.cellen[0]?.tekst ?? ''));
  const isKoprij = boven.some(heeftNamen) ? heeftNamen : (lijn: Lijn): boolean => lijn === eersteNaam;
  const koprijen = boven.filter(isKoprij);
  const rijen = boven.filter((lijn) => !isKoprij(lijn)).concat(onder);
  const indeling = layout(koprijen, rijen);
  const koppen = headerNames(koprijen, indeling);
  const labelkop = koprijen.map((rij) => rij.cellen[0]?.tekst ?? '').find((tekst) => tekst !== '') ?? '';
  const gist =
    koppen?.some(holdsAmount) === true ||
    (koppen !== null && (isShifted(koppen) || lostColumn(koprijen.at(-1)?.cellen ?? [], koppen)));
  if (koppen === null || indeling.cijfers.length === 0 || gist) {
    return { begin, eind, reden: 'geen-kolomkoppen' };
  }
  return {
    begin,
    eind,
    labelkop,
    koppen,
    noten: indeling.noten,
    rijen: onlySides(
      rijen.map((rij) =>
        rij.soort === 'rij'
          ? rowOf({ ...rij, cellen: withOordeel(rij.cellen) }, indeling)
          : kopRij(rij.tekst, rij.herkomst, koppen.length)
      )
    ),
    herkomst: eerste.herkomst,
  };
}
