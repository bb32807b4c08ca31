import { parseGetal } from '../../../money/lees-getal';

/** A cell of a table before it has its place in the document. */
export interface Roostercel {
  readonly tekst: string;
  /** `Blad1!C12` in a spreadsheet; null elsewhere. */
  readonly cel: string | null;
  /** Page of a row that goes on after its table's first page. */
  readonly pagina?: number;
  /** Another place of a merged cell. */
  readonly herhaald?: true;
}

/** Rows of equal length: every merged cell has been given its places. */
export type Rooster = readonly (readonly Roostercel[])[];

export const LEGE_CEL: Roostercel = { tekst: '', cel: null };

/**
 * Lines of one cell as one text. Figures below each other are two: with no more than a space between them they would be
 * the thousands and hundreds of one.
 */
export function joinInCell(delen: readonly string[]): string {
  return delen.reduce(
    (som, deel) =>
      som === '' || deel === '' ? som + deel : `${som}${/\d$/.test(som) && /^\d/.test(deel) ? ' / ' : ' '}${deel}`,
    ''
  );
}

/** A printed number that is no year: years are names of columns. */
export function isFiguur(tekst: string): boolean {
  // Most texts are words: the words that stand for a number are short.
  if (tekst.length > 20 && !/\d/.test(tekst)) return false;
  return parseGetal(tekst) !== null && !/^(?:19|20)\d\d$/.test(tekst);
}

/**
 * What a merged cell shows in its other places. A name holds for all columns below it and a label for all rows beside
 * it; a figure is one figure, and a label that was drawn wide is not said twice.
 */
export function repeatText(tekst: string, kolom: number, rijVerder: boolean): string {
  if (isFiguur(tekst)) return '';
  return kolom === 0 && !rijVerder ? '' : tekst;
}
