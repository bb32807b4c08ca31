import type { Lezing } from '../../domain/lezing';

/** What is in readings, counted as people count it: rows with figures and indicators. */
export function countContents(lezingen: readonly Lezing[]): { readonly rijen: number; readonly indicatoren: number } {
  let rijen = 0;
  let indicatoren = 0;
  for (const lezing of lezingen) {
    for (const tabel of lezing.tabellen) rijen += tabel.rijen.filter((rij) => rij.rol !== 'kop').length;
    indicatoren += lezing.indicatoren.length;
  }
  return { rijen, indicatoren };
}

/** How many notes and causes of earlier workbooks are in readings. */
export function countNotities(lezingen: readonly Lezing[]): number {
  return lezingen.reduce((som, { notities = [] }) => som + notities.length, 0);
}

/** Whether there is anything in it to write. */
export function isUsable(lezing: Lezing): boolean {
  return lezing.tabellen.length + lezing.tegels.length + lezing.indicatoren.length + countNotities([lezing]) > 0;
}
