import type { Afwijking } from '../domain/afwijking';
import type { Moment } from './rapport';

/** Identifies the two series of a comparison. */
export function vergelijkingOf({ basis, vergeleken }: { readonly basis: Moment; readonly vergeleken: Moment }): string {
  const name = ({ reeks, jaar }: Moment): string => `${reeks} ${jaar ?? '?'}`;
  return `${name(basis)}>${name(vergeleken)}`;
}

/** The members of a list by a key, in order of first appearance. */
export function groupBy<T, K>(list: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The afwijkingen per comparison. */
export function byVergelijking<T extends Afwijking>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return groupBy(list, vergelijkingOf);
}
