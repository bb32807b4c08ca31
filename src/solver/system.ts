import { exactly, scaled, sum, type Interval } from './interval';
import { Rational } from './rational';

/** An unknown number and the set it must lie in. */
export interface Variable {
  readonly id: string;
  readonly interval: Interval;
}

export interface Term {
  readonly variable: string;
  readonly coefficient: Rational;
}

/** The sum of the terms must lie in `interval`; without one the row is an identity: the sum is zero. */
export interface Row {
  readonly id: string;
  readonly terms: readonly Term[];
  readonly interval?: Interval;
}

/** Linear constraints over intervals. Every variable of a row must be listed; ids are unique within their list. */
export interface System {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}

export const zeroOnly: Interval = exactly(Rational.zero);

/** The set in which the sum of a row must lie. */
export function required(row: Row): Interval {
  return row.interval ?? zeroOnly;
}

/** All values that a sum of terms can take when every variable moves freely within its interval. */
export function rangeOf(terms: readonly Term[], intervals: ReadonlyMap<string, Interval>): Interval {
  let range = zeroOnly;
  for (const { variable, coefficient } of terms) {
    const interval = intervals.get(variable);
    if (!interval) throw new RangeError(`There is no variable with id '${variable}'`);
    range = sum(range, scaled(interval, coefficient));
  }
  return range;
}

/** The intervals of a system by variable. @throws RangeError when an id is used twice. */
export function intervalsOf(system: System): ReadonlyMap<string, Interval> {
  const intervals = new Map(system.variables.map(({ id, interval }) => [id, interval]));
  if (intervals.size !== system.variables.length) throw new RangeError('Two variables have the same id');
  return intervals;
}
