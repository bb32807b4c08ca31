import type { Afwijking } from '../../domain/afwijking';
import type { Toelichting } from '../../domain/toelichting';
import type { Teksten } from '../../locale/teksten';
import type { Bedrag } from '../../money/bedrag';
import { signOf } from '../../money/decimaal';
import { formatBedragInTekst } from '../../money/format';

/** That a note is out of date, with the old and the new amount where both are known. */
export function describeStale(
  { geschrevenVoor }: Pick<Toelichting, 'geschrevenVoor'>,
  { afwijking }: Pick<Afwijking, 'afwijking'>,
  { paneel, taal }: Teksten
): string {
  if (geschrevenVoor === null) return paneel.verklaren.verouderd;
  const print = (bedrag: Bedrag): string => {
    const sign = signOf(bedrag);
    return `${formatBedragInTekst(bedrag, taal)}${sign === 0 ? '' : sign > 0 ? ' V' : ' N'}`;
  };
  return paneel.verklaren.verouderdVan(print(geschrevenVoor), print(afwijking));
}
