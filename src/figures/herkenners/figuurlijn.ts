import { parseEenheid } from '../stuk/eenheid';
import { parseStaart, type Staart } from './staart';
import type { Lijn } from '../stuk/stroom';

const LANGSTE_LABEL = 110;
/** Lines without figures between rows at the most. */
const TUSSEN = 4;

/** A line that ends in figures and starts with a name (or nothing). */
export interface Figuurlijn {
  readonly plaats: number;
  readonly lijn: Lijn;
  readonly staart: Staart;
}

/** A sentence may end in a number too: a name of a row is short and no sentence. */
function isLabel(tekst: string): boolean {
  return tekst.length <= LANGSTE_LABEL && !/[.:;,?!]$/.test(tekst);
}

/** A line as a row of text; null when it is none. */
export function figureLine(lijnen: readonly Lijn[], plaats: number): Figuurlijn | null {
  const lijn = lijnen[plaats];
  if (lijn?.soort !== 'tekst' || lijn.tekst.length > 400) return null;
  // The cheapest test first: nearly every line of prose ends in a letter or a full stop.
  if (!/[\d\-–—€%).VNvnmM*†‡¹²³⁰⁴-⁹]$/.test(lijn.tekst)) return null;
  const staart = parseStaart(lijn.tekst);
  if (staart.woorden.length === 0 || !isLabel(staart.label)) return null;
  // "* € 1.000" alone is the unit of what follows, and no row.
  if (staart.woorden.length < 3 && parseEenheid(lijn.tekst) !== null) return null;
  // Only years at the end: a line of column names.
  return staart.woorden.every((woord) => /^(?:19|20)\d\d$/.test(woord)) ? null : { plaats, lijn, staart };
}

/** A line without figures that names the rows after it; at most four such lines follow each other: rows of which every cell is empty. */
function isTussenkop(lijnen: readonly Lijn[], plaats: number): boolean {
  for (let verder = plaats; verder < plaats + TUSSEN; verder += 1) {
    const lijn = lijnen[verder];
    if (lijn?.soort !== 'tekst' || lijn.tekst.length > 80 || !isLabel(lijn.tekst)) return false;
    if (figureLine(lijnen, verder + 1) !== null) return true;
  }
  return false;
}

/** Lines with figures that follow each other; a heading or a repeated header may stand between. */
export function run(lijnen: readonly Lijn[], begin: number): Figuurlijn[] {
  const gevonden: Figuurlijn[] = [];
  for (let plaats = begin; plaats < lijnen.length; plaats += 1) {
    const lijn = figureLine(lijnen, plaats);
    if (lijn !== null) gevonden.push(lijn);
    else if (!isTussenkop(lijnen, plaats)) break;
  }
  return gevonden;
}
