import type { Lezing } from '../../domain/lezing';
import type { Check } from '../check';
import { compareRepeats } from './eerder-stuk';

/** Rekening of an earlier year, as a later document repeats it, against the jaarstukken of that year. */
export const vorigJaar: Check = {
  code: 'vorig-jaar',
  run: (lezing, alle) =>
    earlier(lezing, alle).flatMap((eerder) => compareRepeats('vorig-jaar', lezing, eerder, 'rekening')),
};

/** The jaarstukken of earlier years; of a year that was loaded twice the first. */
function earlier({ jaar, document }: Lezing, alle: readonly Lezing[]): readonly Lezing[] {
  const before = alle.filter(
    (other) =>
      other.document.id !== document.id &&
      other.soort === 'jaarrekening' &&
      jaar !== null &&
      other.jaar !== null &&
      other.jaar < jaar
  );
  return before.filter((other) => before.find((first) => first.jaar === other.jaar) === other);
}
