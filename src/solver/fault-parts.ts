import type { ConflictSet, HittingSets } from './hitting-sets';

/** Conflicts that share actions, and what resolves them at least weight: one fault, apart from the others. */
export interface FaultPart extends HittingSets {
  readonly conflicts: readonly ConflictSet[];
}

/** A part with its sets as they are asked for over and over. */
interface Part extends FaultPart {
  readonly own: ReadonlySet<ConflictSet>;
  readonly members: readonly ReadonlySet<number>[];
}

type Hit = (conflicts: readonly ConflictSet[]) => HittingSets;

const MEMBERS = new WeakMap<ConflictSet, ReadonlySet<number>>();

/** The same conflicts are asked about over and over. */
function membersOf(conflict: ConflictSet): ReadonlySet<number> {
  const known = MEMBERS.get(conflict);
  if (known !== undefined) return known;
  const members = new Set(conflict);
  MEMBERS.set(conflict, members);
  return members;
}

/** The one of these actions that a conflict has; null when it has none, or more. */
function onlyHit(conflict: ConflictSet, actions: ReadonlySet<number>): number | null {
  const [few, many] = actions.size < conflict.length ? [actions, membersOf(conflict)] : [conflict, actions];
  let only: number | null = null;
  for (const action of few) {
    if (!many.has(action)) continue;
    if (only !== null) return null;
    only = action;
  }
  return only;
}

function hitBy(conflict: ConflictSet, actions: ReadonlySet<number>): boolean {
  const [few, many] = actions.size < conflict.length ? [actions, membersOf(conflict)] : [conflict, actions];
  for (const action of few) if (many.has(action)) return true;
  return false;
}

/**
 * Splits conflicts into parts that share no action: the least hitting sets of the whole are one of each part together.
 * A conflict that every least set of a single part hits anyway is left out, since it would tie parts together that have
 * nothing to do with each other. `hit` gives the least hitting sets of some conflicts.
 */
export function faultParts(conflicts: readonly ConflictSet[], hit: Hit): readonly FaultPart[] {
  const waiting = [...conflicts].sort((a, b) => a.length - b.length);
  let parts: Part[] = [];
  for (let next = unresolved(waiting, parts); next; next = unresolved(waiting, parts)) {
    const actions = new Set(next);
    const touching = parts.filter((part) => part.conflicts.some((other) => hitBy(other, actions)));
    const together = [...touching.flatMap((part) => part.conflicts), next];
    const { sets, complete } = hit(together);
    const members = sets.map((set) => new Set(set));
    const part = { conflicts: together, sets, complete, own: new Set(together), members };
    parts = [...parts.filter((other) => !touching.includes(other)), part];
  }
  return parts.flatMap((part) => split(part, hit));
}

/**
 * What is in every least set of a part is a fault by itself, proven by the conflicts that it alone hits; what is left
 * when it is taken out falls into parts again.
 */
function split(part: Part, hit: Hit): readonly FaultPart[] {
  const { conflicts, sets, members, complete } = part;
  const [first = []] = sets;
  const certain = first.filter((action) => members.every((set) => set.has(action)));
  if (certain.length === 0 || first.length === 1) return [{ conflicts, sets, complete }];
  const all = new Set(first);
  const alone = new Map<number, ConflictSet[]>(certain.map((action) => [action, []]));
  for (const conflict of conflicts) {
    const only = onlyHit(conflict, all);
    if (only !== null) alone.get(only)?.push(conflict);
  }
  const faults = certain.map((action) => ({ conflicts: alone.get(action) ?? [], sets: [[action]], complete }));
  const out = new Set(certain);
  const left = conflicts.filter((conflict) => !hitBy(conflict, out));
  return [...faults, ...faultParts(left, hit)];
}

/** The first conflict that the parts so far do not take care of. */
function unresolved(conflicts: readonly ConflictSet[], parts: readonly Part[]): ConflictSet | undefined {
  const resolves = ({ own, members }: Part, conflict: ConflictSet): boolean =>
    own.has(conflict) || (members.length > 0 && members.every((set) => hitBy(conflict, set)));
  return conflicts.find((conflict) => !parts.some((part) => resolves(part, conflict)));
}
