const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Greatest common divisor of two integers, never negative; Euclid on plain numbers as soon as both are small. */
export function gcd(first: bigint, second: bigint): bigint {
  let [a, b] = [magnitude(first), magnitude(second)];
  while (b !== 0n) {
    if (a <= SAFE && b <= SAFE) return BigInt(gcdOfNumbers(Number(a), Number(b)));
    [a, b] = [b, a % b];
  }
  return a;
}

/** Greatest common divisor of two safe integers that are not negative. */
export function gcdOfNumbers(first: number, second: number): number {
  let [a, b] = [first, second];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** An exact number: a fraction of two integers in lowest terms, denominator positive. */
export class Rational {
  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  private constructor(
    readonly num: bigint,
    readonly den: bigint
  ) {}

  /** The fraction num/den in lowest terms. @throws RangeError when den is zero. */
  static of(num: bigint | number, den: bigint | number = 1n): Rational {
    const [n, d] = [BigInt(num), BigInt(den)];
    if (d === 0n) throw new RangeError('A denominator must not be zero');
    return d === 1n ? new Rational(n, d) : Rational.reduced(n, d);
  }

  /** Reads '12', '-1.25', '7/3' or '1e-6' without loss. @throws RangeError for anything else. */
  static parse(text: string): Rational {
    const [, sign, whole, fraction = '', exponent = '0', den = '1'] =
      /^\s*([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?(?:\/(\d+))?\s*$/i.exec(text) ?? [];
    if (whole === undefined) throw new RangeError(`Not a number: '${text}'`);
    const scale = Number(exponent) - fraction.length;
    const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
    const ten = 10n ** BigInt(Math.abs(scale));
    return scale >= 0 ? Rational.of(digits * ten, BigInt(den)) : Rational.of(digits, ten * BigInt(den));
  }

  private static reduced(num: bigint, den: bigint): Rational {
    const common = gcd(num, den);
    const divisor = den < 0n ? -common : common;
    return divisor === 1n ? new Rational(num, den) : new Rational(num / divisor, den / divisor);
  }

  plus(other: Rational): Rational {
    if (this.den === other.den) {
      const sum = this.num + other.num;
      return this.den === 1n ? new Rational(sum, 1n) : Rational.reduced(sum, this.den);
    }
    return Rational.reduced(this.num * other.den + other.num * this.den, this.den * other.den);
  }

  minus(other: Rational): Rational {
    if (this.den === 1n && other.den === 1n) return new Rational(this.num - other.num, 1n);
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    if (this === Rational.one) return other;
    if (this.den === 1n && other.den === 1n) return new Rational(this.num * other.num, 1n);
    return Rational.reduced(this.num * other.num, this.den * other.den);
  }

  /** @throws RangeError when the divisor is zero. */
  dividedBy(other: Rational): Rational {
    return Rational.of(this.num * other.den, this.den * other.num);
  }

  negated(): Rational {
    return new Rational(-this.num, this.den);
  }

  absolute(): Rational {
    return this.num < 0n ? this.negated() : this;
  }

  sign(): -1 | 0 | 1 {
    return this.num === 0n ? 0 : this.num < 0n ? -1 : 1;
  }

  /** Negative, zero or positive as this is less than, equal to or more than the other. */
  compare(other: Rational): number {
    if (this.den === other.den) return this.num < other.num ? -1 : this.num > other.num ? 1 : 0;
    const difference = this.num * other.den - other.num * this.den;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Rational): boolean {
    return this.num === other.num && this.den === other.den;
  }

  /** The nearest double: for display and rough comparison, never for a verdict. */
  toNumber(): number {
    return Number(this.num) / Number(this.den);
  }

  /** '7', '-5/2': what `parse` reads back. */
  toString(): string {
    return this.den === 1n ? this.num.toString() : `${this.num.toString()}/${this.den.toString()}`;
  }
}
