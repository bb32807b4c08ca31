import type { Bewering } from '../../domain/bewering';
import type { Resultaat } from '../../domain/resultaat';

/** What is shown of the statements: those in strijd first, then doubts, then what was set aside. */
export const SOORTEN = ['in strijd', 'twijfel', 'terzijde'] as const;
export type Tekstsoort = (typeof SOORTEN)[number];

/** Where a statement belongs; null for one that holds: nothing has to be said of it. */
function sortOf({ oordeel, terzijde }: Pick<Bewering, 'oordeel' | 'terzijde'>): Tekstsoort | null {
  if (oordeel !== 'in strijd' && oordeel !== 'twijfel') return null;
  return terzijde === null || terzijde === '' ? oordeel : 'terzijde';
}

/** The statements by sort, in the order of the texts. */
export function groupStatements(beweringen: readonly Bewering[]): ReadonlyMap<Tekstsoort, readonly Bewering[]> {
  const groepen = new Map<Tekstsoort, Bewering[]>(SOORTEN.map((soort) => [soort, []]));
  for (const bewering of beweringen) {
    const soort = sortOf(bewering);
    if (soort !== null) groepen.get(soort)?.push(bewering);
  }
  return groepen;
}

/** How many statements the figures contradict, without those that were set aside. */
export function countInStrijd(resultaat: Resultaat | null): number {
  return (resultaat?.beweringen ?? []).filter((bewering) => sortOf(bewering) === 'in strijd').length;
}
