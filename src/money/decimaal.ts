import Decimal from 'decimal.js';

declare const merk: unique symbol;

/**
 * An exact decimal number without a unit: a canonical string such as `-24946` or `23.29`, never a float.
 * A string so that it crosses a worker, JSON and equality (`===`) unharmed.
 */
export type Decimaal = string & { readonly [merk]: 'Decimaal' };

/** Enough digits for every sum and product of published figures; division is only used for ratios that are shown. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -9e15, toExpPos: 9e15 });

function from(value: Decimal): Decimaal {
  return (value.isZero() ? '0' : value.toString()) as Decimaal;
}

/** Written as this module writes it: nothing to be done. */
const CANONIEK = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

/** Whole numbers of at most so many digits, sign included, are exact as doubles, and so is the sum of two of them. */
const KORT = 15;

/** Whether sums of a can be made without the library: published figures are nearly always short whole numbers. */
function isShort(a: Decimaal): boolean {
  return a.length <= KORT && !a.includes('.');
}

const whole = (value: number): Decimaal => String(value) as Decimaal;

/**
 * Makes a Decimaal of a plain decimal text (`-12.5`) or a finite number as a spreadsheet holds it.
 * @throws RangeError for anything that is not a finite decimal number: that is a bug in the caller.
 */
export function decimaal(value: string | number): Decimaal {
  if (typeof value === 'string' && CANONIEK.test(value)) return value as Decimaal;
  if (typeof value === 'number' ? !Number.isFinite(value) : !/^[+-]?\d+(\.\d+)?$/.test(value)) {
    throw new RangeError(`Not a finite decimal number: ${value}`);
  }
  return from(new Exact(value));
}

/** Zero. */
export const NUL: Decimaal = decimaal('0');

const EEN = decimaal('1');

/** a + b. */
export function add(a: Decimaal, b: Decimaal): Decimaal {
  return isShort(a) && isShort(b) ? whole(Number(a) + Number(b)) : from(new Exact(a).plus(b));
}

/** a - b. */
export function subtract(a: Decimaal, b: Decimaal): Decimaal {
  return isShort(a) && isShort(b) ? whole(Number(a) - Number(b)) : from(new Exact(a).minus(b));
}

/** a × b. */
export function multiply(a: Decimaal, b: Decimaal): Decimaal {
  if (b === EEN) return a;
  const kort = a.length + b.length <= KORT && isShort(a) && isShort(b);
  return kort && a !== NUL && b !== NUL ? whole(Number(a) * Number(b)) : from(new Exact(a).times(b));
}

/**
 * a ÷ b to 40 significant digits.
 * @throws RangeError when b is zero.
 */
export function divide(a: Decimaal, b: Decimaal): Decimaal {
  if (isZero(b)) throw new RangeError('Division by zero');
  return from(new Exact(a).div(b).toSignificantDigits(40));
}

/** -a. */
export function negate(a: Decimaal): Decimaal {
  return (a.startsWith('-') ? a.slice(1) : a === NUL ? a : `-${a}`) as Decimaal;
}

/** |a|. */
export function absolute(a: Decimaal): Decimaal {
  return (a.startsWith('-') ? a.slice(1) : a) as Decimaal;
}

/** The sum of any number of values; zero for none. */
export function sum(values: Iterable<Decimaal>): Decimaal {
  let total = NUL;
  for (const value of values) total = add(total, value);
  return total;
}

/** -1, 0 or 1 as a is below, equal to or above b. */
export function compare(a: Decimaal, b: Decimaal): -1 | 0 | 1 {
  if (a === b) return 0;
  // The nearest doubles are never in the other order; equal ones say nothing.
  const [x, y] = [Number(a), Number(b)];
  if (x !== y) return x < y ? -1 : 1;
  return new Exact(a).cmp(b) as -1 | 0 | 1;
}

/** Whether a is zero. */
export function isZero(a: Decimaal): boolean {
  return a === NUL;
}

/** -1, 0 or 1: the sign of a. */
export function signOf(a: Decimaal): -1 | 0 | 1 {
  return a === NUL ? 0 : a.startsWith('-') ? -1 : 1;
}

/** Rounded half away from zero (as Excel's ROUND and Dutch reports do) to a number of decimals; negative: tens, hundreds, … */
export function roundTo(a: Decimaal, decimals: number): Decimaal {
  if (decimals >= 0) return from(new Exact(a).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
  const factor = new Exact(10).pow(-decimals);
  return from(new Exact(a).div(factor).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(factor));
}

/** The number of decimals that a is written with: 2 for `23.29`. */
export function decimalsOf(a: Decimaal): number {
  return new Exact(a).decimalPlaces();
}

/**
 * The nearest double, for a spreadsheet cell (IEEE, 15 digits).
 * Only for writing to a sheet or drawing: nothing is computed with it.
 */
export function toNumber(a: Decimaal): number {
  return new Exact(a).toNumber();
}
