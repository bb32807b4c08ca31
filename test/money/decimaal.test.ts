import fc from 'fast-check';
import {
  absolute,
  add,
  compare,
  decimaal,
  decimalsOf,
  divide,
  isZero,
  multiply,
  negate,
  NUL,
  roundTo,
  signOf,
  subtract,
  sum,
  toNumber,
  type Decimaal,
} from '../../src/money/decimaal';

/** Numbers as documents print them: up to 15 digits, up to 4 decimals. */
const getal = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]): Decimaal => {
    const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
    const at = text.length - decimals;
    return decimaal(`${digits < 0n ? '-' : ''}${text.slice(0, at)}${decimals === 0 ? '' : `.${text.slice(at)}`}`);
  });

describe('an exact decimal number', () => {
  it('is written one way only, so that equal numbers are equal texts', () => {
    expect(['1.50', '1.5', '+1.5', '01.5'].map((text) => decimaal(text))).toEqual(Array(4).fill('1.5'));
    expect([decimaal('-0'), decimaal('0.000'), decimaal(0), negate(NUL)]).toEqual(Array(4).fill('0'));
    fc.assert(
      fc.property(getal, (a) => {
        expect(decimaal(a)).toBe(a);
      })
    );
  });

  it('never uses an exponent', () => {
    expect(multiply(decimaal('0.0000001'), decimaal('0.0000001'))).toBe('0.00000000000001');
    expect(multiply(decimaal('100000000000000000000'), decimaal('1000'))).toBe('100000000000000000000000');
  });

  it.each(['', ' ', '1,5', '1e3', 'PM', '--1', '1.', '.5', 'Infinity', NaN, Infinity])('refuses %j', (value) => {
    expect(() => decimaal(value)).toThrow(RangeError);
  });

  it('takes the number that a spreadsheet holds', () => {
    expect(decimaal(0.1)).toBe('0.1');
    expect(decimaal(-24946)).toBe('-24946');
  });
});

describe('arithmetic', () => {
  it('is exact where doubles are not', () => {
    expect(add(decimaal('0.1'), decimaal('0.2'))).toBe('0.3');
    expect(sum(Array<Decimaal>(10).fill(decimaal('0.1')))).toBe('1');
  });

  it('obeys its laws', () => {
    fc.assert(
      fc.property(getal, getal, getal, (a, b, c) => {
        expect(add(a, b)).toBe(add(b, a));
        expect(add(add(a, b), c)).toBe(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toBe(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toBe(a);
        expect(sum([a, b, c])).toBe(add(a, add(b, c)));
        expect(negate(negate(a))).toBe(a);
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        expect(signOf(subtract(a, b))).toBe(compare(a, b));
        expect(absolute(a)).toBe(signOf(a) < 0 ? negate(a) : a);
        expect(isZero(subtract(a, a))).toBe(true);
      })
    );
  });

  it('divides back what it multiplied', () => {
    fc.assert(
      fc.property(getal, getal, (a, b) => {
        fc.pre(!isZero(b));
        expect(divide(multiply(a, b), b)).toBe(a);
      })
    );
    expect(() => divide(decimaal(1), NUL)).toThrow(RangeError);
  });
});

describe('rounding', () => {
  it.each([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['2.5', 0, '3'],
    ['1.005', 2, '1.01'],
    ['-15.374', 1, '-15.4'],
    ['1250', -2, '1300'],
    ['-1250', -2, '-1300'],
    ['49', -2, '0'],
  ])('%s to %d decimals is %s: half away from zero', (value, decimals, expected) => {
    expect(roundTo(decimaal(value), decimals)).toBe(expected);
  });

  it('moves a number by half a step at the most, and leaves a rounded one alone', () => {
    fc.assert(
      fc.property(getal, fc.integer({ min: -3, max: 4 }), (a, decimals) => {
        const rounded = roundTo(a, decimals);
        const step = decimals < 0 ? decimaal(10 ** -decimals) : divide(decimaal(1), decimaal(10 ** decimals));
        expect(compare(multiply(absolute(subtract(a, rounded)), decimaal(2)), step)).toBeLessThanOrEqual(0);
        expect(roundTo(rounded, decimals)).toBe(rounded);
        expect(decimalsOf(rounded)).toBeLessThanOrEqual(Math.max(decimals, 0));
      })
    );
  });

  it('gives the double of a spreadsheet and gets it back', () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(toNumber(decimaal(n))).toBe(n);
      })
    );
  });
});
