import { cellData } from '../grid/cells';
import { invalidArgument } from '../protocol/errors';
import type { Rect } from '../rules/rect';
import { lastRow } from '../rules/rect';
import type { Book } from './book';
import { shiftBlock } from './lines';
import type { TableRecord } from './tables';
import { partOf } from './tables';

/** Inserts rows of data before the row with an index; cells below the table move down. */
export async function insertTableRows(book: Book, table: TableRecord, index: number, count: number): Promise<Rect> {
  const data = partOf(table, 'data');
  if (!data || index < 0 || index > data.rows) throw invalidArgument(`row ${index}`);
  book.requireWritable(table.sheetId, { ...data, row: data.row + index, rows: 1 });
  const block: Rect = { ...data, row: data.row + index, rows: count };
  const rect = { ...table.rect, rows: table.rect.rows + count };
  await shiftBlock(book, table.sheetId, block, 'down', table);
  table.rect = rect;
  book.structureChanged();
  copyColumnFormulas(book, table, block);
  book.cellsChanged(table.sheetId, block, 'RowInserted');
  return block;
}

/** Deletes rows of data; the last one left is only emptied. */
export async function deleteTableRows(book: Book, table: TableRecord, index: number, count: number): Promise<void> {
  const data = partOf(table, 'data');
  if (!data || index < 0 || count < 1 || index + count > data.rows)
    throw invalidArgument(`rows ${index}..${index + count - 1}`);
  const block: Rect = { ...data, row: data.row + index, rows: count };
  book.requireWritable(table.sheetId, block);
  const keep = data.rows - count < 1 ? 1 : 0;
  if (keep) {
    const line = Object.fromEntries(
      Array.from({ length: data.columns }, (_, x) => [data.column + x, cellData({ kind: 'empty' })])
    );
    book.grid.write(table.sheetId, { ...data, rows: 1 }, { [data.row]: line });
  }
  if (count - keep > 0) {
    const gone = { ...block, row: block.row + keep, rows: count - keep };
    const rect = { ...table.rect, rows: table.rect.rows - gone.rows };
    await shiftBlock(book, table.sheetId, gone, 'up', table);
    table.rect = rect;
  }
  book.structureChanged();
  book.cellsChanged(table.sheetId, block, 'RowDeleted');
}

/** A table column is filled with one formula: new rows get it too. */
function copyColumnFormulas(book: Book, table: TableRecord, block: Rect): void {
  const data = partOf(table, 'data');
  if (!data) return;
  const model = block.row > data.row ? block.row - 1 : lastRow(block) + 1;
  if (model > lastRow(data)) return;
  for (let x = 0; x < data.columns; x += 1) {
    const formula = book.grid.cell(table.sheetId, model, data.column + x)?.f;
    // Only formulas that read the same in every row can be copied as they stand.
    if (!formula || !/^=[^$A-Z]*.*\[#This Row\]/.test(formula) || /(?<![\p{L}\d[])\$?[A-Z]{1,3}\$?\d+/u.test(formula))
      continue;
    for (let row = block.row; row <= lastRow(block); row += 1) {
      book.grid.write(
        table.sheetId,
        { row, column: data.column + x, rows: 1, columns: 1 },
        {
          [row]: { [data.column + x]: cellData({ kind: 'formula', formula }) },
        }
      );
    }
  }
}
