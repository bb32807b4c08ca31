import { NAAR_DICHTSTBIJ } from '../../src/domain/afronding';
import type { Figuur } from '../../src/checks/stelsel/figuren';
import { suggestFor } from '../../src/checks/voorstellen/suggesties';
import { decimaal } from '../../src/money/decimaal';
import { explain, Tester, type System } from '../../src/solver/solver';
import { document } from '../solver/support/build';
import { cbsRecords, recordSystem } from '../solver/support/cbs-records';
import { HighsOracle, without } from '../solver/support/highs-oracle';
import { chance } from '../solver/support/programme-document';

// Typing errors (S. Scholtus, CBS discussion paper 09046; correct_typos in the R package deductive): one character too
// many, missing, another, or two exchanged, the sign being a character.

const TYPING = ['teken', 'verwisselde-cijfers', 'cijfer'];

/** Every value that is suggested as a typing error, per figure: `x4 116`. */
function typed(
  figures: Readonly<Record<string, number | null>>,
  system: System,
  fixed: readonly string[] = []
): readonly string[] {
  const actions = Object.keys(figures)
    .filter((id) => !fixed.includes(id))
    .map((id) => ({ id, variables: [id] }));
  const { faults } = explain(system, { actions });
  const tester = new Tester(system);
  const found = faults.flatMap(({ sets }, position) => {
    const open = faults.flatMap((other, at) => (at === position ? [] : (other.sets[0] ?? [])));
    return sets.flatMap((set) =>
      set.flatMap((id) => {
        const past = tester.release([...open, ...set.filter((other) => other !== id)]).whatValues(id);
        if (past === null || past === 'unknown') return [];
        return suggestFor(figureOf(id, figures[id] ?? 0), past, [])
          .filter(({ reden }) => TYPING.includes(reden))
          .map(({ waarde }) => `${id} ${waarde}`);
      })
    );
  });
  return [...new Set(found)].sort();
}

function figureOf(id: string, value: number): Figuur {
  return {
    id,
    waarde: decimaal(value),
    stap: decimaal(1),
    euro: decimaal(1),
    soort: null,
    teken: 1,
    afronding: NAAR_DICHTSTBIJ,
  };
}

/** Restricted Damerau-Levenshtein distance of two texts is one: written from its definition. */
function isOneOff(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.length === b.length) {
    const off = Array.from(a, (char, k) => (char === b[k] ? -1 : k)).filter((k) => k >= 0);
    const [first = 0, second = 0] = off;
    return (
      off.length === 1 || (off.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
    );
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.length === short.length + 1 && Array.from(long).some((_, k) => long.slice(0, k) + long.slice(k + 1) === short)
  );
}

describe('as published', () => {
  it.each(cbsRecords('cbs_typos').map((record) => [record.name, record] as const))('%s', (_name, record) => {
    // Figures exactly as they are, as in the papers; the suggestion itself may be rounded as any figure.
    const found = typed(record.figures, recordSystem(record), record.fixed);
    const changed = Object.entries(record.corrected ?? {}).filter(([id, value]) => record.figures[id] !== value);
    for (const [id, value] of changed) expect(found).toContain(`${id} ${value}`);
    if (record.status === 'valid') expect(found).toEqual([]);
    // Where nothing is corrected in the paper, at most what obeys every rule, inequalities too, is suggested.
    const [only] = found;
    if (record.status === 'invalid' && found.length === 1 && only !== undefined) {
      const [id = '', value = ''] = only.split(' ');
      const holds = record.edits.every(({ coefficients, operator, constant }) => {
        const figures = { ...record.figures, [id]: Number(value) };
        const total = Object.entries(coefficients).reduce((sum, [name, c]) => sum + c * figures[name]!, -constant);
        return operator === '==' ? total === 0 : total < 0;
      });
      const least = explain(recordSystem(record)).faults.reduce((sum, { sets }) => sum + (sets[0]?.length ?? 0), 0);
      expect(holds || least > 1).toBe(true);
    }
  });
});

/** Records; `SLUITEND_REEKSEN=1000` compares more. */
const RECORDS = Number(process.env['SLUITEND_REEKSEN'] ?? 15);

const BALANCES: readonly Readonly<Record<string, number>>[] = [
  { x1: 1, x2: 1, x3: -1 },
  { x2: 1, x4: -1 },
  { x5: 1, x6: 1, x7: 1, x8: -1 },
  { x3: 1, x8: 1, x9: -1 },
  { x9: 1, x10: -1, x11: -1 },
];

