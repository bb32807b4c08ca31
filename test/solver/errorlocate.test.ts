import {
  combinations,
  exactly,
  everything,
  explain,
  solve,
  verifyCertificate,
  verifyWitness,
  type Row,
  type System,
} from '../../src/solver/solver';
import { exact, sorted } from './support/build';
import { feasibleByElimination } from './support/fourier-motzkin';
import { HighsOracle, lightest, without } from './support/highs-oracle';
import { chance } from './support/programme-document';
import { ruleRow } from './support/rules';

// The class of errorlocate (de Jonge and van der Loo): linear rules between exact figures, equal or not, strict or not,
// with constants and weights, some figures fixed, some missing; every set of least weight, by trial of every subset.

/** Records; `SLUITEND_REEKSEN=1000` compares more. */
const RECORDS = Number(process.env['SLUITEND_REEKSEN'] ?? 100);

interface Drawn {
  readonly system: System;
  readonly weights: ReadonlyMap<string, number>;
  readonly rules: readonly string[];
}

const NAMES = ['profit', 'cost', 'turnover', 'wages', 'other', 'stock', 'tax'];

/** @param strict few figures, rules strict or not; otherwise more figures and closed rules, which the oracle can read. */
function drawn(seed: number, strict: boolean): Drawn {
  const random = chance(seed * 6151 + 77);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const names = NAMES.slice(0, strict ? 2 + below(3) : 4 + below(4));
  const size = one([3, 20, 1000, strict ? 10_000_000_000 : 5000]);
  const figures = new Map(names.map((name) => [name, below(2 * size) - below(2) * size]));
  const rules = Array.from({ length: 1 + below(strict ? 4 : names.length) }, (): string => {
    const chosen = names.filter(() => random() < 0.5);
    const used = chosen.length > 0 ? chosen : [one(names)];
    const terms = used.map((name, k) => {
      const weight = one(['', '', '', '2*', '0.6*', '0.25*']);
      return k === 0 ? `${weight}${name}` : `${one(['+', '-'])} ${weight}${name}`;
    });
    const constant = random() < 0.25 ? ` + ${below(size)}` : '';
    return `${terms.join(' ')}${constant} ${one(['==', '==', '==', '>=', '<=', ...(strict ? ['>', '<'] : [])])} ${one(['0', one(names), String(below(size))])}`;
  });
  // Often a record that obeys its balance but for one figure.
  const [a, b, c] = names;
  if (a !== undefined && b !== undefined && c !== undefined && random() < 0.6) {
    rules.unshift(`${a} + ${b} == ${c}`);
    if (random() < 0.7) figures.set(c, figures.get(a)! + figures.get(b)!);
  }
  const rows: Row[] = rules.map((rule, k) => ruleRow(`r${k}`, rule));
  const variables = names.map((id) => ({
    id,
    interval: random() < 0.06 ? everything : exactly(exact(figures.get(id)!)),
  }));
  const kind = below(3);
  const weights = new Map(
    names.flatMap((name): [string, number][] => {
      if (kind === 2 && random() < 0.2) return [];
      return [[name, kind === 0 ? 1 : 1 + below(4)]];
    })
  );
  return { system: { variables, rows }, weights, rules };
}

/** The same system without the figures that are known: their value stands in the rules. */
function substituted({ variables, rows }: System): System {
  const known = new Map(
    variables.flatMap(({ id, interval: { low, high } }) => (low && high?.equals(low) ? [[id, low] as const] : []))
  );
  return {
    variables: variables.filter(({ id }) => !known.has(id)),
    rows: rows.map((row) => {
      const shift = row.terms.reduce(
        (sum, { variable, coefficient }) => sum.plus((known.get(variable) ?? exact(0)).times(coefficient)),
        exact(0)
      );
      const range = row.interval!;
      return {
        id: row.id,
        terms: row.terms.filter(({ variable }) => !known.has(variable)),
        interval: { ...range, low: range.low?.minus(shift) ?? null, high: range.high?.minus(shift) ?? null },
      };
    }),
  };
}

interface Tally {
  compared: number;
  infeasible: number;
  stuck: number;
  sets: number;
}

function compare({ system, weights }: Drawn, feasible: (system: System) => boolean, tally: Tally): void {
  const actions = [...weights].map(([id, weight]) => ({ id, variables: [id], weight }));
  const explanation = explain(system, { actions });
  const expected = lightest(
    [...weights.keys()],
    (id) => weights.get(id)!,
    (set) => feasible(without(system, set))
  );
  expect(explanation.complete).toBe(true);
  for (const { certificate } of explanation.faults) expect(verifyCertificate(system, certificate)).toBe(true);
  const solution = solve(system);
  if (solution.status === 'feasible') expect(verifyWitness(system, solution.witness)).toBe(true);
  const isStuck = explanation.faults.some((fault) => fault.sets.length === 0);
  expect(isStuck).toBe(expected === null);
  if (expected) expect(sorted(combinations(explanation))).toEqual(sorted(expected));
  tally.compared += 1;
  if (explanation.status === 'infeasible') tally.infeasible += 1;
  if (isStuck) tally.stuck += 1;
  tally.sets += expected?.length ?? 0;
}

function report(oracle: string, { compared, infeasible, stuck, sets }: Tally): void {
  if (process.env['SLUITEND_REEKSEN'] === undefined) return;
  process.stdout.write(
    `errorlocate, by ${oracle}: ${compared} compared, 0 disagree; ${infeasible} infeasible, ${stuck} beyond repair, ${sets} lightest sets\n`
  );
}

test('linear rules, strict ones and very large figures included: every set of least weight', () => {
  const tally = { compared: 0, infeasible: 0, stuck: 0, sets: 0 };
  for (let seed = 1; seed <= RECORDS; seed += 1) {
    compare(drawn(seed, true), (system) => feasibleByElimination(substituted(system)), tally);
  }
  report('elimination', tally);
  expect([tally.infeasible > 0, tally.stuck > 0]).toEqual([true, true]);
});

test('more figures and rules: every set of least weight, as HiGHS says', async () => {
  const oracle = await HighsOracle.load();
  const tally = { compared: 0, infeasible: 0, stuck: 0, sets: 0 };
  for (let seed = 1; seed <= Math.ceil(RECORDS / 5); seed += 1) {
    compare(drawn(seed, false), (system) => oracle.feasible(system), tally);
  }
  report('HiGHS', tally);
  expect(tally.infeasible).toBeGreaterThan(0);
});
