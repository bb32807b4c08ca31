import type { Lezing } from '../../domain/lezing';
import type { Tabel } from '../../domain/tabel';

/** How many doubts stand in a table: at its own place and at those of its rows and figures. */
export function countDoubts({ twijfels }: Pick<Lezing, 'twijfels'>, tabel: Tabel): number {
  if (twijfels.length === 0) return 0;
  const blokken = new Set([tabel.herkomst.blok, ...tabel.rijen.map(({ herkomst }) => herkomst.blok)]);
  return twijfels.filter((twijfel) => 'herkomst' in twijfel && blokken.has(twijfel.herkomst.blok)).length;
}
