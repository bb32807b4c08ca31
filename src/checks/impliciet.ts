import type { ImplicietTotaal } from '../domain/bevinding';
import type { Cel, Tegel } from '../domain/tabel';
import { absolute, divide, multiply, NUL, roundTo, type Decimaal } from '../money/decimaal';
import { intervalOf, scaled, type Interval } from '../solver/interval';
import { Rational } from '../solver/rational';
import { roundDown, roundUp, toDecimaal, toRational } from './exact';

/** A tile with its share. */
export interface Aandeel {
  readonly tegel: Tegel;
  readonly aandeel: Cel;
}

/** A total of the organisation as an amount and a share imply it: the ratio itself, and every value rounding allows. */
export interface Totaal {
  readonly waarde: Rational;
  readonly bereik: Interval;
}

const HUNDRED = Rational.of(100);

/**
 * 100 × |amount| ÷ share, in units of `euro`, taken positive.
 * @param stap the step that shares are published in, percent
 * @returns null when the share may be zero: then no total follows.
 */
export function impliedTotal({ tegel, aandeel }: Aandeel, stap: Decimaal, euro: Decimaal): Totaal | null {
  const factor = divide(tegel.eenheid.euro, euro);
  const amount = toRational(multiply(absolute(tegel.bedrag.waarde ?? NUL), factor));
  const share = toRational(absolute(aandeel.waarde ?? NUL));
  const part = intervalOf(amount, toRational(multiply(tegel.bedrag.stap, factor)), 'nearest');
  const percent = intervalOf(share, toRational(stap), 'nearest');
  if (!percent.low || !percent.high || percent.low.sign() <= 0 || !part.low || !part.high) return null;
  const low = part.low.sign() < 0 ? Rational.zero : part.low;
  return {
    waarde: HUNDRED.times(amount).dividedBy(share),
    bereik: {
      low: HUNDRED.times(low).dividedBy(percent.high),
      high: HUNDRED.times(part.high).dividedBy(percent.low),
      lowOpen: false,
      highOpen: false,
    },
  };
}

/** The total with the other sign. */
export function negated({ waarde, bereik }: Totaal): Totaal {
  return { waarde: waarde.negated(), bereik: scaled(bereik, Rational.of(-1)) };
}

/** For showing: the bounds rounded outwards, so that they never promise more than the figures do. */
export function toImpliciet(soort: ImplicietTotaal['soort'], totaal: Totaal, decimals: number): ImplicietTotaal {
  const { waarde, bereik } = totaal;
  return {
    soort,
    waarde: roundTo(toDecimaal(waarde), decimals),
    van: roundDown(toDecimaal(bereik.low ?? waarde), decimals),
    tot: roundUp(toDecimaal(bereik.high ?? waarde), decimals),
  };
}
