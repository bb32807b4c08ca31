import type { Bevinding, Suggestie } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import { isZero } from '../../money/decimaal';
import type { Variable } from '../../solver/solver';
import type { Figuur } from '../stelsel/figuren';
import { linesOf } from './lijnen';
import type { Stelsel } from '../stelsel/stelsel';
import type { Toets } from './suggesties';
import { felt, thousandfold, thousandth, toVariable, turned, type Celwijziging } from './wijziging-cel';

/**
 * Actions that touch several figures: a whole row or column in another unit, or the parts of a running total with the
 * other sign (S. Scholtus, Algorithms for correcting sign errors and rounding errors in business survey data, 2008).
 * @returns for the suspects of a fault, those with which the whole would tie
 */
export function findBlocks(
  { system }: Stelsel,
  figuren: ReadonlyMap<CelId, Figuur>,
  bevindingen: readonly Bevinding[]
): (suspects: ReadonlySet<CelId>, holds: Toets) => readonly Suggestie[] {
  const own = system.variables.flatMap(({ id }) => figuren.get(id) ?? []);
  const broken = bevindingen.filter(({ oordeel }) => oordeel === 'verschil');
  const lines = linesOf(own)
    .map(({ figuren }) => figuren)
    .filter(({ size }) => size > 1)
    .map((line) => new Map([...line.values()].map((figuur) => [figuur.id, figuur])));
  const crossing = lines
    .filter((line) => broken.some((som) => crosses(som, line)))
    .map((line) => ({ line, acties: once(() => unitActions([...line.values()])) }));
  const running = runningParts(broken, bevindingen, figuren);
  return (suspects, holds) =>
    [
      ...crossing.flatMap(({ line, acties }) =>
        isAbout(line, suspects) ? acties().filter((one) => ties(one, holds)) : []
      ),
      ...running
        .filter(({ cellen }) => cellen.some((cel) => suspects.has(cel)))
        .flatMap(({ parts }) => toActie('teken', parts.map(turned)))
        .filter((one) => ties(one, holds)),
    ].map(({ suggestie }) => suggestie);
}

/** A suggestion on several figures with what it changes for the solver. */
interface Actie {
  readonly suggestie: Suggestie;
  readonly changes: readonly Variable[];
}

/** All figures of a line in a unit a thousand times as small or as large; a figure that would vanish says that it is not so. */
function unitActions(line: readonly Figuur[]): readonly Actie[] {
  return [line.map(thousandfold), line.map(thousandth)]
    .filter((block) => block.every(({ figuur, waarde }) => isZero(figuur.waarde) || !isZero(waarde)))
    .flatMap((block) => toActie('factor-1000', block));
}

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Within a sum that is wholly in another unit the gap only shrinks below the rounding: one that it is part of must be wrong. */
function crosses({ termen, totaal }: Bevinding, line: ReadonlyMap<CelId, Figuur>): boolean {
  const inside = termen.filter(({ cel }) => line.has(cel)).length + (line.has(totaal) ? 1 : 0);
  return inside > 0 && inside <= termen.length;
}

/** Whether a line holds one of these figures. */
function isAbout(line: ReadonlyMap<CelId, Figuur>, suspects: ReadonlySet<CelId>): boolean {
  for (const cel of suspects) if (line.has(cel)) return true;
  return false;
}

/** The parts of a total that goes on from another total: λ·x_k = x_(k-1) + μ·(parts), with μ = -1. */
function runningParts(
  broken: readonly Bevinding[],
  bevindingen: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): readonly { readonly cellen: readonly CelId[]; readonly parts: readonly Figuur[] }[] {
  const totals = new Set(bevindingen.filter(({ code }) => code === 'kolom-totaal').map(({ totaal }) => totaal));
  return broken.flatMap(({ code, termen, totaal }) => {
    if (code !== 'kolom-totaal' && code !== 'resultaat') return [];
    const parts = termen.filter(({ cel }, index) => !totals.has(cel) && !(code === 'resultaat' && index === 0));
    // A sum without a running total is no case for this; one part is an ordinary sign.
    if (parts.length === termen.length || parts.length < 2) return [];
    const cellen = [totaal, ...termen.map(({ cel }) => cel)];
    return [{ cellen, parts: parts.flatMap(({ cel }) => figuren.get(cel) ?? []) }];
  });
}

/** None where fewer than two figures change. */
function toActie(reden: Suggestie['reden'], block: readonly Celwijziging[]): readonly Actie[] {
  const changed = felt(block);
  const [first] = changed;
  if (first === undefined || changed.length < 2) return [];
  const samen = changed.map(({ cel, waarde }) => ({ cel, waarde }));
  return [{ suggestie: { cel: first.cel, waarde: first.waarde, reden, samen }, changes: changed.map(toVariable) }];
}

const ties = ({ changes }: Actie, holds: Toets): boolean => holds(changes);
