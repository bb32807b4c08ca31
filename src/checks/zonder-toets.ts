import type { ZonderToets, ZonderToetsReden } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { Uitkomst } from './identiteit';

/** The documents in which nothing was tested nor left out, and why; an earlier workbook of ours holds no figures. */
export function findZonderToets(lezingen: readonly Lezing[], uitkomsten: readonly Uitkomst[]): readonly ZonderToets[] {
  const known = new Set(uitkomsten.map(({ document }) => document));
  return lezingen
    .filter(({ document, notities }) => !known.has(document.id) && notities === undefined)
    .map((lezing) => ({ document: lezing.document.id, reden: reasonFor(lezing) }));
}

function reasonFor({ tabellen, tegels, indicatoren }: Lezing): ZonderToetsReden {
  const hasAmounts =
    tegels.length > 0 || tabellen.some(({ rijen }) => rijen.some(({ cellen }) => cellen.some((cel) => cel !== null)));
  if (hasAmounts) return 'geen-optelling';
  return indicatoren.length > 0 ? 'alleen-indicatoren' : 'geen-cijfers';
}
