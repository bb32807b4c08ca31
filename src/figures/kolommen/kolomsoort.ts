import type { Kolom, Tekenconventie } from '../../domain/tabel';
import { NUL, signOf } from '../../money/decimaal';
import { drietalInRow } from './drietallen';
import { getalOf } from '../tabel/getallen';
import { inferSaldo } from '../tabel/tekens';
import type { Werkrij } from '../tabel/werkrij';

/**
 * `Rekening 2021` behind baten and lasten of the same series: the figures say whether it is their saldo.
 * A column for which they do not stays without a kind.
 */
export function decideSaldokolom(kolommen: readonly Kolom[], rijen: readonly Werkrij[]): Kolom[] {
  return kolommen.map((kolom, i) => {
    if (kolom.soort !== null || kolom.reeks === null || kolom.reeks === 'verschil') return kolom;
    const zoek = (soort: string): number =>
      kolommen.findIndex((k) => k.soort === soort && k.reeks === kolom.reeks && k.jaar === kolom.jaar);
    const groep = { lasten: zoek('lasten'), baten: zoek('baten'), saldo: i };
    if (groep.lasten < 0 || groep.baten < 0 || zoek('saldo') >= 0) return kolom;
    const drietallen = rijen.flatMap((rij) => drietalInRow(rij, groep) ?? []);
    return inferSaldo(drietallen).zeker ? { ...kolom, soort: 'saldo' } : kolom;
  });
}

/** How many figures of a column are above and below zero. */
function countSigns(rijen: readonly Werkrij[], kolom: number): { readonly plus: number; readonly min: number } {
  const tekens = rijen.map((rij) => signOf(getalOf(rij.cellen[kolom])?.waarde ?? NUL));
  return { plus: tekens.filter((teken) => teken > 0).length, min: tekens.filter((teken) => teken < 0).length };
}

const MINST = 2;

/**
 * `Rekening 2023` without a kind beside stages with lasten, baten and saldo: a column that goes up and down through
 * zero, in a table that prints every lasten and every baten with one sign, can only be a saldo.
 * Where the signs do not tell, the column stays without a kind.
 */
export function decideSaldoBySigns(
  kolommen: readonly Kolom[],
  rijen: readonly Werkrij[],
  conventie: Tekenconventie
): readonly Kolom[] {
  const soorten = new Set(kolommen.map(({ soort }) => soort));
  const compleet = soorten.has('lasten') && soorten.has('baten') && soorten.has('saldo');
  if (conventie.saldo === null || !compleet || rijen.some(({ soort }) => soort === 'lasten' || soort === 'baten')) {
    return kolommen;
  }
  // "saldo = lasten + baten" prints the two with opposite signs, but still each with one.
  const eenTeken = kolommen.every(({ soort, reeks }, i) => {
    if ((soort !== 'lasten' && soort !== 'baten') || reeks === 'verschil') return true;
    const { plus, min } = countSigns(rijen, i);
    return Math.min(plus, min) * 10 <= plus + min;
  });
  return kolommen.map((kolom, i) => {
    const stadium = kolom.reeks === 'rekening' || kolom.reeks === 'primitief' || kolom.reeks === 'na wijziging';
    if (!eenTeken || !stadium || kolom.soort !== null) return kolom;
    const { plus, min } = countSigns(rijen, i);
    return plus >= MINST && min >= MINST && Math.min(plus, min) * 5 > plus + min ? { ...kolom, soort: 'saldo' } : kolom;
  });
}
