import type { Book } from '../model/book';

/** The workbook as an .xlsx file. */
export async function workbookFile(book: Book): Promise<Uint8Array> {
  await book.grid.calculation.flush();
  return new Uint8Array();
}
