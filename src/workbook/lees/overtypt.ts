import { isLastWritten, isOvertypt, parseAfdruk, type Afdruk } from '../afdruk';
import { AFDRUK } from '../plan';
import type { Celwaarde } from '../werkmap';
import { oneOf, type Tabelrij } from './rijen';

/** Taken apart once per row: a dozen of its cells are looked at. */
const afdrukken = new WeakMap<Tabelrij, Afdruk>();

function afdrukOf(rij: Tabelrij): Afdruk {
  const known = afdrukken.get(rij);
  if (known !== undefined) return known;
  const afdruk = parseAfdruk(rij.text(AFDRUK));
  afdrukken.set(rij, afdruk);
  return afdruk;
}

/** Whether a person typed over a generated cell of a row. */
export function isTyped(rij: Tabelrij, kop: string): boolean {
  return isOvertypt(kop, rij.get(kop), afdrukOf(rij));
}

/**
 * The row that tells what a column says of a thing with several rows: the first in which a person typed something over
 * it, else the first in which it says anything.
 */
export function tellingRow(rijen: readonly Tabelrij[], kop: string): Tabelrij | undefined {
  const gevuld = rijen.filter((rij) => rij.text(kop) !== '');
  return gevuld.find((rij) => isTyped(rij, kop)) ?? gevuld[0];
}

/** The fields that a person typed over in any of the rows of a thing; nothing where there are none. */
export function typedFields<Veld extends string>(
  rijen: readonly Tabelrij[],
  koppen: Readonly<Record<Veld, string>>
): { readonly ingevuld?: readonly Veld[] } {
  const velden = (Object.keys(koppen) as Veld[]).filter((veld) => rijen.some((rij) => isTyped(rij, koppen[veld])));
  return velden.length === 0 ? {} : { ingevuld: velden };
}

/**
 * What was last written in a generated cell: where something else stands there now, the one of the candidates that has
 * its fingerprint; where none has, what stands there.
 */
export function writtenIn(rij: Tabelrij, kop: string, kandidaten: readonly Celwaarde[]): Celwaarde {
  const afdruk = afdrukOf(rij);
  const waarde = rij.get(kop);
  if (isLastWritten(kop, waarde, afdruk)) return waarde;
  return kandidaten.find((kandidaat) => isLastWritten(kop, kandidaat, afdruk)) ?? waarde;
}

/** A word of a list in a generated cell; where the cell was emptied, or holds another word, the one last written there. */
export function wordIn<T extends string>(lijst: readonly T[], rij: Tabelrij, kop: string): T | null {
  return oneOf(lijst, rij.text(kop)) ?? oneOf(lijst, String(writtenIn(rij, kop, lijst)));
}
