import type { Reeks, Soort, Tekenconventie } from './tabel';
import { houseSign } from './tekenconventie';

/** Whether the table's convention says what a printed sign of this kind means. */
function isKnown(conventie: Tekenconventie, soort: Soort): boolean {
  if (soort === 'lasten') return conventie.lasten !== null;
  if (soort === 'baten') return conventie.baten !== null;
  return soort !== 'saldo' || conventie.saldo !== null;
}

/** The factor of a difference: its amount is the effect on the result, positive = voordeel. */
function effectSign(conventie: Tekenconventie, soort: Soort): 1 | -1 | null {
  if (conventie.verschil === null) return null;
  if (conventie.verschil === 'effect') return 1;
  if (!isKnown(conventie, soort)) return null;
  const teken = houseSign(conventie, soort);
  const draai = (conventie.verschil === 'begroting-rekening') === (soort === 'lasten') ? 1 : -1;
  return teken === draai ? 1 : -1;
}

/**
 * The factor that turns a printed figure into an amount: house sign, and for a difference its effect on the result.
 * @returns null while the convention (or the kind) is not known: no amount is better than one with a guessed sign.
 */
export function amountSign(conventie: Tekenconventie, reeks: Reeks | null, soort: Soort | null): 1 | -1 | null {
  if (soort === null) return null;
  if (reeks === 'verschil') return effectSign(conventie, soort);
  return isKnown(conventie, soort) ? houseSign(conventie, soort) : null;
}
