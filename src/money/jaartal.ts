import { parseGetal } from './lees-getal';

/** Whether a printed number may just as well be a year: four digits, without a point. */
export function isJaartal(tekst: string): boolean {
  return /^(?:19|20)\d\d$/.test(tekst);
}

/** Years that columns are of: a plan looks some decades ahead, the indicators of before 1990 nobody prints. */
const VROEGST = 1990;
const LAATST = 2069;
/** Columns beside each other are of years that lie no further apart. */
const GROOTSTE_STAP = 5;

/** Characters; a longer text is a sentence. */
const LANGSTE = 40;

const OPTELLING = /^(?:sub)?tota(?:al|len)\b|^saldo\b|^resultaat\b/i;

/** Whether numbers that all may be years go from column to column as years do. */
function goAsYears(jaren: readonly number[]): boolean {
  return jaren.every((jaar, i) => {
    const vorig = jaren[i - 1] ?? jaar;
    return jaar >= VROEGST && jaar <= LAATST && Math.abs(jaar - vorig) <= GROOTSTE_STAP;
  });
}

/** A unit above the labels names no column of labels. */
const EENHEID = /€|\beuro\b|\bbedragen\b/i;

/** How a cell writes a thousand: with a point, or bare; null when it tells nothing of it. */
export function thousandsOf(tekst: string): 'punt' | 'kaal' | null {
  if (/\d\.\d{3}(?!\d)/.test(tekst)) return 'punt';
  return /^[€\s(-]*\d{4,9}\)?-?$/.test(tekst) && !isJaartal(tekst) ? 'kaal' : null;
}

/**
 * Whether a table writes its thousands without a point: then `2015` may be an amount.
 * @param teksten its cells
 */
export function writesBare(teksten: Iterable<string>): boolean {
  let kaal = false;
  for (const tekst of teksten) {
    const schrijfwijze = thousandsOf(tekst);
    if (schrijfwijze === 'punt') return false;
    kaal ||= schrijfwijze === 'kaal';
  }
  return kaal;
}

/** Whether a row has a label of its own below that of the columns: then it is a row and names none. */
function isLabelled(rij: readonly string[], boven: readonly (readonly string[])[]): boolean {
  const [label = ''] = rij;
  const koppen = boven.map(([eerste = '']) => eerste).filter((tekst) => tekst !== '' && !EENHEID.test(tekst));
  return (
    /\p{L}{2}/u.test(label) &&
    !EENHEID.test(label) &&
    !LABELKOP.test(label) &&
    koppen.length > 0 &&
    !koppen.includes(label)
  );
}

/** Whether the rows above name a year for columns, and each another than the row has there. */
function namesOtherYears(
  rij: readonly string[],
  jaren: readonly number[],
  boven: readonly (readonly string[])[]
): boolean {
  const genoemd = jaren.map((i) =>
    boven.flatMap((namen) => [...(namen[i] ?? '').matchAll(/\b(?:19|20)\d\d\b/g)].flat())
  );
  const ander = (namen: readonly string[], i: number): boolean => !namen.includes(rij[jaren[i] ?? 0] ?? '');
  return genoemd.some((namen) => namen.length > 0) && genoemd.every(ander);
}

/** Names of the column of labels. */
const LABELKOP =
  /^(?:omschrijving|programma(?:'s)?|(?:taak|beleids)velden?|producten?|doelstelling(?:en)?|onderdeel|code|indicator(?:en)?)$/i;

/**
 * Which cells of a row are figures; a year heads a column, and an amount of 2015 stands in a row with others. The first
 * cell is a label. Numbers that all may be years are years, unless they do not go as years do, the row is a sum, or it has a
 * label below that of the labels, and the rows above name other years already or the table writes no points.
 * @param rij the texts of the row
 * @param boven the texts of the rows above it that name columns
 * @param kaal whether the table writes its thousands without a point
 * @returns for each cell whether it holds a figure
 */
export function figuresOfRow(
  rij: readonly string[],
  boven: readonly (readonly string[])[] = [],
  kaal = false
): boolean[] {
  const figuren = rij.map((tekst, i) => i > 0 && tekst !== '' && tekst.length <= LANGSTE && parseGetal(tekst) !== null);
  const jaren = rij.flatMap((tekst, i) => (figuren[i] === true && isJaartal(tekst) ? [i] : []));
  const heeftAndere = jaren.length < figuren.filter(Boolean).length;
  if (jaren.length === 0 || heeftAndere) return figuren;
  const isRij = isLabelled(rij, boven) && (kaal || namesOtherYears(rij, jaren, boven));
  const zijnJaren = !isRij && !OPTELLING.test(rij[0] ?? '') && goAsYears(jaren.map((i) => Number(rij[i])));
  return zijnJaren ? rij.map(() => false) : figuren;
}
