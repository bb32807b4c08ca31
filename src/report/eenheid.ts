import type { Decimaal } from '../money/decimaal';
import { absolute, compare, decimaal, decimalsOf, divide, isZero, multiply, roundTo } from '../money/decimaal';

/** In what amounts of one table are printed, all of them exactly. */
export interface Tabeleenheid {
  /** Euro per printed 1. */
  readonly euro: Decimaal;
  /** Decimals of every figure. */
  readonly decimalen: number;
}

const EEN = decimaal(1);
const DUIZEND = decimaal(1000);
const MILJOEN = decimaal(1_000_000);

/**
 * The largest unit in which no amount loses a digit: millions for what is published in tenths of millions,
 * thousands, else euros, with cents where there are any. A table whose figures add up must still do so in print.
 * @param bedragen euro
 */
export function chooseEenheid(bedragen: readonly Decimaal[]): Tabeleenheid {
  const amounts = bedragen.filter((bedrag) => !isZero(bedrag));
  if (amounts.length === 0) return { euro: EEN, decimalen: 0 };
  const fits = (step: Decimaal): boolean =>
    amounts.every((bedrag) => compare(roundTo(divide(bedrag, step), 0), divide(bedrag, step)) === 0);
  const large = amounts.some((bedrag) => compare(absolute(bedrag), MILJOEN) >= 0);
  if (large && fits(multiply(decimaal(100), DUIZEND))) return { euro: MILJOEN, decimalen: fits(MILJOEN) ? 0 : 1 };
  if (fits(DUIZEND)) return { euro: DUIZEND, decimalen: 0 };
  const decimals = Math.max(...amounts.map(decimalsOf));
  return { euro: EEN, decimalen: decimals === 0 ? 0 : Math.max(decimals, 2) };
}
