/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index comes from the structure itself; a guard on each read would cost a third of the time */
import { IntegerValues, LIMIT } from './integer-values';
import { Pair } from './pair';
import type { Bounds, Problem } from './problem';
import { gcdOfNumbers, Rational } from './rational';
import { blockingRow } from './ratio-test';
import { approach, isOutOfReach, stretch } from './reach';
import { SparseRows } from './sparse-rows';
import type { Progress, Relation, Tableau } from './tableau';

/**
 * The tableau in plain numbers: rows are den·basic = sum(coefficient·other) in whole numbers without common divisor, so
 * pivots other than ±1 stay exact too. The others always have whole values; a basic one is a fraction over its den.
 */
export class IntegerTableau implements Tableau {
  readonly matrix: SparseRows;
  readonly values: IntegerValues;
  readonly basis: Int32Array;
  readonly den: Float64Array;
  private readonly rowOf: Int32Array;
  /** Rows whose basic unknown may be out of bounds. */
  private readonly queue: number[] = [];
  private readonly queued: Uint8Array;

  constructor(problem: Problem) {
    const count = problem.ids.length;
    const rowCount = problem.rows.length;
    this.matrix = new SparseRows(rowCount, count + rowCount);
    this.values = new IntegerValues(count + rowCount);
    this.basis = Int32Array.from(problem.rows, (_, row) => count + row);
    this.den = new Float64Array(rowCount).fill(1);
    this.rowOf = new Int32Array(count + rowCount).fill(-1);
    this.queued = new Uint8Array(rowCount);
    problem.rows.forEach(({ columns, coefficients }, row) => {
      this.rowOf[count + row] = row;
      columns.forEach((column, k) => {
        this.matrix.append(row, column, this.values.read(coefficients[k]!));
      });
    });
    for (const [unknown, bounds] of problem.bounds.entries()) {
      if (unknown >= count && bounds.low !== null && bounds.low === bounds.high) this.matrix.rest(unknown);
      this.limit(unknown, bounds);
    }
  }

  copy(): IntegerTableau {
    const { matrix, values, basis, den, rowOf, queue, queued } = this;
    return Object.assign(Object.create(IntegerTableau.prototype) as IntegerTableau, {
      matrix: matrix.copy(),
      values: values.copy(),
      basis: basis.slice(),
      den: den.slice(),
      rowOf: rowOf.slice(),
      queue: queue.slice(),
      queued: queued.slice(),
    });
  }

  get size(): number {
    return this.matrix.size;
  }

  get overflowed(): boolean {
    return this.values.overflowed;
  }

  setBounds(unknown: number, bounds: Bounds): void {
    this.matrix.wake(unknown);
    this.limit(unknown, bounds);
  }

  private limit(unknown: number, bounds: Bounds): void {
    const { values } = this;
    values.setBounds(unknown, bounds);
    const row = this.rowOf[unknown]!;
    if (row >= 0) this.touch(row);
    else if (values.passed(unknown, 1) !== 0) this.moveToBound(unknown, values.passed(unknown, 1) > 0);
  }

  private touch(row: number): void {
    if (this.queued[row] !== 0) return;
    this.queued[row] = 1;
    this.queue.push(row);
  }

  /** Gives an unknown that is not basic the value of its high (or low) bound. */
  moveToBound(unknown: number, up: boolean): void {
    const { matrix, values } = this;
    const [whole, shift] = [values.whole[unknown]!, values.shift[unknown]!];
    values.toBound(unknown, up);
    const [wholeStep, shiftStep] = [values.whole[unknown]! - whole, values.shift[unknown]! - shift];
    const rows = matrix.rows[unknown]!;
    const places = matrix.places[unknown]!;
    for (let k = 0; k < rows.length; k += 1) {
      const row = rows[k]!;
      const coefficient = matrix.coefficients[row]![places[k]!]!;
      const basic = this.basis[row]!;
      values.whole[basic] = values.checked(values.whole[basic]! + values.checked(coefficient * wholeStep));
      values.shift[basic] = values.checked(values.shift[basic]! + values.checked(coefficient * shiftStep));
      this.touch(row);
    }
  }

  violatedRow(least: boolean): number {
    if (least) return this.leastViolatedRow();
    for (let row = this.queue.at(-1); row !== undefined; row = this.queue.at(-1)) {
      if (this.side(row) !== 0) return row;
      this.queue.pop();
      this.queued[row] = 0;
    }
    return -1;
  }

  private leastViolatedRow(): number {
    let best = -1;
    for (let row = 0; row < this.basis.length; row += 1) {
      if (this.side(row) !== 0 && (best < 0 || this.basis[row]! < this.basis[best]!)) best = row;
    }
    return best;
  }

  deadEnd(): number {
    let best = -1;
    for (let row = 0; row < this.basis.length; row += 1) {
      const shorter = best < 0 || this.matrix.columns[row]!.length < this.matrix.columns[best]!.length;
      if (shorter && this.isStuck(row)) best = row;
    }
    return best;
  }

