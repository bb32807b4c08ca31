import { cellData, valueOf } from '../grid/cells';
import type { Rect } from '../rules/rect';
import { intersect } from '../rules/rect';
import { tableHeaders } from '../rules/names';
import type { Book } from './book';
import type { FormulaPlace } from './formulas';
import { mapStructured } from './formulas';
import type { TableRecord } from './tables';

/** Makes columns follow their header cells after these changed; names stay unique text, formulas follow. */
export function syncHeaders(book: Book, sheetId: string, rect: Rect): void {
  for (const table of book.tables.overlapping(sheetId, rect)) {
    if (!table.showHeaders) continue;
    const line = intersect({ ...table.rect, rows: 1 }, rect);
    if (line) readHeaders(book, table);
  }
}

/** Takes the names of all columns from the header cells, mending empty and double ones. */
function readHeaders(book: Book, table: TableRecord): void {
  const { sheetId, rect } = table;
  const typed = table.columns.map((_, index) =>
    String(valueOf(book.grid.cell(sheetId, rect.row, rect.column + index)))
  );
  // A column whose header was emptied keeps its name.
  const wanted = typed.map((name, index) => name || (table.columns[index]?.name ?? ''));
  setColumnNames(book, table, tableHeaders(wanted));
}

/** Names the columns, writes the header cells and lets formulas follow. */
export function setColumnNames(book: Book, table: TableRecord, names: readonly string[]): void {
  const renamed = new Map<string, string>();
  table.columns.forEach((column, index) => {
    const name = names[index] ?? column.name;
    if (column.name !== '' && column.name !== name) renamed.set(column.name, name);
    column.name = name;
  });
  if (table.showHeaders) {
    const line = Object.fromEntries(
      table.columns.map((column, index) => [table.rect.column + index, cellData({ kind: 'text', text: column.name })])
    );
    book.grid.write(table.sheetId, { ...table.rect, rows: 1 }, { [table.rect.row]: line });
  }
  if (renamed.size > 0) {
    rewriteFormulas(book, (formula) =>
      mapStructured(formula, (ref) => {
        if (ref.table !== table.name || ref.first === undefined || ref.last === undefined) return ref;
        return { ...ref, first: renamed.get(ref.first) ?? ref.first, last: renamed.get(ref.last) ?? ref.last };
      })
    );
  }
  book.structureChanged();
}

/** Rewrites the formulas of all cells and names. */
export function rewriteFormulas(book: Book, change: (formula: string, place: FormulaPlace) => string): void {
  for (const sheet of book.grid.sheets()) {
    const sheetId = sheet.getSheetId();
    const cells: Record<number, Record<number, { f: string }>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f;
      const changed = formula ? change(formula, { sheetId, row, column }) : undefined;
      if (changed === undefined || changed === formula) return;
      (cells[row] ??= {})[column] = { f: changed };
    });
    if (Object.keys(cells).length > 0) {
      book.grid.run('sheet.mutation.set-range-values', { subUnitId: sheetId, cellValue: cells });
    }
  }
  for (const name of book.names.all()) {
    name.formula = change(name.formula, { sheetId: name.sheetId ?? '', row: 0, column: 0 });
  }
  book.structureChanged();
}
