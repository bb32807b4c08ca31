import type { Afrondingswijze } from '../../domain/afronding';
import type { Oordeel } from '../../domain/bevinding';
import { absolute, add, compare, decimaal, multiply, NUL, signOf, type Decimaal } from '../../money/decimaal';

/** A published figure in a sum that ought to be nothing. */
export interface Getal {
  /** With which the figure stands in the difference: published - computed. */
  readonly teken: 1 | -1;
  readonly waarde: Decimaal;
  /** How far the amount behind it may be off; in the unit of the sum. */
  readonly ruimte: Decimaal;
  readonly wijze: Afrondingswijze;
}

/** What a difference means. */
export interface Weging {
  readonly oordeel: Oordeel;
  /** What rounding explains at the most on the side of the difference; to both sides together when there is none. */
  readonly marge: Decimaal;
}

/**
 * Weighs one sum by itself (reference: XBRL Calculations 1.1). Rounded to the nearest, a figure explains its room to both
 * sides, the ends included. Cut off, the amount lies further from zero than the figure: it explains its room to one side
 * only, the end excluded; a printed 0 to both.
 */
export function weigh(getallen: readonly Getal[], verschil: Decimaal): Weging {
  const helpful = getallen.filter(
    ({ teken, waarde, wijze }) => wijze === 'naar dichtstbij' || signOf(waarde) * teken * signOf(verschil) <= 0
  );
  const marge = sumOfRoom(helpful);
  const isOpen = helpful.some(({ wijze, ruimte }) => wijze === 'afgekapt' && ruimte !== NUL);
  return { oordeel: verdictOf(absolute(verschil), marge, isOpen), marge };
}

function verdictOf(gap: Decimaal, marge: Decimaal, isOpen: boolean): Oordeel {
  if (gap === NUL) return 'sluit';
  const order = compare(gap, marge);
  if (order === 0) return isOpen ? 'verschil' : 'raakt';
  return order < 0 ? 'afronding' : 'verschil';
}

/** Most figures of a sum have the same room: counted instead of added one by one. */
function sumOfRoom(getallen: readonly Getal[]): Decimaal {
  const counts = new Map<Decimaal, number>();
  for (const { ruimte } of getallen) counts.set(ruimte, (counts.get(ruimte) ?? 0) + 1);
  let total = NUL;
  for (const [ruimte, count] of counts) total = total === NUL ? times(count, ruimte) : add(total, times(count, ruimte));
  return total;
}

const PRODUCTS = new Map<string, Decimaal>();

/** A few products (1.5, 6.5) come back in every document. */
function times(count: number, ruimte: Decimaal): Decimaal {
  const key = `${count} ${ruimte}`;
  const product = PRODUCTS.get(key) ?? multiply(decimaal(count), ruimte);
  if (PRODUCTS.size < 1000) PRODUCTS.set(key, product);
  return product;
}
