/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index comes from the structure itself; a guard on each read would cost a third of the time */
import type { IntegerTableau } from './integer-tableau';
import { LIMIT } from './integer-values';

/**
 * Whether all unknowns of a violated row together cannot bring its basic one back: then they contradict each other as they
 * are, and need not be tried one after another.
 */
export function isOutOfReach({ matrix, values, basis, den }: IntegerTableau, row: number, rise: boolean): boolean {
  const need = values.shortfall(basis[row]!, den[row]!, rise);
  const columns = matrix.columns[row]!;
  const coefficients = matrix.coefficients[row]!;
  let whole = 0;
  let shift = 0;
  for (let k = 0; k < columns.length; k += 1) {
    const column = columns[k]!;
    const coefficient = coefficients[k]!;
    const up = coefficient > 0 === rise;
    if (!values.canMove(column, up)) continue;
    const size = coefficient > 0 ? coefficient : -coefficient;
    whole += size * values.roomOf(column, up);
    shift += size * values.shiftOf(column, up);
    if (whole > need.whole) return false;
  }
  // A sum that may have lost a digit says nothing.
  return whole < LIMIT && (whole < need.whole || shift < need.shift);
}

/** More than there are rows. */
const FREE = 2 ** 31;

/** Whether entry k of a violated row can bring its basic unknown all the way back, and stay within its own bounds. */
function suffices({ matrix, values, basis, den }: IntegerTableau, row: number, rise: boolean, k: number): boolean {
  const need = values.shortfall(basis[row]!, den[row]!, rise);
  const column = matrix.columns[row]![k]!;
  const coefficient = matrix.coefficients[row]![k]!;
  const up = coefficient > 0 === rise;
  const size = coefficient > 0 ? coefficient : -coefficient;
  const whole = size * values.roomOf(column, up);
  return whole > need.whole || (whole === need.whole && size * values.shiftOf(column, up) >= need.shift);
}

/** Such an unknown: one that is free, since it will never have to leave again, then the one in fewest rows; -1 without. */
function sufficient(tableau: IntegerTableau, row: number, rise: boolean): number {
  const { matrix, values } = tableau;
  const columns = matrix.columns[row]!;
  let best = -1;
  let lowest = Infinity;
  for (let k = 0; k < columns.length; k += 1) {
    const column = columns[k]!;
    const cost = matrix.rows[column]!.length - (values.isFree(column) ? FREE : 0);
    if (cost >= lowest || !suffices(tableau, row, rise, k)) continue;
    best = column;
    lowest = cost;
  }
  return best;
}

/**
 * An unknown that can do what is left for the basic one of a violated row. Where none can by itself, those that cannot go
 * to their bounds first: entering one after another, each would have to leave again, and a long row takes many pivots.
 * Null when all of them have gone to their bounds.
 */
export function approach(tableau: IntegerTableau, row: number, rise: boolean): number | null {
  const found = sufficient(tableau, row, rise);
  if (found >= 0) return found;
  const columns = tableau.matrix.columns[row]!;
  const coefficients = tableau.matrix.coefficients[row]!;
  for (let k = 0; k < columns.length; k += 1) {
    const column = columns[k]!;
    const up = coefficients[k]! > 0 === rise;
    if (!tableau.values.canMove(column, up)) continue;
    if (suffices(tableau, row, rise, k)) return column;
    tableau.moveToBound(column, up);
  }
  return null;
}

/**
 * Brings all unknowns that this row alone holds to the end that makes its free basic one rise (or fall), at once: no other
 * row can stop them, and one by one each would cost a look at the whole row. False when none could move.
 */
export function stretch(tableau: IntegerTableau, row: number, rise: boolean): boolean {
  const { matrix, values, basis } = tableau;
  if (values.hasEnd(basis[row]!, rise)) return false;
  const columns = matrix.columns[row]!;
  const coefficients = matrix.coefficients[row]!;
  let moved = false;
  for (let k = 0; k < columns.length; k += 1) {
    const column = columns[k]!;
    const up = coefficients[k]! > 0 === rise;
    if (matrix.rows[column]!.length !== 1 || !values.canMove(column, up) || !values.hasEnd(column, up)) continue;
    tableau.moveToBound(column, up);
    moved = true;
  }
  return moved;
}
