import { Pair } from './pair';
import type { Bounds, Problem } from './problem';
import { gcd, Rational } from './rational';
import type { Progress, Relation, Tableau } from './tableau';

interface Row {
  basic: number;
  /** The other unknowns with their coefficients. */
  readonly terms: Map<number, Rational>;
}

/** The tableau in rationals of unlimited size: the textbook form, for when plain numbers would lose a digit. */
export class RationalTableau implements Tableau {
  readonly overflowed = false;
  private readonly rows: Row[];
  private readonly rowOf = new Map<number, number>();
  private readonly values: Pair[];
  private readonly low: (Pair | null)[] = [];
  private readonly high: (Pair | null)[] = [];

  constructor(problem: Problem) {
    const count = problem.ids.length;
    this.values = problem.bounds.map(() => Pair.zero);
    this.rows = problem.rows.map(({ columns, coefficients }, row) => {
      this.rowOf.set(count + row, row);
      const terms = columns.map((column, k): [number, Rational] => [column, Rational.of(coefficients[k] ?? 0n)]);
      return { basic: count + row, terms: new Map(terms) };
    });
    problem.bounds.forEach((bounds, unknown) => {
      this.setBounds(unknown, bounds);
    });
  }

  copy(): RationalTableau {
    const { overflowed, rows, rowOf, values, low, high } = this;
    return Object.assign(Object.create(RationalTableau.prototype) as RationalTableau, {
      overflowed,
      rows: rows.map(({ basic, terms }) => ({ basic, terms: new Map(terms) })),
      rowOf: new Map(rowOf),
      values: [...values],
      low: [...low],
      high: [...high],
    });
  }

  get size(): number {
    return this.rows.reduce((size, { terms }) => size + terms.size, 0);
  }

  setBounds(unknown: number, { low, high, lowShift, highShift }: Bounds): void {
    this.low[unknown] = low === null ? null : Pair.of(low, lowShift);
    this.high[unknown] = high === null ? null : Pair.of(high, highShift);
    if (this.rowOf.has(unknown)) return;
    const [value, bound] = [this.valueOf(unknown), this.passedBound(unknown)];
    if (bound) this.move(unknown, bound.minus(value));
  }

  private valueOf(unknown: number): Pair {
    return this.values[unknown] ?? Pair.zero;
  }

  private boundOf(unknown: number, up: boolean): Pair | null {
    return (up ? this.high[unknown] : this.low[unknown]) ?? null;
  }

  /** The bound that the value lies outside of. */
  private passedBound(unknown: number): Pair | null {
    const value = this.valueOf(unknown);
    const [low, high] = [this.boundOf(unknown, false), this.boundOf(unknown, true)];
    if (low && value.compare(low) < 0) return low;
    return high && value.compare(high) > 0 ? high : null;
  }

  /** Adds to the value of an unknown that is not basic, and to the basic ones that depend on it. */
  private move(unknown: number, step: Pair): void {
    this.values[unknown] = this.valueOf(unknown).plus(step);
    for (const { basic, terms } of this.rows) {
      const coefficient = terms.get(unknown);
      if (coefficient) this.values[basic] = this.valueOf(basic).plus(step.times(coefficient));
    }
  }

  private at(row: number): Row {
    const found = this.rows[row];
    if (!found) throw new RangeError(`There is no row ${row}`);
    return found;
  }

  violatedRow(least: boolean): number {
    let best = -1;
    for (const [row, { basic }] of this.rows.entries()) {
      if (!this.passedBound(basic)) continue;
      if (!least) return row;
      if (best < 0 || basic < this.at(best).basic) best = row;
    }
    return best;
  }

  deadEnd(): number {
    let best = -1;
    for (const [row, { basic, terms }] of this.rows.entries()) {
      if (!this.passedBound(basic) || this.entering(row, false) >= 0) continue;
      if (best < 0 || terms.size < this.at(best).terms.size) best = row;
    }
    return best;
  }

  side(row: number): -1 | 0 | 1 {
    const { basic } = this.at(row);
    const bound = this.passedBound(basic);
    return bound === null ? 0 : this.valueOf(basic).compare(bound) < 0 ? -1 : 1;
  }

  private canMove(unknown: number, up: boolean): boolean {
    const bound = this.boundOf(unknown, up);
    return bound === null || this.valueOf(unknown).compare(bound) * (up ? 1 : -1) < 0;
  }

