import { add, compare, decimaal, decimalsOf, type Decimaal } from '../money/decimaal';
import type { Suggestie } from './bevinding';

/** A suggestion as it is told: alone, two sides of an exchange together, or neighbouring values as one range. */
export interface Voorstelreeks {
  /** What is told; of a range the lowest value. */
  readonly eerste: Suggestie;
  /** The highest value of a range, as printed; null when there is one value. */
  readonly tot: Decimaal | null;
  /** All suggestions that are told at once, in order of value for a range. */
  readonly suggesties: readonly Suggestie[];
}

/** So many neighbouring values make a range. */
const RANGE = 3;

/**
 * Suggestions as they are told, in the order of the likeliest of each. Three or more values of one figure that follow
 * each other in the last printed decimal, for the same reason, are one range: a small difference that rounding almost
 * explains has several values that explain it equally well.
 */
export function gatherSuggesties(suggesties: readonly Suggestie[]): readonly Voorstelreeks[] {
  const told = new Set<Suggestie>();
  return suggesties.flatMap((suggestie, index): Voorstelreeks[] => {
    if (told.has(suggestie)) return [];
    const next = suggesties[index + 1];
    const together =
      suggestie.reden === 'omwisseling' && suggestie.samen === undefined && next?.reden === 'omwisseling'
        ? [suggestie, next]
        : neighbours(suggestie, suggesties);
    together.forEach((one) => told.add(one));
    const [first = suggestie] = together;
    if (suggestie.reden === 'omwisseling') {
      const samen = first.samen ?? together.map(({ cel, waarde }) => ({ cel, waarde }));
      return [{ eerste: samen.length > 1 ? { ...first, samen } : first, tot: null, suggesties: together }];
    }
    return [
      { eerste: first, tot: together.length > 1 ? (together.at(-1)?.waarde ?? null) : null, suggesties: together },
    ];
  });
}

/** The run of values that a suggestion is part of, from low to high; itself alone when that is short. */
function neighbours(suggestie: Suggestie, all: readonly Suggestie[]): readonly Suggestie[] {
  const isSimple = ({ samen, post }: Suggestie): boolean => samen === undefined && post === undefined;
  if (!isSimple(suggestie)) return [suggestie];
  const own = all
    .filter((one) => isSimple(one) && one.cel === suggestie.cel && one.reden === suggestie.reden)
    .sort((a, b) => compare(a.waarde, b.waarde));
  const step = decimaal(10 ** -Math.max(...own.map(({ waarde }) => decimalsOf(waarde))));
  let run: Suggestie[] = [];
  for (const one of own) {
    const last = run.at(-1);
    if (last !== undefined && compare(add(last.waarde, step), one.waarde) !== 0) {
      if (run.includes(suggestie)) break;
      run = [];
    }
    run.push(one);
  }
  return run.length >= RANGE ? run : [suggestie];
}
