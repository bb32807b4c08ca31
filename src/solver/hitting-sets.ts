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
  const ordered = [...conflicts].sort((a, b) => a.length - b.length);
  const chosen = new Set<number>();
  const excluded = new Set<number>();
  let sets: (readonly number[])[] = [];
  let least = Infinity;
  let complete = true;

  const search = (weight: number): void => {
    complete &&= budget.spend();
    if (!complete || weight + atLeast(ordered, chosen, excluded, weightOf) > least) return;
    const open = ordered.find((conflict) => !conflict.some((action) => chosen.has(action)));
    if (!open) {
      if (weight < least) [sets, least] = [[], weight];
      sets.push([...chosen].sort((a, b) => a - b));
      return;
    }
    const branches = open.filter((action) => !excluded.has(action));
    for (const action of branches) {
      chosen.add(action);
      search(weight + weightOf(action));
      chosen.delete(action);
      excluded.add(action);
    }
    for (const action of branches) excluded.delete(action);
  };

  search(0);
  return { sets, complete };
}

/** A lower bound on what is still needed: conflicts that share nothing each need a member of their own. */
function atLeast(
  conflicts: readonly ConflictSet[],
  chosen: ReadonlySet<number>,
  excluded: ReadonlySet<number>,
  weightOf: (action: number) => number
): number {
  const used = new Set<number>();
  let bound = 0;
  for (const conflict of conflicts) {
    if (conflict.some((action) => chosen.has(action) || used.has(action))) continue;
    let cheapest = Infinity;
    for (const action of conflict) {
      used.add(action);
      if (!excluded.has(action)) cheapest = Math.min(cheapest, weightOf(action));
    }
    bound += cheapest;
  }
  return bound;
}
