/** Which loaded document: `d1`, `d2`, … in order of loading. */
export type DocumentId = string;

/** The place a figure or a sentence came from: nothing is read without one. */
export interface Herkomst {
  readonly document: DocumentId;
  /** Index of the block in the document, from 0. */
  readonly blok: number;
  /** 1-based line in a text; null where lines mean nothing (PDF, Word). */
  readonly regel: number | null;
  /** 1-based page; null where pages mean nothing. */
  readonly pagina: number | null;
  /** Sheet and cell of a spreadsheet, `Blad1!C12`; null elsewhere. */
  readonly cel: string | null;
  /** Where neither line, page nor cell means anything (a web page, Word): what a person finds it by. */
  readonly vindplaats?: Vindplaats;
}

/** A place in a document without lines or pages. */
export interface Vindplaats {
  /** The nearest heading above it. */
  readonly kop: string | null;
  /** 1-based table of the document; null outside a table. */
  readonly tabel: number | null;
  /** 1-based row of the table, its header included; null outside a table. */
  readonly rij: number | null;
}
