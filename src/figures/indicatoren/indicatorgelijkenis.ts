import type { Naamdelen } from './indicatornaam';

/** How two names compare. */
export interface Gelijkenis {
  /** From 0 to 1: shares of the words that both have (Sørensen-Dice); a word with one wrong letter counts for less. */
  readonly score: number;
  /** Every word of both has its counterpart: only endings, order, a letter, or an aside between brackets differ. */
  readonly volledig: boolean;
  /** One name has every word of the other, and more. */
  readonly omvat: boolean;
}

const GEEN: Gelijkenis = { score: 0, volledig: false, omvat: false };
const TIKFOUT = 0.9;
/** Below this length one letter makes another word. */
const KORTSTE = 8;

/** Whether one letter is missing, added, changed, or two stand the other way round (Damerau-Levenshtein distance 1). */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let van = 0;
  while (van < a.length && a[van] === b[van]) van += 1;
  let eind = 0;
  while (eind < Math.min(a.length, b.length) - van && a[a.length - 1 - eind] === b[b.length - 1 - eind]) eind += 1;
  const [x, y] = [a.slice(van, a.length - eind), b.slice(van, b.length - eind)];
  return Math.max(x.length, y.length) === 1 || (x.length === 2 && x === y.slice(1) + y.slice(0, 1));
}

/** Pairs the words of two names; equal words first, then those that differ in one letter. */
function pair(a: readonly string[], b: readonly string[]): { punten: number; overA: string[]; overB: string[] } {
  const overB = [...b];
  const take = (past: (woord: string) => boolean): boolean => {
    const plaats = overB.findIndex(past);
    if (plaats >= 0) overB.splice(plaats, 1);
    return plaats >= 0;
  };
  let punten = 0;
  const rest = a.filter((woord) => {
    const gevonden = take((ander) => ander === woord);
    if (gevonden) punten += 1;
    return !gevonden;
  });
  const overA = rest.filter((woord) => {
    const past = (ander: string): boolean => Math.min(woord.length, ander.length) >= KORTSTE && isOneEdit(woord, ander);
    const gevonden = take(past);
    if (gevonden) punten += TIKFOUT;
    return !gevonden;
  });
  return { punten, overA, overB };
}

/**
 * Compares two names word by word: Sørensen-Dice over word stems, with one wrong letter allowed in a long word.
 * Another number, or another unit where both have one, makes another indicator whatever the words are.
 */
export function compareNames(a: Naamdelen, b: Naamdelen): Gelijkenis {
  if (a.getallen !== b.getallen) return GEEN;
  if (a.maat !== null && b.maat !== null && a.maat !== b.maat) return GEEN;
  const [lengteA, lengteB] = [a.stammen.length, b.stammen.length];
  if (lengteA === 0 || lengteB === 0) return GEEN;
  // Cheap bound: with words so unequal in number the score stays below what is worth a suggestion.
  if (Math.min(lengteA, lengteB) * 4 < Math.max(lengteA, lengteB)) return GEEN;
  const { punten, overA, overB } = pair(a.stammen, b.stammen);
  const known = (woord: string, ander: Naamdelen): boolean => ander.terzijde.includes(woord);
  const mist = [overA.filter((w) => !known(w, b)).length, overB.filter((w) => !known(w, a)).length] as const;
  return {
    score: (2 * punten) / (lengteA + lengteB),
    volledig: mist[0] === 0 && mist[1] === 0,
    omvat: (mist[0] === 0) !== (mist[1] === 0),
  };
}
