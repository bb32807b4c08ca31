import { actionParts, type Action, type ActionPart } from './action-parts';
import { Budget } from './budget';
import type { Certificate } from './certificate';
import { Localiser, type Release } from './localiser';
import { problemOf } from './problem';
import { proofOf } from './proof';
import { intervalsOf, type System } from './system';

export interface ExplainOptions {
  /** What may be released; by default every variable by itself. A variable in no action is beyond doubt. */
  readonly actions?: readonly Action[];
  /** Steps (pivots and tests) after which the answer is left as it is. */
  readonly steps?: number;
}

/** A contradiction apart from the others, with everything that could be wrong at least weight. */
export interface Fault {
  /** The shortest proof found. */
  readonly certificate: Certificate;
  /** Ids of actions; one of the sets must be released. Empty when no release helps, or none was found in time. */
  readonly sets: readonly (readonly string[])[];
  /** What is in every set. */
  readonly suspects: readonly string[];
  /** False when a budget ended first: the sets are then candidates, not all of them tested. */
  readonly complete: boolean;
}

export interface Explanation {
  readonly status: 'feasible' | 'infeasible' | 'unknown';
  /** Independent faults: one set of each, together, make the system feasible. */
  readonly faults: readonly Fault[];
  /** True when the status is certain and every combination of sets was tested. */
  readonly complete: boolean;
  readonly steps: number;
}

/**
 * All smallest sets of variables whose release makes the system feasible (Fellegi and Holt 1976), by independent fault.
 * Never one at random: where several sets are as small, all are given.
 */
export function explain(system: System, options: ExplainOptions = {}): Explanation {
  intervalsOf(system);
  const budget = new Budget(options.steps);
  const actions = options.actions ?? system.variables.map(({ id }) => ({ id, variables: [id] }));
  const results = actionParts(system, actions).map((part) => explainPart(part, budget));
  const faults = results.flatMap((result) => result.faults);
  const complete = results.every((result) => result.complete);
  const status = faults.length > 0 ? 'infeasible' : complete ? 'feasible' : 'unknown';
  return { status, faults, complete, steps: budget.spent };
}

/** One whole set for each way to combine the faults, while there are no more than `limit`. */
export function combinations(explanation: Explanation, limit = 10_000): readonly (readonly string[])[] {
  let all: readonly (readonly string[])[] = [[]];
  for (const { sets } of explanation.faults) {
    all = all.flatMap((chosen) => sets.map((set) => [...chosen, ...set])).slice(0, limit);
  }
  return all;
}

function explainPart({ system, actions }: ActionPart, budget: Budget): Pick<Explanation, 'faults' | 'complete'> {
  const problem = problemOf(system);
  const own = releasesFor(system, actions);
  const localiser = new Localiser(
    problem,
    own.map(({ release }) => release),
    budget
  );
  const parts = localiser.locate();
  const { cutOff, stuck } = localiser;
  if (stuck) {
    const certificate = proofOf(system, problem, stuck.relation);
    return { faults: [{ certificate, sets: [], suspects: [], complete: true }], complete: true };
  }
  const faults = parts.flatMap((fault): Fault[] => {
    const relation = localiser.shortest(fault);
    if (!relation) return [];
    const sets = fault.sets.map((set) => set.map((release) => own[release]?.id ?? ''));
    const suspects = (sets[0] ?? []).filter((id) => sets.every((set) => set.includes(id)));
    return [{ certificate: proofOf(system, problem, relation), sets, suspects, complete: !cutOff }];
  });
  return { faults, complete: !cutOff };
}

/** The actions in the unknowns of the problem: variables first, then row sums. */
function releasesFor(
  { variables, rows }: System,
  actions: readonly Action[]
): readonly { id: string; release: Release }[] {
  const variable = new Map(variables.map(({ id }, unknown) => [id, unknown]));
  const row = new Map(rows.map(({ id }, position) => [id, variables.length + position]));
  return actions.map((action) => {
    const ofVariables = action.variables.flatMap((id) => variable.get(id) ?? []);
    const ofRows = (action.rows ?? []).flatMap((id) => row.get(id) ?? []);
    return { id: action.id, release: { unknowns: [...ofVariables, ...ofRows], weight: action.weight ?? 1 } };
  });
}
