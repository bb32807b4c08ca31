import * as fc from 'fast-check';
import { intervalOf, Rational, testIntervals, type RoundingMode } from '../../src/solver/solver';
import { feasibleByElimination } from './support/fourier-motzkin';

const addend = fc.record({
  weight: fc.constantFrom('1', '-1', '1', '-1', '2', '-0.5'),
  count: fc.integer({ min: -6, max: 6 }),
  decimals: fc.constantFrom(0, 0, 3, 6, -2),
});

/** One identity of the class of Calculations 1.1: any weights, facts in different decimals, either mode. */
function agrees(addends: readonly { weight: string; count: number; decimals: number }[], mode: RoundingMode): boolean {
  const own = addends.map(({ weight, count, decimals }, k) => {
    const step = decimals >= 0 ? Rational.of(10n ** BigInt(decimals)) : Rational.of(1n, 10n ** BigInt(-decimals));
    const published = step.times(Rational.of(count));
    return { id: `x${k}`, coefficient: Rational.parse(weight), published, interval: intervalOf(published, step, mode) };
  });
  const system = {
    variables: own.map(({ id, interval }) => ({ id, interval })),
    rows: [{ id: 'r', terms: own.map(({ id, coefficient }) => ({ variable: id, coefficient })) }],
  };
  return (testIntervals(own).verdict !== 'verschil') === feasibleByElimination(system);
}

describe.each(['nearest', 'truncation'] as const)('one identity under %s', (mode) => {
  test('has the verdict of elimination, half-open ends and negative weights included', () => {
    fc.assert(
      fc.property(fc.array(addend, { minLength: 1, maxLength: 6 }), (addends) => agrees(addends, mode)),
      { numRuns: 1500 }
    );
  });
});
