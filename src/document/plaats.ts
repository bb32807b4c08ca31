import type { DocumentId, Herkomst } from '../domain/herkomst';

/** The place of a line in a text. */
export function atLine(document: DocumentId, blok: number, regel: number): Herkomst {
  return { document, blok, regel, pagina: null, cel: null };
}
