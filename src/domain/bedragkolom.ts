import type { Kolom } from './tabel';

/** Names of columns with amounts, though which series they are is not known: `Begroting 2024` in the begroting of 2025. */
const BEDRAGEN =
  /\b(?:begroting|begroot|begrote|begr|budget|raming|geraamde?|realisatie|gerealiseerde?|werkelijke?|rekening|bedrag|stand)\b/i;
const GEEN_BEDRAGEN = /%|\b(?:procent|percentage|aandeel|index|fte|aantal|verschil|afwijking)\b/i;

/** Whether the figures of a column add up: amounts do, percentages and measured values do not. */
export function isBedragkolom({ soort, reeks, kop }: Kolom): boolean {
  if (soort !== null) return soort !== 'aandeel' && soort !== 'waarde';
  return reeks !== null || (BEDRAGEN.test(kop) && !GEEN_BEDRAGEN.test(kop));
}

/** A column of which neither kind nor series is known and whose name does not say what it holds: it may be amounts. */
export function isOnbekendeKolom(kolom: Kolom): boolean {
  return kolom.soort === null && kolom.reeks === null && !isBedragkolom(kolom);
}

/** Whether the name of a column says that its figures are no amounts that have to add up. */
export function isAndersGenoemd({ kop }: Kolom): boolean {
  return GEEN_BEDRAGEN.test(kop);
}
