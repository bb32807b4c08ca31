import * as fc from 'fast-check';
import { faultParts } from '../../src/solver/fault-parts';
import { Budget } from '../../src/solver/budget';
import { minimumHittingSets } from '../../src/solver/hitting-sets';

const conflicts = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }), { maxLength: 6 });
const weights = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 });

function byTrial(sets: readonly (readonly number[])[], weightOf: (action: number) => number): readonly string[] {
  let least = Infinity;
  let found: string[] = [];
  for (let mask = 0; mask < 256; mask += 1) {
    const chosen = [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (mask >> bit) % 2 === 1);
    if (!sets.every((set) => set.some((action) => chosen.includes(action)))) continue;
    const weight = chosen.reduce((total, action) => total + weightOf(action), 0);
    if (weight < least) [least, found] = [weight, []];
    if (weight === least) found.push(chosen.join());
  }
  return found.sort();
}

test('all hitting sets of least weight are found, each once', () => {
  fc.assert(
    fc.property(conflicts, weights, (sets, weight) => {
      const found = minimumHittingSets(sets, (action) => weight[action]!, new Budget());
      expect(found.complete).toBe(true);
      expect(found.sets.map((set) => set.join()).sort()).toEqual(byTrial(sets, (action) => weight[action]!));
    })
  );
});

test('the parts together have the same hitting sets as the whole, and share nothing', () => {
  fc.assert(
    fc.property(conflicts, weights, (sets, weight) => {
      const weightOf = (action: number): number => weight[action]!;
      const parts = faultParts(sets, (some) => minimumHittingSets(some, weightOf, new Budget()));
      const all = parts.reduce<number[][]>(
        (chosen, part) => chosen.flatMap((one) => part.sets.map((set) => [...one, ...set])),
        [[]]
      );
      const found = all.map((set) => set.sort((a, b) => a - b).join()).sort();
      expect(found).toEqual(byTrial(sets, (action) => weight[action]!));
      const members = parts.map((part) => new Set(part.sets.flat()));
      expect(members.reduce((total, { size }) => total + size, 0)).toBe(
        new Set(parts.flatMap((part) => part.sets.flat())).size
      );
      for (const part of parts) {
        expect(part.sets.length > 1 || part.sets[0]?.length === 1).toBe(true);
        for (const set of part.sets)
          for (const conflict of part.conflicts) expect(conflict.some((action) => set.includes(action))).toBe(true);
      }
    })
  );
});

test('a search that is cut off says so', () => {
  const conflicts = [
    [1, 2],
    [3, 4],
  ];
  expect(minimumHittingSets(conflicts, () => 1, new Budget(2)).complete).toBe(false);
});
