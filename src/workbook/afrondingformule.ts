import type { DocumentId } from '../domain/herkomst';
import { lookup, own } from './formule';

/** Name of the table with the loaded documents. */
export const BRONNEN = 'tblBronnen';

/** Header of the user's choice how the figures of a document were rounded. */
export const KOP_AFRONDING = 'Afronding';

/** Header of the user's choice how far each amount may be off, in steps of the notation; empty: what is usual. */
export const KOP_MARGE = 'Marge per bedrag';

/** Header of what follows from the two: how far each amount may be off, in steps of the notation. */
export const KOP_RUIMTE = 'Ruimte per bedrag';

const isCutOff = (cel: string): string => `TRIM(${cel})="afgekapt"`;

/** The room of a document in the row of its choices, as `toAfrondingsregel` has it: a change is followed at once. */
export function ruimteFormule(): string {
  const marge = own(BRONNEN, KOP_MARGE);
  const usual = `IF(${isCutOff(own(BRONNEN, KOP_AFRONDING))},1,0.5)`;
  // A text or a negative number is no margin.
  return `IF(ISNUMBER(${marge}),IF(${marge}<0,${usual},${marge}),${usual})`;
}

/** How far each amount of a document may be off, in steps of the notation: the cell on Bronnen. */
export function ruimteVan(document: DocumentId): string {
  return lookup(BRONNEN, KOP_RUIMTE, document);
}

/** Whether the figures of a document are read as cut off, by the cell on Bronnen. */
export function isAfgekaptFormule(document: DocumentId): string {
  return isCutOff(lookup(BRONNEN, KOP_AFRONDING, document));
}