  private isStuck(row: number): boolean {
    const side = this.side(row);
    return side !== 0 && isOutOfReach(this, row, side < 0);
  }

  side(row: number): -1 | 0 | 1 {
    return this.values.passed(this.basis[row]!, this.den[row]!);
  }

  entering(row: number, least: boolean): number {
    const rise = this.side(row) < 0;
    if (isOutOfReach(this, row, rise)) return -1;
    return least ? this.mover(row, rise, least) : (approach(this, row, rise) ?? this.mover(row, rise, false));
  }

  /** An unknown of the row with room to make its basic one rise (or fall): the one in fewest rows, or the least. */
  private mover(row: number, rise: boolean, least: boolean): number {
    const columns = this.matrix.columns[row]!;
    const coefficients = this.matrix.coefficients[row]!;
    let best = -1;
    let lowest = Infinity;
    for (let k = 0; k < columns.length; k += 1) {
      const column = columns[k]!;
      const cost = least ? column : this.matrix.rows[column]!.length;
      if (cost >= lowest || !this.values.canMove(column, coefficients[k]! > 0 === rise)) continue;
      best = column;
      lowest = cost;
    }
    return best;
  }

  repair(row: number, entering: number): void {
    this.values.toBound(this.basis[row]!, this.side(row) > 0);
    this.pivot(row, entering);
  }

  improve(unknown: number, larger: boolean, least: boolean): Progress {
    const row = this.rowOf[unknown]!;
    if (row >= 0 && !least && stretch(this, row, larger)) return 'moved';
    const moving = row < 0 ? unknown : this.mover(row, larger, least);
    if (moving < 0 || (row < 0 && !this.values.canMove(unknown, larger))) return 'optimal';
    const up = row < 0 ? larger : this.matrix.coefficientAt(row, moving) > 0 === larger;
    const blocking = blockingRow(this, moving, up);
    if (blocking === 'none') return 'unbounded';
    if (blocking === 'own') {
      this.moveToBound(moving, up);
    } else {
      const rises = this.matrix.coefficientAt(blocking, moving) > 0 === up;
      this.values.toBound(this.basis[blocking]!, rises);
      this.pivot(blocking, moving);
    }
    return 'moved';
  }

  /** Exchanges the basic unknown of the row with another of its unknowns and recomputes the values that depend on it. */
  private pivot(row: number, entering: number): void {
    const { matrix } = this;
    const leaving = this.basis[row]!;
    const coefficient = matrix.take(row, entering);
    const coefficients = matrix.coefficients[row]!;
    if (coefficient > 0) for (let k = 0; k < coefficients.length; k += 1) coefficients[k] = -coefficients[k]!;
    matrix.append(row, leaving, coefficient > 0 ? this.den[row]! : -this.den[row]!);
    this.den[row] = Math.abs(coefficient);
    this.basis[row] = entering;
    this.rowOf[entering] = row;
    this.rowOf[leaving] = -1;
    this.settle(row);
    const others = matrix.rows[entering]!;
    for (let other = others.at(-1); other !== undefined; other = others.at(-1)) this.eliminate(other, entering, row);
  }

  /** Writes the row that holds `unknown` in its place. */
  private eliminate(row: number, unknown: number, source: number): void {
    const coefficient = this.matrix.take(row, unknown);
    const den = this.den[source]!;
    const divisor = den === 1 ? 1 : gcdOfNumbers(den, Math.abs(coefficient));
    this.den[row] = this.values.checked(this.den[row]! * (den / divisor));
    const exact = this.matrix.combine(row, den / divisor, source, coefficient / divisor, LIMIT);
    if (!exact) this.values.overflowed = true;
    this.settle(row);
  }

  /** Brings a row to lowest terms and computes the value of its basic unknown. */
  private settle(row: number): void {
    if (this.den[row] !== 1) this.den[row] = this.den[row]! / this.matrix.reduce(row, this.den[row]!);
    const { values } = this;
    const columns = this.matrix.columns[row]!;
    const coefficients = this.matrix.coefficients[row]!;
    let whole = 0;
    let shift = 0;
    for (let k = 0; k < columns.length; k += 1) {
      const column = columns[k]!;
      whole = values.checked(whole + values.checked(coefficients[k]! * values.whole[column]!));
      shift = values.checked(shift + values.checked(coefficients[k]! * values.shift[column]!));
    }
    const basic = this.basis[row]!;
    values.whole[basic] = whole;
    values.shift[basic] = shift;
    this.touch(row);
  }

  relation(row: number): Relation {
    const coefficients = this.matrix.coefficients[row]!.map((coefficient) => BigInt(coefficient));
    return {
      unknowns: [this.basis[row]!, ...this.matrix.columns[row]!],
      coefficients: [BigInt(-this.den[row]!), ...coefficients],
    };
  }

  value(unknown: number): Pair {
    const row = this.rowOf[unknown]!;
    const den = row < 0 ? 1 : this.den[row]!;
    const { whole, shift } = this.values;
    return new Pair(Rational.of(whole[unknown]!, den), Rational.of(shift[unknown]!, den));
  }
}
