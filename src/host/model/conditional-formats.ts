import type { Book } from './book';

/** Tells whoever draws the sheet that its conditional formats changed. */
export function conditionalFormatsChanged(book: Book, sheetId: string): void {
  for (const listener of book.onLookChanged) listener(sheetId);
}
