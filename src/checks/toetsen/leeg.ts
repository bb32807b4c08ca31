import { testIdentiteit, type Identiteit } from '../identiteit';
import { ties } from './keuze';

/** So many sums with a blank have to hold before a blank is taken for nil. */
const ENOUGH = 3;

/**
 * Whether a blank place in these sums means nil: at least three sums with a blank hold without it, and so do three out of
 * four of them. A blank may as well mean that a figure was left out; then the sums with a blank do not hold.
 * @param identiteiten sums of one table whose signs are known
 */
export function blanksAreNil(identiteiten: readonly Identiteit[]): boolean {
  const tested = identiteiten.flatMap((identiteit) => {
    const rest = withoutBlanks(identiteit);
    return rest === identiteit ? [] : [ties(testIdentiteit(rest))];
  });
  const closing = tested.filter((closes) => closes).length;
  return closing >= ENOUGH && closing * 4 >= tested.length * 3;
}

const WITHOUT = new WeakMap<Identiteit, Identiteit>();

/** The sum without the addends of which nothing is printed; itself when all are there, or none. */
export function withoutBlanks(identiteit: Identiteit): Identiteit {
  const known = WITHOUT.get(identiteit);
  if (known !== undefined) return known;
  const termen = identiteit.termen.filter(({ cel, onzeker }) => cel !== null || onzeker);
  const rest =
    termen.length === 0 || termen.length === identiteit.termen.length ? identiteit : { ...identiteit, termen };
  WITHOUT.set(identiteit, rest);
  return rest;
}
