import { SetSelectionsOperation } from '@univerjs/sheets';
import { toRange } from '../grid/structure';
import { formatRect } from '../rules/address';
import type { Rect } from '../rules/rect';
import type { Book } from './book';
import { EventType, workbookTarget } from './events';
import { activateSheet } from './sheets';

/** Selects a block and brings its sheet to the front. */
export function selectRange(book: Book, sheetId: string, rect: Rect): void {
  book.requireSheet(sheetId);
  activateSheet(book, sheetId);
  const shown = book.grid.visible(sheetId, rect);
  const primary = {
    startRow: rect.row,
    startColumn: rect.column,
    endRow: rect.row,
    endColumn: rect.column,
    actualRow: rect.row,
    actualColumn: rect.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  book.grid.run(SetSelectionsOperation.id, {
    subUnitId: sheetId,
    selections: [{ range: toRange(shown), primary, style: null }],
  });
  noteSelection(book, sheetId, rect);
}

/** Remembers what is selected and tells the add-in. */
export function noteSelection(book: Book, sheetId: string, rect: Rect): void {
  const before = book.selection;
  book.selection = { sheetId, rect };
  if (before.sheetId === sheetId && formatRect(before.rect) === formatRect(rect)) return;
  const message = { address: formatRect(rect), worksheetId: sheetId };
  book.events.raise(EventType.selectionChanged, [sheetId, workbookTarget], message);
}
