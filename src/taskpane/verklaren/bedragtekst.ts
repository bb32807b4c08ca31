import type { Bedrag } from '../../money/bedrag';
import { signOf } from '../../money/decimaal';
import { formatBedragInTekst, type Taal } from '../../money/format';

/** An effect on the result as it is read: `€ 1,2 mln N`. */
export function printEffect(bedrag: Bedrag, taal: Taal): string {
  const sign = signOf(bedrag);
  return `${formatBedragInTekst(bedrag, taal)}${sign === 0 ? '' : sign > 0 ? ' V' : ' N'}`;
}
