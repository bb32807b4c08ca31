import type { CellMatrix } from '../grid/cells';
import { cellData } from '../grid/cells';
import { invalidArgument, invalidOperation } from '../protocol/errors';
import type { Rect } from '../rules/rect';
import { contains, intersect, lastColumn, lastRow } from '../rules/rect';
import type { Book } from './book';
import { shiftBlock, shiftSheet, wholeLines } from './lines';
import { syncHeaders } from './table-headers';

/** `range.clear`: contents, formats or both; a table's header keeps its name. */
export function clearRange(book: Book, sheetId: string, rect: Rect, applyTo: unknown): void {
  const known = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];
  if (typeof applyTo !== 'string' || !known.includes(applyTo)) throw invalidArgument(`applyTo ${String(applyTo)}`);
  book.requireWritable(sheetId, rect);
  const extra = book.extras.of(sheetId);
  if (applyTo === 'All' || applyTo === 'Contents' || applyTo === 'ResetContents') emptyCells(book, sheetId, rect);
  if (applyTo === 'All' || applyTo === 'Formats') {
    book.grid.clearLook(sheetId, rect);
    extra.conditionalFormats = extra.conditionalFormats.filter((format) => !contains(rect, format.rect));
  }
  if (applyTo === 'All') extra.validations = extra.validations.filter((rule) => !contains(rect, rule.rect));
  if (applyTo !== 'Formats' && applyTo !== 'Contents') {
    extra.hyperlinks = extra.hyperlinks.filter((link) => !intersect(rect, link.rect));
  }
  if (applyTo !== 'Formats') book.cellsChanged(sheetId, rect);
}

/** `range.insert`; whole rows or columns when the range spans the sheet. */
export async function insertCells(book: Book, sheetId: string, rect: Rect, shift: unknown): Promise<void> {
  if (shift !== 'Down' && shift !== 'Right') throw invalidArgument(`shift ${String(shift)}`);
  book.requireWritable(sheetId);
  const lines = wholeLines(rect);
  if (lines) {
    await shiftSheet(book, sheetId, { axis: lines.axis, at: lines.at, count: lines.count });
    book.cellsChanged(sheetId, rect, lines.axis === 'row' ? 'RowInserted' : 'ColumnInserted');
    return;
  }
  refuseInsideTable(book, sheetId, rect, shift === 'Down' ? 'column' : 'row');
  await shiftBlock(book, sheetId, rect, shift === 'Down' ? 'down' : 'right');
  book.cellsChanged(sheetId, rect, 'CellInserted', {
    shiftDirection: shift === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight',
  });
}

/** `range.delete`; whole rows or columns when the range spans the sheet. */
export async function deleteCells(book: Book, sheetId: string, rect: Rect, shift: unknown): Promise<void> {
  if (shift !== 'Up' && shift !== 'Left') throw invalidArgument(`shift ${String(shift)}`);
  book.requireWritable(sheetId);
  const lines = wholeLines(rect);
  if (lines) {
    await shiftSheet(book, sheetId, { axis: lines.axis, at: lines.at, count: -lines.count });
    book.cellsChanged(sheetId, rect, lines.axis === 'row' ? 'RowDeleted' : 'ColumnDeleted');
    return;
  }
  for (const table of book.tables.overlapping(sheetId, rect)) {
    if (!contains(rect, table.rect)) throw invalidOperation(`this would cut table ${table.name}`);
    book.tables.remove(table);
  }
  await shiftBlock(book, sheetId, rect, shift === 'Up' ? 'up' : 'left');
  book.cellsChanged(sheetId, rect, 'CellDeleted', { shiftDirection: shift === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft' });
}

function emptyCells(book: Book, sheetId: string, wanted: Rect): void {
  const rect = book.grid.visible(sheetId, wanted);
  const cells: CellMatrix = {};
  for (let row = rect.row; row <= lastRow(rect); row += 1) {
    const line: Record<number, ReturnType<typeof cellData>> = {};
    for (let column = rect.column; column <= lastColumn(rect); column += 1) line[column] = cellData({ kind: 'empty' });
    cells[row] = line;
  }
  if (rect.rows > 0 && rect.columns > 0) book.grid.write(sheetId, rect, cells);
  syncHeaders(book, sheetId, rect);
}

function refuseInsideTable(book: Book, sheetId: string, rect: Rect, across: 'row' | 'column'): void {
  for (const table of book.tables.overlapping(sheetId, rect)) {
    const moves = across === 'column' ? rect.row <= table.rect.row : rect.column <= table.rect.column;
    if (!moves) throw invalidOperation(`this would shift cells within table ${table.name}`);
  }
}
