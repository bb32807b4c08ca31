import { combinations, everything, explain, solve, verifyCertificate, type System } from '../../src/solver/solver';
import { document, sorted } from './support/build';
import { programmeDocument } from './support/programme-document';

const identities: readonly Record<string, number>[] = [
  { a: 1, b: 1, s: -1 },
  { s: 1, c: 1, t: -1 },
  { c: 1, d: -1 },
];

describe('explanations', () => {
  test('a document that ties has no faults', () => {
    const explanation = explain(document({ a: 1, b: 2, s: 3, c: 4, t: 7, d: 4 }, identities));
    expect(explanation).toMatchObject({ status: 'feasible', faults: [], complete: true });
  });

  test('a figure in two contradictions is the suspect, and the proof is the shortest', () => {
    const { faults } = explain(document({ a: 1, b: 2, s: 30, c: 4, t: 7, d: 4 }, identities));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ sets: [['s']], suspects: ['s'], complete: true });
    expect(faults[0]!.certificate.multipliers.map(({ row }) => row)).toHaveLength(1);
  });

  test('where several figures could be wrong all are listed, and none is the suspect', () => {
    const { faults } = explain(document({ a: 1, b: 20, s: 3, c: 4, t: 7, d: 4 }, identities));
    expect(sorted(faults[0]!.sets)).toEqual(['a', 'b']);
    expect(faults[0]!.suspects).toEqual([]);
  });

  test('only actions that may be released count', () => {
    const system = document({ a: 1, b: 20, s: 3, c: 4, t: 7, d: 4 }, identities);
    const actions = [{ id: 'column', variables: ['a', 's'] }];
    expect(explain(system, { actions }).faults[0]!.sets).toEqual([['column']]);
    const [beyondDoubt] = explain(system, { actions: [{ id: 'd', variables: ['d'] }] }).faults;
    expect(beyondDoubt).toMatchObject({ sets: [], complete: true });
    expect(verifyCertificate(system, beyondDoubt!.certificate)).toBe(true);
  });

  test('weights decide between figures', () => {
    const system = document({ a: 1, b: 20, s: 3, c: 4, t: 7, d: 4 }, identities);
    const actions = ['a', 'b'].map((id, k) => ({ id, variables: [id], weight: 2 - k }));
    expect(explain(system, { actions }).faults[0]!.sets).toEqual([['b']]);
  });

  test('an action that reaches into two unconnected parts joins them', () => {
    const system = document({ a: 1, b: 9, c: 1, d: 9 }, [
      { a: 1, b: -1 },
      { c: 1, d: -1 },
    ]);
    const block = { id: 'block', variables: ['b', 'd'] };
    expect(
      explain(system, { actions: [block, { id: 'a', variables: ['a'] }, { id: 'c', variables: ['c'] }] }).faults
    ).toMatchObject([{ sets: [['block']] }]);
    expect(explain(system).faults).toHaveLength(2);
  });

  test('when the steps end it says so', () => {
    const { system } = programmeDocument({ programmes: 4, objectives: 3, columns: 'bnrv' }, 1);
    expect(explain(system, { steps: 3 })).toMatchObject({ status: 'unknown', complete: false });
    const wrong = programmeDocument({ programmes: 4, objectives: 3, columns: 'bnrv', wrong: 1 }, 1);
    const explanation = explain(wrong.system, { steps: 3 });
    expect(explanation).toMatchObject({ status: 'infeasible', complete: false });
    expect(verifyCertificate(wrong.system, explanation.faults[0]!.certificate)).toBe(true);
  });
});

describe('faults in one document', () => {
  test('ten wrong figures are told apart', () => {
    const { system, wrong } = programmeDocument({ programmes: 12, objectives: 8, columns: 'bnrv', wrong: 10 }, 5);
    const { faults, complete } = explain(system);
    expect([faults.length, complete]).toEqual([10, true]);
    for (const id of wrong) expect(faults.filter(({ suspects }) => suspects.includes(id))).toHaveLength(1);
  });

  test('every combination of their sets makes the document tie', () => {
    const { system } = programmeDocument({ programmes: 3, objectives: 0, columns: 'bn', wrong: 3 }, 11);
    const sets = combinations(explain(system));
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) {
      const variables = system.variables.map((variable) =>
        set.includes(variable.id) ? { ...variable, interval: everything } : variable
      );
      expect(solve({ ...system, variables }).status).toBe('feasible');
    }
  });
});

describe('more faults than can be weighed in every combination', () => {
  // Rows a + b = c below each other with a total for each column; in every fifth row one figure is off.
  const columns = ['a', 'b', 'c'] as const;
  const table = (rows: number, wrong: (fault: number) => (typeof columns)[number]): System => {
    const figures: Record<string, number> = { ta: 0, tb: 0, tc: 0 };
    for (let row = 0; row < rows; row += 1) {
      const [a, b] = [1000 + ((row * 7919) % 997), 500 + ((row * 104_729) % 499)];
      for (const [column, value] of [
        ['a', a],
        ['b', b],
        ['c', a + b],
      ] as const) {
        const isOff = row % 5 === 2 && wrong((row - 2) / 5) === column;
        figures[`${column}${row}`] = value + (isOff ? 200 + ((row * 31) % 211) : 0);
        figures[`t${column}`]! += value;
      }
    }
    const identities = Array.from({ length: rows }, (_, row) => ({ [`a${row}`]: 1, [`b${row}`]: 1, [`c${row}`]: -1 }));
    const sums = columns.map((column) => ({
      ...Object.fromEntries(Array.from({ length: rows }, (_, row) => [`${column}${row}`, 1])),
      [`t${column}`]: -1,
    }));
    return document(figures, [...identities, ...sums]);
  };
  const released = (system: System, ids: readonly string[]): System => ({
    ...system,
    variables: system.variables.map((one) => (ids.includes(one.id) ? { ...one, interval: everything } : one)),
  });

  test.each<[string, (fault: number) => (typeof columns)[number]]>([
    ['in one column', () => 'c'],
    ['in any column', (fault) => columns[(fault * 7) % 3]!],
  ])('%s: each is told apart, proven, with the wrong figure among what may be wrong', (_name, wrong) => {
    const system = table(100, wrong);
    const { faults, complete } = explain(system);
    expect([faults.length, complete]).toEqual([20, false]);
    for (const { certificate } of faults) expect(verifyCertificate(system, certificate)).toBe(true);
    const own = faults.map(({ sets }) => sets.flat());
    expect(new Set(own.flat()).size).toBe(own.flat().length);
    for (let fault = 0; fault < 20; fault += 1) {
      expect(own.filter((ids) => ids.includes(`${wrong(fault)}${fault * 5 + 2}`))).toHaveLength(1);
    }
    expect(solve(released(system, own.flat())).status).toBe('feasible');
  });

  test('the first sets together make all of it tie where that was found', () => {
    const system = table(100, () => 'c');
    const first = explain(system).faults.flatMap(({ sets: [set = []] }) => set);
    expect(solve(released(system, first)).status).toBe('feasible');
  });
});
