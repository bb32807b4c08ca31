import type { Lezing } from '../../domain/lezing';
import type { Check } from '../check';
import { compareRepeats } from './eerder-stuk';

/** Begroting primitief, as jaarstukken and bestuursrapportages repeat it, against the begroting of that year. */
export const begroting: Check = {
  code: 'begroting',
  run: (lezing, alle) =>
    begrotingen(lezing, alle).flatMap((eerder) => compareRepeats('begroting', lezing, eerder, 'primitief')),
};

/** The begroting of every year; of a year that was loaded twice the first. A begroting repeats no other: it replaces it. */
function begrotingen({ soort, document }: Lezing, alle: readonly Lezing[]): readonly Lezing[] {
  if (soort === 'begroting' || soort === null) return [];
  const own = alle.filter(
    (other) => other.document.id !== document.id && other.soort === 'begroting' && other.jaar !== null
  );
  return own.filter((other) => own.find((first) => first.jaar === other.jaar) === other);
}
