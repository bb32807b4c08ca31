/**
 * Measures the solver, in one run: `node scripts/bench-solver.js`. Medians in milliseconds over documents that differ,
 * nothing warmed up beforehand. `--svg file` also draws the growth; `--compare 20000` compares that many random systems with HiGHS instead.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import highs from 'highs';
import { explain, solve, verifyCertificate, verifyWitness, type System } from '../src/solver/solver';
import { closedSystem } from '../test/solver/support/closed-system';
import { highsModel } from '../test/solver/support/highs-model';
import { programmeDocument, type DocumentShape } from '../test/solver/support/programme-document';
import { drawGrowth, type Point } from './bench-aansluiten-groei';
import { measureMemory, printMemory } from './bench-geheugen';

const RUNS = 25;
const large: DocumentShape = { programmes: 12, objectives: 8, columns: 'bnrv' };

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}

/** Milliseconds by the clock, and of the processor: what other work on the machine does not lengthen. */
interface Time {
  readonly clock: number;
  readonly processor: number;
}

function time(work: () => unknown): Time {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1000 };
}

function medians(times: readonly Time[]): Time {
  return { clock: median(times.map(({ clock }) => clock)), processor: median(times.map(({ processor }) => processor)) };
}

/** The median over documents of one shape, each with another seed. */
function measure(shape: DocumentShape, work: (system: System) => unknown, runs = RUNS): Time {
  const systems = Array.from({ length: runs }, (_, seed) => programmeDocument(shape, seed + 1).system);
  return medians(systems.map((system) => time(() => work(system))));
}

const row = (name: string, { clock, processor }: Time, target: string): void => {
  print(`${name.padEnd(58)} ${clock.toFixed(1).padStart(8)} ${processor.toFixed(1).padStart(10)}   ${target}`);
};

function feasible(system: System): void {
  if (solve(system).status !== 'feasible') throw new Error('A document that ties was found not to');
}

function allExplained(system: System): void {
  const { complete, faults } = explain(system);
  if (!complete || faults.length === 0) throw new Error('Not every explanation was found');
}

/** Everything in one run; `--svg file` draws the growth as well. */
async function bench(svg: string | undefined): Promise<void> {
  const oracle = await highs();
  print(`${'medians in milliseconds'.padEnd(58)} ${'clock'.padStart(8)} ${'processor'.padStart(10)}   target`);
  const ours = measure(large, feasible);
  row('1,308 figures, feasible', ours, 'at most 50');
  const models = Array.from({ length: 5 }, (_, seed) => highsModel(programmeDocument(large, seed + 1).system));
  const theirs = medians(models.map((model) => time(() => oracle.solve(model))));
  row(
    '  HiGHS, the same documents, model text ready',
    theirs,
    `ours takes ${(ours.processor / theirs.processor).toFixed(3)} of it`
  );
  for (const [wrong, name, target] of [
    [1, 'one wrong', 'at most 100'],
    [2, 'two wrong', 'at most 100'],
    [10, 'ten wrong', ''],
  ] as const) {
    const milliseconds = measure({ ...large, wrong }, allExplained);
    row(`1,308 figures, ${name}: all smallest explanations`, milliseconds, target);
  }
  row('60 records of 39 figures with one or two wrong, together', records(), 'at most 100');
  const points = growth();
  if (svg !== undefined) writeFileSync(svg, drawGrowth(points));
  printMemory(join(__dirname, 'bench-solver.js'));
}

function records(): Time {
  const shape = { programmes: 12, objectives: 0, columns: 'r' };
  const sets = Array.from({ length: 7 }, (_, set) =>
    Array.from(
      { length: 60 },
      (_record, k) => programmeDocument({ ...shape, wrong: 1 + (k % 2) }, 60 * set + k + 1).system
    )
  );
  return medians(sets.map((systems) => time(() => systems.map((system) => explain(system)))));
}

function growth(): readonly Point[] {
  print('\nfigures      clock   processor   processor per 1,000 figures');
  return SHAPES.map(([programmes, objectives]) => {
    const shape = { programmes, objectives, columns: 'bnrv' };
    const figures = programmeDocument(shape, 1).published.size;
    const { clock, processor } = measure(shape, feasible, 9);
    const each = (1000 * processor) / figures;
    const columns = [String(figures).padStart(7), clock.toFixed(1).padStart(10), processor.toFixed(1).padStart(11)];
    print([...columns, each.toFixed(1).padStart(29)].join(' '));
    return { figures, milliseconds: processor };
  });
}

/** Programmes and doelstellingen of documents of 300 to 12,000 figures. */
const SHAPES = [
  [6, 3],
  [8, 5],
  [12, 8],
  [20, 9],
  [28, 12],
  [40, 14],
  [56, 17],
] as const;

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

const [flag, value] = process.argv.slice(2);
const failed = (error: unknown): void => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
};
if (flag === '--memory') measureMemory(value ?? '');
else (flag === '--compare' ? compare(Number(value)) : bench(flag === '--svg' ? value : undefined)).catch(failed);
