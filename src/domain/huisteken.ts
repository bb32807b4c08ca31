import { signOf, type Decimaal } from '../money/decimaal';
import type { Kolom, Reeks, Soort, Tekenconventie } from './tabel';
import { houseSign } from './tekenconventie';

/** Whether the table's convention says what a printed sign of this kind means. */
function isKnown(conventie: Tekenconventie, soort: Soort): boolean {
  if (soort === 'lasten') return conventie.lasten !== null;
  if (soort === 'baten') return conventie.baten !== null;
  return soort !== 'saldo' || conventie.saldo !== null;
}

/** How a figure of this kind is printed: of reserves the figures of the row tell, since tables differ in it. */
function printedSign(conventie: Tekenconventie, soort: Soort, rijteken: 1 | -1 | null): 1 | -1 | null {
  if (soort === 'toevoeging' || soort === 'onttrekking') return rijteken;
  // A net change of reserves is added to the saldo as it is printed.
  if (soort === 'mutatie reserves') return conventie.saldo === null ? null : houseSign(conventie, 'saldo');
  return isKnown(conventie, soort) ? houseSign(conventie, soort) : null;
}

/** The factor of a difference: its amount is the effect on the result, positive = voordeel. */
function effectSign(conventie: Tekenconventie, soort: Soort, rijteken: 1 | -1 | null): 1 | -1 | null {
  if (conventie.verschil === null) return null;
  if (conventie.verschil === 'effect') return 1;
  const teken = printedSign(conventie, soort, rijteken);
  if (teken === null) return null;
  // An addition to reserves is a cost.
  const isLast = soort === 'lasten' || soort === 'toevoeging';
  const draai = (conventie.verschil === 'begroting-rekening') === isLast ? 1 : -1;
  return teken === draai ? 1 : -1;
}

/**
 * The factor that turns a printed figure into an amount: house sign, and for a difference its effect on the result.
 * @param rijteken the sign that the row prints its figures with, differences aside; matters for reserves only
 * @returns null while the convention (or the kind) is not known: no amount is better than one with a guessed sign.
 */
export function amountSign(
  conventie: Tekenconventie,
  reeks: Reeks | null,
  soort: Soort | null,
  rijteken: 1 | -1 | null = null
): 1 | -1 | null {
  // A percentage or a measured value is no amount.
  if (soort === null || soort === 'aandeel' || soort === 'waarde') return null;
  if (reeks === 'verschil') return effectSign(conventie, soort, rijteken);
  return isKnown(conventie, soort) ? houseSign(conventie, soort) : null;
}

/** The sign that most figures of a row are printed with, differences aside; null when they do not tell. */
export function rowSign(
  waarden: readonly (Decimaal | null)[],
  kolommen: readonly Pick<Kolom, 'reeks'>[]
): 1 | -1 | null {
  const som = waarden.reduce(
    (tot, waarde, i) => (waarde === null || kolommen[i]?.reeks === 'verschil' ? tot : tot + signOf(waarde)),
    0
  );
  if (som !== 0) return som > 0 ? 1 : -1;
  // Of nil the sign does not matter.
  return waarden.every((waarde) => waarde === null || signOf(waarde) === 0) ? 1 : null;
}
