import type { Budget } from './budget';
import { IntegerTableau } from './integer-tableau';
import type { Pair } from './pair';
import type { Bounds, Problem } from './problem';
import { RationalTableau } from './rational-tableau';
import { contradicts } from './row-conflicts';
import type { Relation, Tableau } from './tableau';

/** A relation that the bounds of its unknowns contradict; one unknown by itself when its own bounds do. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly relation: Relation;
}

export type Outcome = 'feasible' | 'unknown' | Conflict;

/** A pivot in rationals takes about this many times as long as one in plain numbers. */
const RATIONAL_PRICE = 20;

const free: Bounds = { low: null, high: null, lowShift: 0, highShift: 0 };

const contradictory = ({ low, high, lowShift, highShift }: Bounds): boolean =>
  low !== null && high !== null && (low > high || (low === high && lowShift > highShift));

/**
 * One problem that stays warm: bounds are changed in place and the search goes on from the last basis.
 * It starts in plain numbers and goes over to rationals as soon as those would lose a digit.
 */
export class Engine {
  private tableau: Tableau;
  private readonly bounds: Bounds[];
  /** Steps that a pivot counts for. */
  private price = 1;
  private readonly empty = new Set<number>();
  /** Steps after which Bland's rule takes over, under which the simplex cannot go round in circles. */
  private readonly patience: number;

  constructor(
    readonly problem: Problem,
    exact = false
  ) {
    this.bounds = [...problem.bounds];
    this.patience = 100 + 4 * problem.rows.length;
    this.bounds.forEach((bounds, unknown) => {
      if (contradictory(bounds)) this.empty.add(unknown);
    });
    this.tableau = exact ? new RationalTableau(problem) : new IntegerTableau(problem);
    this.goExactIfNeeded();
  }

  /** The same engine at the same place in its search. */
  copy(): Engine {
    const { problem, bounds, price, empty, patience, tableau } = this;
    return Object.assign(Object.create(Engine.prototype) as Engine, {
      problem,
      bounds: [...bounds],
      price,
      empty: new Set(empty),
      patience,
      tableau: tableau.copy(),
    });
  }

  /** How full its tableau is. */
  get size(): number {
    return this.tableau.size;
  }

  setBounds(unknown: number, bounds: Bounds): void {
    this.bounds[unknown] = bounds;
    if (contradictory(bounds)) this.empty.add(unknown);
    else this.empty.delete(unknown);
    this.tableau.setBounds(unknown, bounds);
    this.goExactIfNeeded();
  }

  release(unknown: number): void {
    this.setBounds(unknown, free);
  }

  restore(unknown: number): void {
    this.setBounds(unknown, this.problem.bounds[unknown] ?? free);
  }

  /** Whether one of these rows cannot hold even by itself: much sooner known than by `check`. */
  contradicts(rows: Iterable<number>): boolean {
    for (const row of rows) if (contradicts(this.problem, row, this.bounds)) return true;
    return false;
  }

  /** Looks for values within all bounds: the check procedure of Dutertre and de Moura 2006, figure 3. */
  check(budget: Budget): Outcome {
    const [none] = this.empty;
    if (none !== undefined) return { kind: 'conflict', relation: { unknowns: [none], coefficients: [1n] } };
    for (let steps = 0; ; steps += 1) {
      const least = steps > this.patience;
      const row = this.tableau.violatedRow(least);
      if (row < 0) return 'feasible';
      if (!budget.spend(this.price)) return 'unknown';
      const entering = this.tableau.entering(row, least);
      if (this.goExactIfNeeded()) continue;
      if (entering < 0) {
        const shortest = this.tableau.deadEnd();
        return { kind: 'conflict', relation: this.tableau.relation(shortest < 0 ? row : shortest) };
      }
      this.tableau.repair(row, entering);
      this.goExactIfNeeded();
    }
  }

  /** The largest (or smallest) value of an unknown; to be asked only after `check` said feasible. */
  optimum(unknown: number, larger: boolean, budget: Budget): Pair | 'unbounded' | 'unknown' {
    for (let steps = 0; budget.spend(this.price); steps += 1) {
      const progress = this.tableau.improve(unknown, larger, steps > this.patience);
      if (this.goExactIfNeeded()) {
        if (this.check(budget) === 'unknown') return 'unknown';
      } else if (progress !== 'moved') {
        return progress === 'optimal' ? this.tableau.value(unknown) : 'unbounded';
      }
    }
    return 'unknown';
  }

  value(unknown: number): Pair {
    return this.tableau.value(unknown);
  }

  private goExactIfNeeded(): boolean {
    if (!this.tableau.overflowed) return false;
    this.tableau = new RationalTableau({ ...this.problem, bounds: this.bounds });
    this.price = RATIONAL_PRICE;
    return true;
  }
}
