import type { Certificate, Interval, System } from '../../../src/solver/solver';

/** A number as a fraction of two whole numbers. */
type Fraction = readonly [bigint, bigint];

const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const isNegative = ([a, b]: Fraction): boolean => a !== 0n && a < 0n !== b < 0n;
const isZero = ([a]: Fraction): boolean => a === 0n;
const fraction = ({ num, den }: { readonly num: bigint; readonly den: bigint }): Fraction => [num, den];

/** One side of a sum of intervals: how far it goes, and whether it gets there. */
interface End {
  readonly at: Fraction | null;
  readonly open: boolean;
}

/** The largest value of factor × a member of the interval. */
function top({ low, high, lowOpen, highOpen }: Interval, factor: Fraction): End {
  if (isZero(factor)) return { at: [0n, 1n], open: false };
  const [end, open] = isNegative(factor) ? [low, lowOpen] : [high, highOpen];
  return { at: end && times(fraction(end), factor), open };
}

/**
 * Checks a proof with nothing of the solver but its words: the rows times their factors, summed here, have the stated
 * terms, and what their variables can make of that sum is wholly below, or wholly above, what the rows allow.
 */
export function provesInfeasible(system: System, { multipliers, terms }: Certificate): boolean {
  const intervals = new Map(system.variables.map(({ id, interval }) => [id, interval]));
  if (multipliers.length === 0) {
    const interval = intervals.get(terms[0]?.variable ?? '');
    if (!interval?.low || !interval.high) return false;
    const width = plus(fraction(interval.high), times(fraction(interval.low), [-1n, 1n]));
    return isNegative(width) || (isZero(width) && (interval.lowOpen || interval.highOpen));
  }
  const total = new Map<string, Fraction>();
  for (const { row: id, factor } of multipliers) {
    const row = system.rows.find((one) => one.id === id);
    if (!row) return false;
    for (const { variable, coefficient } of row.terms) {
      const part = times(fraction(coefficient), fraction(factor));
      total.set(variable, plus(total.get(variable) ?? [0n, 1n], part));
    }
  }
  for (const { variable, coefficient } of terms) {
    const rest = plus(total.get(variable) ?? [0n, 1n], times(fraction(coefficient), [-1n, 1n]));
    if (!isZero(rest)) return false;
  }
  if (terms.length !== [...total.values()].filter((value) => !isZero(value)).length) return false;
  return [1n, -1n].some((side) => {
    // The most that side × (sum of variables - sum that the rows allow) can be: negative, or nought that is not reached.
    const ends = [
      ...[...total].map(([variable, factor]) => top(intervals.get(variable)!, times(factor, [side, 1n]))),
      ...multipliers.map(({ row: id, factor }) => {
        const zero = { num: 0n, den: 1n };
        const range = system.rows.find((one) => one.id === id)!.interval;
        const allowed = range ?? ({ low: zero, high: zero, lowOpen: false, highOpen: false } as unknown as Interval);
        return top(allowed, times(fraction(factor), [-side, 1n]));
      }),
    ];
    let most: Fraction = [0n, 1n];
    for (const { at } of ends) {
      if (at === null) return false;
      most = plus(most, at);
    }
    return isNegative(most) || (isZero(most) && ends.some(({ open }) => open));
  });
}
