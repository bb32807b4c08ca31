import type { Cel, Kolom, Rij, Tabel } from './tabel';
import { negateBedrag, toBedrag, type Bedrag } from '../money/bedrag';
import type { Decimaal } from '../money/decimaal';
import { amountSign } from './huisteken';

/** A printed value as an amount in euro and in the house sign; null while unit, sign or kind do not tell. */
export function toHouse(
  waarde: Decimaal | null,
  { eenheid, tekenconventie }: Pick<Tabel, 'eenheid' | 'tekenconventie'>,
  { reeks, soort }: Pick<Kolom, 'reeks' | 'soort'>
): Bedrag | null {
  const sign = amountSign(tekenconventie, reeks, soort);
  if (waarde === null || sign === null) return null;
  const bedrag = toBedrag(waarde, eenheid.euro);
  return sign === 1 ? bedrag : negateBedrag(bedrag);
}

/** A figure of a table with its amount computed anew; a percentage has none. */
export function withAmount(cel: Cel, tabel: Pick<Tabel, 'eenheid' | 'tekenconventie'>, kolom: Kolom, rij: Rij): Cel {
  const soort = kolom.soort ?? rij.soort;
  const bedrag = cel.tekst.includes('%') ? null : toHouse(cel.waarde, tabel, { reeks: kolom.reeks, soort });
  return { ...cel, bedrag };
}
