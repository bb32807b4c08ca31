import { valueOf } from '../grid/cells';
import { displayText } from '../rules/display';
import { invalidArgument } from '../protocol/errors';
import { limits } from '../rules/limits';
import type { Rect } from '../rules/rect';
import { cellCount, lastColumn, lastRow } from '../rules/rect';
import type { CellValue } from '../rules/shape';
import type { Book } from './book';
import { shownFormula } from './formulas';

/** Values of a block, recalculated first. */
export async function readValues(book: Book, sheetId: string, rect: Rect): Promise<CellValue[][]> {
  await book.grid.calculation.flush();
  return mapCells(rect, (row, column) => valueOf(book.grid.cell(sheetId, row, column)));
}

/** Formulas of a block; cells without one give their value. */
export async function readFormulas(book: Book, sheetId: string, rect: Rect): Promise<CellValue[][]> {
  await book.grid.calculation.flush();
  return mapCells(rect, (row, column) => formulaOrValue(book, sheetId, row, column));
}

/** Texts of a block as the user sees them. */
export async function readText(book: Book, sheetId: string, rect: Rect): Promise<string[][]> {
  await book.grid.calculation.flush();
  return mapCells(rect, (row, column) => {
    const value = valueOf(book.grid.cell(sheetId, row, column));
    return displayText(value, book.grid.look(sheetId, row, column).numberFormat, book.options.language);
  });
}

/** Number formats of a block. */
export function readNumberFormats(book: Book, sheetId: string, rect: Rect): string[][] {
  return mapCells(rect, (row, column) => book.grid.look(sheetId, row, column).numberFormat);
}

/** The formula of a cell as Excel shows it, or its value. */
function formulaOrValue(book: Book, sheetId: string, row: number, column: number): CellValue {
  const cell = book.grid.cell(sheetId, row, column);
  return cell?.f ? shownFormula(cell.f, { sheetId, row, column }, book) : valueOf(cell);
}

/** The used part of a sheet within a block: cells with content, and unless only values count, with formatting. */
export function usedRect(book: Book, sheetId: string, within: Rect, valuesOnly: boolean): Rect | null {
  const found = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const matrix = book.grid.sheet(sheetId)?.getCellMatrix();
  matrix?.forValue((row, column, cell) => {
    if (row < within.row || column < within.column || row > lastRow(within) || column > lastColumn(within)) return;
    const filled = Boolean(cell?.f) || valueOf(cell) !== '';
    if (!filled && (valuesOnly || !cell?.s)) return;
    found.top = Math.min(found.top, row);
    found.left = Math.min(found.left, column);
    found.bottom = Math.max(found.bottom, row);
    found.right = Math.max(found.right, column);
  });
  if (found.bottom < 0) return null;
  return {
    row: found.top,
    column: found.left,
    rows: found.bottom - found.top + 1,
    columns: found.right - found.left + 1,
  };
}

/** Maps each cell of a block. */
export function mapCells<T>(rect: Rect, map: (row: number, column: number) => T): T[][] {
  if (cellCount(rect) > limits.cellsPerRequest) throw invalidArgument('more than 5,000,000 cells');
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => map(rect.row + row, rect.column + column))
  );
}

/** The one value all cells share, or null when they differ. */
export function common<T>(rect: Rect, get: (row: number, column: number) => T): T | null {
  const first = get(rect.row, rect.column);
  for (let row = rect.row; row <= lastRow(rect); row += 1) {
    for (let column = rect.column; column <= lastColumn(rect); column += 1) {
      if (get(row, column) !== first) return null;
    }
  }
  return first;
}
