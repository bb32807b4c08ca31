import {
  distance,
  halfWidth,
  intersection,
  intervalOf,
  isEmpty,
  scaled,
  sum,
  type Interval,
  type RoundingMode,
} from './interval';
import { Rational } from './rational';
import { zeroOnly } from './system';

/** A published figure within one identity: its weight, its value as printed and the step it is published in. */
export interface Addend {
  readonly coefficient: Rational;
  readonly published: Rational;
  readonly step: Rational;
}

/**
 * sluit: the published figures add up. afronding: they do not, rounding explains it. raakt: only if every figure was
 * rounded the extreme way. verschil: rounding cannot explain it.
 */
export type Verdict = 'sluit' | 'afronding' | 'raakt' | 'verschil';

export interface IdentityResult {
  /** The sum as published; zero when it closes. */
  readonly difference: Rational;
  /** |difference|. */
  readonly gap: Rational;
  /** The largest gap rounding can explain: the sum of |coefficient| × half-width. */
  readonly bound: Rational;
  /** Every value the unrounded sum can have. */
  readonly range: Interval;
  /** How far zero lies outside the range; zero as well when it lies on an open end. */
  readonly excess: Rational;
  readonly verdict: Verdict;
}

/** An addend whose interval is known: mixed steps, or one data point published twice (the intersection). */
export interface IntervalAddend {
  readonly coefficient: Rational;
  readonly published: Rational;
  readonly interval: Interval;
}

/** True when a figure is a multiple of its step; one that is not claims more precision than it has. */
export function fitsStep(published: Rational, step: Rational): boolean {
  return step.sign() === 0 || published.dividedBy(step).den === 1n;
}

/** One identity by itself, all figures rounded in the same way. */
export function testIdentity(addends: readonly Addend[], mode: RoundingMode): IdentityResult {
  return testIntervals(
    addends.map(({ coefficient, published, step }) => ({
      coefficient,
      published,
      interval: intervalOf(published, step, mode),
    }))
  );
}

/**
 * One identity by itself: can sum(c·x) be zero when every x lies within its interval? Interval arithmetic as in XBRL
 * Calculations 1.1, with the open ends that truncation gives. Under truncation intervals are not centred on the figures,
 * so there the gap need not exceed the bound when the verdict is verschil.
 */
export function testIntervals(addends: readonly IntervalAddend[]): IdentityResult {
  let difference = Rational.zero;
  let range = zeroOnly;
  for (const { coefficient, published, interval } of addends) {
    difference = difference.plus(coefficient.times(published));
    range = sum(range, scaled(interval, coefficient));
  }
  const bound = halfWidth(range) ?? Rational.zero;
  const excess = distance(range, zeroOnly);
  return { difference, gap: difference.absolute(), bound, range, excess, verdict: verdictOf(difference, range) };
}

function verdictOf(difference: Rational, range: Interval): Verdict {
  if (isEmpty(intersection(range, zeroOnly))) return 'verschil';
  if (difference.sign() === 0) return 'sluit';
  return range.low?.sign() === 0 || range.high?.sign() === 0 ? 'raakt' : 'afronding';
}
