import {
  contains,
  distance,
  halfWidth,
  intersection,
  intervalOf,
  isEmpty,
  scaled,
  show,
  sum,
} from '../../src/solver/solver';
import { exact, interval } from './support/build';

describe('the values a published figure stands for', () => {
  test.each([
    ['12', '1', 'nearest', '[23/2, 25/2]'],
    ['12', '0', 'nearest', '[12, 12]'],
    ['12', '1', 'truncation', '[12, 13)'],
    ['-12', '1', 'truncation', '(-13, -12]'],
    ['0', '1', 'truncation', '(-1, 1)'],
    ['1.5', '0.1', 'nearest', '[29/20, 31/20]'],
  ] as const)('%s in steps of %s under %s is %s', (published, step, mode, expected) => {
    expect(show(intervalOf(exact(published), exact(step), mode))).toBe(expected);
  });
});

describe('interval arithmetic', () => {
  test('a negative factor swaps the ends and their open flags', () => {
    expect(show(scaled(interval('[1, 2)'), exact(-3)))).toBe('(-6, -3]');
    expect(show(scaled(interval('(-∞, 2)'), exact(-1)))).toBe('(-2, ∞)');
  });

  test('a factor of zero leaves nothing of an unbounded interval', () => {
    expect(show(scaled(interval('(-∞, ∞)'), exact(0)))).toBe('[0, 0]');
  });

  test('an end of a sum is open when either end is', () => {
    expect(show(sum(interval('[1, 2)'), interval('[3, 4]')))).toBe('[4, 6)');
    expect(show(sum(interval('[1, ∞)'), interval('(3, 4]')))).toBe('(4, ∞)');
  });

  test('the intersection of a figure published twice can be a single point, or nothing', () => {
    expect(show(intersection(interval('[145, 155]'), interval('[135, 145]')))).toBe('[145, 145]');
    expect(isEmpty(intersection(interval('[145, 155]'), interval('[135, 145)')))).toBe(true);
    expect(show(intersection(interval('(-∞, 3)'), interval('[1, 3]')))).toBe('[1, 3)');
  });

  test('an open end does not belong', () => {
    expect(contains(interval('[1, 2)'), exact(1))).toBe(true);
    expect(contains(interval('[1, 2)'), exact(2))).toBe(false);
  });

  test('distance and half-width', () => {
    expect(distance(interval('[1, 2]'), interval('[5, 6]')).toString()).toBe('3');
    expect(distance(interval('[5, 6]'), interval('[1, 2]')).toString()).toBe('3');
    expect(distance(interval('[1, 2)'), interval('[2, 6]')).toString()).toBe('0');
    expect(halfWidth(interval('[1, ∞)'))).toBeNull();
  });
});
