import type { CellValue, Worksheet } from 'exceljs';
import type { Book } from '../model/book';
import { mapCells } from '../model/read-cells';
import type { TableRecord } from '../model/tables';
import { partOf } from '../model/tables';
import { formatRect } from '../rules/address';

type ValueAt = (row: number, column: number) => CellValue;

/** Adds the tables of a sheet. The library writes their cells anew, so it gets all values, and the totals once more. */
export function addTables(target: Worksheet, book: Book, sheetId: string, valueAt: ValueAt): void {
  for (const table of book.tables.list(sheetId)) {
    const data = partOf(table, 'data');
    if (!data) continue;
    target.addTable({
      name: table.name,
      displayName: table.name,
      ref: formatRect({ ...table.rect, rows: 1, columns: 1 }),
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
      style: styleOf(table),
      columns: table.columns.map((column) => ({ name: column.name, filterButton: table.showFilterButton })),
      rows: mapCells(data, valueAt),
    });
    const totals = partOf(table, 'totals');
    if (!totals) continue;
    mapCells(totals, (row, column) => {
      target.getCell(row + 1, column + 1).value = valueAt(row, column);
    });
  }
}

function styleOf(table: TableRecord): object {
  return {
    ...(table.style !== '' && table.style !== 'None' && { theme: table.style }),
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
  };
}
