import * as fc from 'fast-check';
import { everything, show, solve, Tester, type Interval, type System } from '../../src/solver/solver';
import { anyInterval, roundedSystem, smallSystem } from './support/arbitrary';
import { document, exact, interval } from './support/build';

const replaced = (system: System, id: string, other: Interval): System => ({
  ...system,
  variables: system.variables.map((variable) => (variable.id === id ? { id, interval: other } : variable)),
});

describe('what-if questions', () => {
  const table = document({ a: 12, b: 21, t: 24, c: 5, d: 9 }, [
    { a: 1, b: 1, t: -1 },
    { c: 1, d: -1 },
  ]);
  const tester = new Tester(table);

  test('a candidate is tested with its own interval, whatever is wrong elsewhere', () => {
    expect(tester.withInterval('b', interval('[11.5, 12.5]'))).toBe('feasible');
    expect(tester.withInterval('b', interval('[14.5, 15.5]'))).toBe('infeasible');
    expect(
      tester.withIntervals([
        { id: 'b', interval: interval('12') },
        { id: 'd', interval: interval('5') },
      ])
    ).toBe('feasible');
    expect(
      tester.withIntervals([
        { id: 'b', interval: interval('12') },
        { id: 'd', interval: interval('8') },
      ])
    ).toBe('infeasible');
  });

  test('the value a figure should have had', () => {
    expect(show(tester.whatValues('b') as Interval)).toBe('[11, 13]');
    expect(show(tester.whatValues('d') as Interval)).toBe('[9/2, 11/2]');
  });

  test('a figure whose release does not help has no values, unless the other suspects are released too', () => {
    const two = document({ a: 12, b: 21, t: 24, c: 5 }, [
      { a: 1, b: 1, t: -1 },
      { t: 1, c: -1 },
    ]);
    expect(new Tester(two).whatValues('b')).toBeNull();
    expect(show(new Tester(two, { released: ['c'] }).whatValues('b') as Interval)).toBe('[11, 13]');
  });

  test('an interval in a finer unit than the system is taken exactly', () => {
    expect(tester.withInterval('d', interval('[5.4999, 5.5]'))).toBe('feasible');
    expect(tester.withInterval('d', interval('[5.50001, 6]'))).toBe('infeasible');
    expect(tester.withInterval('d', interval('[5.5, 6]'))).toBe('feasible');
  });

  test('an open end of the answer is one that cannot be reached', () => {
    const truncated = document({ a: 12, b: 21, t: 24 }, [{ a: 1, b: 1, t: -1 }], 1, 'truncation');
    expect(show(new Tester(truncated).whatValues('b') as Interval)).toBe('(11, 13)');
  });

  test('when the steps end the answer is unknown', () => {
    const slow = new Tester(table, { steps: 0 });
    expect(slow.withInterval('b', interval('[12.5, 13.5]'))).toBe('unknown');
    expect(slow.whatValues('b')).toBe('unknown');
  });

  test('a variable that is not there is an error of the caller', () => {
    expect(() => tester.whatValues('z')).toThrow(RangeError);
  });
});

describe('a warm answer is the answer of a new start', () => {
  test('after any number of other questions, whatever was released for them', () => {
    const released = fc.subarray(['x0', 'x1', 'x2', 'x3', 'x4']);
    const questions = fc.array(fc.tuple(fc.nat(4), anyInterval, released), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(smallSystem(5, 4), roundedSystem(5, 4, 'nearest')), questions, (system, asked) => {
        const alone = {
          ...system,
          rows: [
            ...system.rows.filter(({ terms }) => terms.length > 0),
            { id: 'all', terms: connecting(system), interval: everything },
          ],
        };
        const tester = new Tester(alone);
        for (const [k, other, open] of asked) {
          const freed = open.reduce<System>((before, id) => replaced(before, id, everything), alone);
          tester.release(open);
          expect(tester.withInterval(`x${k}`, other)).toBe(solve(replaced(freed, `x${k}`, other)).status);
          expectRange(freed, `x${k}`, tester.whatValues(`x${k}`));
        }
      }),
      { numRuns: 300 }
    );
  });
});

/** One row through all variables, that says nothing, so that the system is one part. */
const connecting = (system: System): System['rows'][number]['terms'] =>
  system.variables.map(({ id }) => ({ variable: id, coefficient: exact(1) }));

/** Beyond an end nothing is possible, near it everything, on it only when it is closed. */
function expectRange(system: System, id: string, range: Interval | 'unknown' | null): void {
  const status = (other: Interval): string => solve(replaced(system, id, other)).status;
  if (range === 'unknown') throw new Error('No answer');
  expect(status(everything)).toBe(range ? 'feasible' : 'infeasible');
  for (const end of [range?.low, range?.high]) {
    if (!end || !range) continue;
    const isLow = end === range.low;
    const beyond = isLow ? { low: null, high: end } : { low: end, high: null };
    const open = isLow ? range.lowOpen : range.highOpen;
    expect(status({ ...beyond, lowOpen: true, highOpen: true })).toBe('infeasible');
    expect(status({ ...beyond, lowOpen: false, highOpen: false })).toBe(open ? 'infeasible' : 'feasible');
    const inside = isLow ? { low: end, high: end.plus(exact('1e-9')) } : { low: end.minus(exact('1e-9')), high: end };
    expect(status({ ...inside, lowOpen: false, highOpen: false })).toBe('feasible');
  }
}
