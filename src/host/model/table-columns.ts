import { cellData } from '../grid/cells';
import { invalidArgument, invalidOperation } from '../protocol/errors';
import { tableHeaders } from '../rules/names';
import type { Rect } from '../rules/rect';
import { lastRow } from '../rules/rect';
import type { Book } from './book';
import { mapStructured } from './formulas';
import { shiftBlock } from './lines';
import { rewriteFormulas, setColumnNames } from './table-headers';
import { columnPrefix } from './table-operations';
import type { TableRecord } from './tables';

/** Shows or hides a totals row; it takes a row below the data. */
export async function setTotals(book: Book, table: TableRecord, show: boolean): Promise<void> {
  if (show === table.showTotals) return;
  book.requireWritable(table.sheetId, table.rect);
  const last = { ...table.rect, row: lastRow(table.rect) + (show ? 1 : 0), rows: 1 };
  const rows = table.rect.rows + (show ? 1 : -1);
  await shiftBlock(book, table.sheetId, last, show ? 'down' : 'up', table);
  table.rect = { ...table.rect, rows };
  table.showTotals = show;
  if (show) {
    const label = cellData({ kind: 'text', text: book.options.language === 'nl' ? 'Totaal' : 'Total' });
    book.grid.write(table.sheetId, last, { [last.row]: { [last.column]: label } });
  }
  book.structureChanged();
}

/** Shows or hides the header row; its cells are emptied, and come back with the names. */
export function setHeaders(book: Book, table: TableRecord, show: boolean): void {
  if (show === table.showHeaders) return;
  book.requireWritable(table.sheetId, table.rect);
  const { rect } = table;
  if (!show) {
    const line = Object.fromEntries(table.columns.map((_, x) => [rect.column + x, cellData({ kind: 'empty' })]));
    book.grid.write(table.sheetId, { ...rect, rows: 1 }, { [rect.row]: line });
    table.rect = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
  } else {
    if (rect.row === 0) throw invalidOperation('there is no row for the headers');
    table.rect = { ...rect, row: rect.row - 1, rows: rect.rows + 1 };
  }
  table.showHeaders = show;
  setColumnNames(
    book,
    table,
    table.columns.map((column) => column.name)
  );
}

/** Inserts whole sheet columns through the table at an index, as `columns.add` does when nothing is beside it. */
export async function insertTableColumn(book: Book, table: TableRecord, index: number, name: string): Promise<void> {
  if (index < 0 || index > table.columns.length) throw invalidArgument(`column ${index}`);
  book.requireWritable(table.sheetId, table.rect);
  const { rect } = table;
  const block: Rect = { ...rect, column: rect.column + index, columns: 1 };
  await shiftBlock(book, table.sheetId, block, 'right', table);
  table.rect = { ...rect, columns: rect.columns + 1 };
  table.columns.splice(index, 0, { id: table.nextColumnId++, name: '' });
  const names = table.columns.map((column, at) => (at === index ? name : column.name));
  setColumnNames(book, table, tableHeaders(names, columnPrefix(book)));
}

/** Deletes a column of a table; what is to its right moves left. */
export async function deleteTableColumn(book: Book, table: TableRecord, id: number): Promise<void> {
  const index = table.columns.findIndex((column) => column.id === id);
  const column = table.columns[index];
  if (!column) throw invalidArgument('the column was deleted');
  if (table.columns.length === 1) throw invalidArgument('a table keeps one column');
  book.requireWritable(table.sheetId, table.rect);
  const { rect } = table;
  rewriteFormulas(book, (formula) =>
    mapStructured(formula, (ref) =>
      ref.table === table.name && (ref.first === column.name || ref.last === column.name) ? null : ref
    )
  );
  await shiftBlock(book, table.sheetId, { ...rect, column: rect.column + index, columns: 1 }, 'left', table);
  table.columns.splice(index, 1);
  table.rect = { ...rect, columns: rect.columns - 1 };
  book.structureChanged();
}
