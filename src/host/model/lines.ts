import { shiftCells, shiftLines } from '../grid/structure';
import { invalidOperation } from '../protocol/errors';
import type { Rect, Shift } from '../rules/rect';
import { contains, intersect, lastColumn, lastRow } from '../rules/rect';
import { limits } from '../rules/limits';
import type { Book } from './book';
import type { TableRecord } from './tables';

/** Inserts or deletes whole rows or columns. The book follows through the grid's own events. */
export async function shiftSheet(book: Book, sheetId: string, shift: Shift): Promise<void> {
  await shiftLines(book.grid, sheetId, shift);
}

/** Inserts or deletes a block of cells; tables that lie wholly in its way move along, others may not be cut. */
export async function shiftBlock(
  book: Book,
  sheetId: string,
  rect: Rect,
  direction: 'down' | 'right' | 'up' | 'left',
  within?: TableRecord
): Promise<void> {
  const vertical = direction === 'down' || direction === 'up';
  const path: Rect = vertical
    ? { ...rect, rows: limits.rows - rect.row }
    : { ...rect, columns: limits.columns - rect.column };
  const moving = book.tables.overlapping(sheetId, path).filter((table) => table !== within);
  const deleting = direction === 'up' || direction === 'left';
  for (const table of moving) {
    const cut = !contains(path, table.rect) || (deleting && intersect(rect, table.rect) !== null);
    if (cut) throw invalidOperation(`this would shift some cells of table ${table.name} and not others`);
  }
  await shiftCells(book.grid, sheetId, rect, direction);
  const by = (vertical ? rect.rows : rect.columns) * (deleting ? -1 : 1);
  for (const table of moving) {
    table.rect = vertical
      ? { ...table.rect, row: table.rect.row + by }
      : { ...table.rect, column: table.rect.column + by };
  }
  book.structureChanged();
}

/** The whole rows or columns a block stands for, when it spans the sheet. */
export function wholeLines(rect: Rect): { axis: 'row' | 'column'; at: number; count: number } | null {
  if (lastColumn(rect) === limits.columns - 1 && rect.column === 0)
    return { axis: 'row', at: rect.row, count: rect.rows };
  if (lastRow(rect) === limits.rows - 1 && rect.row === 0)
    return { axis: 'column', at: rect.column, count: rect.columns };
  return null;
}
