import type { Bewijs } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import type { Decimaal } from '../../money/decimaal';
import { centre, type Certificate } from '../../solver/solver';
import { toDecimaal, toRational } from './exact';

/**
 * The derived sum that cannot be zero, in units of `euro`: each figure with its factor, what they make together, and what
 * rounding explains of it at the most. Null when the proof is no sum of published figures (it runs through a percentage).
 */
export function toBewijs(certificate: Certificate, euro: Decimaal, isFiguur: (id: CelId) => boolean): Bewijs | null {
  const { terms, bound, gap, reached, required } = certificate;
  if (bound === null || gap === null || !terms.every(({ variable }) => isFiguur(variable))) return null;
  const unit = toRational(euro);
  return {
    termen: terms.map(({ variable, coefficient }) => ({ cel: variable, factor: toDecimaal(coefficient) })),
    verschil: toDecimaal(centre(reached).minus(centre(required)).dividedBy(unit)),
    marge: toDecimaal(bound.dividedBy(unit)),
  };
}
