import type { Bevinding, Suggestie } from '../domain/bevinding';
import type { CelId } from '../domain/tabel';
import { isZero } from '../money/decimaal';
import type { Figuur } from './figuren';
import { linesOf } from './lijnen';
import type { Stelsel } from './stelsel';
import type { Toets } from './suggesties';
import { felt, thousandfold, thousandth, toVariable, turned, type Celwijziging } from './wijziging-cel';

/**
 * One action that touches several figures: a whole row or column in another unit, or the parts of a running total with
 * the other sign (S. Scholtus, Algorithms for correcting sign errors and rounding errors in business survey data, 2008).
 */
export function suggestBlocks(
  suspects: ReadonlySet<CelId>,
  { system }: Stelsel,
  figuren: ReadonlyMap<CelId, Figuur>,
  bevindingen: readonly Bevinding[],
  holds: Toets
): readonly Suggestie[] {
  const own = system.variables.flatMap(({ id }) => figuren.get(id) ?? []);
  const lines = linesOf(own)
    .map(({ figuren }) => [...figuren.values()])
    .filter((line) => line.length > 1 && line.some(({ id }) => suspects.has(id)));
  const broken = bevindingen.filter(({ oordeel }) => oordeel === 'verschil');
  // Within a sum that is wholly in another unit the gap only shrinks below the rounding: one that it is part of must be wrong.
  const crosses = (line: readonly Figuur[]): boolean => {
    const ids = new Set(line.map(({ id }) => id));
    return broken.some(({ termen, totaal }) => {
      const inside = [totaal, ...termen.map(({ cel }) => cel)].map((cel) => ids.has(cel));
      return inside.includes(true) && inside.includes(false);
    });
  };
  const units = lines
    .filter(crosses)
    .flatMap((line) => [line.map(thousandfold), line.map(thousandth)])
    .filter((block) => block.every(({ figuur, waarde }) => isZero(figuur.waarde) || !isZero(waarde)));
  const signs = runningParts(suspects, bevindingen, figuren).map((parts) => parts.map(turned));
  return [
    ...units.flatMap((block) => accept('factor-1000', block, holds)),
    ...signs.flatMap((block) => accept('teken', block, holds)),
  ];
}

/** The parts of a total that goes on from another total: λ·x_k = x_(k-1) + μ·(parts), with μ = -1. */
function runningParts(
  suspects: ReadonlySet<CelId>,
  bevindingen: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): readonly (readonly Figuur[])[] {
  const totals = new Set(bevindingen.filter(({ code }) => code === 'kolom-totaal').map(({ totaal }) => totaal));
  return bevindingen.flatMap(({ code, oordeel, termen, totaal }) => {
    const isOwn = [totaal, ...termen.map(({ cel }) => cel)].some((cel) => suspects.has(cel));
    if (oordeel !== 'verschil' || !isOwn || (code !== 'kolom-totaal' && code !== 'resultaat')) return [];
    const parts = termen.filter(({ cel }, index) => !totals.has(cel) && !(code === 'resultaat' && index === 0));
    // A sum without a running total is no case for this; one part is an ordinary sign.
    if (parts.length === termen.length || parts.length < 2) return [];
    return [parts.flatMap(({ cel }) => figuren.get(cel) ?? [])];
  });
}

function accept(reden: Suggestie['reden'], block: readonly Celwijziging[], holds: Toets): readonly Suggestie[] {
  const changed = felt(block);
  const [first] = changed;
  if (first === undefined || changed.length < 2 || !holds(changed.map(toVariable))) return [];
  const samen = changed.map(({ cel, waarde }) => ({ cel, waarde }));
  return [{ cel: first.cel, waarde: first.waarde, reden, samen }];
}
