import { valueOf } from '../grid/cells';
import { invalidArgument } from '../protocol/errors';
import { checkTableName, freeName, tableHeaders } from '../rules/names';
import type { Rect } from '../rules/rect';
import { intersect } from '../rules/rect';
import { apiInput } from '../rules/input';
import type { Book } from './book';
import { filledValues, growthFills } from './calculated-columns';
import { EventType, workbookTarget } from './events';
import { mapStructured, plainReferences } from './formulas';
import { shiftBlock } from './lines';
import { rewriteFormulas, setColumnNames } from './table-headers';
import type { TableRecord } from './tables';
import { partOf } from './tables';
import { mapCells } from './read-cells';
import { putValues } from './write-cells';

/** Makes a table of a block, as `tables.add` does: without headers the data moves one row down. */
export async function addTable(book: Book, sheetId: string, rect: Rect, hasHeaders: boolean): Promise<TableRecord> {
  book.requireWritable(sheetId, rect);
  refuseOverlap(book, sheetId, rect);
  let area = rect;
  if (!hasHeaders) {
    area = { ...rect, rows: rect.rows + 1 };
    await shiftBlock(book, sheetId, { ...rect, rows: 1 }, 'down');
  } else if (rect.rows === 1) {
    // A header alone gets an empty row to go with it.
    area = { ...rect, rows: 2 };
    refuseOverlap(book, sheetId, area);
  }
  const typed = hasHeaders
    ? (mapCells({ ...area, rows: 1 }, (row, column) => shownHeader(book, sheetId, row, column))[0] ?? [])
    : Array<string>(area.columns).fill('');
  const headers = tableHeaders(typed, columnPrefix(book));
  const base = book.options.language === 'nl' ? 'Tabel' : 'Table';
  const table = book.tables.add(sheetId, area, freeName(base, takenNames(book)), headers);
  setColumnNames(book, table, headers);
  book.events.raise(EventType.tableAdded, [sheetId, workbookTarget], {
    tableId: table.id,
    worksheetId: sheetId,
    source: 'Local',
  });
  return table;
}

/** Names in use by tables and defined names; Excel keeps them apart. */
function takenNames(book: Book, but?: TableRecord): string[] {
  const tables = book.tables.list().filter((table) => table !== but);
  return [...tables.map((table) => table.name), ...book.names.list(null).map((record) => record.name)];
}

/** Renames a table; formulas follow. */
export function renameTable(book: Book, table: TableRecord, name: unknown): void {
  book.requireSheet(table.sheetId);
  checkTableName(name, takenNames(book, table));
  const before = table.name;
  table.name = name;
  rewriteFormulas(book, (formula) =>
    mapStructured(formula, (ref) => (ref.table === before ? { ...ref, table: name } : ref))
  );
}

/** Gives a table another size; it keeps its header row and at least one row of data. */
export function resizeTable(book: Book, table: TableRecord, rect: Rect): void {
  book.requireWritable(table.sheetId, rect);
  if (rect.row !== table.rect.row || !intersect(rect, table.rect))
    throw invalidArgument('a table keeps its header row');
  if (rect.rows < (table.showHeaders ? 2 : 1) + (table.showTotals ? 1 : 0))
    throw invalidArgument('a table needs a row of data');
  refuseOverlap(book, table.sheetId, rect, table);
  const offset = rect.column - table.rect.column;
  const old = table.columns;
  const data = partOf(table, 'data');
  table.columns = Array.from(
    { length: rect.columns },
    (_, index) => old[index + offset] ?? { id: table.nextColumnId++, name: '' }
  );
  table.rect = rect;
  const names = table.columns.map((column, index) =>
    column.name !== '' || !table.showHeaders
      ? column.name
      : shownHeader(book, table.sheetId, rect.row, rect.column + index)
  );
  setColumnNames(book, table, tableHeaders(names, columnPrefix(book)));
  for (const fill of growthFills(book, table, data)) {
    putValues(book, table.sheetId, fill.rect, filledValues(book, table.sheetId, fill), apiInput);
  }
}

/** Turns a table into plain cells; formulas keep the addresses. */
export function convertTable(book: Book, table: TableRecord): void {
  book.requireWritable(table.sheetId, table.rect);
  rewriteFormulas(book, (formula, place) => plainReferences(formula, table, place, book));
  book.tables.remove(table);
  book.structureChanged();
}

/** Deletes a table with its cells; formulas that named it lose their reference. */
export async function deleteTable(book: Book, table: TableRecord): Promise<void> {
  book.requireWritable(table.sheetId, table.rect);
  const { sheetId, rect } = table;
  book.tables.remove(table);
  rewriteFormulas(book, (formula) => mapStructured(formula, (ref) => (ref.table === table.name ? null : ref)));
  await shiftBlock(book, sheetId, rect, 'up');
  book.events.raise(EventType.tableDeleted, [sheetId, workbookTarget], {
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheetId,
    source: 'Local',
  });
}

/** Refuses a block that would share cells with a table. */
function refuseOverlap(book: Book, sheetId: string, rect: Rect, but?: TableRecord): void {
  const other = book.tables.overlapping(sheetId, rect).find((table) => table !== but);
  if (other) throw invalidArgument(`a table cannot overlap table ${other.name}`);
}

/** The header a cell gives. */
function shownHeader(book: Book, sheetId: string, row: number, column: number): string {
  return String(valueOf(book.grid.cell(sheetId, row, column)));
}

/** What Excel calls a column without a header. */
export function columnPrefix(book: Book): string {
  return book.options.language === 'nl' ? 'Kolom' : 'Column';
}
