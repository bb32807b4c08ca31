import { everything, Rational, solve, verifyCertificate, verifyWitness, type System } from '../../src/solver/solver';
import { between, document, exact, interval, share, terms } from './support/build';

/** Solves, and checks the proof of whatever the answer is. */
function verdict(system: System): string {
  const solution = solve(system);
  if (solution.status === 'feasible') expect(verifyWitness(system, solution.witness)).toBe(true);
  if (solution.status === 'infeasible') expect(verifyCertificate(system, solution.certificate)).toBe(true);
  return solution.status;
}

const one = (text: string, row?: string): System => ({
  variables: [{ id: 'x', interval: interval(text) }],
  rows: row === undefined ? [] : [{ id: 'r', terms: terms({ x: 1 }), interval: interval(row) }],
});

describe('systems at the edge', () => {
  test.each<[string, System, string]>([
    ['nothing at all', { variables: [], rows: [] }, 'feasible'],
    ['a variable without rows', one('[1, 2]'), 'feasible'],
    ['a variable without room', one('(1, 1)'), 'infeasible'],
    ['a variable with its ends exchanged', one('[2, 1]'), 'infeasible'],
    ['a variable without bounds', one('(-∞, ∞)', '5'), 'feasible'],
    ['touching closed ends', one('[1, 2]', '[2, 3]'), 'feasible'],
    ['touching ends, one of them open', one('[1, 2)', '[2, 3]'), 'infeasible'],
    ['touching ends, the other open', one('[1, 2]', '(2, 3]'), 'infeasible'],
    ['a row bounded on one side only', one('[1, 2]', '[3, ∞)'), 'infeasible'],
    ['a row whose ends are exchanged', one('(-∞, ∞)', '[3, 2]'), 'infeasible'],
    ['an empty row that holds', { variables: [], rows: [{ id: 'r', terms: [] }] }, 'feasible'],
    [
      'an empty row that cannot',
      { variables: [], rows: [{ id: 'r', terms: [], interval: interval('1') }] },
      'infeasible',
    ],
    ['coefficients of zero', document({ x: 5, y: 7 }, [{ x: 0, y: 0 }]), 'feasible'],
    [
      'a row twice',
      document({ x: 5, y: 5 }, [
        { x: 1, y: -1 },
        { x: 1, y: -1 },
      ]),
      'feasible',
    ],
    ['figures without rounding', document({ x: 5, y: 6 }, [{ x: 1, y: -1 }], 0), 'infeasible'],
    [
      'a variable that cancels',
      {
        ...one('(-∞, ∞)'),
        rows: [{ id: 'r', terms: [...terms({ x: 1 }), ...terms({ x: -1 })], interval: interval('[1, 2]') }],
      },
      'infeasible',
    ],
  ])('%s', (_name, system, expected) => {
    expect(verdict(system)).toBe(expected);
  });

  test('an id used twice, or not listed, is an error of the caller', () => {
    const twice = { variables: [one('[1, 2]').variables[0]!, one('[1, 2]').variables[0]!], rows: [] };
    expect(() => solve(twice)).toThrow(RangeError);
    expect(() => solve({ variables: [], rows: [{ id: 'r', terms: terms({ x: 1 }) }] })).toThrow(RangeError);
  });

  test('when the steps end the answer is unknown, not a guess', () => {
    const table = document({ a: 1, b: 1, t: 3, c: 1, u: 4 }, [
      { a: 1, b: 1, t: -1 },
      { t: 1, c: 1, u: -1 },
    ]);
    expect(solve(table, { steps: 0 }).status).toBe('unknown');
    expect(verdict(table)).toBe('feasible');
  });
});

test('what every identity allows by itself can be impossible together, and the proof is one sum', () => {
  const published = { a: 2, b: 2, c: 2, d: 2, s: 5, t: 8, u: 11 };
  const identities: Record<string, number>[] = [
    { a: 1, b: 1, s: -1 },
    { s: 1, c: 1, t: -1 },
    { t: 1, d: 1, u: -1 },
  ];
  for (const identity of identities) expect(verdict(document(published, [identity]))).toBe('feasible');
  const solution = solve(document(published, identities));
  if (solution.status !== 'infeasible') throw new Error(solution.status);
  const { terms: derived, multipliers, gap, bound } = solution.certificate;
  expect(derived.map(({ variable }) => variable).sort()).toEqual(['a', 'b', 'c', 'd', 'u']);
  expect(multipliers.map(({ factor }) => factor.toString())).toEqual(['1', '1', '1']);
  expect([gap?.toString(), bound?.toString()]).toEqual(['3', '5/2']);
});

describe('percentages', () => {
  const parts = document({ a: 333, b: 333, c: 334, t: 1000 }, [{ a: 1, b: 1, c: 1, t: -1 }]);

  test('shares that follow from the figures hold together with the identities', () => {
    const rows = [...parts.rows, ...share('a', 't', 33, 0.5), ...share('b', 't', 33, 0.5), ...share('c', 't', 33, 0.5)];
    expect(verdict({ ...parts, rows })).toBe('feasible');
  });

  test('a share that no rounding gives is refused, with a whole-number proof', () => {
    const system = { ...parts, rows: [...parts.rows, ...share('a', 't', 35, 0.5)] };
    const solution = solve(system);
    expect(verdict(system)).toBe('infeasible');
    if (solution.status !== 'infeasible') return;
    expect(solution.certificate.multipliers.every(({ factor }) => factor.den === 1n)).toBe(true);
    expect(solution.certificate.gap).toBeNull();
    expect(solution.certificate.excess.sign()).toBe(1);
  });
});

describe('numbers that do not fit', () => {
  test('a chain of awkward ratios leaves plain numbers and stays exact', () => {
    const count = 14;
    const variables = Array.from({ length: count + 1 }, (_, k) => ({
      id: `x${k}`,
      interval: k === 0 ? between(1, 1) : everything,
    }));
    const rows = Array.from({ length: count }, (_, k) => ({
      id: `r${k}`,
      terms: terms({ [`x${k}`]: 10007 + 2 * k, [`x${k + 1}`]: -(10009 + 6 * k) }),
    }));
    const last = { id: 'last', terms: terms({ [`x${count}`]: 1 }), interval: interval('[0, 2]') };
    expect(verdict({ variables, rows: [...rows, last] })).toBe('feasible');
    const never = { ...last, interval: interval('[2, 3]') };
    expect(verdict({ variables, rows: [...rows, never] })).toBe('infeasible');
  });

  test('figures far beyond the safe integers', () => {
    const huge = Rational.of(10n ** 40n);
    const system: System = {
      variables: [
        { id: 'x', interval: { low: huge, high: huge, lowOpen: false, highOpen: false } },
        { id: 'y', interval: { low: null, high: huge, lowOpen: false, highOpen: true } },
      ],
      rows: [{ id: 'r', terms: terms({ x: 1, y: -1 }), interval: between('1e-30', '1e-30') }],
    };
    expect(verdict(system)).toBe('feasible');
    expect(verdict({ ...system, rows: [{ ...system.rows[0]!, interval: between(0, 0) }] })).toBe('infeasible');
    expect(exact('1e-30').sign()).toBe(1);
  });
});
