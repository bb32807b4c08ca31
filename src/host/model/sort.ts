import type { CellMatrix } from '../grid/cells';
import { valueOf } from '../grid/cells';
import type { Rect } from '../rules/rect';
import type { CellInput } from '../rules/shape';
import type { Book } from './book';

/** A column to sort by, counted from the first of the range. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a block as Excel does: numbers, then text, then truth values; empty cells last. */
export async function sortRange(book: Book, sheetId: string, rect: Rect, fields: readonly SortField[]): Promise<void> {
  book.requireWritable(sheetId, rect);
  await book.grid.calculation.flush();
  const matrix = book.grid.sheet(sheetId)?.getCellMatrix();
  const rows = Array.from({ length: rect.rows }, (_, y) =>
    Array.from({ length: rect.columns }, (__, x) => matrix?.getValue(rect.row + y, rect.column + x) ?? null)
  );
  const order = rows.map((cells, index) => ({ cells, index }));
  order.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const difference = compare(valueOf(a.cells[key]), valueOf(b.cells[key]), ascending);
      if (difference !== 0) return difference;
    }
    return a.index - b.index;
  });
  const cells: CellMatrix = {};
  order.forEach((row, y) => {
    const line: NonNullable<CellMatrix[number]> = {};
    row.cells.forEach((cell, x) => {
      // Every key is set, so nothing of the row that stood here remains.
      line[rect.column + x] = {
        v: null,
        t: null,
        f: null,
        si: null,
        p: null,
        ...structuredClone(cell),
        s: cell?.s ?? null,
      };
    });
    cells[rect.row + y] = line;
  });
  book.grid.write(sheetId, rect, cells);
  book.cellsChanged(sheetId, rect);
}

function compare(a: CellInput, b: CellInput, ascending: boolean): number {
  const [ranka, rankb] = [rank(a), rank(b)];
  if (ranka === 3 || rankb === 3) return ranka - rankb;
  let difference = ranka - rankb;
  if (difference === 0) {
    difference = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl');
  }
  return ascending ? difference : -difference;
}

function rank(value: CellInput): number {
  if (value === '' || value === null) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'string'];
}
