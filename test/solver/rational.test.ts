import * as fc from 'fast-check';
import { gcd } from '../../src/solver/rational';
import { Rational } from '../../src/solver/solver';
import { smallRational } from './support/arbitrary';

describe('exact numbers', () => {
  test.each([
    ['12', '12'],
    ['-1.25', '-5/4'],
    ['7/21', '1/3'],
    ['1e-3', '1/1000'],
    ['2.5e2', '250'],
    ['-0', '0'],
  ])('%s is read as %s', (text, expected) => {
    expect(Rational.parse(text).toString()).toBe(expected);
  });

  test.each(['', 'x', '1,5', '1/-2', 'NaN'])("'%s' is not a number", (text) => {
    expect(() => Rational.parse(text)).toThrow(RangeError);
  });

  test('a denominator of zero is refused', () => {
    expect(() => Rational.of(1, 0)).toThrow(RangeError);
    expect(() => Rational.one.dividedBy(Rational.zero)).toThrow(RangeError);
  });

  test('a fraction is kept in lowest terms with a positive denominator', () => {
    expect(Rational.of(6, -4).toString()).toBe('-3/2');
  });

  test('numbers beyond the safe integers stay exact', () => {
    const large = Rational.parse('123456789012345678901234567890');
    expect(large.times(large).dividedBy(large).equals(large)).toBe(true);
    expect(gcd(2n ** 80n, 6n ** 40n)).toBe(2n ** 40n);
  });

  test('the rules of arithmetic hold', () => {
    fc.assert(
      fc.property(smallRational, smallRational, smallRational, (a, b, c) => {
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
        expect(a.times(b.plus(c)).equals(a.times(b).plus(a.times(c)))).toBe(true);
        expect(Math.sign(a.compare(b))).toBe(a.minus(b).sign());
        expect(b.sign() === 0 || a.dividedBy(b).times(b).equals(a)).toBe(true);
        expect(a.absolute().sign()).toBe(Math.abs(a.sign()));
        expect(Rational.parse(a.toString()).equals(a)).toBe(true);
        expect(Math.sign(a.toNumber())).toBe(a.sign());
      })
    );
  });
});
