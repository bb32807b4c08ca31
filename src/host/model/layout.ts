import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { toRange } from '../grid/structure';
import { valueOf } from '../grid/cells';
import { invalidArgument } from '../protocol/errors';
import { displayText } from '../rules/display';
import type { Rect } from '../rules/rect';
import { lastColumn, lastRow } from '../rules/rect';
import type { Book } from './book';
import { common } from './read-cells';

/** Excel measures columns in points; the grid in pixels. */
const pointsPerPixel = 0.75;
const pixelsPerCharacter = 7;
const pointsPerLine = 15;

/** Width of the columns of a block, or null when they differ. */
export function columnWidth(book: Book, sheetId: string, rect: Rect): number | null {
  const sheet = book.grid.sheet(sheetId);
  const width = common({ ...book.grid.visible(sheetId, rect), rows: 1 }, (_, column) => sheet?.getColumnWidth(column));
  return width === null || width === undefined ? null : width * pointsPerPixel;
}

/** Height of the rows of a block, or null when they differ. */
export function rowHeight(book: Book, sheetId: string, rect: Rect): number | null {
  const sheet = book.grid.sheet(sheetId);
  const height = common({ ...book.grid.visible(sheetId, rect), columns: 1 }, (row) => sheet?.getRowHeight(row));
  return height === null || height === undefined ? null : height * pointsPerPixel;
}

/** Sets the width of columns. */
export function setColumnWidth(book: Book, sheetId: string, rect: Rect, points: unknown): void {
  if (typeof points !== 'number' || points < 0 || points > 1342)
    throw invalidArgument(`column width ${String(points)}`);
  const ranges = [toRange(lines(book, sheetId, rect))];
  book.grid.run(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges, colWidth: points / pointsPerPixel });
}

/** Sets the height of rows. */
export function setRowHeight(book: Book, sheetId: string, rect: Rect, points: unknown): void {
  if (typeof points !== 'number' || points < 0 || points > 409.5) throw invalidArgument(`row height ${String(points)}`);
  const block = lines(book, sheetId, rect);
  const ranges = [toRange(block)];
  const custom = book.extras.of(sheetId).customHeights;
  for (let row = block.row; row <= lastRow(block); row += 1) custom[row] = true;
  book.grid.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges, rowHeight: points / pointsPerPixel });
}

/** Makes columns as wide as their texts, by a plain estimate of their width. */
export async function autofitColumns(book: Book, sheetId: string, rect: Rect): Promise<void> {
  await book.grid.calculation.flush();
  const block = book.grid.visible(sheetId, rect);
  for (let column = block.column; column <= lastColumn(block); column += 1) {
    let longest = 0;
    for (let row = block.row; row <= lastRow(block); row += 1) {
      const look = book.grid.look(sheetId, row, column);
      if (look.wrap) continue;
      const text = displayText(valueOf(book.grid.cell(sheetId, row, column)), look.numberFormat, book.options.language);
      longest = Math.max(longest, text.length * (look.bold ? 1.1 : 1) * (look.size / 11));
    }
    const width = Math.min(600, longest * pixelsPerCharacter + 14) * pointsPerPixel;
    if (longest > 0) setColumnWidth(book, sheetId, { ...block, column, columns: 1 }, width);
  }
}

/** Makes rows high enough for wrapped texts, by a plain estimate. */
export async function autofitRows(book: Book, sheetId: string, rect: Rect): Promise<void> {
  await book.grid.calculation.flush();
  const block = book.grid.visible(sheetId, rect);
  const custom = book.extras.of(sheetId).customHeights;
  for (let row = block.row; row <= lastRow(block); row += 1) {
    setRowHeight(book, sheetId, { ...block, row, rows: 1 }, linesIn(book, sheetId, row, block) * pointsPerLine);
    Reflect.deleteProperty(custom, row);
  }
}

