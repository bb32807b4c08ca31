import highs from 'highs';
import {
  explain,
  combinations,
  everything,
  solve,
  verifyCertificate,
  verifyWitness,
  type System,
} from '../../src/solver/solver';
import { sorted } from './support/build';
import { feasibleByElimination } from './support/fourier-motzkin';
import { SHAPES, truncatedSystem } from './support/held-out';
import { highsModel } from './support/highs-model';

/** Systems of each shape; `SLUITEND_STELSELS=1000` compares more. */
const SYSTEMS = Number(process.env['SLUITEND_STELSELS'] ?? 25);

/** The verdict, after its proof has been checked. */
function proven(system: System): boolean {
  const solution = solve(system);
  if (solution.status === 'unknown') throw new Error('No verdict');
  if (solution.status === 'feasible') expect(verifyWitness(system, solution.witness)).toBe(true);
  else expect(verifyCertificate(system, solution.certificate)).toBe(true);
  return solution.status === 'feasible';
}

function without(system: System, released: readonly string[]): System {
  const variables = system.variables.map((one) => (released.includes(one.id) ? { ...one, interval: everything } : one));
  return { ...system, variables };
}

describe.each(Object.entries(SHAPES))('%s', (name, shape) => {
  const systems = Array.from({ length: SYSTEMS }, (_, seed) => shape(seed + 1));

  // In units of the smallest step: beyond 1e9 the tolerance of the oracle is wider than half a step.
  (name.startsWith('huge') ? test.skip : test)('the verdict is that of HiGHS', async () => {
    const oracle = await highs();
    const differs = systems.flatMap((system, seed) => {
      const theirs = oracle.solve(highsModel(system)).Status === 'Optimal';
      return proven(system) === theirs ? [] : [seed + 1];
    });
    expect(differs).toEqual([]);
  });

  test('the verdict carries its proof, and what explains it does', () => {
    const both = new Set<boolean>();
    for (const system of systems) {
      both.add(proven(system));
      const explanation = explain(system);
      expect(explanation.status).toBe(proven(system) ? 'feasible' : 'infeasible');
      for (const { certificate } of explanation.faults) expect(verifyCertificate(system, certificate)).toBe(true);
      if (!explanation.complete || explanation.faults.some(({ sets }) => sets.length === 0)) continue;
      for (const set of combinations(explanation, 20)) expect(proven(without(system, set))).toBe(true);
    }
    expect(both.size).toBe(2);
  });
});

test('where one figure or two are to blame, those are exactly what trial of every one and every two finds', () => {
  let compared = 0;
  for (const shape of Object.values(SHAPES)) {
    for (let seed = 1; seed <= SYSTEMS; seed += 1) {
      const system = shape(seed);
      const explanation = explain(system);
      if (!explanation.complete || explanation.status !== 'infeasible' || system.variables.length > 26) continue;
      const found = combinations(explanation);
      const ids = system.variables.map(({ id }) => id);
      const holds = (set: readonly string[]): boolean => solve(without(system, set)).status === 'feasible';
      const ones = ids.map((id) => [id]).filter(holds);
      const pairs = ones.length > 0 ? [] : ids.flatMap((a, k) => ids.slice(k + 1).map((b) => [a, b])).filter(holds);
      const tried = ones.length > 0 ? ones : pairs;
      const least = found[0]?.length ?? 0;
      if (tried.length > 0) expect(sorted(found)).toEqual(sorted(tried));
      else expect(least === 0 || least > 2).toBe(true);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(SYSTEMS / 2);
});

test('cut-off and rounded figures in one system: the verdict is that of elimination', () => {
  const verdicts = Array.from({ length: 12 * SYSTEMS }, (_, seed) => {
    const system = truncatedSystem(seed);
    const ours = proven(system);
    expect(ours).toBe(feasibleByElimination(system));
    return ours;
  });
  expect(new Set(verdicts).size).toBe(2);
});
