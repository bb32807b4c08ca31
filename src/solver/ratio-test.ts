/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index comes from the structure itself; a guard on each read would cost a third of the time */
import type { IntegerTableau } from './integer-tableau';

/** A length whole/den + shift/den·δ, not negative. */
interface Length {
  readonly whole: number;
  readonly shift: number;
  readonly den: number;
}

/**
 * The row whose basic unknown is the first to reach a bound when `moving`, not basic, goes up (or down): the least
 * unknown on a tie (Bland). 'own' when the bound of the moving unknown itself comes first, 'none' when nothing stops it.
 */
export function blockingRow(tableau: IntegerTableau, moving: number, up: boolean): number | 'own' | 'none' {
  const { matrix, basis, den, values } = tableau;
  let first = room(tableau, moving, up, 1, 1);
  let blocking: number | 'own' | 'none' = first ? 'own' : 'none';
  for (const row of matrix.rows[moving]!) {
    const coefficient = matrix.coefficientAt(row, moving);
    const length = room(tableau, basis[row]!, coefficient > 0 === up, den[row]!, Math.abs(coefficient));
    if (!length) continue;
    const order = first ? compare(length, first, (value) => values.checked(value)) : -1;
    const least = order === 0 && typeof blocking === 'number' && basis[row]! < basis[blocking]!;
    if (order < 0 || least) [first, blocking] = [length, row];
  }
  return blocking;
}

/** How far the moving unknown can go before this one, moving at `speed` per den, is at its bound; null when unbounded. */
function room(tableau: IntegerTableau, unknown: number, up: boolean, den: number, speed: number): Length | null {
  const { whole, shift, low, high, lowShift, highShift } = tableau.values;
  const bound = up ? high[unknown]! : low[unknown]!;
  if (!Number.isFinite(bound)) return null;
  const boundShift = up ? highShift[unknown]! : lowShift[unknown]!;
  const sign = up ? 1 : -1;
  const checked = (value: number): number => tableau.values.checked(value);
  return {
    whole: checked(sign * (checked(bound * den) - whole[unknown]!)),
    shift: checked(sign * (checked(boundShift * den) - shift[unknown]!)),
    den: speed,
  };
}

function compare(a: Length, b: Length, checked: (value: number) => number): number {
  const whole = checked(a.whole * b.den) - checked(b.whole * a.den);
  return whole !== 0 ? whole : checked(a.shift * b.den) - checked(b.shift * a.den);
}
