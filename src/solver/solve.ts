import { Budget } from './budget';
import type { Certificate } from './certificate';
import { components } from './components';
import { Engine } from './engine';
import { witnessOf } from './find-witness';
import { problemOf } from './problem';
import { proofOf } from './proof';
import type { Rational } from './rational';
import { rowConflicts } from './row-conflicts';
import { intervalsOf, type System } from './system';
import type { Witness } from './witness';

export interface SolveOptions {
  /** Steps (pivots) after which the answer is 'unknown'. */
  readonly steps?: number;
}

export type Solution =
  | { readonly status: 'feasible'; readonly witness: Witness; readonly steps: number }
  | { readonly status: 'infeasible'; readonly certificate: Certificate; readonly steps: number }
  | { readonly status: 'unknown'; readonly steps: number };

/** Is there one value for every variable such that all intervals and all rows hold at once? With the proof either way. */
export function solve(system: System, options: SolveOptions = {}): Solution {
  const budget = new Budget(options.steps);
  const witness = new Map<string, Rational>();
  intervalsOf(system);
  let decided = true;
  for (const part of components(system)) {
    const { certificate, values } = solvePart(part, budget);
    if (certificate) return { status: 'infeasible', certificate, steps: budget.spent };
    if (!values) decided = false;
    for (const [id, value] of values ?? []) witness.set(id, value);
  }
  return decided ? { status: 'feasible', witness, steps: budget.spent } : { status: 'unknown', steps: budget.spent };
}

/** Either a certificate or values; neither when the budget ended. */
interface PartSolution {
  readonly certificate?: Certificate;
  readonly values?: Witness;
}

function solvePart(part: System, budget: Budget): PartSolution {
  const problem = problemOf(part);
  const [alone] = [...rowConflicts(problem)].sort((a, b) => a.unknowns.length - b.unknowns.length);
  if (alone) return { certificate: proofOf(part, problem, alone) };
  const engine = new Engine(problem);
  const outcome = engine.check(budget);
  if (outcome === 'unknown') return {};
  return outcome === 'feasible'
    ? { values: witnessOf(engine) }
    : { certificate: proofOf(part, problem, outcome.relation) };
}
