import {
  combinations,
  everything,
  explain,
  intervalOf,
  solve,
  verifyCertificate,
  verifyWitness,
  type System,
} from '../../src/solver/solver';
import { exact, share, sorted, terms } from './support/build';
import type { DocumentCase } from './support/cases';
import { ruleRow } from './support/rules';
import { documentCases } from './support/shared-cases';

function systemOf({ published, step, identities, rules, shares }: DocumentCase): System {
  const variables = Object.entries(published).map(([id, value]) => ({
    id,
    interval: value === null ? everything : intervalOf(exact(value), exact(step), 'nearest'),
  }));
  const rows = [
    ...identities.map((coefficients, position) => ({ id: `row ${position}`, terms: terms(coefficients) })),
    ...rules.map((rule, position) => ruleRow(`row ${identities.length + position}`, rule)),
    ...shares.flatMap(({ part, whole, percent, half }) => share(part, whole, percent, half)),
  ];
  return { variables, rows };
}

function expectCase(example: DocumentCase): void {
  const system = systemOf(example);
  const solution = solve(system);
  expect(solution.status).toBe(example.feasible ? 'feasible' : 'infeasible');
  if (solution.status === 'feasible') expect(verifyWitness(system, solution.witness)).toBe(true);
  if (solution.status === 'infeasible') expect(verifyCertificate(system, solution.certificate)).toBe(true);
  if (example.violated) expect(alone(system)).toEqual([...example.violated].sort((a, b) => a - b));
  expectSets(example, system);
}

/** Positions of the rows that cannot hold by themselves. */
function alone(system: System): readonly number[] {
  return system.rows.flatMap((row, position) =>
    solve({ ...system, rows: [row] }).status === 'infeasible' ? position : []
  );
}

function expectSets({ feasible, weights, sets, answer, shares }: DocumentCase, system: System): void {
  const actions = system.variables.flatMap(({ id }) => {
    const weight = weights[id] ?? 1;
    return weight === 'fixed' ? [] : { id, variables: [id], weight };
  });
  const percentages = shares.map(({ part, whole }) => ({
    id: `${part} of ${whole}`,
    variables: [],
    rows: share(part, whole, 0, 0).map(({ id }) => id),
  }));
  const explanation = explain(system, { actions: [...actions, ...percentages] });
  expect(explanation).toMatchObject({ status: feasible ? 'feasible' : 'infeasible', complete: true });
  for (const { certificate } of explanation.faults) expect(verifyCertificate(system, certificate)).toBe(true);
  const found = sorted(combinations(explanation));
  if (sets) expect(found).toEqual(sorted(sets));
  if (answer) expect(found).toContain(sorted([answer])[0]);
}

describe.each([
  'errorlocate',
  'scholtus_all_explanations',
  'error_localisation',
  'joint_feasibility',
  'percentages',
  'municipal_real',
  'cbs_signs',
  'cbs_typos',
  'cbs_rounding',
  'cbs_cumulation',
])('the figures of %s', (file) => {
  test.each(documentCases(file).map((example) => [example.name, example] as const))('%s', (_name, example) => {
    expectCase(example);
  });
});
