import { Rational } from './rational';

/** A number a + b·δ with δ infinitesimal and positive: how open ends are kept exact (Dutertre and de Moura 2006). */
export class Pair {
  static readonly zero = new Pair(Rational.zero, Rational.zero);

  constructor(
    readonly whole: Rational,
    readonly shift: Rational
  ) {}

  static of(whole: bigint, shift: number): Pair {
    return new Pair(Rational.of(whole), Rational.of(shift));
  }

  plus(other: Pair): Pair {
    return new Pair(this.whole.plus(other.whole), this.shift.plus(other.shift));
  }

  minus(other: Pair): Pair {
    return new Pair(this.whole.minus(other.whole), this.shift.minus(other.shift));
  }

  times(factor: Rational): Pair {
    return new Pair(this.whole.times(factor), this.shift.times(factor));
  }

  dividedBy(divisor: Rational): Pair {
    return new Pair(this.whole.dividedBy(divisor), this.shift.dividedBy(divisor));
  }

  compare(other: Pair): number {
    return this.whole.compare(other.whole) || this.shift.compare(other.shift);
  }
}
