import { Budget } from './budget';
import { Engine } from './engine';
import { faultParts, type FaultPart } from './fault-parts';
import { minimumHittingSets, type ConflictSet, type HittingSets } from './hitting-sets';
import type { Problem } from './problem';
import { rowConflicts } from './row-conflicts';
import { separateFaults } from './separate';
import type { Relation } from './tableau';

/** Unknowns that are released together, at a price. */
export interface Release {
  readonly unknowns: readonly number[];
  readonly weight: number;
}

/** A relation that cannot hold, with the releases that would take the contradiction away. */
export interface Reason {
  readonly relation: Relation;
  readonly releases: ConflictSet;
}

/** Steps for what can be said without weighing every combination, once the budget of the search has ended. */
const REST = 20_000;

/** Actions in conflicts that can be looked at in the time of one step. */
const LOOKS = 64;

/** Combinations of the sets of several parts that are tested at most; beyond it each set is tested once. */
const COMBINATIONS = 256;

/**
 * Fellegi and Holt's localisation (1976) by implicit hitting sets: the conflicts known so far say which sets of releases
 * are the least that could do; each is tried, and one that fails adds a conflict, until all do. Since every set that
 * does must hit every conflict, the sets that remain are all there are.
 */
export class Localiser {
  private readonly engine: Engine;
  private readonly releasesOf = new Map<number, number[]>();
  private readonly reasons = new Map<string, Reason>();
  /** What can be hit, in the order in which it was learnt. */
  private readonly found: ConflictSet[] = [];
  private readonly released = new Set<number>();
  private readonly hits = new Map<string, HittingSets>();
  private readonly confirmed = new Set<string>();
  /** A reason that no release takes away. */
  stuck: Reason | null = null;
  /** True when a budget ended before the answer was complete. */
  cutOff = false;

  constructor(
    problem: Problem,
    private readonly releases: readonly Release[],
    private readonly budget: Budget
  ) {
    this.engine = new Engine(problem);
    for (const [release, { unknowns }] of releases.entries()) {
      for (const unknown of unknowns) {
        this.releasesOf.set(unknown, [...(this.releasesOf.get(unknown) ?? []), release]);
      }
    }
    for (const relation of rowConflicts(problem)) this.learn(relation);
  }

  /** The parts of the fault with all their sets of least weight; none when the problem is feasible. */
  locate(): readonly FaultPart[] {
    if (this.reasons.size === 0) this.test([]);
    for (;;) {
      const conflicts = [...this.reasons.values()].map(({ releases }) => releases);
      // Every round looks at all conflicts again: very many long ones must not take for ever.
      const isWithin = this.budget.spend(Math.ceil(conflicts.flat().length / LOOKS));
      const parts = faultParts(conflicts, (some) => this.hit(some));
      if (!isWithin || parts.some(({ complete }) => !complete)) this.cutOff = true;
      if (!this.isStuck() && !this.cutOff && this.confirm(parts)) return parts;
      if (this.isStuck()) return parts;
      if (this.cutOff) return this.separate(parts);
    }
  }

  private isStuck(): boolean {
    return this.stuck !== null;
  }

  /** The faults apart, where there are too many to weigh every combination. */
  private separate(parts: readonly FaultPart[]): readonly FaultPart[] {
    const budget = new Budget(REST);
    const apart = separateFaults({
      known: () => this.found,
      ask: (released) => {
        this.releaseOnly(released);
        const outcome = budget.spend() ? this.engine.check(budget) : 'unknown';
        return typeof outcome === 'string' ? outcome : this.learn(outcome.relation).releases;
      },
      weightOf: (release) => this.weightOf(release),
    });
    return apart.length > 0 ? apart : parts;
  }

  private weightOf(release: number): number {
    return this.releases[release]?.weight ?? 1;
  }

