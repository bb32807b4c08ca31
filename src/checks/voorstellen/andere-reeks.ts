import type { Suggestie } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import { add, decimaal, divide, multiply, roundTo, type Decimaal } from '../../money/decimaal';
import type { Fault, Interval } from '../../solver/solver';
import { euroInterval, type Figuur } from '../stelsel/figuren';
import { rowOf } from './lijnen';
import { middleOf, type Toets } from './suggesties';

/** The only suspects of the faults that have one each, with this fault among them, by row. */
export function rowsOfFaults(faults: readonly Fault[], fault: Fault): readonly (readonly CelId[])[] {
  const only = ({ sets: [set = []], sets }: Fault): readonly CelId[] =>
    sets.length === 1 && set.length === 1 ? set : [];
  const [own] = only(fault);
  const rij = own === undefined ? null : rowOf(own);
  if (rij === null) return [];
  const cells = faults.flatMap(only).filter((cel) => rowOf(cel) === rij);
  return cells.length > 1 ? [cells] : [];
}

/**
 * Sets of figures in one row that all hold what other series of that row hold: a total that was taken from another year
 * as a whole.
 */
export function copiedRows(
  sets: readonly (readonly CelId[])[],
  figuren: ReadonlyMap<CelId, Figuur>,
  series: (figuur: Figuur) => readonly Figuur[]
): readonly (readonly Figuur[])[] {
  return sets.flatMap((set) => {
    const [first = ''] = set;
    const rij = rowOf(first);
    const row = set.flatMap((cel) => figuren.get(cel) ?? []);
    const isCopied =
      rij !== null &&
      row.length === set.length &&
      row.length > 1 &&
      row.every((figuur) => rowOf(figuur.id) === rij && series(figuur).some(({ waarde }) => waarde === figuur.waarde));
    return isCopied ? [row] : [];
  });
}

/** More figures than this are not tried one step up and down: 3 to the power of it questions. */
const STAPPEN = 3;

/** Figures of one row that are those of another series: what the rest says each must be, as one action. */
export function suggestOther(
  row: readonly Figuur[],
  past: (cel: CelId) => Interval | null,
  holds: Toets
): readonly Suggestie[] {
  const middles = row.flatMap((figuur) => {
    const fits = past(figuur.id);
    const middle = fits === null ? null : middleOf(figuur, fits);
    return middle === null ? [] : [{ figuur, waarde: nearest(figuur, middle) }];
  });
  if (middles.length < row.length) return [];
  // Each by itself fits the rest; together they may be a step off, as rounding leaves it.
  const shifts = row.length > STAPPEN ? [middles.map(() => 0)] : steps(middles.length);
  for (const shift of shifts) {
    const delen = middles.map(({ figuur, waarde }, k) => ({ figuur, waarde: shifted(figuur, waarde, shift[k] ?? 0) }));
    if (!holds(delen.map(({ figuur, waarde }) => ({ id: figuur.id, interval: euroInterval(figuur, waarde) }))))
      continue;
    const samen = delen.map(({ figuur, waarde }) => ({ cel: figuur.id, waarde }));
    const [first] = samen;
    return first === undefined ? [] : [{ ...first, reden: 'andere-reeks', samen }];
  }
  return [];
}

function nearest({ stap }: Figuur, value: Decimaal): Decimaal {
  return multiply(roundTo(divide(value, stap), 0), stap);
}

function shifted({ stap }: Figuur, value: Decimaal, count: number): Decimaal {
  return count === 0 ? value : add(value, multiply(decimaal(count), stap));
}

/** Every way to leave some figures as they are and take others one step up or down, the least first. */
function steps(count: number): readonly (readonly number[])[] {
  const all = Array.from({ length: count }).reduce<readonly (readonly number[])[]>(
    (found) => found.flatMap((chosen) => [0, 1, -1].map((step) => [...chosen, step])),
    [[]]
  );
  const size = (chosen: readonly number[]): number => chosen.reduce((sum, step) => sum + Math.abs(step), 0);
  return [...all].sort((a, b) => size(a) - size(b));
}
