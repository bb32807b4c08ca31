import highs from 'highs';
import { solve, verifyCertificate, verifyWitness } from '../../src/solver/solver';
import { closedSystem } from './support/closed-system';
import { highsModel } from './support/highs-model';

/** Systems compared here; `node scripts/bench-solver.js --compare 20000` compares more. */
const SYSTEMS = 400;

test('the verdict is that of HiGHS on random closed systems, and proven exactly where the two differ', async () => {
  const oracle = await highs();
  const counts = { feasible: 0, infeasible: 0, differs: 0 };
  for (let seed = 1; seed <= SYSTEMS; seed += 1) {
    const system = closedSystem(seed);
    const solution = solve(system);
    if (solution.status === 'unknown') throw new Error(`No verdict for system ${seed}`);
    const proven =
      solution.status === 'feasible'
        ? verifyWitness(system, solution.witness)
        : verifyCertificate(system, solution.certificate);
    expect(proven).toBe(true);
    counts[solution.status] += 1;
    if ((oracle.solve(highsModel(system)).Status === 'Optimal') !== (solution.status === 'feasible'))
      counts.differs += 1;
  }
  expect(counts.differs).toBe(0);
  expect(Math.min(counts.feasible, counts.infeasible)).toBeGreaterThan(SYSTEMS / 5);
});
