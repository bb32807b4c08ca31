import type { Block, Document, Tabelcel } from '../../domain/document';
import type { Herkomst } from '../../domain/herkomst';

/** One line of the document in reading order: a table row, a line of text, or a gap. */
export interface Lijn {
  readonly soort: 'rij' | 'tekst' | 'leeg';
  /** The whole line; cells joined by a space. */
  readonly tekst: string;
  /** Cells of a table row; one for a line of text, none for a gap. */
  readonly cellen: readonly Tabelcel[];
  /** Programme that a row of a flat table names in a column of its own. */
  readonly programma?: string;
  readonly herkomst: Herkomst;
}

/** Navigation and chart captions that P&C sites print among the text: never part of a name, a note or a figure. */
const MEUBILAIR =
  /^(?:terug naar navigatie\b|trendgrafiek\b|\d[\d.,]*\s?% complete$|tablecell\d+$|lees voor$|print dit$)/i;

/** Whether a line is furniture of the page. */
export function isMeubilair(tekst: string): boolean {
  return MEUBILAIR.test(tekst);
}

/** A whole row as text: its cells with a space between those that have something. */
export const textOfCells = (cellen: readonly Tabelcel[]): string =>
  cellen
    .map((cel) => cel.tekst)
    .filter((tekst) => tekst !== '')
    .join(' ');

function linesOf(blok: Block): Lijn[] {
  if (blok.soort === 'leeg') return [{ soort: 'leeg', tekst: '', cellen: [], herkomst: blok.herkomst }];
  if (blok.soort !== 'tabel') {
    const { tekst, herkomst } = blok;
    return [{ soort: 'tekst', tekst, cellen: [{ tekst, herkomst }], herkomst }];
  }
  return blok.rijen.map((rij) => {
    const cellen = rij.map((cel) => (/^tablecell\d+$|^:?-{3,}:?$/i.test(cel.tekst) ? { ...cel, tekst: '' } : cel));
    const tekst = textOfCells(cellen);
    return { soort: tekst === '' ? 'leeg' : 'rij', tekst, cellen, herkomst: cellen[0]?.herkomst ?? blok.herkomst };
  });
}

/** The document as lines, furniture left out; two tables that touch are kept apart by a gap. */
export function flatten(document: Document): Lijn[] {
  const lijnen: Lijn[] = [];
  let vorige: Block | null = null;
  for (const blok of document.blokken) {
    if (vorige?.soort === 'tabel' && blok.soort === 'tabel') {
      lijnen.push({ soort: 'leeg', tekst: '', cellen: [], herkomst: blok.herkomst });
    }
    // One by one: a spread of a very long table would overflow the call stack.
    for (const lijn of linesOf(blok)) if (!isMeubilair(lijn.tekst)) lijnen.push(lijn);
    vorige = blok;
  }
  return lijnen;
}
