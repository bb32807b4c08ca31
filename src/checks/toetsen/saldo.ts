import type { Reeks, Tekenconventie } from '../../domain/tabel';

/** The signs with which printed lasten and baten make the printed saldo. */
export interface Saldotekens {
  readonly lasten: 1 | -1;
  readonly baten: 1 | -1;
}

/**
 * How lasten and baten make the saldo in a table; null when its convention is not known.
 * Columns with differences follow the same form, except where they print effects on the result: those add up.
 */
export function saldotekens(conventie: Tekenconventie, reeks: Reeks | null = null): Saldotekens | null {
  if (reeks === 'verschil' && conventie.verschil === 'effect') return { lasten: 1, baten: 1 };
  switch (conventie.saldo) {
    case 'baten-lasten':
      return { lasten: -1, baten: 1 };
    case 'lasten-baten':
      return { lasten: 1, baten: -1 };
    case 'lasten+baten':
      return { lasten: 1, baten: 1 };
    case null:
      return null;
  }
}
