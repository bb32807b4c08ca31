import type { Tekstlijn } from './lijnsoort';
import type { Paginaregel, Tekstdeel } from './pdf/regel';
import { findTabel } from './pdf/tabellen';
import { isFiguur, type Rooster } from './rooster/rooster';

/** A letter of a text in fixed width, in the units of a page: as wide as a digit of a letter of this size. */
const LETTER = 5;
const HOOGTE = 10;
const REGEL = 12;

/** Lines of text that are a table by the places of their figures; `eind` is the place after its last line. */
export interface Uitlijning {
  readonly begin: number;
  readonly eind: number;
  readonly rooster: Rooster;
  /** Number of the line of each row. */
  readonly nummers: readonly number[];
}

/** What stands apart in a line: by two spaces or more. */
function partsOf({ nummer, tekst }: Tekstlijn): Tekstdeel[] {
  return [...tekst.trimEnd().matchAll(/\S+(?: \S+)*/g)].map((gevonden) => ({
    tekst: gevonden[0],
    links: gevonden.index * LETTER,
    rechts: (gevonden.index + gevonden[0].length) * LETTER,
    basis: nummer * REGEL,
    hoogte: HOOGTE,
  }));
}

const toRegel = (lijn: Tekstlijn): Paginaregel => ({
  delen: partsOf(lijn),
  basis: lijn.nummer * REGEL,
  hoogte: HOOGTE,
});

/** Where the digits of a figure end: a sign, bracket or letter behind it may stand outside the column, or in it. */
const edgeOf = ({ tekst, rechts }: Tekstdeel): number =>
  rechts - LETTER * (/[\d]([^\d]*)$/.exec(tekst)?.[1]?.length ?? 0);

/** Least number of rows with figures of which the places are believed. */
const MINSTE_RIJEN = 3;
const MEESTE_LEEG = 2;

/** The figures behind the label of a line: none in a line of text, of which a number is one part of two. */
function figuresOf({ delen }: Paginaregel): readonly Tekstdeel[] {
  const [eerste, ...rest] = delen;
  if (eerste === undefined || isFiguur(eerste.tekst)) return [];
  const cijfers = rest.filter(({ tekst }) => isFiguur(tekst));
  return cijfers.length === rest.length || rest.length > 1 ? cijfers : [];
}

/** How many edges there are; infinite where one stands alone, as those of texts do. */
function countEdges(randen: readonly number[]): number {
  const aantallen = new Map<number, number>();
  for (const rand of randen) aantallen.set(rand, (aantallen.get(rand) ?? 0) + 1);
  return [...aantallen.values()].includes(1) ? Number.POSITIVE_INFINITY : aantallen.size;
}

/**
 * Whether figures stand in columns: the digits of each end exactly where those of other rows do, in at least three rows,
 * with more than one size of gap between them. Spaces that only keep figures apart do not give that.
 */
function isAligned(rijen: readonly Paginaregel[]): boolean {
  const cijfers = rijen.map(figuresOf).filter((delen) => delen.length > 0);
  const meeste = Math.max(0, ...cijfers.map((delen) => delen.length));
  if (cijfers.length < MINSTE_RIJEN || meeste < 2) return false;
  const metCijfers = cijfers.flat().filter(({ tekst }) => /\d/.test(tekst));
  if (![edgeOf, ({ rechts }: Tekstdeel) => rechts].some((rand) => countEdges(metCijfers.map(rand)) <= meeste + 1))
    return false;
  const gaten = new Set(
    rijen.flatMap(({ delen }) => delen.slice(1).map((deel, i) => deel.links - (delen[i]?.rechts ?? 0)))
  );
  return gaten.size > 2;
}

/** The place after the last line of a run of lines without more than one empty line between them. */
function endOfRun(lijnen: readonly Tekstlijn[], begin: number): number {
  let eind = begin;
  for (let i = begin, leeg = 0; i < lijnen.length && leeg < MEESTE_LEEG; i += 1) {
    if (lijnen[i]?.tekst.trim() === '') leeg += 1;
    else [leeg, eind] = [0, i + 1];
  }
  return eind;
}

/** The tables in lines of text whose figures are aligned with spaces, as reports of older systems and of PDFs are. */
export function findUitlijningen(lijnen: readonly Tekstlijn[]): readonly Uitlijning[] {
  const gevonden: Uitlijning[] = [];
  for (let begin = 0; begin < lijnen.length;) {
    const eind = endOfRun(lijnen, begin);
    if (eind === begin) begin += 1;
    else {
      gevonden.push(...(tablesOf(lijnen, begin, eind) ?? tablesOfParts(lijnen, begin, eind)));
      begin = eind;
    }
  }
  return gevonden;
}

/** Two tables with one empty line between them have columns of their own. */
function tablesOfParts(lijnen: readonly Tekstlijn[], begin: number, eind: number): Uitlijning[] {
  const grenzen = [
    begin,
    ...lijnen.flatMap(({ tekst }, i) => (i > begin && i < eind && tekst.trim() === '' ? [i] : [])),
    eind,
  ];
  return grenzen.length < 3 ? [] : grenzen.flatMap((van, i) => tablesOf(lijnen, van, grenzen[i + 1] ?? van) ?? []);
}

/** The tables of a run of lines; null when its figures do not stand in columns. */
function tablesOf(lijnen: readonly Tekstlijn[], begin: number, eind: number): Uitlijning[] | null {
  const vol = lijnen
    .slice(begin, eind)
    .flatMap((lijn, i) => (lijn.tekst.trim() === '' ? [] : [{ lijn, i: begin + i }]));
  const regels = vol.map(({ lijn }) => toRegel(lijn));
  if (!isAligned(regels)) return null;
  const breedte = Math.max(0, ...regels.map(({ delen }) => delen.at(-1)?.rechts ?? 0));
  const tabellen: Uitlijning[] = [];
  for (let i = 0, vanaf = 0; i < regels.length; i += 1) {
    const vondst = findTabel(regels, i, vanaf, breedte);
    if (vondst === null) continue;
    tabellen.push({
      begin: vol[vondst.begin]?.i ?? begin,
      eind: (vol[vondst.eind - 1]?.i ?? eind - 1) + 1,
      rooster: vondst.stuk.rooster,
      nummers: vondst.bases.map((basis) => Math.round(basis / REGEL)),
    });
    vanaf = vondst.eind;
    i = vondst.eind - 1;
  }
  return tabellen;
}
