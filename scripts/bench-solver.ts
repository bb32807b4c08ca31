/**
 * Measures the solver, in one run: `node scripts/bench-solver.js`. Medians in milliseconds over documents that differ,
 * nothing warmed up beforehand. `--compare 20000` compares that many random systems with HiGHS instead.
 */
import highs from 'highs';
import { explain, solve, verifyCertificate, verifyWitness, type System } from '../src/solver/solver';
import { closedSystem } from '../test/solver/support/closed-system';
import { highsModel } from '../test/solver/support/highs-model';
import { programmeDocument, type DocumentShape } from '../test/solver/support/programme-document';

const RUNS = 25;
const large: DocumentShape = { programmes: 12, objectives: 8, columns: 'bnrv' };

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median over documents of one shape, each with another seed. */
function measure(shape: DocumentShape, work: (system: System) => unknown, runs = RUNS): number {
  const systems = Array.from({ length: runs }, (_, seed) => programmeDocument(shape, seed + 1).system);
  return median(systems.map((system) => time(() => work(system))));
}

const row = (name: string, milliseconds: number, target: string): void => {
  print(`${name.padEnd(58)} ${milliseconds.toFixed(1).padStart(8)} ms   ${target}`);
};

function feasible(system: System): void {
  if (solve(system).status !== 'feasible') throw new Error('A document that ties was found not to');
}

function allExplained(system: System): void {
  const { complete, faults } = explain(system);
  if (!complete || faults.length === 0) throw new Error('Not every explanation was found');
}

async function bench(): Promise<void> {
  const oracle = await highs();
  const ours = measure(large, feasible);
  row('1,308 figures, feasible', ours, 'at most 50');
  const models = Array.from({ length: 5 }, (_, seed) => highsModel(programmeDocument(large, seed + 1).system));
  const theirs = median(models.map((model) => time(() => oracle.solve(model))));
  row('  HiGHS, the same documents, model text ready', theirs, `ours takes ${(ours / theirs).toFixed(3)} of it`);
  row(
    '1,308 figures, one wrong: all smallest explanations',
    measure({ ...large, wrong: 1 }, allExplained),
    'at most 100'
  );
  row(
    '1,308 figures, two wrong: all smallest explanations',
    measure({ ...large, wrong: 2 }, allExplained),
    'at most 100'
  );
  row('1,308 figures, ten wrong: all smallest explanations', measure({ ...large, wrong: 10 }, allExplained), '');
  row('60 records of 39 figures with one or two wrong, together', records(), 'at most 100');
  growth();
}

function records(): number {
  const shape = { programmes: 12, objectives: 0, columns: 'r' };
  const sets = Array.from({ length: 7 }, (_, set) =>
    Array.from(
      { length: 60 },
      (_record, k) => programmeDocument({ ...shape, wrong: 1 + (k % 2) }, 60 * set + k + 1).system
    )
  );
  return median(sets.map((systems) => time(() => systems.map((system) => explain(system)))));
}

function growth(): void {
  print('\nfigures   feasible (ms)   per 1,000 figures');
  for (const [programmes, objectives] of [
    [6, 3],
    [8, 5],
    [12, 8],
    [20, 9],
    [28, 12],
    [40, 14],
    [56, 17],
  ] as const) {
    const shape = { programmes, objectives, columns: 'bnrv' };
    const figures = programmeDocument(shape, 1).published.size;
    const milliseconds = measure(shape, feasible, 7);
    const each = (1000 * milliseconds) / figures;
    print(`${String(figures).padStart(7)}   ${milliseconds.toFixed(1).padStart(13)}   ${each.toFixed(1).padStart(17)}`);
  }
}

/** Counts where HiGHS, in floating point, says otherwise; every verdict of ours is proven again from the system. */
async function compare(count: number): Promise<void> {
  const oracle = await highs();
  const counts = { feasible: 0, infeasible: 0, unknown: 0, unproven: 0, differs: 0 };
  for (let seed = 1; seed <= count; seed += 1) {
    const system = closedSystem(seed);
    const solution = solve(system);
    counts[solution.status] += 1;
    if (solution.status === 'unknown') continue;
    const proven =
      solution.status === 'feasible'
        ? verifyWitness(system, solution.witness)
        : verifyCertificate(system, solution.certificate);
    if (!proven) counts.unproven += 1;
    const status = oracle.solve(highsModel(system)).Status;
    if ((status === 'Optimal') === (solution.status === 'feasible')) continue;
    counts.differs += 1;
    const excess = solution.status === 'infeasible' ? solution.certificate.excess.toString() : '-';
    print(`seed ${seed}: ${solution.status}, HiGHS says ${status}; the proof falls short by ${excess}`);
  }
  print(`${count} systems compared with HiGHS: ${JSON.stringify(counts)}`);
}

const [flag, number] = process.argv.slice(2);
const failed = (error: unknown): void => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
};
(flag === '--compare' ? compare(Number(number)) : bench()).catch(failed);
