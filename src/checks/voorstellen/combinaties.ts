import type { Bevinding, Suggestie } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import { findRepairs, type Alternative, type Fault, type System } from '../../solver/solver';
import type { Figuur } from '../stelsel/figuren';
import type { Ruimte } from '../stelsel/openingen';
import { possibleCandidates } from './suggesties';
import { felt, takenFrom, toVariable, type Celwijziging } from './wijziging-cel';

/** One mistake that may be part of a combination. */
interface Vergissing {
  readonly reden: Suggestie['reden'];
  readonly wijzigingen: readonly Celwijziging[];
}

/** Mistakes that leave a trace: of a digit that is another, some combination always fits. */
const HERKENBAAR: readonly Suggestie['reden'][] = ['teken', 'factor-1000', 'verwisselde-cijfers'];

/** More single mistakes are not combined, and more combinations that would do say nothing. */
const VERGISSINGEN = 60;
const MOGELIJKHEDEN = 5;
/** Steps of the search for one fault. */
const STAPPEN = 4000;

/**
 * Where more than one figure is wrong: recognisable mistakes that together make all of it tie, as one action (turned signs,
 * lasten and baten exchanged, another unit, digits exchanged; S. Scholtus, CBS 2008 and 2009). Those with the fewest mistakes,
 * all that are as few; none when they are many.
 * @param system in which one set of every other fault is left open
 */
export function suggestCombinations(
  { sets, complete }: Fault,
  ruimtes: readonly Ruimte[],
  system: () => System,
  figuren: ReadonlyMap<CelId, Figuur>,
  bevindingen: readonly Bevinding[]
): readonly Suggestie[] {
  const count = sets[0]?.length ?? 0;
  if (count < 2 || !complete) return [];
  const suspects = new Set(sets.flat());
  const vergissingen = [...ofFigures(ruimtes, figuren), ...ofPairs(suspects, bevindingen, figuren)];
  if (vergissingen.length < 2 || vergissingen.length > VERGISSINGEN) return [];
  const alternatives = vergissingen.map(({ wijzigingen }, index): Alternative => ({
    id: String(index),
    values: wijzigingen.map(toVariable),
  }));
  const { status, repairs } = findRepairs(system(), alternatives, { most: count, steps: STAPPEN });
  const [only, another] = repairs;
  if (status !== 'repaired' || only === undefined || another !== undefined || !only.complete) return [];
  if (only.weight === null || only.weight < 2 || only.sets.length > MOGELIJKHEDEN) return [];
  return only.sets.flatMap((set) => toSuggestie(set.flatMap((id) => vergissingen[Number(id)] ?? [])));
}

/** Each suspect as it would be without one recognisable mistake. */
function ofFigures(ruimtes: readonly Ruimte[], figuren: ReadonlyMap<CelId, Figuur>): readonly Vergissing[] {
  const found = new Map<string, Vergissing>();
  for (const { cel, past } of ruimtes) {
    const figuur = figuren.get(cel);
    if (figuur === undefined) continue;
    for (const { waarde, reden } of possibleCandidates(figuur, past)) {
      if (!HERKENBAAR.includes(reden)) continue;
      found.set(`${cel} ${waarde}`, { reden, wijzigingen: [{ figuur, cel, waarde, stap: figuur.stap }] });
    }
  }
  return [...found.values()];
}

/** Lasten and baten of a row that are both suspect, in each other's place. */
function ofPairs(
  suspects: ReadonlySet<CelId>,
  bevindingen: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): readonly Vergissing[] {
  return bevindingen.flatMap(({ code, termen }): readonly Vergissing[] => {
    const [lasten, baten] = termen.map(({ cel }) => (suspects.has(cel) ? figuren.get(cel) : undefined));
    if (code !== 'rij-saldo' || !lasten || lasten.euro !== baten?.euro || lasten.stap !== baten.stap) return [];
    return [{ reden: 'omwisseling', wijzigingen: [takenFrom(lasten, baten), takenFrom(baten, lasten)] }];
  });
}

function toSuggestie(vergissingen: readonly Vergissing[]): readonly Suggestie[] {
  const changed = felt(vergissingen.flatMap(({ wijzigingen }) => wijzigingen));
  const [first] = changed;
  const [reden, other] = new Set(vergissingen.map((one) => one.reden));
  if (first === undefined || reden === undefined) return [];
  const samen = changed.map(({ cel, waarde }) => ({ cel, waarde }));
  return [{ cel: first.cel, waarde: first.waarde, reden: other === undefined ? reden : 'combinatie', samen }];
}
