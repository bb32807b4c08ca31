import type { Beweringoordeel, Getal } from '../domain/bewering';
import { absolute, add, compare, decimaal, divide, multiply, subtract, type Decimaal } from '../money/decimaal';
import type { Telling } from './tekens';

const TWEE = decimaal(2);

/** From and to, both included. */
export interface Bereik {
  readonly van: Decimaal;
  readonly tot: Decimaal;
}

/** A value with half its step on both sides. */
export function spread(waarde: Decimaal, stap: Decimaal): Bereik {
  const half = divide(stap, TWEE);
  return { van: subtract(waarde, half), tot: add(waarde, half) };
}

/** Whether two ranges touch. */
export function touches(a: Bereik, b: Bereik): boolean {
  return compare(a.van, b.tot) <= 0 && compare(b.van, a.tot) <= 0;
}

/**
 * The step that a number is meant with: an amount or count that ends in zeros may have been rounded to them, as long as
 * two digits remain (`€ 360.000` to ten thousands, `9.100` to hundreds, `500` to tens).
 */
function roundStep({ waarde, stap, maat }: Telling): Decimaal {
  if (compare(maat, decimaal(1)) !== 0 || compare(stap, decimaal(1)) !== 0) return stap;
  const cijfers = waarde.replace('-', '');
  const nullen = /0*$/.exec(cijfers)?.[0].length ?? 0;
  const over = Math.min(nullen, Math.max(0, cijfers.length - 2));
  return decimaal(`1${'0'.repeat(over)}`);
}

const within = (waarde: Decimaal, doel: Decimaal, deel: string): boolean =>
  compare(absolute(subtract(waarde, doel)), multiply(absolute(doel), decimaal(deel))) <= 0;

function judgeSoft(telling: Telling, waarde: Decimaal, raakt: boolean): Beweringoordeel {
  const tekst = absolute(telling.waarde);
  const kant = compare(waarde, tekst);
  switch (telling.benadering) {
    case 'ruim':
      if (kant > 0) return within(waarde, tekst, '0.15') || raakt ? 'houdt' : 'twijfel';
      return raakt ? 'twijfel' : 'in strijd';
    case 'bijna':
      if (kant < 0) return within(waarde, tekst, '0.15') || raakt ? 'houdt' : 'twijfel';
      return raakt ? 'twijfel' : 'in strijd';
    case 'circa':
    case 'hoogstens':
    case 'minstens':
    case null:
      if (within(waarde, tekst, '0.1') || raakt) return 'houdt';
      return within(waarde, tekst, '0.25') ? 'twijfel' : 'in strijd';
  }
}

/** A published figure with its step, or an outcome known within a range as wide as `stap`. */
export interface Gehouden extends Getal {
  readonly stap: Decimaal;
  readonly berekend?: boolean;
}

/**
 * Holds a figure against the number that a text quotes for it; signs are left out, since prose seldom prints them.
 * @param figuur in the same unit as the text
 * @returns null where the text only gives a bound ("maximaal", "tot")
 */
export function judgeQuoted(telling: Telling, figuur: Gehouden): Beweringoordeel | null {
  if (telling.benadering === 'hoogstens' || telling.benadering === 'minstens') return null;
  const waarde = absolute(figuur.waarde);
  const tekst = absolute(telling.waarde);
  const gedrukt = spread(waarde, figuur.stap);
  // Quoted as precisely as it is published, a figure is repeated and not rounded again: 45 for 46 is wrong.
  const herhaald = !figuur.berekend && compare(telling.stap, figuur.stap) === 0;
  const raakt = herhaald ? compare(waarde, tekst) === 0 : touches(spread(tekst, telling.stap), gedrukt);
  if (telling.benadering !== null) return judgeSoft(telling, waarde, raakt);
  if (compare(waarde, tekst) === 0) return 'houdt';
  if (raakt) return 'binnen afronding';
  const ruimer = roundStep(telling);
  if (compare(ruimer, telling.stap) === 0 || !touches(spread(tekst, ruimer), gedrukt)) return 'in strijd';
  // "€ 360.000" for 358.412 is rounded; "2.600" for 2.594 may be, or may be wrong.
  return telling.eenheid === 'euro' ? 'binnen afronding' : 'twijfel';
}

const GOED: readonly Beweringoordeel[] = ['houdt', 'binnen afronding'];

/** Whether a verdict is that the statement holds. */
export function isGoed(oordeel: Beweringoordeel): boolean {
  return GOED.includes(oordeel);
}

const ORDE: readonly Beweringoordeel[] = ['houdt', 'binnen afronding', 'twijfel', 'in strijd'];

/** Compares verdicts: the mildest first. */
export function byMildness(a: Beweringoordeel, b: Beweringoordeel): number {
  return ORDE.indexOf(a) - ORDE.indexOf(b);
}
