import {
  closed,
  combinations,
  exactly,
  explain,
  intervalOf,
  Rational,
  solve,
  verifyCertificate,
  verifyWitness,
  type Row,
  type System,
} from '../../src/solver/solver';
import { exact, share, terms } from './support/build';
import { feasibleByElimination } from './support/fourier-motzkin';
import { SHAPES, truncatedSystem } from './support/held-out';
import { chance, programmeDocument } from './support/programme-document';
import { provesInfeasible } from './support/proof';

// What a solver is most likely to get wrong: every verdict by elimination, every proof by a checker of its own.

/** Systems of each kind; `SLUITEND_REEKSEN=1000` compares more. */
const SYSTEMS = Number(process.env['SLUITEND_REEKSEN'] ?? 60);

function proven(system: System): boolean {
  const solution = solve(system);
  if (solution.status === 'unknown') throw new Error('No verdict');
  if (solution.status === 'feasible') {
    if (!verifyWitness(system, solution.witness)) throw new Error('A witness that is none');
    return true;
  }
  if (!verifyCertificate(system, solution.certificate)) throw new Error('A proof that the solver itself refuses');
  if (!provesInfeasible(system, solution.certificate)) throw new Error('A proof that is none');
  return false;
}

interface Draw {
  readonly below: (limit: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
}

function draw(seed: number): Draw {
  const random = chance(seed * 3571 + 19);
  const below = (limit: number): number => Math.floor(random() * limit);
  return { below, one: (of) => of[below(of.length)]! };
}

/** Two sums with a figure in common, of amounts that tie, each figure in its own unit and mode, some exact. */
function mixed(seed: number, size: bigint): System {
  const { below, one } = draw(seed);
  const part = (): bigint => (BigInt(below(1_000_000)) * size) / 1_000_000n - (below(3) === 0 ? size / 2n : 0n);
  const [a, b, c] = [part(), part(), part()];
  const amounts = { a, b, c, d: a + b, e: a + b + c };
  const variables = Object.entries(amounts).map(([id, amount]) => {
    const unit = one([0n, 1n, 1000n, 1_000_000n]);
    const mode = one(['nearest', 'truncation'] as const);
    const off = below(4) === 0 ? (unit || 1n) * BigInt(below(5) - 2) : 0n;
    const published = unit === 0n ? amount : rounded(amount, unit, mode) * unit;
    return { id, interval: intervalOf(Rational.of(published + off), Rational.of(unit), mode) };
  });
  const rows: Row[] = [
    { id: 'r1', terms: terms({ a: 1, b: 1, d: -1 }) },
    { id: 'r2', terms: terms({ d: 1, c: 1, e: -1 }) },
    { id: 'r1 again', terms: terms({ a: 2, b: 2, d: -2 }) },
    { id: 'their sum', terms: terms({ a: 1, b: 1, c: 1, e: -1 }) },
  ];
  return { variables, rows: rows.slice(0, 2 + below(3)) };
}

function rounded(amount: bigint, unit: bigint, mode: 'nearest' | 'truncation'): bigint {
  if (mode === 'truncation') return amount / unit;
  const half = amount < 0n ? -unit / 2n : unit / 2n;
  return (amount + half) / unit;
}

test.each([
  ['thousands of euro', 10_000_000n],
  ['whole billions, in euro and in millions', 10n ** 15n],
  ['beyond what a double holds', 10n ** 21n],
])('rounded, cut off and exact figures in one system, redundant sums among them: %s', (_name, size) => {
  const verdicts = Array.from({ length: SYSTEMS }, (_, seed) => {
    const system = mixed(seed, size);
    const ours = proven(system);
    expect(ours).toBe(feasibleByElimination(system));
    return ours;
  });
  expect(new Set(verdicts).size).toBe(2);
});

test('shares in steps of 1, 0.1 and 0.001 of one whole, and of each other’s wholes', () => {
  const verdicts = Array.from({ length: SYSTEMS }, (_, seed) => {
    const { below, one } = draw(seed + 7000);
    const [a, b] = [1 + below(90_000), 1 + below(90_000)];
    const figures = { a, b, t: a + b };
    const rows = (['a', 'b'] as const).flatMap((part) => {
      const places = one([0, 1, 3]);
      const percent = ((100 * figures[part]) / figures.t).toFixed(places);
      const off = below(4) === 0 ? one([1, -1, 2]) * 10 ** -places : 0;
      return share(
        part,
        't',
        Number((Number(percent) + off).toFixed(places)),
        Number((0.5 * 10 ** -places).toFixed(4))
      );
    });
    const system: System = {
      variables: Object.entries(figures).map(([id, value]) => ({
        id,
        interval: intervalOf(
          exact(Math.round(value / 100) * 100),
          exact(100),
          one(['nearest', 'nearest', 'truncation'])
        ),
      })),
      rows: [{ id: 'sum', terms: terms({ a: 1, b: 1, t: -1 }) }, ...rows],
    };
    const ours = proven(system);
    expect(ours).toBe(feasibleByElimination(system));
    return ours;
  });
  expect(new Set(verdicts).size).toBe(2);
});

test('intervals of no width: where one end is open nothing lies in them, and that is the proof', () => {
  const none = { ...exactly(exact(5)), highOpen: true };
  for (const rows of [[], [{ id: 'r', terms: terms({ x: 1, y: -1 }) }]]) {
    const system: System = {
      variables: [
        { id: 'x', interval: none },
        { id: 'y', interval: closed(exact(5), exact(5)) },
      ],
      rows,
    };
    expect(proven(system)).toBe(false);
  }
  const exactOnly: System = {
    variables: ['x', 'y', 'z'].map((id, k) => ({ id, interval: exactly(exact([0.1, 0.2, 0.3][k]!)) })),
    rows: [{ id: 'r', terms: terms({ x: 1, y: 1, z: -1 }) }],
  };
  // In plain numbers 0.1 + 0.2 is not 0.3.
  expect(proven(exactOnly)).toBe(true);
});

test('every proof of every shape stands by a checker of its own', () => {
  let proofs = 0;
  for (const shape of [...Object.values(SHAPES), truncatedSystem]) {
    for (let seed = 1; seed <= Math.ceil(SYSTEMS / 4); seed += 1) {
      const system = shape(seed + 40_000);
      if (!proven(system)) proofs += 1;
      for (const { certificate } of explain(system).faults) {
        expect(provesInfeasible(system, certificate)).toBe(true);
        proofs += 1;
      }
    }
  }
  if (process.env['SLUITEND_REEKSEN'] !== undefined) process.stdout.write(`proofs checked apart: ${proofs}\n`);
  expect(proofs).toBeGreaterThan(0);
});

test('a checker that cannot fail checks nothing: a proof with one factor changed does not stand', () => {
  const { system } = programmeDocument({ programmes: 4, objectives: 0, columns: 'r', wrong: 1 }, 3);
  const [fault] = explain(system).faults;
  expect(fault && provesInfeasible(system, fault.certificate)).toBe(true);
  const [first, ...rest] = fault!.certificate.multipliers;
  const spoiled = [{ ...first!, factor: first!.factor.plus(Rational.one) }, ...rest];
  expect(provesInfeasible(system, { ...fault!.certificate, multipliers: spoiled })).toBe(false);
});

describe('a budget that ends', () => {
  const { system } = programmeDocument({ programmes: 8, objectives: 3, columns: 'bn', wrong: 3 }, 11);
  const whole = explain(system);

  test.each([0, 1, 2, 5, 20, 80, 300, 1000, 4000])('after %d steps says so, and what it proves stands', (steps) => {
    const solution = solve(system, { steps });
    if (solution.status === 'infeasible') expect(provesInfeasible(system, solution.certificate)).toBe(true);
    expect(solution.status).not.toBe('feasible');
    const cut = explain(system, { steps });
    expect(cut.status).not.toBe('feasible');
    for (const { certificate } of cut.faults) expect(provesInfeasible(system, certificate)).toBe(true);
    // Complete or not: never a claim of completeness with other sets.
    const text = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => [...set].sort().join()).sort();
    if (cut.complete) expect(text(combinations(cut))).toEqual(text(combinations(whole)));
  });
});
