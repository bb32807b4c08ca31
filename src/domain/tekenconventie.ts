import type { Soort, Tekenconventie } from './tabel';

/**
 * The factor that turns a printed figure into the house sign:
 * lasten and baten positive amounts of cost and income, saldo = baten - lasten.
 */
export function houseSign(conventie: Tekenconventie, soort: Soort): 1 | -1 {
  switch (soort) {
    case 'lasten':
      return conventie.lasten === 'negatief' ? -1 : 1;
    case 'baten':
      return conventie.baten === 'negatief' ? -1 : 1;
    case 'saldo':
      // Printed lasten - baten is turned; lasten + baten is turned where lasten are the positive ones.
      if (conventie.saldo === 'lasten-baten') return -1;
      return conventie.saldo === 'lasten+baten' && conventie.lasten === 'positief' ? -1 : 1;
    case 'toevoeging':
    case 'onttrekking':
    case 'mutatie reserves':
    case 'aandeel':
    case 'waarde':
      return 1;
  }
}
