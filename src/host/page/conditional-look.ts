import type { Book } from '../model/book';

/** Placeholder until conditional formats are drawn. */
export function drawConditionalFormats(book: Book): void {
  void book;
}
