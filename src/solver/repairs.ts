import { actionParts, type Action } from './action-parts';
import { Budget } from './budget';
import { RepairSearch } from './repair-search';
import { intervalsOf, type System, type Variable } from './system';

/** One way in which something may have gone wrong: the intervals that some variables have when it is put right. */
export interface Alternative {
  readonly id: string;
  /** Each variable once, with what it is instead. */
  readonly values: readonly Variable[];
  /** A positive whole number, 1 when not given: combinations of least total weight are looked for. */
  readonly weight?: number;
}

export interface RepairOptions {
  /** Steps (pivots and tests) after which the answer is left as it is. */
  readonly steps?: number;
  /** No combination of more weight than this is tried for one fault; all are when not given. */
  readonly most?: number;
}

/** A connected part of the system that is infeasible, with every combination of least weight that mends it. */
export interface Repair {
  /** Ids of alternatives; empty when no combination mends the part, or none was found in time. */
  readonly sets: readonly (readonly string[])[];
  /** The weight of each of the sets; null when there is none. */
  readonly weight: number | null;
  /** False when a budget ended first, or `most` was reached: there may be other sets then. */
  readonly complete: boolean;
}

export interface Repairs {
  readonly status: 'feasible' | 'repaired' | 'partial' | 'irreparable' | 'unknown';
  /** Apart from each other: one set of each, together, makes the system feasible. */
  readonly repairs: readonly Repair[];
  readonly steps: number;
}

/**
 * Every least combination of given alternatives that makes a system feasible: turned signs, figures in each other's
 * place, mistyped digits (S. Scholtus, CBS 2008 and 2009; there each combination in turn, here only those that answer
 * the contradictions met). A variable is changed by one alternative at most; where two may act on one variable, that is
 * an alternative of its own. Where several combinations are as light, all are given.
 */
export function findRepairs(
  system: System,
  alternatives: readonly Alternative[],
  options: RepairOptions = {}
): Repairs {
  intervalsOf(system);
  const budget = new Budget(options.steps);
  const actions = alternatives.map(({ id, values }): Action => ({ id, variables: values.map((value) => value.id) }));
  const byId = new Map(alternatives.map((alternative) => [alternative.id, alternative]));
  if (byId.size !== alternatives.length) throw new RangeError('Two alternatives have the same id');
  const results = actionParts(system, actions).map((part) => {
    const own = part.actions.flatMap(({ id }) => byId.get(id) ?? []);
    return new RepairSearch(part.system, own, budget, options.most ?? Infinity).run();
  });
  const repairs = results.filter((repair): repair is Repair => repair !== null);
  return { status: statusOf(repairs), repairs, steps: budget.spent };
}

function statusOf(repairs: readonly Repair[]): Repairs['status'] {
  if (repairs.length === 0) return 'feasible';
  const mended = repairs.filter(({ sets }) => sets.length > 0).length;
  if (mended === repairs.length) return 'repaired';
  if (mended > 0) return 'partial';
  return repairs.every(({ complete }) => complete) ? 'irreparable' : 'unknown';
}
