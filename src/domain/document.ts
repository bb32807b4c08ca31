import type { DocumentId, Herkomst } from './herkomst';
import type { Problem } from './problem';

/** How a document arrived, known by its bytes and not by its name. */
export type Formaat = 'tekst' | 'markdown' | 'html' | 'pdf' | 'word' | 'excel' | 'csv' | 'werkblad';

/** One cell of a table as printed, with its own place. */
export interface Tabelcel {
  readonly tekst: string;
  readonly herkomst: Herkomst;
}

/**
 * A piece of a document in reading order. A line of text that may or may not be a table row
 * stays a `regel`: what it is, is decided in figures/, where the numbers can be weighed.
 */
export type Block =
  | { readonly soort: 'kop'; readonly niveau: number; readonly tekst: string; readonly herkomst: Herkomst }
  | { readonly soort: 'regel'; readonly tekst: string; readonly herkomst: Herkomst }
  | { readonly soort: 'opsomming'; readonly tekst: string; readonly herkomst: Herkomst }
  | { readonly soort: 'leeg'; readonly herkomst: Herkomst }
  | {
      readonly soort: 'tabel';
      /** Rows of equal or unequal length, as found; merged cells are repeated by the reader. */
      readonly rijen: readonly (readonly Tabelcel[])[];
      readonly herkomst: Herkomst;
    };

/** A document as a reader delivers it: what could be read, and what could not. */
export interface Document {
  readonly id: DocumentId;
  /** File name, or what the user pasted it as. */
  readonly naam: string;
  readonly formaat: Formaat;
  /** Lower-case hexadecimal SHA-256 of the bytes as received. */
  readonly sha256: string;
  readonly blokken: readonly Block[];
  readonly problemen: readonly Problem[];
}
