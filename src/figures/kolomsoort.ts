import type { Kolom } from '../domain/tabel';
import { drietalInRow } from './drietallen';
import { inferSaldo } from './tekens';
import type { Werkrij } from './werkrij';

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
