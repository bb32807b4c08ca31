import { findRepairs, solve, type Alternative, type Repairs, type System } from '../../src/solver/solver';
import { brokenEdits, cbsRecords, recordSystem, type CbsRecord } from './support/cbs-records';
import { cumulations, exchanges, turnedSigns } from './support/mistakes';

/** What correctSigns may do: flips and exchanges of figures in rules that are broken. */
function signAlternatives(record: CbsRecord, system: System): readonly Alternative[] {
  const inBroken = new Set(brokenEdits(record).flatMap((k) => Object.keys(record.edits[k]!.coefficients)));
  const free = (id: string): boolean => inBroken.has(id) && !record.fixed.includes(id);
  const turnable = record.flips.filter(free);
  const pairs = record.swaps.filter((pair) => pair.every(free));
  return [...turnedSigns(system, turnable), ...exchanges(system, pairs, new Set(turnable))];
}

/** The record with each set of alternatives in place. */
function outcomes(
  record: CbsRecord,
  alternatives: readonly Alternative[],
  { repairs }: Repairs
): readonly CbsRecord['figures'][] {
  const byId = new Map(alternatives.map((one) => [one.id, one]));
  const [repair] = repairs;
  return (repair?.sets ?? []).map((set) => ({
    ...record.figures,
    ...Object.fromEntries(
      set.flatMap((id) => byId.get(id)!.values.map((value) => [value.id, value.interval.low!.toNumber() + 0]))
    ),
  }));
}

const STATUS: Readonly<Record<Repairs['status'], string>> = {
  feasible: 'valid',
  repaired: 'corrected',
  irreparable: 'invalid',
  partial: 'invalid',
  unknown: 'unknown',
};

describe('turned signs and exchanges, as published', () => {
  test.each(cbsRecords('cbs_signs').map((record) => [record.name, record] as const))('%s', (_name, record) => {
    const system = recordSystem(record);
    const alternatives = signAlternatives(record, system);
    const found = findRepairs(system, alternatives);
    if (record.status !== null) expect(STATUS[found.status]).toBe(record.status);
    const all = outcomes(record, alternatives, found);
    if (record.status === 'corrected' && record.corrected) expect(all).toContainEqual(record.corrected);
    if (record.counts && record.status === 'corrected') {
      const [set = []] = found.repairs.flatMap(({ sets }) => sets);
      const swaps = set.filter((id) => id.includes('<->')).length;
      expect({ flips: set.length - swaps, swaps }).toEqual(record.counts);
    }
  });

  test('two corrections that are as light are both told', () => {
    const record = cbsRecords('cbs_signs').find(({ name }) => name === 'signs-06-intro')!;
    const system = recordSystem(record);
    const alternatives = signAlternatives(record, system);
    expect(outcomes(record, alternatives, findRepairs(system, alternatives))).toEqual([
      { x: -1, y: 0, z: 1 },
      { x: 1, y: 0, z: -1 },
    ]);
  });
});

test.each(cbsRecords('cbs_cumulation').map((record) => [record.name, record] as const))(
  'running subtotals, as published: %s',
  (_name, record) => {
    const system = recordSystem(record);
    const links = [1, 2, 3].map((k) => ({ own: `x${k}`, before: `x${k - 1}`, income: `x${k}r`, cost: `x${k}c` }));
    const alternatives = cumulations(system, links);
    const found = findRepairs(system, alternatives);
    expect(found.status).toBe('repaired');
    expect(outcomes(record, alternatives, found)).toEqual([record.corrected]);
  }
);

/** As correctRounding sees it: every rule within two, and a repair by small changes exists. */
test.each(cbsRecords('cbs_rounding').map((record) => [record.name, record] as const))(
  'rounding, diagnosis only: %s',
  (_name, record) => {
    expect(brokenEdits({ ...record, eps: 2 })).toEqual([]);
    expect(brokenEdits(record)).not.toEqual([]);
    const free = Object.keys(record.figures).filter((id) => !record.fixed.includes(id));
    const near = recordSystem(record).variables.map(({ id, interval }) => {
      const value = interval.low!;
      return free.includes(id)
        ? {
            id,
            interval: {
              ...interval,
              low: value.minus(value.dividedBy(value)),
              high: value.plus(value.dividedBy(value)),
            },
          }
        : { id, interval };
    });
    expect(solve({ ...recordSystem(record), variables: near }).status).toBe('feasible');
    expect(record.corrected).not.toBeNull();
  }
);
