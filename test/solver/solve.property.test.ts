import * as fc from 'fast-check';
import { Budget } from '../../src/solver/budget';
import { Engine } from '../../src/solver/engine';
import { problemOf } from '../../src/solver/problem';
import { isEmpty, solve, verifyCertificate, verifyWitness, type System } from '../../src/solver/solver';
import { roundedSystem, smallSystem } from './support/arbitrary';
import { feasibleByElimination } from './support/fourier-motzkin';
import { programmeDocument } from './support/programme-document';

/** The verdict, after its proof has been checked. */
function proven(system: System): boolean {
  const solution = solve(system);
  if (solution.status === 'unknown') throw new Error('No verdict');
  if (solution.status === 'feasible') expect(verifyWitness(system, solution.witness)).toBe(true);
  else {
    expect(verifyCertificate(system, solution.certificate)).toBe(true);
    const { gap, bound, reached, required } = solution.certificate;
    if (gap && bound && !isEmpty(reached) && !isEmpty(required)) expect(gap.compare(bound)).toBeGreaterThanOrEqual(0);
  }
  return solution.status === 'feasible';
}

describe('the verdict is that of elimination, and carries its proof', () => {
  test('for any small system: half-open, unbounded, empty, degenerate', () => {
    fc.assert(
      fc.property(smallSystem(), (system) => {
        expect(proven(system)).toBe(feasibleByElimination(system));
      }),
      { numRuns: 1500 }
    );
  });

  test.each(['nearest', 'truncation'] as const)('for identities between figures under %s', (mode) => {
    fc.assert(
      fc.property(roundedSystem(5, 3, mode), (system) => {
        expect(proven(system)).toBe(feasibleByElimination(system));
      }),
      { numRuns: 700 }
    );
  });

  test('whether it is found in plain numbers or in rationals', () => {
    fc.assert(
      fc.property(smallSystem(6, 5), (system) => {
        const problem = problemOf(system);
        const kinds = [true, false].map((exact) => {
          const outcome = new Engine(problem, exact).check(new Budget());
          return typeof outcome === 'string' ? outcome : 'infeasible';
        });
        expect(kinds[0]).toBe(kinds[1]);
      }),
      { numRuns: 1000 }
    );
  });
});

test('a document that was rounded from amounts that tie is feasible', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 4 }),
      (seed, programmes, objectives) => {
        const { system } = programmeDocument({ programmes, objectives, columns: 'bnrv' }, seed);
        expect(proven(system)).toBe(true);
      }
    ),
    { numRuns: 60 }
  );
});
