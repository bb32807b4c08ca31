import type { Bevinding } from '../../domain/bevinding';

/** One fault behind the differences: the findings that say the same of it. */
export interface Storing {
  readonly sleutel: string;
  readonly bevindingen: readonly [Bevinding, ...Bevinding[]];
}

/**
 * The faults behind the findings, in their order: findings with the same suspects and the same suggestions are about one
 * fault. A difference of which nothing more is known is a fault of its own.
 */
export function groupStoringen(bevindingen: readonly Bevinding[]): readonly Storing[] {
  const known = GROEPEN.get(bevindingen) ?? groupAnew(bevindingen);
  GROEPEN.set(bevindingen, known);
  return known;
}

/** By the findings of a result, which never change: so a fault stays the same object as long as they do. */
const GROEPEN = new WeakMap<readonly Bevinding[], readonly Storing[]>();

function groupAnew(bevindingen: readonly Bevinding[]): readonly Storing[] {
  const perFault = new Map<string, [Bevinding, ...Bevinding[]]>();
  for (const bevinding of bevindingen) {
    if (bevinding.gezamenlijk && bevinding.oordeel !== 'verschil') continue;
    const sleutel = keyOf(bevinding);
    const known = perFault.get(sleutel);
    if (known === undefined) perFault.set(sleutel, [bevinding]);
    else known.push(bevinding);
  }
  return [...perFault].map(([sleutel, members]) => ({ sleutel, bevindingen: members }));
}

/** A fault with what a trial makes of it; null: nothing, or there is no trial. */
export interface Proefstoring extends Storing {
  readonly inProef: 'opgelost' | 'nieuw' | null;
}

const isBroken = ({ oordeel, gezamenlijk }: Bevinding): boolean => oordeel === 'verschil' || !gezamenlijk;

/**
 * The faults in the workbook, in their order, with those that a trial would solve; and behind them what it would break.
 * @param inProef every finding as it is in the trial; null without one
 */
export function compareStoringen(
  bevindingen: readonly Bevinding[],
  inProef: ReadonlyMap<string, Bevinding> | null
): readonly Proefstoring[] {
  const storingen = groupStoringen(bevindingen);
  if (inProef === null) return storingen.map((storing) => ({ ...storing, inProef: null }));
  const isSolved = (storing: Storing): boolean =>
    storing.bevindingen.every((bevinding) => !isBroken(inProef.get(bevinding.id) ?? bevinding));
  const broken = new Set(bevindingen.filter(isBroken).map(({ id }) => id));
  const fresh = groupStoringen([...inProef.values()]).filter((storing) =>
    storing.bevindingen.every(({ id }) => !broken.has(id))
  );
  return [
    ...storingen.map((storing): Proefstoring => ({ ...storing, inProef: isSolved(storing) ? 'opgelost' : null })),
    ...fresh.map((storing): Proefstoring => ({ ...storing, sleutel: `proef:${storing.sleutel}`, inProef: 'nieuw' })),
  ];
}

function keyOf({ id, verdachten, suggesties }: Bevinding): string {
  if (verdachten.length > 0) return JSON.stringify(verdachten);
  if (suggesties.length > 0) return JSON.stringify(suggesties.map(({ cel, waarde, samen }) => [cel, waarde, samen]));
  return id;
}

/** So many faults stand above the sums: of more a person wants to see the sums too. */
export const EERSTE_STORINGEN = 10;

/** A fault with its place in the whole list, counted from 1. */
export interface Genummerd {
  readonly nummer: number;
  readonly storing: Proefstoring;
}

/** The first faults, and whatever a trial changes; all of them where the rest would be no more than two. */
export function pickStoringen(storingen: readonly Proefstoring[]): readonly Genummerd[] {
  const all = storingen.map((storing, index): Genummerd => ({ nummer: index + 1, storing }));
  if (all.length <= EERSTE_STORINGEN + 2) return all;
  return all.filter(({ nummer, storing }) => nummer <= EERSTE_STORINGEN || storing.inProef !== null);
}
