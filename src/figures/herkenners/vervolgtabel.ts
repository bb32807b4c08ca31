import { isPaginaregel } from '../stuk/paginaregel';
import type { Lijn } from '../stuk/stroom';

const LANGSTE_KOPREGEL = 80;

/**
 * Whether a table right below another can only be its continuation ("Lasten" and then "Baten"): nothing between them
 * but gaps, what belongs to the page, and at most two short lines. It has the unit of the first.
 */
export function follows(lijnen: readonly Lijn[], eindEerste: number, begin: number): boolean {
  const tussen = lijnen
    .slice(eindEerste, begin)
    .filter(({ soort, tekst }) => soort !== 'leeg' && !isPaginaregel(tekst));
  if (tussen.length > 2) return false;
  return tussen.every(
    ({ soort, tekst }) => soort === 'tekst' && tekst.length <= LANGSTE_KOPREGEL && !/[.;?!]$/.test(tekst)
  );
}
