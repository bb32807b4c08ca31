import type { Budget } from './budget';

/** What can be chosen (an action) is a number; a conflict is the actions of which at least one must be chosen. */
export type ConflictSet = readonly number[];

export interface HittingSets {
  /** Every set of least weight that has a member of each conflict. */
  readonly sets: readonly (readonly number[])[];
  /** False when the search was cut off: the sets are then neither all nor surely the least. */
  readonly complete: boolean;
}

/**
 * All hitting sets of least weight (Reiter 1987), by branch and bound: branch on the shortest conflict that is not hit
 * yet, each branch without the members of earlier branches, so that every set is met once; cut off where the disjoint
 * conflicts left make it dearer than the best.
 */
export function minimumHittingSets(
  conflicts: readonly ConflictSet[],
  weightOf: (action: number) => number,
  budget: Budget
): HittingSets {
  const state = new Search(conflicts, weightOf);
  const chosen: number[] = [];
  let sets: (readonly number[])[] = [];
  let least = Infinity;
  let complete = true;

  const search = (weight: number): void => {
    complete &&= budget.spend();
    if (!complete || state.needsMoreThan(least - weight)) return;
    const open = state.firstOpen();
    if (!open) {
      if (weight < least) [sets, least] = [[], weight];
      sets.push([...chosen].sort((a, b) => a - b));
      return;
    }
    const branches = open.filter((action) => !state.isExcluded(action));
    for (const action of branches) {
      chosen.push(action);
      state.choose(action, 1);
      search(weight + weightOf(action));
      state.choose(action, -1);
      chosen.pop();
      state.exclude(action, true);
    }
    for (const action of branches) state.exclude(action, false);
  };

  search(0);
  return { sets, complete };
}

/** What is chosen and left out so far, counted by conflict, so that no step of the search has to look for it. */
class Search {
  private readonly ordered: readonly ConflictSet[];
  /** The conflicts that each action is in, by position. */
  private readonly memberOf = new Map<number, number[]>();
  /** How many chosen actions each conflict has. */
  private readonly hits: Int32Array;
  private readonly excluded: Uint8Array;
  /** The round of `needsMoreThan` in which an action was last met. */
  private readonly met: Int32Array;
  private round = 0;

  constructor(
    conflicts: readonly ConflictSet[],
    private readonly weightOf: (action: number) => number
  ) {
    this.ordered = [...conflicts].sort((a, b) => a.length - b.length);
    this.hits = new Int32Array(conflicts.length);
    let size = 0;
    for (const [position, conflict] of this.ordered.entries()) {
      for (const action of conflict) {
        size = Math.max(size, action + 1);
        const known = this.memberOf.get(action);
        if (known) known.push(position);
        else this.memberOf.set(action, [position]);
      }
    }
    this.excluded = new Uint8Array(size);
    this.met = new Int32Array(size);
  }

  choose(action: number, count: 1 | -1): void {
    for (const conflict of this.memberOf.get(action) ?? []) this.hits[conflict] = (this.hits[conflict] ?? 0) + count;
  }

  exclude(action: number, isExcluded: boolean): void {
    this.excluded[action] = isExcluded ? 1 : 0;
  }

  isExcluded(action: number): boolean {
    return this.excluded[action] === 1;
  }

  /** The shortest conflict without a chosen action. */
  firstOpen(): ConflictSet | undefined {
    return this.ordered[this.hits.indexOf(0)];
  }

  /** A lower bound on what is still needed: conflicts that share nothing each need a member of their own. */
  needsMoreThan(weight: number): boolean {
    this.round += 1;
    let bound = 0;
    for (let position = this.hits.indexOf(0); position >= 0; position = this.hits.indexOf(0, position + 1)) {
      const conflict = this.ordered[position] ?? [];
      if (this.isMet(conflict)) continue;
      bound += this.meet(conflict);
      if (bound > weight) return true;
    }
    return bound > weight;
  }

  private isMet(conflict: ConflictSet): boolean {
    for (const action of conflict) if (this.met[action] === this.round) return true;
    return false;
  }

  /** Marks the actions of a conflict and gives the weight of the cheapest that may still be chosen. */
  private meet(conflict: ConflictSet): number {
    let cheapest = Infinity;
    for (const action of conflict) {
      this.met[action] = this.round;
      if (this.excluded[action] !== 1) cheapest = Math.min(cheapest, this.weightOf(action));
    }
    return cheapest;
  }
}
