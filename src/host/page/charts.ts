import type { Book } from '../model/book';

/** Placeholder until charts are drawn. */
export function drawCharts(book: Book, container: HTMLElement): void {
  void book;
  void container;
}
