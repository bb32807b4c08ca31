import { closed, everything, exactly, intervalOf, Rational } from '../../../src/solver/solver';
import type { Interval, Row, RoundingMode, System, Term } from '../../../src/solver/solver';

export const exact = (value: number | string): Rational => Rational.parse(String(value));

export const between = (low: number | string, high: number | string): Interval => closed(exact(low), exact(high));

/** An interval written as '[0, 3)', '(-∞, 7]' or '5'. */
export function interval(text: string): Interval {
  const match = /^([[(])(.+), (.+)([\])])$/.exec(text);
  if (!match) return exactly(exact(text));
  const [, open, low, high, close] = match;
  return {
    low: low === '-∞' ? null : exact(low!),
    high: high === '∞' ? null : exact(high!),
    lowOpen: open === '(',
    highOpen: close === ')',
  };
}

export const terms = (coefficients: Readonly<Record<string, number | string>>): readonly Term[] =>
  Object.entries(coefficients).map(([variable, coefficient]) => ({ variable, coefficient: exact(coefficient) }));

/** Figures as published in steps of `step`, with identities by coefficient. */
export function document(
  published: Readonly<Record<string, number | null>>,
  identities: readonly Readonly<Record<string, number>>[],
  step: number | string = 1,
  mode: RoundingMode = 'nearest'
): System {
  return {
    variables: Object.entries(published).map(([id, value]) => ({
      id,
      interval: value === null ? everything : intervalOf(exact(value), exact(step), mode),
    })),
    rows: identities.map((coefficients, position) => ({ id: `row ${position + 1}`, terms: terms(coefficients) })),
  };
}

/** A share in per cent: (p - half)/100 × whole <= part <= (p + half)/100 × whole. */
export function share(part: string, whole: string, percent: number, half: number): readonly Row[] {
  const bound = (factor: Rational, within: string): Row => ({
    id: `${part} of ${whole} ${within}`,
    terms: [
      { variable: part, coefficient: Rational.one },
      { variable: whole, coefficient: factor.dividedBy(Rational.of(-100)) },
    ],
    interval: interval(within === 'at least' ? '[0, ∞)' : '(-∞, 0]'),
  });
  const [middle, margin] = [exact(percent), exact(half)];
  return [bound(middle.minus(margin), 'at least'), bound(middle.plus(margin), 'at most')];
}

/** Sets in an order of their own, to compare. */
export const sorted = (sets: readonly (readonly string[])[]): readonly string[] =>
  sets.map((set) => [...set].sort().join(' ')).sort();