  /** The least hitting sets of some conflicts, remembered: most parts stay as they are when a conflict is added. */
  private hit(conflicts: readonly ConflictSet[]): HittingSets {
    const key = conflicts.map((conflict) => conflict.join()).join(' ');
    const known = this.hits.get(key);
    const sets = known ?? minimumHittingSets(conflicts, (release) => this.weightOf(release), this.budget);
    this.hits.set(key, sets);
    return sets;
  }

  /** The shortest relation behind a part. */
  shortest(part: FaultPart): Relation | undefined {
    const relations = [...this.reasons.values()].filter(({ releases }) => part.conflicts.includes(releases));
    return relations.sort((a, b) => a.relation.unknowns.length - b.relation.unknowns.length)[0]?.relation;
  }

  /**
   * True when every combination of sets makes the problem feasible; otherwise there are conflicts more. One set that
   * fails is not enough to look for new sets: of the others, those that its conflict does not rule out are tried first.
   */
  private confirm(parts: readonly FaultPart[]): boolean {
    const known = this.found.length;
    const passes = (set: readonly number[]): boolean =>
      this.found.slice(known).every((conflict) => conflict.some((release) => set.includes(release))) && this.test(set);
    const first = parts.map(({ sets: [set = []] }) => set);
    const count = parts.reduce((product, { sets }) => product * sets.length, 1);
    const isMany = count > COMBINATIONS;
    const chosen = isMany
      ? [
          first.flat(),
          ...parts.flatMap(({ sets }, part) =>
            sets.map((set) => [...first.slice(0, part), set, ...first.slice(part + 1)].flat())
          ),
        ]
      : product(parts.map(({ sets }) => sets));
    let all = true;
    for (const set of chosen) {
      if (!this.budget.spend()) this.cutOff = true;
      else if (!passes(set)) all = false;
      if (this.stuck || this.cutOff) return false;
    }
    if (all && isMany) this.cutOff = true;
    return all;
  }

  /** Is the problem feasible with these releases? If not, also looks what is wrong apart from the conflict found. */
  private test(set: readonly number[]): boolean {
    const key = [...set].sort((a, b) => a - b).join();
    if (this.confirmed.has(key)) return true;
    let tried = set;
    for (;;) {
      this.releaseOnly(tried);
      const outcome = this.budget.spend() ? this.engine.check(this.budget) : 'unknown';
      if (outcome === 'unknown') this.cutOff = true;
      if (outcome === 'feasible' && tried === set) this.confirmed.add(key);
      if (typeof outcome === 'string') return outcome === 'feasible' && tried === set;
      const reason = this.learn(outcome.relation);
      if (reason.releases.length === 0) return false;
      tried = [...tried, ...reason.releases];
    }
  }

  private learn(relation: Relation): Reason {
    const releases = [...new Set(relation.unknowns.flatMap((unknown) => this.releasesOf.get(unknown) ?? []))];
    const key = releases.sort((a, b) => a - b).join();
    const known = this.reasons.get(key);
    const better = !known || known.relation.unknowns.length > relation.unknowns.length;
    const reason = { relation, releases: known?.releases ?? releases };
    if (releases.length === 0) this.stuck = reason;
    else if (better) this.reasons.set(key, reason);
    if (!known && releases.length > 0) this.found.push(reason.releases);
    return reason;
  }

  /** Releases exactly the unknowns of these releases. */
  private releaseOnly(releases: readonly number[]): void {
    const wanted = new Set(releases.flatMap((release) => this.releases[release]?.unknowns ?? []));
    for (const unknown of this.released) {
      if (wanted.has(unknown)) continue;
      this.engine.restore(unknown);
      this.released.delete(unknown);
    }
    for (const unknown of wanted) {
      if (this.released.has(unknown)) continue;
      this.engine.release(unknown);
      this.released.add(unknown);
    }
  }
}

function product(parts: readonly (readonly (readonly number[])[])[]): readonly (readonly number[])[] {
  return parts.reduce<readonly (readonly number[])[]>(
    (all, sets) => all.flatMap((chosen) => sets.map((set) => [...chosen, ...set])),
    [[]]
  );
}
