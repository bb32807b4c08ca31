import type { Rect } from '../rules/rect';
import { intersect, lastRow } from '../rules/rect';
import type { CellInput } from '../rules/shape';
import type { Book } from './book';
import type { TableRecord } from './tables';
import { partOf } from './tables';

/** A column of a table that follows its formulas, and the formula that all of its cells get. */
export interface Fill {
  readonly rect: Rect;
  readonly formula: string;
}

/**
 * Excel fills formulas in tables to create calculated columns, unless a person switched that off in the options of
 * AutoCorrect, and it does so with what an add-in writes as well (office-js 2093, 5909 and 6745, "by design"): when a
 * column is blank or holds one formula, the last formula written into it ends up in all of its cells, whatever else was
 * written beside it. A column that holds anything else is left as it is. To be asked before the write.
 */
export function calculatedFills(
  book: Book,
  sheetId: string,
  rect: Rect,
  values: readonly (readonly CellInput[])[]
): readonly Fill[] {
  return book.tables.overlapping(sheetId, rect).flatMap((table) => {
    const data = partOf(table, 'data');
    const part = data === null ? null : intersect(data, rect);
    if (data === null || part === null) return [];
    return Array.from({ length: part.columns }, (_, k) => part.column + k).flatMap((column): Fill[] => {
      const lines = values.slice(part.row - rect.row, part.row - rect.row + part.rows);
      const formula = lines
        .map((line) => line[column - rect.column])
        .reverse()
        .find(isFormula);
      const whole: Rect = { ...data, column, columns: 1 };
      return formula === undefined || !follows(book, sheetId, whole) ? [] : [{ rect: whole, formula }];
    });
  });
}

/** What a fill puts into the cells of its column: its formula, but not over what the write put there as a value. */
export function filledValues(book: Book, sheetId: string, { rect, formula }: Fill): CellInput[][] {
  return Array.from({ length: rect.rows }, (_, y) => {
    const cell = book.grid.cell(sheetId, rect.row + y, rect.column);
    const isValue = !cell?.f && cell?.v !== undefined && cell.v !== null && cell.v !== '';
    return [isValue ? null : formula];
  });
}

/** The fills of rows that come in at the bottom of a table: a column of one formula goes on with it. */
export function growthFills(book: Book, table: TableRecord, before: Rect | null): readonly Fill[] {
  const after = partOf(table, 'data');
  if (before === null || after === null || lastRow(after) <= lastRow(before)) return [];
  const fresh = { ...after, row: lastRow(before) + 1, rows: lastRow(after) - lastRow(before) };
  return Array.from({ length: before.columns }, (_, k) => before.column + k).flatMap((column): Fill[] => {
    const formula = book.grid.cell(table.sheetId, before.row, column)?.f;
    const isOne = formula && follows(book, table.sheetId, { ...before, column, columns: 1 });
    return isOne ? [{ rect: { ...fresh, column, columns: 1 }, formula }] : [];
  });
}

const isFormula = (value: CellInput | undefined): value is string => typeof value === 'string' && value.startsWith('=');

/** Whether a column is blank, or holds one formula and blanks. */
function follows(book: Book, sheetId: string, { row, rows, column }: Rect): boolean {
  let found: string | null = null;
  for (let y = row; y < row + rows; y += 1) {
    const cell = book.grid.cell(sheetId, y, column);
    const formula = cell?.f ?? null;
    const value = cell?.v ?? '';
    if (formula === null || formula === '') {
      if (value !== '') return false;
    } else if (found !== null && found !== formula) return false;
    else found = formula;
  }
  return true;
}
