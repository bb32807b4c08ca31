import type { IRange } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { Rect } from '../rules/rect';
import type { Book } from './book';
import { noteSelection } from './selection';
import { tableHeaders } from '../rules/names';
import { setColumnNames, syncHeaders } from './table-headers';
import { columnPrefix } from './table-operations';

interface RangeParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Lets the book follow what happens in the grid, whoever does it: the API, the user or undo. */
export function watchGrid(book: Book): { dispose(): void } {
  const { commands } = book.grid.parts;
  return commands.onCommandExecuted(({ id, params }, options) => {
    const line = lineShifts[id];
    if (line) {
      const { subUnitId, range } = params as RangeParams;
      const [from, to] = line.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      book.linesShifted(subUnitId, { axis: line.axis, at: from, count: (to - from + 1) * line.sign });
      nameNewColumns(book, subUnitId);
      if (book.origin === 'user') book.cellsChanged(subUnitId, toRect(range), line.change);
      return;
    }
    if (sheetChanges.has(id)) {
      book.structureChanged();
      return;
    }
    if (id === SetSelectionsOperation.id && book.origin === 'user') {
      const { subUnitId, selections } = params as { subUnitId: string; selections: { range: IRange }[] };
      const range = selections.at(-1)?.range;
      if (range && Number.isFinite(range.startRow)) noteSelection(book, subUnitId, toRect(range));
      return;
    }
    const userTyped = id === SetRangeValuesMutation.id && options?.onlyLocal !== true && options?.['fromHost'] !== true;
    if (userTyped && book.origin === 'user') userEdited(book, params as { subUnitId: string; cellValue?: object });
  });
}

const lineShifts: Readonly<
  Record<
    string,
    { axis: 'row' | 'column'; sign: 1 | -1; change: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' }
  >
> = {
  [InsertRowMutation.id]: { axis: 'row', sign: 1, change: 'RowInserted' },
  [RemoveRowMutation.id]: { axis: 'row', sign: -1, change: 'RowDeleted' },
  [InsertColMutation.id]: { axis: 'column', sign: 1, change: 'ColumnInserted' },
  [RemoveColMutation.id]: { axis: 'column', sign: -1, change: 'ColumnDeleted' },
};
const sheetChanges: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

/** A column that came into a table by inserting a sheet column gets a name. */
function nameNewColumns(book: Book, sheetId: string): void {
  for (const table of book.tables.list(sheetId)) {
    const names = table.columns.map((column) => column.name);
    if (names.includes('')) setColumnNames(book, table, tableHeaders(names, columnPrefix(book)));
  }
}

function userEdited(book: Book, { subUnitId, cellValue }: { subUnitId: string; cellValue?: object }): void {
  if (!cellValue || !book.grid.sheet(subUnitId)) return;
  // Cells by row and column, as Univer sends them; the type of its event says no more than `object`.
  const matrix = new ObjectMatrix<unknown>(cellValue as never);
  const { startRow, endRow, startColumn, endColumn } = matrix.getDataRange();
  if (endRow < startRow || endColumn < startColumn) return;
  const rect = toRect({ startRow, endRow, startColumn, endColumn });
  syncHeaders(book, subUnitId, rect);
  book.cellsChanged(subUnitId, rect);
  book.events.flush();
}

function toRect(range: IRange): Rect {
  const { startRow, endRow, startColumn, endColumn } = range;
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
