import * as fc from 'fast-check';
import {
  combinations,
  everything,
  explain,
  solve,
  verifyCertificate,
  type Action,
  type System,
} from '../../src/solver/solver';
import { roundedSystem, smallSystem } from './support/arbitrary';
import { sorted } from './support/build';

const eachVariable = (system: System): readonly Action[] => system.variables.map(({ id }) => ({ id, variables: [id] }));

function withReleased(system: System, released: ReadonlySet<string>): System {
  const variables = system.variables.map(({ id, interval }) => ({
    id,
    interval: released.has(id) ? everything : interval,
  }));
  return { ...system, variables };
}

/** All sets of least weight, by trying every subset of the actions; null when none does. */
function byTrial(system: System, actions: readonly Action[]): readonly (readonly string[])[] | null {
  let least = Infinity;
  let sets: string[][] = [];
  for (let mask = 0; mask < 2 ** actions.length; mask += 1) {
    const chosen = actions.filter((_, bit) => (mask >> bit) % 2 === 1);
    const weight = chosen.reduce((total, action) => total + (action.weight ?? 1), 0);
    if (weight > least) continue;
    const released = new Set(chosen.flatMap(({ variables }) => variables));
    const without = new Set(chosen.flatMap(({ rows = [] }) => rows));
    const rest = { ...system, rows: system.rows.filter(({ id }) => !without.has(id)) };
    if (solve(withReleased(rest, released)).status !== 'feasible') continue;
    if (weight < least) [least, sets] = [weight, []];
    sets.push(chosen.map(({ id }) => id));
  }
  return least === Infinity ? null : sets;
}

function compareWithTrial(system: System, actions = eachVariable(system)): void {
  const explanation = explain(system, { actions });
  expect(explanation.complete).toBe(true);
  for (const { certificate } of explanation.faults) expect(verifyCertificate(system, certificate)).toBe(true);
  const expected = byTrial(system, actions);
  const stuck = explanation.faults.some(({ sets }) => sets.length === 0);
  expect(stuck).toBe(expected === null);
  if (expected) expect(sorted(combinations(explanation))).toEqual(sorted(expected));
  for (const { sets, suspects } of explanation.faults) {
    for (const suspect of suspects) expect(sets.every((set) => set.includes(suspect))).toBe(true);
  }
}

describe('the smallest explanations are exactly those that trial of every subset finds', () => {
  test('for any small system', () => {
    fc.assert(
      fc.property(smallSystem(5, 4), (system) => {
        compareWithTrial(system);
      }),
      { numRuns: 500 }
    );
  });

  test.each(['nearest', 'truncation'] as const)('for identities between figures under %s', (mode) => {
    fc.assert(
      fc.property(roundedSystem(6, 5, mode), (system) => {
        compareWithTrial(system);
      }),
      { numRuns: 250 }
    );
  });

  test('for identities that may not hold, beside figures', () => {
    fc.assert(
      fc.property(roundedSystem(5, 4, 'nearest'), (system) => {
        const rows = system.rows.map(({ id }) => ({ id, variables: [], rows: [id] }));
        compareWithTrial(system, [
          ...rows,
          { id: 'x0', variables: ['x0'] },
          { id: 'x1', variables: ['x1'], rows: ['r0'] },
        ]);
      }),
      { numRuns: 300 }
    );
  });

  test('for weighted groups of variables, some variables being beyond doubt', () => {
    const ids = Array.from({ length: 6 }, (_, k) => `x${k}`);
    const actions = fc.array(
      fc.tuple(fc.subarray(ids, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 3 })),
      {
        minLength: 1,
        maxLength: 6,
      }
    );
    fc.assert(
      fc.property(roundedSystem(6, 4, 'nearest'), actions, (system, drawn) => {
        compareWithTrial(
          system,
          drawn.map(([variables, weight], k) => ({ id: `a${k}`, variables, weight }))
        );
      }),
      { numRuns: 300 }
    );
  });
});
