import * as fc from 'fast-check';
import { intervalOf, Rational, type Interval, type Row, type System } from '../../../src/solver/solver';

export const smallRational: fc.Arbitrary<Rational> = fc
  .tuple(fc.integer({ min: -12, max: 12 }), fc.constantFrom(1, 1, 1, 2, 3, 10))
  .map(([num, den]) => Rational.of(num, den));

const ends = fc.tuple(fc.option(smallRational), fc.option(smallRational), fc.boolean(), fc.boolean());

/** Anything: unbounded, half-open, a single point, and now and then empty. */
export const anyInterval: fc.Arbitrary<Interval> = fc.oneof(
  fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom('nearest' as const, 'truncation' as const))
    .map(([published, mode]) => intervalOf(Rational.of(published), Rational.one, mode)),
  fc
    .tuple(smallRational, fc.integer({ min: 0, max: 4 }), fc.boolean(), fc.boolean())
    .map(([low, width, lowOpen, highOpen]) => ({ low, high: low.plus(Rational.of(width, 2)), lowOpen, highOpen })),
  ends.map(([low, high, lowOpen, highOpen]) => ({ low, high, lowOpen, highOpen }))
);

const coefficient = fc.constantFrom(1, -1, 1, -1, 1, -1, 0, 2, -3).map((value) => Rational.of(value));
const anyCoefficient = fc.oneof({ weight: 4, arbitrary: coefficient }, { weight: 1, arbitrary: smallRational });

/** Systems small enough for elimination by hand: repeated rows and terms, zero coefficients and empty rows included. */
export function smallSystem(size = 4, rows = 3): fc.Arbitrary<System> {
  const ids = Array.from({ length: size }, (_, k) => `x${k}`);
  const term = fc.record({ variable: fc.constantFrom(...ids), coefficient: anyCoefficient });
  const row = fc.record({
    terms: fc.array(term, { minLength: 0, maxLength: size + 1 }),
    interval: fc.option(anyInterval, { nil: undefined, freq: 3 }),
  });
  return fc
    .tuple(
      fc.array(anyInterval, { minLength: size, maxLength: size }),
      fc.array(row, { maxLength: rows }),
      fc.boolean()
    )
    .map(([intervals, drawn, twice]) => ({
      variables: ids.map((id, k) => ({ id, interval: intervals[k]! })),
      rows: [...drawn, ...(twice ? drawn.slice(0, 1) : [])].map(({ terms, interval }, k): Row => {
        return interval ? { id: `r${k}`, terms, interval } : { id: `r${k}`, terms };
      }),
    }));
}

/** Identities between rounded figures, near enough to closing that both verdicts are common. */
export function roundedSystem(size: number, rows: number, mode: 'nearest' | 'truncation'): fc.Arbitrary<System> {
  const ids = Array.from({ length: size }, (_, k) => `x${k}`);
  const signs = fc.array(fc.constantFrom(0, 1, -1, 1, -1), { minLength: size, maxLength: size });
  return fc
    .tuple(
      fc.array(fc.integer({ min: -2, max: 2 }), { minLength: size, maxLength: size }),
      fc.array(signs, { maxLength: rows })
    )
    .map(([figures, identities]) => ({
      variables: ids.map((id, k) => ({ id, interval: intervalOf(Rational.of(figures[k]!), Rational.one, mode) })),
      rows: identities.map((weights, r) => ({
        id: `r${r}`,
        terms: weights.map((weight, k) => ({ variable: ids[k]!, coefficient: Rational.of(weight) })),
      })),
    }));
}