  entering(row: number, least: boolean): number {
    const rise = this.side(row) < 0;
    return this.isOutOfReach(row, rise) ? -1 : this.mover(row, rise, least);
  }

  /** Whether all unknowns of a violated row together cannot bring its basic one back. */
  private isOutOfReach(row: number, rise: boolean): boolean {
    const { basic, terms } = this.at(row);
    let furthest = this.valueOf(basic);
    for (const [unknown, coefficient] of terms) {
      const bound = this.boundOf(unknown, coefficient.sign() > 0 === rise);
      if (bound === null) return false;
      furthest = furthest.plus(bound.minus(this.valueOf(unknown)).times(coefficient));
    }
    const wanted = this.boundOf(basic, !rise);
    return wanted !== null && furthest.compare(wanted) * (rise ? 1 : -1) < 0;
  }

  private mover(row: number, rise: boolean, least: boolean): number {
    let best = -1;
    for (const [unknown, coefficient] of this.at(row).terms) {
      if (!this.canMove(unknown, coefficient.sign() > 0 === rise)) continue;
      if (!least) return unknown;
      if (best < 0 || unknown < best) best = unknown;
    }
    return best;
  }

  repair(row: number, entering: number): void {
    const { basic, terms } = this.at(row);
    const [bound, coefficient] = [this.passedBound(basic), terms.get(entering)];
    if (!bound || !coefficient) throw new RangeError('Only a violated row can be repaired, with an unknown of its own');
    this.move(entering, bound.minus(this.valueOf(basic)).dividedBy(coefficient));
    this.pivot(row, entering);
  }

  private pivot(row: number, entering: number): void {
    const source = this.at(row);
    const coefficient = source.terms.get(entering) ?? Rational.one;
    source.terms.delete(entering);
    const factor = Rational.one.dividedBy(coefficient);
    for (const [unknown, other] of source.terms) source.terms.set(unknown, other.times(factor).negated());
    source.terms.set(source.basic, factor);
    this.rowOf.delete(source.basic);
    this.rowOf.set(entering, row);
    source.basic = entering;
    for (const { terms } of this.rows) {
      const share = terms.get(entering);
      if (!share) continue;
      terms.delete(entering);
      for (const [unknown, other] of source.terms) {
        const total = (terms.get(unknown) ?? Rational.zero).plus(other.times(share));
        if (total.sign() === 0) terms.delete(unknown);
        else terms.set(unknown, total);
      }
    }
  }

  improve(unknown: number, larger: boolean, least: boolean): Progress {
    const row = this.rowOf.get(unknown);
    const moving = row === undefined ? unknown : this.mover(row, larger, least);
    if (moving < 0 || (row === undefined && !this.canMove(unknown, larger))) return 'optimal';
    const up = row === undefined ? larger : (this.at(row).terms.get(moving)?.sign() ?? 1) > 0 === larger;
    const own = this.boundOf(moving, up)?.minus(this.valueOf(moving)) ?? null;
    const [blocking, step] = this.firstBlocking(moving, up, own);
    if (step === null) return 'unbounded';
    this.move(moving, step);
    if (blocking >= 0) this.pivot(blocking, moving);
    return 'moved';
  }

  /** The row that stops `moving` first, -1 for its own bound, with the step it can take; null when nothing stops it. */
  private firstBlocking(moving: number, up: boolean, own: Pair | null): [number, Pair | null] {
    let [blocking, step] = [-1, own];
    for (const [row, { basic, terms }] of this.rows.entries()) {
      const coefficient = terms.get(moving);
      const bound = coefficient && this.boundOf(basic, coefficient.sign() > 0 === up);
      if (!bound) continue;
      const length = bound.minus(this.valueOf(basic)).dividedBy(coefficient);
      const order = step ? length.compare(step) * (up ? 1 : -1) : -1;
      const least = order === 0 && blocking >= 0 && basic < this.at(blocking).basic;
      if (order < 0 || least) [blocking, step] = [row, length];
    }
    return [blocking, step];
  }

  relation(row: number): Relation {
    const { basic, terms } = this.at(row);
    const den = [...terms.values()].reduce((all, { den }) => (all / gcd(all, den)) * den, 1n);
    const coefficients = [...terms.values()].map((coefficient) => coefficient.num * (den / coefficient.den));
    return { unknowns: [basic, ...terms.keys()], coefficients: [-den, ...coefficients] };
  }

  value(unknown: number): Pair {
    return this.valueOf(unknown);
  }
}
