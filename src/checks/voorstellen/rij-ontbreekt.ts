import type { CelId } from '../../domain/tabel';
import { add, isZero, NUL, subtract, type Decimaal } from '../../money/decimaal';
import type { Figuur } from '../stelsel/figuren';
import { closes, type Lezingwijze, type Som } from './rijsommen';

/**
 * The sums of one total as they are when its table leaves out a row: most columns fail, and what each lacks is the
 * figure of that row. Nothing of it is known but that; so it is a last resort, for a total that is right otherwise.
 * Null when most columns tie: then it is no row that is missing.
 */
export function readMissingRow(
  group: readonly Som[],
  figuren: ReadonlyMap<CelId, Figuur>
): readonly Lezingwijze[] | null {
  const find = (cel: CelId): Figuur | undefined => figuren.get(cel);
  const read = group.map((som): Lezingwijze => {
    const totaal = figuren.get(som.totaal);
    const lack = lackOf(som, figuren);
    if (totaal === undefined || lack === null || closes(som, find)) return { ...som, suggestie: null };
    return { ...som, suggestie: { cel: som.totaal, waarde: totaal.waarde, reden: 'rij-ontbreekt', ontbreekt: lack } };
  });
  const failing = read.filter(({ suggestie }) => suggestie !== null).length;
  return failing >= 2 && failing * 2 > read.length ? read : null;
}

/** Published total less the rows as they are; null when a figure is not there. */
function lackOf({ termen, totaal }: Som, figuren: ReadonlyMap<CelId, Figuur>): Decimaal | null {
  const published = figuren.get(totaal);
  if (published === undefined) return null;
  let sum = NUL;
  for (const { cel, teken } of termen) {
    const figuur = figuren.get(cel);
    if (figuur?.euro !== published.euro) return null;
    sum = teken === 1 ? add(sum, figuur.waarde) : subtract(sum, figuur.waarde);
  }
  const lack = subtract(published.waarde, sum);
  return isZero(lack) ? null : lack;
}
