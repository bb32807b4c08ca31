import type { Decimaal } from '../money/decimaal';
import { compare, decimaal, decimalsOf, isZero } from '../money/decimaal';

/** In what amounts of one table are printed, all of them exactly. */
export interface Tabeleenheid {
  /** Euro per printed 1. */
  readonly euro: Decimaal;
  /** Decimals of every figure. */
  readonly decimalen: number;
}

const EEN = decimaal(1);
const DUIZEND = decimaal(1000);
const TIENDE = decimaal(100_000);
const MILJOEN = decimaal(1_000_000);

/**
 * The unit that figures were published in, or a finer one where an amount would lose a digit: a table whose figures add
 * up must still do so in print. Round amounts in a document in thousands stay in thousands.
 * @param bedragen euro
 * @param stap euro: the finest step of the published figures
 */
export function chooseEenheid(bedragen: readonly Decimaal[], stap: Decimaal): Tabeleenheid {
  const fits = (step: Decimaal): boolean =>
    compare(stap, step) >= 0 && bedragen.every((bedrag) => isMultiple(bedrag, step));
  if (fits(MILJOEN)) return { euro: MILJOEN, decimalen: 0 };
  if (fits(TIENDE)) return { euro: MILJOEN, decimalen: 1 };
  if (fits(DUIZEND)) return { euro: DUIZEND, decimalen: 0 };
  const decimals = Math.max(0, ...bedragen.map(decimalsOf));
  return { euro: EEN, decimalen: decimals === 0 ? 0 : Math.max(decimals, 2) };
}

/** Whether an amount is a whole number of steps, a power of ten: as many noughts at its end. Dividing is dear. */
function isMultiple(bedrag: Decimaal, step: Decimaal): boolean {
  return isZero(bedrag) || (!bedrag.includes('.') && bedrag.endsWith(step.slice(1)));
}

/** The finest step (euro) of the published figures of some sides; 1 without any. */
export function finestStap(stappen: readonly Decimaal[]): Decimaal {
  const [first = EEN, ...more] = stappen;
  return more.reduce((finest, stap) => (compare(stap, finest) < 0 ? stap : finest), first);
}
