import { Rational } from './rational';

/** A set of numbers between two ends; a null end is unbounded, an open end does not belong to the set. */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How figures were brought to their step (XBRL Calculations 1.1, section 2: round-to-nearest, truncation). */
export type RoundingMode = 'nearest' | 'truncation';

export const everything: Interval = { low: null, high: null, lowOpen: true, highOpen: true };

/** [low, high]. */
export function closed(low: Rational, high: Rational): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** The one number itself. */
export function exactly(value: Rational): Interval {
  return closed(value, value);
}

/** The unrounded values that `published` can stand for when figures come in steps of `step` (0: not rounded). */
export function intervalOf(published: Rational, step: Rational, mode: RoundingMode): Interval {
  if (step.sign() === 0) return exactly(published);
  if (mode === 'nearest') {
    const half = step.dividedBy(Rational.of(2));
    return closed(published.minus(half), published.plus(half));
  }
  const sign = published.sign();
  return {
    low: sign > 0 ? published : published.minus(step),
    high: sign < 0 ? published : published.plus(step),
    lowOpen: sign <= 0,
    highOpen: sign >= 0,
  };
}

/** The interval times a factor; a negative factor swaps the ends and their open flags. */
export function scaled(interval: Interval, factor: Rational): Interval {
  if (factor.sign() === 0) return exactly(Rational.zero);
  const low = interval.low?.times(factor) ?? null;
  const high = interval.high?.times(factor) ?? null;
  if (factor.sign() > 0) return { ...interval, low, high };
  return { low: high, high: low, lowOpen: interval.highOpen, highOpen: interval.lowOpen };
}

/** All sums of a member of each; an end of the sum is open when either end is. */
export function sum(first: Interval, second: Interval): Interval {
  return {
    low: first.low && second.low && first.low.plus(second.low),
    high: first.high && second.high && first.high.plus(second.high),
    lowOpen: first.lowOpen || second.lowOpen,
    highOpen: first.highOpen || second.highOpen,
  };
}

/** The members of both: what one data point published twice can be. */
export function intersection(first: Interval, second: Interval): Interval {
  const [low, lowOpen] = tighter(first.low, first.lowOpen, second.low, second.lowOpen, 1);
  const [high, highOpen] = tighter(first.high, first.highOpen, second.high, second.highOpen, -1);
  return { low, high, lowOpen, highOpen };
}

function tighter(
  a: Rational | null,
  aOpen: boolean,
  b: Rational | null,
  bOpen: boolean,
  direction: 1 | -1
): [Rational | null, boolean] {
  if (a === null) return [b, bOpen];
  if (b === null) return [a, aOpen];
  const order = a.compare(b) * direction;
  return order === 0 ? [a, aOpen || bOpen] : order > 0 ? [a, aOpen] : [b, bOpen];
}

/** True when no number belongs to the interval. */
export function isEmpty({ low, high, lowOpen, highOpen }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = low.compare(high);
  return order > 0 || (order === 0 && (lowOpen || highOpen));
}

export function contains(interval: Interval, value: Rational): boolean {
  return !isEmpty(intersection(interval, exactly(value)));
}

/** The middle, or the one finite end, or zero: a member or a boundary point to start from. */
export function centre({ low, high }: Interval): Rational {
  if (low && high) return low.plus(high).dividedBy(Rational.of(2));
  return low ?? high ?? Rational.zero;
}

/** Half the distance between the ends; null when unbounded. */
export function halfWidth({ low, high }: Interval): Rational | null {
  return low && high ? high.minus(low).dividedBy(Rational.of(2)) : null;
}

/** How far two intervals lie apart: zero when they overlap or touch. */
export function distance(first: Interval, second: Interval): Rational {
  const above = first.low && second.high && first.low.minus(second.high);
  const below = second.low && first.high && second.low.minus(first.high);
  if (above && above.sign() > 0) return above;
  return below && below.sign() > 0 ? below : Rational.zero;
}

/** '[1/2, 3)': ends in exact notation. */
export function show({ low, high, lowOpen, highOpen }: Interval): string {
  const left = low ? `${lowOpen ? '(' : '['}${low.toString()}` : '(-∞';
  return `${left}, ${high ? `${high.toString()}${highOpen ? ')' : ']'}` : '∞)'}`;
}
