import type { ConflictSet, HittingSets } from './hitting-sets';

/** Conflicts that share actions, and what resolves them at least weight: one fault, apart from the others. */
export interface FaultPart extends HittingSets {
  readonly conflicts: readonly ConflictSet[];
}

const hitBy = (conflict: ConflictSet, set: readonly number[]): boolean =>
  conflict.some((action) => set.includes(action));

/**
 * Splits conflicts into parts that share no action: the least hitting sets of the whole are one of each part together.
 * A conflict that every least set of a single part hits anyway is left out, since it would tie parts together that have
 * nothing to do with each other. `hit` gives the least hitting sets of some conflicts.
 */
export function faultParts(
  conflicts: readonly ConflictSet[],
  hit: (conflicts: readonly ConflictSet[]) => HittingSets
): readonly FaultPart[] {
  const waiting = [...conflicts].sort((a, b) => a.length - b.length);
  let parts: FaultPart[] = [];
  for (let next = unresolved(waiting, parts); next; next = unresolved(waiting, parts)) {
    const conflict = next;
    const touching = parts.filter((part) => part.conflicts.some((other) => hitBy(conflict, other)));
    const together = [...touching.flatMap((part) => part.conflicts), conflict];
    const part = { conflicts: together, ...hit(together) };
    parts = [...parts.filter((other) => !touching.includes(other)), part];
  }
  return parts.flatMap((part) => split(part, hit));
}

/**
 * What is in every least set of a part is a fault by itself, proven by the conflicts that it alone hits; what is left
 * when it is taken out falls into parts again.
 */
function split(part: FaultPart, hit: (conflicts: readonly ConflictSet[]) => HittingSets): readonly FaultPart[] {
  const { conflicts, sets, complete } = part;
  const [first = []] = sets;
  const certain = first.filter((action) => sets.every((set) => set.includes(action)));
  if (certain.length === 0 || first.length === 1) return [part];
  const faults = certain.map((action) => {
    const others = first.filter((other) => other !== action);
    const own = conflicts.filter((conflict) => conflict.includes(action) && !hitBy(conflict, others));
    return { conflicts: own, sets: [[action]], complete };
  });
  const left = conflicts.filter((conflict) => !hitBy(conflict, certain));
  return [...faults, ...faultParts(left, hit)];
}

/** The first conflict that the parts so far do not take care of. */
function unresolved(conflicts: readonly ConflictSet[], parts: readonly FaultPart[]): ConflictSet | undefined {
  const resolves = ({ conflicts: own, sets }: FaultPart, conflict: ConflictSet): boolean =>
    own.includes(conflict) || (sets.length > 0 && sets.every((set) => hitBy(conflict, set)));
  return conflicts.find((conflict) => !parts.some((part) => resolves(part, conflict)));
}
