import { invalidArgument } from '../protocol/errors';
import { limits } from './limits';
import type { Rect } from './rect';
import { cellCount } from './rect';

/** A value as it travels: what JSON has for a cell. */
export type CellInput = CellValue | null;

/** What a cell gives: an empty one the empty string. */
export type CellValue = string | number | boolean;

/** Values in the exact shape of a range; a single value fills all of it. */
export function shapedValues(given: unknown, rect: Rect, what: string): CellInput[][] {
  if (cellCount(rect) > limits.cellsPerRequest) throw invalidArgument('more than 5,000,000 cells');
  if (!Array.isArray(given)) {
    const value = checkValue(given, what);
    return Array.from({ length: rect.rows }, () => Array<CellInput>(rect.columns).fill(value));
  }
  if (given.length !== rect.rows) throw invalidArgument(`${what} has ${given.length} rows, the range ${rect.rows}`);
  return given.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument(`${what} must be a two-dimensional array`);
    if (row.length !== rect.columns)
      throw invalidArgument(`${what} has a row of ${row.length}, the range is ${rect.columns} wide`);
    return row.map((value: unknown) => checkValue(value, what));
  });
}

function checkValue(value: unknown, what: string): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument(`${what}: ${value} is not a finite number`);
    return value;
  }
  if (typeof value === 'string') {
    if (value.length > limits.charactersPerCell) throw invalidArgument(`${what}: ${value.length} characters in a cell`);
    return value;
  }
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`${what}: ${typeof value} is not a cell value`);
}
