import { explain, Rational, solve, testIdentity } from '../../src/solver/solver';
import { document } from './support/build';
import { brokenEdits, recordSystem, type CbsEdit } from './support/cbs-records';
import { chance } from './support/programme-document';

// The class of correctRounding (Scholtus 2008, section 5): balances between amounts of which each was rounded by itself.
// That method changes figures; only its diagnosis is compared: which rules are broken, and that rounding explains it.

/** Records; `SLUITEND_REEKSEN=1000` compares more. */
const RECORDS = Number(process.env['SLUITEND_REEKSEN'] ?? 150);

interface Drawn {
  readonly figures: Readonly<Record<string, number>>;
  readonly edits: readonly CbsEdit[];
}

/** Sums of sums, with a difference at the end: true amounts with decimals, each rounded. */
function drawn(seed: number): Drawn {
  const random = chance(seed * 811 + 29);
  const size = [5, 40, 5000][seed % 3]!;
  const amounts = new Map<string, number>();
  const edits: CbsEdit[] = [];
  let count = 0;
  const grow = (depth: number): string => {
    count += 1;
    const name = `x${count}`;
    if (depth === 0) {
      amounts.set(name, Math.round(random() * size * 100) / 100);
      return name;
    }
    const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () => grow(random() < 0.4 ? 0 : depth - 1));
    amounts.set(
      name,
      parts.reduce((sum, part) => sum + amounts.get(part)!, 0)
    );
    edits.push({
      coefficients: { ...Object.fromEntries(parts.map((part) => [part, 1])), [name]: -1 },
      operator: '==',
      constant: 0,
    });
    return name;
  };
  const total = grow(2);
  amounts.set('cost', Math.round(random() * size * 100) / 100);
  amounts.set('result', amounts.get(total)! - amounts.get('cost')!);
  edits.push({ coefficients: { [total]: 1, cost: -1, result: -1 }, operator: '==', constant: 0 });
  // A half goes up here and a sum of decimals may lack its last digit: both are within half a step.
  const figures = Object.fromEntries([...amounts].map(([id, amount]) => [id, Math.round(Number(amount.toFixed(2)))]));
  return { figures, edits };
}

test('what is broken is what plain sums say, and rounding explains all of it', () => {
  let [compared, broken, off] = [0, 0, 0];
  for (let seed = 1; seed <= RECORDS; seed += 1) {
    const { figures, edits } = drawn(seed);
    const plain = brokenEdits({ figures, edits, eps: 0 });
    const exact = recordSystem({ figures, edits, eps: 0 });
    const ours = exact.rows.flatMap((row, k) => (solve({ ...exact, rows: [row] }).status === 'infeasible' ? [k] : []));
    expect(ours).toEqual(plain);
    const system = document(
      figures,
      edits.map(({ coefficients }) => coefficients),
      1
    );
    expect(solve(system).status).toBe('feasible');
    expect(explain(system).faults).toEqual([]);
    compared += 1;
    broken += plain.length;
    // One figure further off than the parts of its rule can round: no rounding, and never said to be.
    const { coefficients } = edits[seed % edits.length]!;
    const ids = Object.keys(coefficients);
    const wrong = { ...figures, [ids[0]!]: figures[ids[0]!]! + ids.length + 1 };
    expect(
      solve(
        document(
          wrong,
          edits.map((edit) => edit.coefficients),
          1
        )
      ).status
    ).toBe('infeasible');
    off += 1;
  }
  if (process.env['SLUITEND_REEKSEN'] !== undefined) {
    process.stdout.write(
      `rounding: ${compared} compared, 0 disagree; ${broken} rules broken by rounding alone, ${off} by more\n`
    );
  }
  expect(broken).toBeGreaterThan(0);
});

test('the bound is half a step of every figure: not the two that correctRounding takes for all', () => {
  for (let parts = 1; parts <= 12; parts += 1) {
    for (let gap = 0; gap <= parts + 1; gap += 1) {
      const one = (value: number, weight: number): Parameters<typeof testIdentity>[0][number] => ({
        coefficient: Rational.of(weight),
        published: Rational.of(value),
        step: Rational.one,
      });
      const addends = Array.from({ length: parts }, () => one(10, 1));
      const { verdict } = testIdentity([...addends, one(10 * parts + gap, -1)], 'nearest');
      const expected =
        gap === 0 ? 'sluit' : 2 * gap < parts + 1 ? 'afronding' : 2 * gap === parts + 1 ? 'raakt' : 'verschil';
      expect(verdict).toBe(expected);
    }
  }
});
