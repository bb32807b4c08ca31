import { Budget } from './budget';
import { Engine } from './engine';
import type { Interval } from './interval';
import type { Pair } from './pair';
import { boundsFor, problemOf, unitFor, type Problem } from './problem';
import { Rational } from './rational';
import type { System, Variable } from './system';

export type Answer = 'feasible' | 'infeasible' | 'unknown';

/** A tableau so many times as full as it was is better left for the one that it came from. */
const FULL = 2;
/** With so many variables released in another way another place to come back to is worth its price. */
const FAR = 12;

/** An engine to come back to, with what was released in it. */
interface Base {
  readonly engine: Engine;
  readonly released: ReadonlySet<string>;
  readonly size: number;
}

/** A connected part of a system with an engine that goes on from the basis of the last question. */
export class WarmPart {
  private problem: Problem;
  private engine: Engine;
  private readonly index: ReadonlyMap<string, number>;
  /** The rows that each variable is in. */
  private readonly rowsOf: readonly number[][];
  private released: ReadonlySet<string> = new Set();
  private base: Base | null = null;

  constructor(
    private readonly system: System,
    private readonly steps: number | undefined
  ) {
    this.index = new Map(system.variables.map(({ id }, unknown) => [id, unknown]));
    this.problem = problemOf(system);
    this.rowsOf = system.variables.map(() => []);
    for (const [row, { columns }] of this.problem.rows.entries()) {
      for (const column of columns) this.rowsOf[column]?.push(row);
    }
    this.engine = this.start();
  }

  /** Lets exactly these variables, as far as they are of this part, have any value. */
  releaseOnly(wanted: ReadonlySet<string>): void {
    const own = new Set([...wanted].filter((id) => this.index.has(id)));
    if (this.base !== null && this.engine.size > FULL * this.base.size) {
      this.engine = this.base.engine.copy();
      this.released = this.base.released;
    }
    this.moveTo(own);
    if (own.size < FAR || (this.base !== null && difference(own, this.base.released) < FAR)) return;
    this.engine.check(new Budget(this.steps));
    this.base = { engine: this.engine.copy(), released: own, size: this.engine.size };
  }

  private moveTo(own: ReadonlySet<string>): void {
    const before = this.released;
    this.released = own;
    for (const id of before) if (!own.has(id)) this.restore(id);
    for (const id of own) if (!before.has(id)) this.restore(id);
  }

  /** Would the part be feasible with these intervals instead of its own? */
  test(changes: readonly Variable[]): Answer {
    this.refine(changes);
    for (const { id, interval } of changes) {
      const unknown = this.unknownOf(id);
      this.engine.setBounds(unknown, boundsFor(this.problem, unknown, interval));
    }
    const rows = new Set(changes.flatMap(({ id }) => this.rowsOf[this.unknownOf(id)] ?? []));
    const outcome = this.engine.contradicts(rows) ? 'infeasible' : this.engine.check(new Budget(this.steps));
    for (const { id } of changes) this.restore(id);
    return typeof outcome === 'string' ? outcome : 'infeasible';
  }

  /** Every value a variable could have if its own interval did not count; null when there is none. */
  range(id: string): Interval | 'unknown' | null {
    const unknown = this.unknownOf(id);
    this.engine.release(unknown);
    const budget = new Budget(this.steps);
    const outcome = this.engine.check(budget);
    const [low, high] =
      outcome === 'feasible' ? [false, true].map((larger) => this.engine.optimum(unknown, larger, budget)) : [];
    this.restore(id);
    if (low === undefined || high === undefined) return outcome === 'unknown' ? 'unknown' : null;
    if (low === 'unknown' || high === 'unknown') return 'unknown';
    return {
      low: this.valueOf(unknown, low),
      high: this.valueOf(unknown, high),
      lowOpen: low === 'unbounded' || low.shift.sign() !== 0,
      highOpen: high === 'unbounded' || high.shift.sign() !== 0,
    };
  }

  private valueOf(unknown: number, value: Pair | 'unbounded'): Rational | null {
    if (value === 'unbounded') return null;
    const perUnit = Rational.of(1n, this.problem.unit);
    return value.whole.times(perUnit).plus(this.problem.start[unknown] ?? Rational.zero);
  }

  private unknownOf(id: string): number {
    const unknown = this.index.get(id);
    if (unknown === undefined) throw new RangeError(`There is no variable with id '${id}'`);
    return unknown;
  }

  /** Starts anew in a finer unit when the present one is too coarse for the intervals. */
  private refine(changes: readonly Variable[]): void {
    for (const { id, interval } of changes) {
      const unit = unitFor(this.problem, this.unknownOf(id), interval);
      if (unit === this.problem.unit) continue;
      this.problem = problemOf(this.system, unit);
      this.engine = this.start();
      this.base = null;
    }
  }

  private start(): Engine {
    const engine = new Engine(this.problem);
    for (const id of this.released) engine.release(this.unknownOf(id));
    return engine;
  }

  private restore(id: string): void {
    const unknown = this.unknownOf(id);
    if (this.released.has(id)) this.engine.release(unknown);
    else this.engine.restore(unknown);
  }
}

/** How many members only one of two sets has. */
function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const id of a) if (!b.has(id)) count += 1;
  for (const id of b) if (!a.has(id)) count += 1;
  return count;
}
