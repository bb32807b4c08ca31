import type { Eenheid } from '../../domain/tabel';
import { absolute, compare, decimaal, NUL, type Decimaal } from '../../money/decimaal';
import { remember } from '../onthoud';
import type { Lijn } from './stroom';

const MAAL = /(?:[x×*]|\bin|\bmaal)\s*€?\s*(?:1\.000\.000|1000000|(?:1\s*)?(?:mln\b|miljoen(?:en)?\b))/i;
/** "in 1.000 woningen" counts something else. */
const DUIZEND =
  /(?:[x×*]|\bin|\bmaal)\s*(?:€\s*1[. ]?000(?![\d.])|1[. ]?000(?![\d.]|,\d|\s+(?!eur)\p{L})|k€|€?\s*(?:1\s*)?duizend(?:en)?(?!\p{L}))/iu;
const HEEL =
  /\bhele euro'?s?\b|\bin euro(?:'?s)?\b|\bin €(?!\s*(?:\d|mln|miljoen|duizend))|[x×*]\s*€\s*1(?![\d.,]|\s?(?:000|mln|miljoen|duizend))/i;

/** Euro per printed 1 as a line of text says, with the words; two different units in one line say nothing. */
export const parseEenheid = remember((tekst: string): Eenheid | null => {
  // The cheapest test first: nearly every line holds none of these words.
  if (tekst.length > 200 || !/[x×*€]|\b(?:in|maal)\b|euro/i.test(tekst)) return null;
  const gevonden: Eenheid[] = [];
  for (const [patroon, euro] of [
    [MAAL, '1000000'],
    [DUIZEND, '1000'],
    [HEEL, '1'],
  ] as const) {
    if (patroon.test(tekst)) gevonden.push({ euro: decimaal(euro), bron: tekst.trim() });
  }
  return gevonden.length === 1 ? (gevonden[0] ?? null) : null;
});

/** A name without the unit in brackets behind it: `Baten (x € 1.000)`. */
export function withoutEenheid(tekst: string): string {
  const [, naam = '', haakjes = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(tekst) ?? [];
  return naam !== '' && parseEenheid(haakjes) !== null ? naam : tekst;
}

/** How many lines above and below a table may hold its unit. */
const BOVEN = 8;
const ONDER = 3;

/** The nearest lines above a place that are not empty: between cells of their own every other line is. */
function filledAbove(lijnen: readonly Lijn[], begin: number): readonly Lijn[] {
  const boven: Lijn[] = [];
  for (let i = begin - 1; i >= Math.max(0, begin - 2 * BOVEN) && boven.length < BOVEN; i -= 1) {
    const lijn = lijnen[i];
    if (lijn !== undefined && lijn.soort !== 'leeg') boven.push(lijn);
  }
  return boven;
}

/** The unit of the figures in a stretch of lines: in it, above it, or just below. */
export function findEenheid(lijnen: readonly Lijn[], begin: number, eind: number): Eenheid | null {
  const binnen = lijnen.slice(begin, Math.min(eind, begin + 4));
  const boven = filledAbove(lijnen, begin);
  const onder = lijnen.slice(eind, eind + ONDER);
  for (const lijn of [...binnen, ...boven, ...onder]) {
    // In a table the words stand in one cell; in a line they are the line.
    for (const cel of lijn.cellen) {
      const eenheid = parseEenheid(cel.tekst);
      if (eenheid !== null) return eenheid;
    }
  }
  return null;
}

const VIJF_MILJOEN = decimaal('5000000');
const MILJOEN = decimaal('1000000');
const DUIZENDTAL = decimaal('1000');

/**
 * The unit to work with while none is printed: thousands, as nearly all documents do, unless that would make billions
 * of a single figure. Above a million the small figures tell: a table of thousands has some of less than a thousand,
 * one of whole euros hardly any.
 */
export function assumeEenheid(waarden: readonly Decimaal[]): Eenheid {
  const maten = waarden.map(absolute).filter((waarde) => compare(waarde, NUL) > 0);
  const boven = (grens: Decimaal): boolean => maten.some((waarde) => compare(waarde, grens) > 0);
  const groot = boven(VIJF_MILJOEN) || (boven(MILJOEN) && maten.every((waarde) => compare(waarde, DUIZENDTAL) > 0));
  return { euro: decimaal(groot ? '1' : '1000'), bron: null };
}
