import type { Bevinding } from '../../domain/bevinding';

/** One fault behind the differences: the findings that say the same of it. */
export interface Storing {
  readonly sleutel: string;
  readonly bevindingen: readonly [Bevinding, ...Bevinding[]];
}

/**
 * The faults behind the findings, in their order: findings with the same suspects and the same suggestions are about one
 * fault. A difference of which nothing more is known is a fault of its own.
 */
export function groupStoringen(bevindingen: readonly Bevinding[]): readonly Storing[] {
  const perFault = new Map<string, [Bevinding, ...Bevinding[]]>();
  for (const bevinding of bevindingen) {
    if (bevinding.gezamenlijk && bevinding.oordeel !== 'verschil') continue;
    const sleutel = keyOf(bevinding);
    const known = perFault.get(sleutel);
    if (known === undefined) perFault.set(sleutel, [bevinding]);
    else known.push(bevinding);
  }
  return [...perFault].map(([sleutel, members]) => ({ sleutel, bevindingen: members }));
}

function keyOf({ id, verdachten, suggesties }: Bevinding): string {
  if (verdachten.length > 0) return JSON.stringify(verdachten);
  if (suggesties.length > 0) return JSON.stringify(suggesties.map(({ cel, waarde, samen }) => [cel, waarde, samen]));
  return id;
}
