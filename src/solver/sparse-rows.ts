/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index comes from the structure itself; a guard on each read would cost a third of the time */
import { gcdOfNumbers } from './rational';

/**
 * A sparse matrix of whole numbers whose rows and columns are linked both ways, so that a pivot visits existing entries
 * only. Entry k of row r has column `columns[r][k]`, coefficient `coefficients[r][k]`, and place `links[r][k]` in the
 * lists of its column: `rows[c][p]` and `places[c][p]` lead back. A column at rest has no such lists and links of -1:
 * the sum of an identity, once out of the basis, never comes back into it.
 */
export class SparseRows {
  readonly columns: number[][];
  readonly coefficients: number[][];
  readonly rows: number[][];
  readonly places: number[][];
  private readonly links: number[][];
  private readonly found: Int32Array;
  private readonly resting: Uint8Array;

  constructor(rowCount: number, columnCount: number) {
    const lists = (count: number): number[][] => Array.from({ length: count }, () => []);
    this.columns = lists(rowCount);
    this.coefficients = lists(rowCount);
    this.links = lists(rowCount);
    this.rows = lists(columnCount);
    this.places = lists(columnCount);
    this.found = new Int32Array(columnCount);
    this.resting = new Uint8Array(columnCount);
  }

  /** How many entries there are. */
  get size(): number {
    return this.columns.reduce((size, { length }) => size + length, 0);
  }

  copy(): SparseRows {
    const copy = new SparseRows(0, 0);
    const lists = (all: readonly number[][]): number[][] => all.map((list) => list.slice());
    return Object.assign(copy, {
      columns: lists(this.columns),
      coefficients: lists(this.coefficients),
      links: lists(this.links),
      rows: lists(this.rows),
      places: lists(this.places),
      found: this.found.slice(),
      resting: this.resting.slice(),
    });
  }

  append(row: number, column: number, coefficient: number): void {
    this.links[row]!.push(this.resting[column] === 1 ? -1 : this.link(row, this.columns[row]!.length, column));
    this.columns[row]!.push(column);
    this.coefficients[row]!.push(coefficient);
  }

  private link(row: number, place: number, column: number): number {
    this.places[column]!.push(place);
    return this.rows[column]!.push(row) - 1;
  }

  /** Lets a column without entries be at rest. */
  rest(column: number): void {
    this.resting[column] = 1;
  }

  /** Makes the lists of a column that was at rest. */
  wake(column: number): void {
    if (this.resting[column] === 0) return;
    this.resting[column] = 0;
    for (const [row, columns] of this.columns.entries()) {
      const place = columns.indexOf(column);
      if (place >= 0) this.links[row]![place] = this.link(row, place, column);
    }
  }

  /** Takes entry `place` out of a row; the last entry of the row comes in its place. */
  remove(row: number, place: number): void {
    const columns = this.columns[row]!;
    const links = this.links[row]!;
    const coefficients = this.coefficients[row]!;
    this.unlink(columns[place]!, links[place]!);
    const [column, link, coefficient] = [columns.pop()!, links.pop()!, coefficients.pop()!];
    if (place === columns.length) return;
    columns[place] = column;
    links[place] = link;
    coefficients[place] = coefficient;
    if (link >= 0) this.places[column]![link] = place;
  }

  /** The coefficient of a column that the row has. */
  coefficientAt(row: number, column: number): number {
    return this.coefficients[row]![this.columns[row]!.indexOf(column)]!;
  }

  /** Takes a column out of a row that has it, and gives its coefficient. */
  take(row: number, column: number): number {
    const place = this.columns[row]!.indexOf(column);
    const coefficient = this.coefficients[row]![place]!;
    this.remove(row, place);
    return coefficient;
  }

  /** Divides a row by the greatest common divisor of its coefficients and `den`, and gives that divisor. */
  reduce(row: number, den: number): number {
    const coefficients = this.coefficients[row]!;
    let divisor = den;
    for (let k = 0; k < coefficients.length && divisor > 1; k += 1) {
      divisor = gcdOfNumbers(divisor, Math.abs(coefficients[k]!));
    }
    if (divisor > 1) for (let k = 0; k < coefficients.length; k += 1) coefficients[k] = coefficients[k]! / divisor;
    return divisor;
  }

  private unlink(column: number, link: number): void {
    if (link < 0) return;
    const rows = this.rows[column]!;
    const places = this.places[column]!;
    const row = rows.pop()!;
    const place = places.pop()!;
    if (link === rows.length) return;
    rows[link] = row;
    places[link] = place;
    this.links[row]![place] = link;
  }

  /** row := scale × row + factor × source, exact while no product or sum passes `limit`; false when one does. */
  combine(row: number, scale: number, source: number, factor: number, limit: number): boolean {
    const columns = this.columns[row]!;
    const coefficients = this.coefficients[row]!;
    const { found } = this;
    let safe = true;
    for (let place = 0; place < columns.length; place += 1) {
      found[columns[place]!] = place + 1;
      if (scale !== 1) {
        const product = coefficients[place]! * scale;
        coefficients[place] = product;
        if (product > limit || product < -limit) safe = false;
      }
    }
    const count = columns.length;
    const sourceColumns = this.columns[source]!;
    const sourceCoefficients = this.coefficients[source]!;
    let zeros = 0;
    for (let k = 0; k < sourceColumns.length; k += 1) {
      const column = sourceColumns[k]!;
      const product = factor * sourceCoefficients[k]!;
      if (product > limit || product < -limit) safe = false;
      const place = found[column]! - 1;
      if (place < 0) {
        this.append(row, column, product);
      } else {
        const total = coefficients[place]! + product;
        coefficients[place] = total;
        if (total === 0) zeros += 1;
        else if (total > limit || total < -limit) safe = false;
      }
    }
    for (let place = 0; place < count; place += 1) found[columns[place]!] = 0;
    for (let place = count - 1; zeros > 0; place -= 1) {
      if (coefficients[place] === 0) {
        this.remove(row, place);
        zeros -= 1;
      }
    }
    return safe;
  }
}
