import type { Budget } from './budget';
import { Engine } from './engine';
import { boundsFor, problemOf, unitFor, type Problem } from './problem';
import type { Alternative, Repair } from './repairs';
import { rowConflicts } from './row-conflicts';
import type { System } from './system';

/** Unknowns that cannot be as they are together, given what the chosen alternatives made of some of them. */
interface Nogood {
  readonly unknowns: ReadonlySet<number>;
  /** The alternatives that gave some of these unknowns their present intervals. */
  readonly under: readonly number[];
}

/** Alternatives chosen together, by position, in ascending order. */
type Choice = readonly number[];

/**
 * Uniform-cost search over combinations of alternatives for one connected part. A combination that fails gives a
 * contradiction; whatever mends it must change an unknown of that contradiction that is not changed yet, so only such
 * alternatives are added. The first weight at which something does is the least, and all of that weight are met.
 */
export class RepairSearch {
  private readonly problem: Problem;
  private readonly engine: Engine;
  /** For each alternative the unknowns that it changes. */
  private readonly touched: readonly (readonly number[])[];
  private readonly touching = new Map<number, number[]>();
  private readonly nogoods: Nogood[];
  private readonly waiting = new Map<number, Map<string, Choice>>();
  private current: Choice = [];
  private complete = true;

  constructor(
    system: System,
    private readonly alternatives: readonly Alternative[],
    private readonly budget: Budget,
    private readonly most: number
  ) {
    const coarse = problemOf(system);
    const index = new Map(coarse.ids.map((id, unknown) => [id, unknown]));
    const values = alternatives.flatMap((alternative) => alternative.values);
    const unit = values.reduce(
      (finest, { id, interval }) => unitFor({ ...coarse, unit: finest }, index.get(id) ?? 0, interval),
      coarse.unit
    );
    this.problem = unit === coarse.unit ? coarse : problemOf(system, unit);
    this.engine = new Engine(this.problem);
    this.touched = alternatives.map(({ values: own }) => own.flatMap(({ id }) => index.get(id) ?? []));
    for (const [alternative, unknowns] of this.touched.entries()) {
      for (const unknown of unknowns) this.touching.set(unknown, [...(this.touching.get(unknown) ?? []), alternative]);
    }
    this.nogoods = rowConflicts(this.problem).map(({ unknowns }) => ({ unknowns: new Set(unknowns), under: [] }));
  }

  /** Null when the part needs no repair. */
  run(): Repair | null {
    this.waiting.set(0, new Map([['', []]]));
    for (let weight = this.lightest(); weight !== null; weight = this.lightest()) {
      if (weight > this.most) return { sets: [], weight: null, complete: false };
      const choices = this.waiting.get(weight) ?? new Map<string, Choice>();
      this.waiting.delete(weight);
      const found = [...choices.values()].filter((choice) => this.mends(choice, weight));
      if (found.length > 0 && weight === 0) return null;
      if (found.length > 0) return { sets: found.map((choice) => this.idsOf(choice)), weight, complete: this.complete };
      if (!this.complete) break;
    }
    return { sets: [], weight: null, complete: this.complete };
  }

  private lightest(): number | null {
    return this.waiting.size === 0 ? null : Math.min(...this.waiting.keys());
  }

  private idsOf(choice: Choice): readonly string[] {
    return choice.map((alternative) => this.alternatives[alternative]?.id ?? '');
  }

  /** Is the part feasible with these alternatives? If not, what may be added to them waits for its turn. */
  private mends(choice: Choice, weight: number): boolean {
    if (!this.budget.spend()) this.complete = false;
    if (!this.complete) return false;
    const changed = new Set(choice.flatMap((alternative) => this.touched[alternative] ?? []));
    const nogood = this.nogoods.find((known) => this.applies(known, choice, changed)) ?? this.contradiction(choice);
    if (nogood === null) return this.complete;
    for (const unknown of nogood.unknowns) {
      if (!changed.has(unknown)) this.extend(choice, weight, this.touching.get(unknown) ?? [], changed);
    }
    return false;
  }

  private applies({ unknowns, under }: Nogood, choice: Choice, changed: ReadonlySet<number>): boolean {
    const own = new Set(under.flatMap((alternative) => this.touched[alternative] ?? []));
    return (
      under.every((alternative) => choice.includes(alternative)) &&
      [...changed].every((unknown) => !unknowns.has(unknown) || own.has(unknown))
    );
  }

  /** What cannot hold with these alternatives; null when all does, or the budget ended. */
  private contradiction(choice: Choice): Nogood | null {
    this.moveTo(choice);
    const outcome = this.engine.check(this.budget);
    if (outcome === 'unknown') this.complete = false;
    if (typeof outcome === 'string') return null;
    const unknowns = new Set(outcome.relation.unknowns);
    const under = choice.filter((alternative) => this.touched[alternative]?.some((unknown) => unknowns.has(unknown)));
    const nogood = { unknowns, under };
    this.nogoods.push(nogood);
    return nogood;
  }

  private extend(choice: Choice, weight: number, options: readonly number[], changed: ReadonlySet<number>): void {
    for (const alternative of options) {
      if (this.touched[alternative]?.some((unknown) => changed.has(unknown))) continue;
      const total = weight + (this.alternatives[alternative]?.weight ?? 1);
      const next = [...choice, alternative].sort((a, b) => a - b);
      const known = this.waiting.get(total) ?? new Map<string, Choice>();
      this.waiting.set(total, known.set(next.join(), next));
    }
  }

  /** Gives exactly the unknowns of these alternatives other intervals. */
  private moveTo(choice: Choice): void {
    for (const alternative of this.current) {
      if (!choice.includes(alternative))
        for (const unknown of this.touched[alternative] ?? []) this.engine.restore(unknown);
    }
    for (const alternative of choice) {
      if (this.current.includes(alternative)) continue;
      for (const [k, unknown] of (this.touched[alternative] ?? []).entries()) {
        const interval = this.alternatives[alternative]?.values[k]?.interval;
        if (interval) this.engine.setBounds(unknown, boundsFor(this.problem, unknown, interval));
      }
    }
    this.current = choice;
  }
}
