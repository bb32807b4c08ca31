import { useRef } from 'react';
import type { Dossierdeel } from './overzicht';

/**
 * The parts in the order in which they were first shown: a card that jumps away while its causes are being typed is lost
 * to its reader. Choosing the step again sorts anew.
 */
export function useVolgorde(delen: readonly Dossierdeel[]): readonly Dossierdeel[] {
  const order = useRef<ReadonlyMap<string, number>>(new Map());
  const next = sortKnown(delen, order.current);
  order.current = new Map(next.map(({ afwijking }, index) => [afwijking.sleutel, index]));
  return next;
}

/** What was known keeps its order; what is new stands where its size puts it, behind the last known one before it. */
export function sortKnown(delen: readonly Dossierdeel[], order: ReadonlyMap<string, number>): readonly Dossierdeel[] {
  if (order.size === 0) return delen;
  const known = delen
    .filter(({ afwijking }) => order.has(afwijking.sleutel))
    .sort((a, b) => (order.get(a.afwijking.sleutel) ?? 0) - (order.get(b.afwijking.sleutel) ?? 0));
  let next = 0;
  return delen.map((deel) => {
    if (!order.has(deel.afwijking.sleutel)) return deel;
    next += 1;
    return known[next - 1] ?? deel;
  });
}
