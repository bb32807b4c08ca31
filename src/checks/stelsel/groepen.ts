import type { Bevinding } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import { connectedLists } from '../../solver/solver';

/** Findings that share a figure, directly or through others: what is wrong in one group says nothing of another. */
export function groupBevindingen(bevindingen: readonly Bevinding[]): readonly (readonly Bevinding[])[] {
  const cells = bevindingen.map(({ totaal, termen }) => [totaal, ...termen.map(({ cel }) => cel)].map(withoutAandeel));
  return connectedLists(cells).map((positions) => positions.flatMap((position) => bevindingen[position] ?? []));
}

/** A share stands or falls with the amount of its tile. */
export function withoutAandeel(cel: CelId): CelId {
  return cel.endsWith('.a') ? cel.slice(0, -2) : cel;
}

/** Things by what they share, in the order in which each group is first met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
