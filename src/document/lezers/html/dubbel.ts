import { isFiguur, type Rooster } from '../rooster/rooster';
import type { Stuk } from '../stuk';

const textOf = (rooster: Rooster): string => JSON.stringify(rooster.map((rij) => rij.map(({ tekst }) => tekst)));

const hasFigures = (rooster: Rooster): boolean => rooster.some((rij) => rij.some(({ tekst }) => isFiguur(tekst)));

/**
 * The pieces of a page with each table once: sites write one again for small screens, right behind the other, and hide either
 * by means that the page alone does not hold. Where anything is said between them both count.
 */
export function dropDoubles(stukken: readonly Stuk[]): Stuk[] {
  let vorige: string | null = null;
  return stukken.filter((stuk) => {
    if (stuk.soort === 'leeg') return true;
    if (stuk.soort !== 'tabel') {
      vorige = null;
      return true;
    }
    const tekst = textOf(stuk.rooster);
    const dubbel = tekst === vorige && hasFigures(stuk.rooster);
    vorige = tekst;
    return !dubbel;
  });
}
