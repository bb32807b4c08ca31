import { withAmount } from '../domain/huisbedrag';
import type { Tabel } from '../domain/tabel';

/** A table of which unit, columns or signs were set right, with every amount that follows from them. */
export function recompute(tabel: Tabel): Tabel {
  const rijen = tabel.rijen.map((rij) => ({
    ...rij,
    cellen: rij.cellen.map((cel, index) => {
      const kolom = tabel.kolommen[index];
      return cel && kolom ? withAmount(cel, tabel, kolom, rij) : cel;
    }),
  }));
  return { ...tabel, rijen };
}
