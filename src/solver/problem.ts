import { centre, type Interval } from './interval';
import { gcd, Rational } from './rational';
import { required, type System } from './system';

/** The ends of one unknown in whole units; null is unbounded. An open end is shifted by one infinitesimal δ. */
export interface Bounds {
  readonly low: bigint | null;
  readonly high: bigint | null;
  /** 1 when the low end is open. */
  readonly lowShift: number;
  /** -1 when the high end is open. */
  readonly highShift: number;
}

/** A row in whole coefficients: unknown `count of variables + row` equals the sum of the terms. */
export interface WholeRow {
  readonly columns: readonly number[];
  readonly coefficients: readonly bigint[];
}

/**
 * A system in whole numbers. Unknowns 0..n-1 are the variables, n..n+m-1 the sums of the rows; both are counted from a
 * starting point (the middle of the variable's interval: the published figure), in units of 1/unit, so that numbers
 * stay small whatever the size of the figures. Row r is multiplied by `scales[r]` to have whole coefficients.
 */
export interface Problem {
  readonly ids: readonly string[];
  readonly start: readonly Rational[];
  readonly unit: bigint;
  readonly scales: readonly bigint[];
  readonly rows: readonly WholeRow[];
  readonly bounds: readonly Bounds[];
}

const common = (unit: bigint, den: bigint): bigint => (unit % den === 0n ? unit : (unit / gcd(unit, den)) * den);

/** Writes a system in whole numbers; `atLeast` is a unit to be a multiple of. */
export function problemOf(system: System, atLeast = 1n): Problem {
  const index = new Map(system.variables.map(({ id }, position) => [id, position]));
  const start = system.variables.map(({ interval }) => centre(interval));
  const scales: bigint[] = [];
  const rows: WholeRow[] = [];
  const offsets: Interval[] = system.variables.map(({ interval }, position) => shifted(interval, start[position]));
  for (const row of system.rows) {
    const scale = row.terms.reduce((den, { coefficient }) => common(den, coefficient.den), 1n);
    const merged = new Map<number, bigint>();
    let origin = Rational.zero;
    for (const { variable, coefficient } of row.terms) {
      const column = index.get(variable);
      if (column === undefined) throw new RangeError(`There is no variable with id '${variable}'`);
      merged.set(column, (merged.get(column) ?? 0n) + coefficient.num * (scale / coefficient.den));
      origin = origin.plus(coefficient.times(start[column] ?? Rational.zero));
    }
    const terms = [...merged].filter(([, coefficient]) => coefficient !== 0n);
    scales.push(scale);
    rows.push({ columns: terms.map(([column]) => column), coefficients: terms.map(([, coefficient]) => coefficient) });
    offsets.push(stretched(shifted(required(row), origin), scale));
  }
  const unit = offsets.reduce((den, { low, high }) => common(common(den, low?.den ?? 1n), high?.den ?? 1n), atLeast);
  const ids = system.variables.map(({ id }) => id);
  return { ids, start, unit, scales, rows, bounds: offsets.map((offset) => inUnits(offset, unit)) };
}

function shifted(interval: Interval, origin = Rational.zero): Interval {
  if (origin.sign() === 0) return interval;
  return { ...interval, low: interval.low?.minus(origin) ?? null, high: interval.high?.minus(origin) ?? null };
}

function stretched(interval: Interval, scale: bigint): Interval {
  if (scale === 1n) return interval;
  const factor = Rational.of(scale);
  return { ...interval, low: interval.low?.times(factor) ?? null, high: interval.high?.times(factor) ?? null };
}

function inUnits({ low, high, lowOpen, highOpen }: Interval, unit: bigint): Bounds {
  return {
    low: low && low.num * (unit / low.den),
    high: high && high.num * (unit / high.den),
    lowShift: lowOpen && low ? 1 : 0,
    highShift: highOpen && high ? -1 : 0,
  };
}

/** The unit that a problem needs to hold another interval of a variable too: its own, or a multiple. */
export function unitFor(problem: Problem, variable: number, interval: Interval): bigint {
  const { low, high } = shifted(interval, problem.start[variable]);
  return common(common(problem.unit, low?.den ?? 1n), high?.den ?? 1n);
}

/** The bounds of a variable for another interval that the unit of the problem can hold. */
export function boundsFor(problem: Problem, variable: number, interval: Interval): Bounds {
  return inUnits(shifted(interval, problem.start[variable]), problem.unit);
}
