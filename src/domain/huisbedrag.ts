import type { Cel, Kolom, Rij, Tabel } from './tabel';
import { negateBedrag, toBedrag, type Bedrag } from '../money/bedrag';
import type { Decimaal } from '../money/decimaal';
import { amountSign, rowSign } from './huisteken';

/**
 * A printed value as an amount in euro and in the house sign; null while unit, sign or kind do not tell.
 * @param rijteken the sign of the row's figures, which of reserves says what a difference means
 */
export function toHouse(
  waarde: Decimaal | null,
  { eenheid, tekenconventie }: Pick<Tabel, 'eenheid' | 'tekenconventie'>,
  { reeks, soort }: Pick<Kolom, 'reeks' | 'soort'>,
  rijteken: 1 | -1 | null = null
): Bedrag | null {
  const sign = amountSign(tekenconventie, reeks, soort, rijteken);
  if (waarde === null || sign === null) return null;
  const bedrag = toBedrag(waarde, eenheid.euro);
  return sign === 1 ? bedrag : negateBedrag(bedrag);
}

/** A figure of a table with its amount computed anew; a percentage has none. */
export function withAmount(
  cel: Cel,
  tabel: Pick<Tabel, 'eenheid' | 'tekenconventie' | 'kolommen'>,
  kolom: Kolom,
  rij: Rij
): Cel {
  const soort = kolom.soort ?? rij.soort;
  const rijteken = rowSign(
    rij.cellen.map((ander) => ander?.waarde ?? null),
    tabel.kolommen
  );
  const bedrag = cel.tekst.includes('%') ? null : toHouse(cel.waarde, tabel, { reeks: kolom.reeks, soort }, rijteken);
  return { ...cel, bedrag };
}
