import type { Kolom, Soort, Tekenconventie } from '../../domain/tabel';
import { groupKolommen } from '../kolommen/drietallen';

/** A sum that the figures of one row ought to follow, by column. */
export interface Identiteit {
  readonly totaal: number;
  readonly termen: readonly (readonly [number, 1 | -1])[];
}

/** The two columns that a difference is between: first the base. */
export function comparedColumns(kolommen: readonly Kolom[], soort: Soort | null): readonly [number, number] | null {
  const zoek = (reeks: string): number[] =>
    kolommen.flatMap((kolom, i) => (kolom.reeks === reeks && kolom.soort === soort ? [i] : []));
  const laatste = (plaatsen: readonly number[]): number | undefined =>
    [...plaatsen].sort((a, b) => (kolommen[b]?.jaar ?? 0) - (kolommen[a]?.jaar ?? 0))[0];
  const rekening = laatste(zoek('rekening'));
  const gewijzigd = laatste(zoek('na wijziging'));
  const primitief = laatste(zoek('primitief').filter((i) => kolommen[i]?.jaar === kolommen[rekening ?? i]?.jaar));
  // A report during the year sets a forecast against the begroting.
  const vergeleken = rekening ?? laatste(zoek('prognose'));
  if (vergeleken !== undefined) {
    const basis = gewijzigd ?? primitief;
    return basis === undefined ? null : [basis, vergeleken];
  }
  // A begroting compares the one of last year with its own.
  return gewijzigd === undefined || primitief === undefined ? null : [gewijzigd, primitief];
}

/** Additions to and withdrawals from reserves: tables differ in the sign they print them with. */
export function isReserve(soort: Soort | null): boolean {
  return soort === 'toevoeging' || soort === 'onttrekking' || soort === 'mutatie reserves';
}

/** Whether the difference of a kind is printed as base - compared (1) or the other way round (-1). */
export function verschilOrder(conventie: Tekenconventie, soort: Soort | null): 1 | -1 | null {
  if (conventie.verschil === 'begroting-rekening') return 1;
  if (conventie.verschil === 'rekening-begroting') return -1;
  if (conventie.verschil === null || soort === null || isReserve(soort)) return null;
  if (soort === 'lasten') return conventie.lasten === 'negatief' ? -1 : 1;
  if (soort === 'baten') return conventie.baten === 'negatief' ? 1 : -1;
  return conventie.saldo === 'lasten-baten' || (conventie.saldo === 'lasten+baten' && conventie.lasten === 'positief')
    ? 1
    : -1;
}

const SALDO: Readonly<Record<string, readonly [1 | -1, 1 | -1]>> = {
  'baten-lasten': [-1, 1],
  'lasten-baten': [1, -1],
  'lasten+baten': [1, 1],
};

/** The signs of lasten and baten in a saldo; null while the convention is not known. */
export function saldoSigns(conventie: Tekenconventie): readonly [1 | -1, 1 | -1] | null {
  return conventie.saldo === null ? null : (SALDO[conventie.saldo] ?? null);
}

/** The sums that hold within a row, as far as columns and convention are known. */
export function rowIdentities(
  kolommen: readonly Kolom[],
  conventie: Tekenconventie,
  rijsoort: Soort | null
): Identiteit[] {
  const gevonden: Identiteit[] = [];
  const tekens = saldoSigns(conventie);
  for (const { lasten, baten, saldo } of groupKolommen(kolommen)) {
    if (tekens === null || Math.min(lasten, baten, saldo) < 0) continue;
    gevonden.push({
      totaal: saldo,
      termen: [
        [lasten, tekens[0]],
        [baten, tekens[1]],
      ],
    });
  }
  kolommen.forEach(({ reeks, soort, jaar }, i) => {
    const zoek = (ander: string): number =>
      kolommen.findIndex((k) => k.reeks === ander && k.soort === soort && k.jaar === jaar);
    if (reeks === 'wijziging' && zoek('primitief') >= 0 && zoek('na wijziging') >= 0) {
      gevonden.push({
        totaal: zoek('na wijziging'),
        termen: [
          [zoek('primitief'), 1],
          [i, 1],
        ],
      });
    }
    const paar = reeks === 'verschil' ? comparedColumns(kolommen, soort) : null;
    const volgorde = verschilOrder(conventie, soort ?? rijsoort);
    if (paar === null || volgorde === null) return;
    gevonden.push({
      totaal: i,
      termen: [
        [paar[0], volgorde],
        [paar[1], volgorde === 1 ? -1 : 1],
      ],
    });
  });
  return gevonden;
}
