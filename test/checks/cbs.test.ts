import { decimaal } from '../../src/money/decimaal';
import { NAAR_DICHTSTBIJ } from '../../src/domain/afronding';
import type { Figuur } from '../../src/checks/stelsel/figuren';
import { suggestFor } from '../../src/checks/voorstellen/suggesties';
import { explain, Tester } from '../../src/solver/solver';
import { document } from '../solver/support/build';
import { chance } from '../solver/support/programme-document';

// The records of S. Scholtus, CBS discussion papers 08015 (signs) and 09046 (typing errors), and their class.
type Record_ = Readonly<Record<string, number>>;

const TYPO = [
  { x1: 1, x2: 1, x3: -1 },
  { x2: 1, x4: -1 },
  { x5: 1, x6: 1, x7: 1, x8: -1 },
  { x3: 1, x8: 1, x9: -1 },
  { x9: 1, x10: -1, x11: -1 },
];
const GOED: Record_ = {
  x1: 1452,
  x2: 116,
  x3: 1568,
  x4: 116,
  x5: 323,
  x6: 76,
  x7: 12,
  x8: 411,
  x9: 1979,
  x10: 1842,
  x11: 137,
};

/** Per figure every value that is suggested for it, on its own or with the others of its set left open. */
function suggested(record: Record_, rules: readonly Record_[], step: number): ReadonlyMap<string, readonly string[]> {
  const system = document(record, rules, step);
  const { faults } = explain(system);
  const tester = new Tester(system);
  const found = new Map<string, string[]>();
  for (const [position, { sets }] of faults.entries()) {
    const open = faults.flatMap((other, at) => (at === position ? [] : (other.sets[0] ?? [])));
    for (const set of sets) {
      for (const id of set) {
        const past = tester.release([...open, ...set.filter((other) => other !== id)]).whatValues(id);
        if (past === null || past === 'unknown') continue;
        const figuur: Figuur = {
          id,
          waarde: decimaal(record[id] ?? 0),
          stap: decimaal(1),
          euro: decimaal(1),
          soort: null,
          teken: 1,
          afronding: NAAR_DICHTSTBIJ,
        };
        const values = suggestFor(figuur, past, []).filter(({ reden }) => reden !== 'volgt');
        found.set(id, [...(found.get(id) ?? []), ...values.map(({ waarde }) => waarde)]);
      }
    }
  }
  return found;
}

describe.each([0, 1])('typing errors in figures in steps of %d', (step) => {
  it.each([
    ['4.1, two digits exchanged', { x4: 161 }],
    ['4.2, with a digit too many besides', { x4: 161, x9: 19979 }],
  ])('%s: the published correction is suggested', (_name, wrong) => {
    const found = suggested({ ...GOED, ...wrong }, TYPO, step);
    for (const id of Object.keys(wrong)) expect(found.get(id)).toContain(String(GOED[id]));
  });
});

it('in the class: any figure with a digit dropped, added, changed or exchanged is given back', () => {
  const random = chance(4);
  const ids = Object.keys(GOED);
  let count = 0;
  for (let run = 0; run < 300; run += 1) {
    const id = ids[run % ids.length]!;
    const digits = String(GOED[id]);
    const at = Math.floor(random() * digits.length);
    const digit = String(Math.floor(random() * 10));
    const wrong = [
      digits.slice(0, at) + digits.slice(at + 1),
      digits.slice(0, at) + digit + digits.slice(at),
      digits.slice(0, at) + digit + digits.slice(at + 1),
      digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2),
    ][run % 4]!;
    // What rounding could hide is no mistake that anybody finds; 0116 is printed as 116.
    if (Math.abs(Number(wrong) - GOED[id]!) < 4 || wrong === '') continue;
    count += 1;
    const record = { ...GOED, [id]: Number(wrong) };
    const found = [...suggested(record, TYPO, 1)].map(([cell, values]) => `${cell}: ${values.join()}`);
    const own = found.find((text) => text.startsWith(`${id}: `)) ?? '';
    // A leading zero that was lost takes more than one digit to put back: then the value follows from the rest only.
    if (!wrong.startsWith('0') && wrong.length >= digits.length - 1) expect(own.split(/[:,] ?/)).toContain(digits);
  }
  expect(count).toBeGreaterThan(150);
});

it.each([
  [{ x: 3, y: 13, z: 10 }, 'z', -10],
  [{ x: 14, y: -4, z: 10 }, 'y', 4],
  [{ x: 15, y: 5, z: -10 }, 'z', 10],
])('signs, %j: the published correction is suggested', (record, id, value) => {
  expect(suggested(record, [{ x: -1, y: 1, z: 1 }], 0).get(id)).toContain(String(value));
});

it('signs with two explanations: both are suggested', () => {
  const found = suggested({ x: 1, y: 0, z: 1 }, [{ x: 1, y: -1, z: 1 }], 0);
  expect([found.get('x'), found.get('z')]).toEqual([expect.arrayContaining(['-1']), expect.arrayContaining(['-1'])]);
});
