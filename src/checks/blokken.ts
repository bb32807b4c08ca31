import type { Bevinding, Celwaarde, Suggestie } from '../domain/bevinding';
import type { CelId } from '../domain/tabel';
import { decimaal, decimalsOf, divide, isZero, multiply, negate, roundTo, type Decimaal } from '../money/decimaal';
import { euroInterval, type Figuur } from './figuren';
import type { Stelsel } from './stelsel';
import type { Toets } from './suggesties';

const THOUSAND = decimaal(1000);

interface Wijziging extends Celwaarde {
  readonly figuur: Figuur;
  /** The step of the value that was meant. */
  readonly stap: Decimaal;
}

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
  const lines = linesThrough(suspects, own);
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

/** The rows and columns that hold a suspect. */
function linesThrough(suspects: ReadonlySet<CelId>, figuren: readonly Figuur[]): readonly (readonly Figuur[])[] {
  const lines = new Map<string, Figuur[]>();
  for (const figuur of figuren) {
    for (const line of [rowOf(figuur.id), columnOf(figuur.id)]) {
      if (line === null) continue;
      const known = lines.get(line);
      if (known) known.push(figuur);
      else lines.set(line, [figuur]);
    }
  }
  return [...lines.values()].filter((line) => line.length > 1 && line.some(({ id }) => suspects.has(id)));
}

function rowOf(cel: CelId): string | null {
  const at = cel.lastIndexOf('.c');
  return at < 0 ? null : cel.slice(0, at);
}

function columnOf(cel: CelId): string | null {
  const [row, column] = [cel.lastIndexOf('.r'), cel.lastIndexOf('.c')];
  return row < 0 || column < row ? null : cel.slice(0, row) + cel.slice(column);
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

function thousandfold(figuur: Figuur): Wijziging {
  const waarde = multiply(figuur.waarde, THOUSAND);
  return { figuur, cel: figuur.id, waarde, stap: multiply(figuur.stap, THOUSAND) };
}

/** Rounded to the step of the table, as the figure should have been printed there. */
function thousandth(figuur: Figuur): Wijziging {
  const waarde = roundTo(divide(figuur.waarde, THOUSAND), decimalsOf(figuur.stap));
  return { figuur, cel: figuur.id, waarde, stap: figuur.stap };
}

function turned(figuur: Figuur): Wijziging {
  return { figuur, cel: figuur.id, waarde: negate(figuur.waarde), stap: figuur.stap };
}

function accept(reden: Suggestie['reden'], block: readonly Wijziging[], holds: Toets): readonly Suggestie[] {
  const changed = block
    .filter(({ figuur }) => !isZero(figuur.waarde))
    .sort((a, b) => a.cel.localeCompare(b.cel, 'nl', { numeric: true }));
  const [first] = changed;
  if (first === undefined || changed.length < 2) return [];
  const changes = changed.map(({ cel, figuur, waarde, stap }) => ({
    id: cel,
    interval: euroInterval({ ...figuur, stap }, waarde),
  }));
  if (!holds(changes)) return [];
  const samen = changed.map(({ cel, waarde }) => ({ cel, waarde }));
  return [{ cel: first.cel, waarde: first.waarde, reden, samen }];
}
