import type { Pair } from './pair';
import type { Bounds } from './problem';

/** The unknowns of a tableau row, the basic one included, with coefficients that make their sum zero. */
export interface Relation {
  readonly unknowns: readonly number[];
  readonly coefficients: readonly bigint[];
}

/** What one step of optimisation did. */
export type Progress = 'moved' | 'optimal' | 'unbounded';

/**
 * The tableau of the general simplex (Dutertre and de Moura 2006, section 3): every row writes one basic unknown in the
 * others, which are within their bounds; the basic ones may not be. Two stores keep to this interface: plain numbers,
 * which say `overflowed` before an inexact value is used, and rationals of unlimited size.
 */
export interface Tableau {
  readonly overflowed: boolean;
  /** How many coefficients it holds: pivots fill it up, and the fuller it is the longer each takes. */
  readonly size: number;
  copy(): Tableau;
  setBounds(unknown: number, bounds: Bounds): void;
  /** A row whose basic unknown is out of bounds, -1 when there is none; the least unknown when asked for (Bland). */
  violatedRow(least: boolean): number;
  /** -1 when the basic unknown of the row is below its bounds, 1 when above, 0 when within. */
  side(row: number): -1 | 0 | 1;
  /** An unknown to bring the basic one of a violated row back; -1 when all of them together cannot. */
  entering(row: number, least: boolean): number;
  /** Exchanges the basic unknown of a violated row, which goes to the bound it passed, with the entering one. */
  repair(row: number, entering: number): void;
  /** The shortest violated row that nothing can repair, -1 when there is none. */
  deadEnd(): number;
  relation(row: number): Relation;
  /** One step of a feasible tableau towards a larger (or smaller) value of an unknown. */
  improve(unknown: number, larger: boolean, least: boolean): Progress;
  value(unknown: number): Pair;
}
