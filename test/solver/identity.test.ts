import {
  contains,
  distance,
  exactly,
  fitsStep,
  intersection,
  intervalOf,
  isEmpty,
  Rational,
  scaled,
  show,
  sum,
  testIdentity,
  testIntervals,
  type Interval,
  type RoundingMode,
} from '../../src/solver/solver';
import { exact, interval } from './support/build';
import type { IdentityCase } from './support/cases';
import { identityCases } from './support/shared-cases';

const figure = (coefficient: number, published: number, step = 1): Parameters<typeof testIdentity>[0][number] => ({
  coefficient: Rational.of(coefficient),
  published: exact(published),
  step: exact(step),
});

describe('one identity by itself', () => {
  test.each([
    ['closes', [5, 5, 10], 'nearest', 'sluit', '0', '3/2'],
    ['is one off', [5, 5, 11], 'nearest', 'afronding', '1', '3/2'],
    ['is two off', [5, 5, 12], 'nearest', 'verschil', '2', '3/2'],
    ['is as far off as rounding goes', [5, 5, 5, 17], 'nearest', 'raakt', '2', '2'],
    ['is two off with three truncated addends', [5, 5, 5, 17], 'truncation', 'afronding', '2', '2'],
    ['touches an end that is open', [5, 6], 'truncation', 'verschil', '1', '1'],
    ['closes on zero', [0, 0, 0], 'truncation', 'sluit', '0', '3'],
  ] as const)('that %s', (_name, figures, mode, verdict, gap, bound) => {
    const addends = figures.map((value, k) => figure(k === figures.length - 1 ? -1 : 1, value));
    const result = testIdentity(addends, mode);
    expect([result.verdict, result.gap.toString(), result.bound.toString()]).toEqual([verdict, gap, bound]);
  });

  test('figures without rounding must close exactly', () => {
    expect(testIdentity([figure(1, 5, 0), figure(-1, 6, 0)], 'nearest').verdict).toBe('verschil');
    expect(testIdentity([figure(1, 5, 0), figure(-1, 5, 0)], 'truncation').verdict).toBe('sluit');
  });

  test('steps may differ: a tile in millions against a table in thousands', () => {
    expect(testIdentity([figure(1, 12_500, 100), figure(-1, 12_461)], 'nearest').verdict).toBe('afronding');
    expect(testIdentity([figure(1, 12_500, 100), figure(-1, 12_449)], 'nearest').verdict).toBe('verschil');
  });

  test('the difference keeps its sign, the excess says how far rounding falls short', () => {
    const { difference, excess } = testIdentity([figure(1, 5), figure(1, 5), figure(-1, 14)], 'nearest');
    expect([difference.toString(), excess.toString()]).toEqual(['-4', '5/2']);
  });
});

/** The interval of each concept, null when its facts contradict each other. */
function conceptIntervals({ facts }: IdentityCase, mode: RoundingMode): ReadonlyMap<string, Interval> | null {
  const intervals = new Map<string, Interval>();
  for (const { concept, value, step } of facts) {
    const own = intervalOf(exact(value), exact(step), mode);
    intervals.set(concept, intersection(intervals.get(concept) ?? own, own));
  }
  return [...intervals.values()].some(isEmpty) ? null : intervals;
}

function expectCase(example: IdentityCase, mode: RoundingMode): void {
  const { total, weights, facts } = example;
  const expected = example.expected[mode];
  if (facts.some(({ value, step }) => !fitsStep(exact(value), exact(step)))) {
    expect(expected.verdict).toBe('excessDigits');
    return;
  }
  const intervals = conceptIntervals(example, mode);
  if (!intervals) {
    expect(expected.verdict).toBe('inconsistentDuplicates');
    return;
  }
  const published = new Map(facts.map(({ concept, value }) => [concept, exact(value)]));
  const addends = [[total, '-1'] as const, ...Object.entries(weights)].flatMap(([concept, weight]) => {
    const own = intervals.get(concept);
    return own ? [{ coefficient: exact(weight), published: published.get(concept)!, interval: own }] : [];
  });
  const { verdict, range, excess } = testIntervals(addends);
  expect(verdict === 'verschil' ? 'inconsistent' : 'consistent').toBe(expected.verdict);
  const computed = addends
    .slice(1)
    .map((addend) => scaled(addend.interval, addend.coefficient))
    .reduce(sum, exactly(Rational.zero));
  expect(show(intervals.get(total)!)).toBe(show(interval(expected.total!)));
  expect(show(computed)).toBe(show(interval(expected.computed!)));
  expect(excess.equals(distance(computed, intervals.get(total)!))).toBe(true);
  expect(contains(range, Rational.zero)).toBe(verdict !== 'verschil');
}

describe.each(['calc11_cases', 'calc11_random'])('the examples of %s', (file) => {
  test.each(['nearest', 'truncation'] as const)('have the verdict and the intervals expected under %s', (mode) => {
    const cases = identityCases(file);
    expect(cases.length).toBeGreaterThan(0);
    for (const example of cases) expectCase(example, mode);
  });
});
