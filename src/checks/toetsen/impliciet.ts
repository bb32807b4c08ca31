import { NAAR_DICHTSTBIJ } from '../../domain/afronding';
import type { ImplicietTotaal } from '../../domain/bevinding';
import { absolute, divide, multiply, NUL, roundTo, type Decimaal } from '../../money/decimaal';
import { intervalOf, Rational, scaled, type IntervalAddend } from '../../solver/solver';
import type { Aandeel } from './aandelen';
import { intervalFor } from '../stelsel/figuren';
import { roundDown, roundUp, toDecimaal, toRational } from '../stelsel/exact';

/** A total of the organisation as an amount and a share imply it: the ratio itself, and every value rounding allows. */
export type Totaal = Pick<IntervalAddend, 'published' | 'interval'>;

const HUNDRED = Rational.of(100);

/**
 * 100 × |amount| ÷ share, in units of `euro`, taken positive.
 * @param stap the step that shares are published in, percent
 * @returns null when the share may be zero: then no total follows.
 */
export function impliedTotal({ tegel, aandeel }: Aandeel, stap: Decimaal, euro: Decimaal): Totaal | null {
  const { euro: eigen, afronding = NAAR_DICHTSTBIJ } = tegel.eenheid;
  const factor = divide(eigen, euro);
  const bedrag = multiply(absolute(tegel.bedrag.waarde ?? NUL), factor);
  const amount = toRational(bedrag);
  const share = toRational(absolute(aandeel.waarde ?? NUL));
  const part = intervalFor(bedrag, multiply(tegel.bedrag.stap, factor), afronding);
  const percent = intervalOf(share, toRational(stap), 'nearest');
  if (!percent.low || !percent.high || percent.low.sign() <= 0 || !part.low || !part.high) return null;
  const low = part.low.sign() < 0 ? Rational.zero : part.low;
  return {
    published: HUNDRED.times(amount).dividedBy(share),
    interval: {
      low: HUNDRED.times(low).dividedBy(percent.high),
      high: HUNDRED.times(part.high).dividedBy(percent.low),
      lowOpen: part.lowOpen && part.low.sign() >= 0,
      highOpen: part.highOpen,
    },
  };
}

/** The total with the other sign. */
function negated({ published, interval }: Totaal): Totaal {
  return { published: published.negated(), interval: scaled(interval, Rational.of(-1)) };
}

/** The sign of a share is not printed: the saldo of the organisation is taken with the sign that fits best. */
export function withSign(lasten: Totaal, baten: Totaal, size: Totaal): Totaal {
  const computed = baten.published.minus(lasten.published);
  const gap = ({ published }: Totaal): Rational => published.minus(computed).absolute();
  return gap(size).compare(gap(negated(size))) <= 0 ? size : negated(size);
}

/** For showing: the bounds rounded outwards, so that they never promise more than the figures do. */
export function toImpliciet(soort: ImplicietTotaal['soort'], totaal: Totaal, decimals: number): ImplicietTotaal {
  const { published, interval } = totaal;
  return {
    soort,
    waarde: roundTo(toDecimaal(published), decimals),
    van: roundDown(toDecimaal(interval.low ?? published), decimals),
    tot: roundUp(toDecimaal(interval.high ?? published), decimals),
  };
}
