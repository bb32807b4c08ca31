import type { Afwijking, Afwijkingssoort, Drempel, Niveau, Vergelijkingszijde, VN } from '../domain/afwijking';
import { subtractBedrag, type Bedrag } from '../money/bedrag';
import {
  absolute,
  compare,
  decimaal,
  divide,
  isZero,
  multiply,
  roundTo,
  signOf,
  type Decimaal,
} from '../money/decimaal';
import type { Punt } from './punt';

/** Whose figures are compared. */
export interface Onderwerp {
  readonly programmasleutel: string;
  readonly programma: string | null;
  readonly rijsleutel: string;
  readonly doelstelling: string | null;
  readonly naam: string;
  readonly soort: Afwijkingssoort;
  readonly niveau?: Niveau;
}

const HUNDRED = decimaal(100);

/** The afwijking between two amounts, by the sign rules: positive is an advantage for the result. */
export function compareSides(onderwerp: Onderwerp, basis: Punt, vergeleken: Punt, drempel: Drempel): Afwijking {
  const { programmasleutel, rijsleutel, ...rest } = onderwerp;
  const afwijking = effectOf(onderwerp.soort, basis.bedrag, vergeleken.bedrag);
  const procent = isZero(basis.bedrag) ? null : divide(multiply(afwijking, HUNDRED), absolute(basis.bedrag));
  return {
    sleutel: [programmasleutel, rijsleutel, onderwerp.soort, `${moment(basis)}>${moment(vergeleken)}`].join('|'),
    ...rest,
    basis: toZijde(basis),
    vergeleken: toZijde(vergeleken),
    afwijking,
    procent: procent === null ? null : roundTo(procent, 1),
    vn: vnOf(afwijking),
    bovenDrempel: isAbove(drempel, afwijking, procent),
  };
}

/** Less lasten (or additions to reserves) than expected is an advantage; so is more baten, or a better saldo. */
function effectOf(soort: Afwijkingssoort, basis: Bedrag, vergeleken: Bedrag): Bedrag {
  return soort === 'lasten' || soort === 'toevoeging'
    ? subtractBedrag(basis, vergeleken)
    : subtractBedrag(vergeleken, basis);
}

function vnOf(afwijking: Bedrag): VN {
  const sign = signOf(afwijking);
  return sign === 0 ? null : sign > 0 ? 'V' : 'N';
}

/**
 * Whether it must be explained: every limit that is set is reached (by the exact percentage, not the shown one).
 * Of a base of 0 any afwijking is more than any percentage. Nothing needs no explanation.
 */
function isAbove(drempel: Drempel, afwijking: Bedrag, procent: Decimaal | null): boolean {
  if (isZero(afwijking)) return false;
  const reachesBedrag = drempel.bedrag === null || compare(absolute(afwijking), drempel.bedrag) >= 0;
  const reachesProcent =
    drempel.procent === null || procent === null || compare(absolute(procent), drempel.procent) >= 0;
  return reachesBedrag && reachesProcent;
}

function moment({ reeks, jaar }: Punt): string {
  return `${reeks} ${jaar ?? '?'}`;
}

function toZijde({ reeks, jaar, bedrag, cellen, stap }: Punt): Vergelijkingszijde {
  return { reeks, jaar, bedrag, cellen, stap };
}
