import { invalidArgument } from '../protocol/errors';
import type { Rect } from '../rules/rect';
import { intersect } from '../rules/rect';
import type { Book } from './book';
import { valueOf } from '../grid/cells';
import type { HyperlinkRecord } from './sheet-extras';
import { putValues } from './write-cells';
import { apiInput } from '../rules/input';

/** The hyperlink of the first cell, or null. */
export function hyperlinkOf(book: Book, sheetId: string, rect: Rect): HyperlinkRecord['link'] | null {
  const first = { ...rect, rows: 1, columns: 1 };
  return book.extras.of(sheetId).hyperlinks.find((record) => intersect(record.rect, first))?.link ?? null;
}

/** Sets the hyperlink of a block; with a text to display that becomes its value. */
export function setHyperlink(book: Book, sheetId: string, rect: Rect, given: object): void {
  book.requireWritable(sheetId, rect);
  const known = ['address', 'documentReference', 'screenTip', 'textToDisplay'];
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  if (entries.some(([key, value]) => !known.includes(key) || typeof value !== 'string'))
    throw invalidArgument('hyperlink');
  const link = Object.fromEntries(entries) as HyperlinkRecord['link'];
  const extra = book.extras.of(sheetId);
  extra.hyperlinks = [{ rect, link }, ...extra.hyperlinks.filter((record) => !intersect(record.rect, rect))];
  const shown =
    link.textToDisplay ??
    (valueOf(book.grid.cell(sheetId, rect.row, rect.column)) === ''
      ? (link.address ?? link.documentReference)
      : undefined);
  if (shown !== undefined) {
    const line = Array<string>(rect.columns).fill(`'${shown}`);
    putValues(book, sheetId, rect, Array<string[]>(rect.rows).fill(line), apiInput);
  }
  book.grid.setLook(sheetId, rect, { color: '#0563C1', underline: true });
}
