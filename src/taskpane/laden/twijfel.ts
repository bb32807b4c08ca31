import type { Herkomst } from '../../domain/herkomst';
import type { Lezing } from '../../domain/lezing';
import type { Problem } from '../../domain/problem';
import type { Tabel } from '../../domain/tabel';

/** How many doubts stand in a table: at its own place and at those of its rows and figures. */
export function countDoubts({ twijfels }: Pick<Lezing, 'twijfels'>, tabel: Tabel): number {
  if (twijfels.length === 0) return 0;
  const blokken = new Set([tabel.herkomst.blok, ...tabel.rijen.map(({ herkomst }) => herkomst.blok)]);
  return twijfels.filter((twijfel) => 'herkomst' in twijfel && blokken.has(twijfel.herkomst.blok)).length;
}

/** A doubt, and the other places where the very same is in doubt. */
export interface Twijfelgroep {
  readonly twijfel: Problem;
  readonly ook: readonly Herkomst[];
}

/** Doubts that differ in their place only, taken together: in the order of the first of each. */
export function groupTwijfels(twijfels: readonly Problem[]): readonly Twijfelgroep[] {
  const groepen = new Map<string, { twijfel: Problem; ook: Herkomst[] }>();
  for (const twijfel of twijfels) {
    const sleutel = JSON.stringify({ ...twijfel, herkomst: null });
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, { twijfel, ook: [] });
    else if ('herkomst' in twijfel) groep.ook.push(twijfel.herkomst);
  }
  return [...groepen.values()];
}