/** Lets rows grow with wrapped texts as Excel does by itself, save those whose height was set. */
export function growWrappedRows(book: Book, sheetId: string): void {
  const sheet = book.grid.sheet(sheetId);
  if (!sheet) return;
  const custom = book.extras.of(sheetId).customHeights;
  const all = { row: 0, rows: sheet.getRowCount(), column: 0, columns: sheet.getColumnCount() };
  const rows = new Set<number>();
  sheet.getCellMatrix().forValue((row, column) => {
    if (!(row in custom) && book.grid.look(sheetId, row, column).wrap) rows.add(row);
  });
  for (const row of rows) {
    const needed = Math.max(20, (linesIn(book, sheetId, row, all) * pointsPerLine) / pointsPerPixel);
    if (needed === sheet.getRowHeight(row)) continue;
    const line = toRange({ ...all, row, rows: 1 });
    book.grid.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges: [line], rowHeight: needed });
  }
}

/** Lines of text the highest cell of a row needs. */
function linesIn(book: Book, sheetId: string, row: number, block: Rect): number {
  const sheet = book.grid.sheet(sheetId);
  let most = 1;
  for (let column = block.column; column <= lastColumn(block); column += 1) {
    const text = String(valueOf(book.grid.cell(sheetId, row, column)));
    if (text === '') continue;
    const look = book.grid.look(sheetId, row, column);
    const size = look.size / 11;
    const perLine = Math.max(1, ((sheet?.getColumnWidth(column) ?? 80) - 8) / (pixelsPerCharacter * size));
    const count = (line: string): number => (look.wrap ? wrappedLines(line, perLine) : 1);
    most = Math.max(most, size * text.split('\n').reduce((sum, line) => sum + count(line), 0));
  }
  return Math.min(27, most);
}

/** Lines that a text is broken into between its words, with room for so many characters on each. */
function wrappedLines(text: string, room: number): number {
  let count = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const fits = filled === 0 || filled + 1 + word.length <= room;
    filled = fits ? filled + (filled === 0 ? 0 : 1) + word.length : word.length;
    if (!fits) count += 1;
    // A word that is wider than the column is broken too.
    count += Math.max(0, Math.ceil(filled / room) - 1);
    if (filled > room) filled %= room;
  }
  return count;
}

/** Whether rows or columns of a block are hidden; null when some are. */
export function hiddenLines(book: Book, sheetId: string, rect: Rect, axis: 'row' | 'column'): boolean | null {
  const sheet = book.grid.sheet(sheetId);
  const block = book.grid.visible(sheetId, rect);
  return axis === 'row'
    ? common({ ...block, columns: 1 }, (row) => !(sheet?.getRowRawVisible(row) ?? true))
    : common({ ...block, rows: 1 }, (_, column) => !(sheet?.getColVisible(column) ?? true));
}

/** Hides or shows rows or columns. */
export function setHidden(book: Book, sheetId: string, rect: Rect, axis: 'row' | 'column', hidden: unknown): void {
  if (typeof hidden !== 'boolean') throw invalidArgument('hidden must be true or false');
  const ids =
    axis === 'row'
      ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
      : [SetColHiddenMutation.id, SetColVisibleMutation.id];
  book.grid.run(ids[hidden ? 0 : 1] ?? '', { subUnitId: sheetId, ranges: [toRange(lines(book, sheetId, rect))] });
}

/** Groups rows or columns; kept, not shown. */
export function setGroup(book: Book, sheetId: string, rect: Rect, option: unknown): void {
  if (option !== 'ByRows' && option !== 'ByColumns') throw invalidArgument(`group ${String(option)}`);
  book.extras.of(sheetId).groups.push({ rect, by: option });
}

function lines(book: Book, sheetId: string, rect: Rect): Rect {
  if (rect.rows < 10_000 && rect.columns < 1_000) book.grid.grow(sheetId, rect);
  return book.grid.visible(sheetId, rect);
}
