import { parseEenheid } from './eenheid';
import { isLabelkop } from './paginaregel';
import type { Lijn } from './stroom';

const HOOGTE = 8;

/** The caption of a table: the nearest short line above it that is no unit and no sentence. */
export function titleAbove(lijnen: readonly Lijn[], begin: number): string | null {
  const plaats = titlePlace(lijnen, begin);
  return plaats === null ? null : (lijnen[plaats]?.tekst ?? null);
}

/** Where the caption of a table stands; null without one. */
export function titlePlace(lijnen: readonly Lijn[], begin: number): number | null {
  for (let plaats = begin - 1; plaats >= Math.max(0, begin - HOOGTE); plaats -= 1) {
    const lijn = lijnen[plaats];
    if (lijn === undefined || lijn.soort === 'leeg') continue;
    if (lijn.soort === 'rij') return null;
    if (parseEenheid(lijn.tekst) !== null || isLabelkop(lijn.tekst) || /^geen eenheid\b/i.test(lijn.tekst)) continue;
    return lijn.tekst.length <= 150 && !/[.;]$/.test(lijn.tekst) ? plaats : null;
  }
  return null;
}