function right(random: () => number): Record<string, number> {
  const amount = (): number => Math.round(Math.exp(2 + random() * 8)) * (random() < 0.15 ? -1 : 1);
  const [x1, x2, x5, x6, x7, x10] = [amount(), amount(), amount(), amount(), amount(), amount()];
  const [x3, x8] = [x1 + x2, x5 + x6 + x7];
  return { x1, x2, x3, x4: x2, x5, x6, x7, x8, x9: x3 + x8, x10, x11: x3 + x8 - x10 };
}

/** Another figure that is one character off. */
function mistype(value: number, random: () => number): number {
  const text = String(value);
  const at = Math.floor(random() * text.length);
  const digit = String(Math.floor(random() * 10));
  const kinds = [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + digit + text.slice(at),
    text.slice(0, at) + digit + text.slice(at + 1),
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    String(-value),
  ];
  const typo = kinds[Math.floor(random() * kinds.length)]!;
  return /^-?[1-9]\d*$/.test(typo) ? Number(typo) : value;
}

/** All smallest sets that help, by trial of every one, two and three. */
function smallest(ids: readonly string[], helps: (set: readonly string[]) => boolean): readonly (readonly string[])[] {
  const ones = ids.map((id) => [id]);
  const grow = (sets: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    sets.flatMap((set) => ids.slice(ids.indexOf(set.at(-1)!) + 1).map((id) => [...set, id]));
  if (helps([])) return [];
  for (let sets: readonly (readonly string[])[] = ones, size = 1; size <= 3; sets = grow(sets), size += 1) {
    const found = sets.filter(helps);
    if (found.length > 0) return found;
  }
  return [];
}

/** Every value one character off that the others of a smallest set leave possible, as HiGHS has it. */
function expectedOf(
  oracle: HighsOracle,
  figures: Readonly<Record<string, number>>,
  system: System,
  room: number
): readonly string[] {
  const ids = Object.keys(figures);
  const sets = smallest(ids, (set) => oracle.feasible(without(system, set)));
  const found = sets.flatMap((set) =>
    set.flatMap((id) => {
      const range = oracle.range(
        without(
          system,
          set.filter((other) => other !== id)
        ),
        id
      );
      if (range === null) return [];
      const [low, high] = [Math.ceil(range[0] - room - 1e-6), Math.floor(range[1] + room + 1e-6)];
      const values = nearby(figures[id]!).filter((value) => value >= low && value <= high);
      return values.map((value) => `${id} ${value}`);
    })
  );
  return [...new Set(found)].sort();
}

/** Every whole number one character off, by its definition, from all texts of that length. */
function nearby(value: number): readonly number[] {
  const text = String(value);
  const signs = ['', '-'];
  const chars = Array.from('-0123456789');
  const texts = new Set<string>(signs.map((sign) => sign + text.replace('-', '')));
  for (let at = 0; at <= text.length; at += 1) {
    texts.add(text.slice(0, at) + text.slice(at + 1));
    texts.add(text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2));
    for (const char of chars) {
      texts.add(text.slice(0, at) + char + text.slice(at));
      texts.add(text.slice(0, at) + char + text.slice(at + 1));
    }
  }
  const numbers = [...texts].filter((one) => /^(0|-?[1-9]\d*)$/.test(one) && isOneOff(one, text));
  return [...new Set(numbers.map(Number))];
}

it.each([0, 1])(
  'in the class, figures in steps of %d: exactly the values that trial with HiGHS finds',
  async (step) => {
    const oracle = await HighsOracle.load();
    let [compared, values, back, planted] = [0, 0, 0, 0];
    for (let seed = 1; seed <= RECORDS; seed += 1) {
      const random = chance(seed * 557 + step);
      const truth = right(random);
      const wrong: Record<string, number> = { ...truth };
      const cells = Object.keys(truth).filter(() => random() < 1.6 / 11);
      for (const id of cells) wrong[id] = mistype(truth[id]!, random);
      const system = document(wrong, BALANCES, step);
      const explanation = explain(system);
      if (explanation.faults.reduce((sum, { sets }) => sum + (sets[0]?.length ?? 0), 0) > 3) continue;
      const expected = expectedOf(oracle, wrong, system, step / 2);
      const found = typed(wrong, system);
      expect({ seed, found }).toEqual({ seed, found: expected });
      compared += 1;
      values += expected.length;
      for (const id of cells.filter((cell) => wrong[cell] !== truth[cell])) {
        planted += 1;
        if (found.includes(`${id} ${truth[id]}`)) back += 1;
      }
    }
    if (process.env['SLUITEND_REEKSEN'] !== undefined) {
      process.stdout.write(
        `typing errors, step ${step}: ${compared} compared with HiGHS, 0 disagree; ${values} values; ${back} of ${planted} planted given back\n`
      );
    }
    expect(values).toBeGreaterThan(0);
  }
);
