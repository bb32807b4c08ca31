import { findRepairs, type Alternative, type Repairs, type System } from '../../src/solver/solver';
import { document } from './support/build';
import { recordSystem, type CbsEdit } from './support/cbs-records';
import { HighsOracle, lightest } from './support/highs-oracle';
import { cumulations, exchanges, turnedSigns } from './support/mistakes';
import { chance } from './support/programme-document';

// The classes of Scholtus 2008: generated anew, and held against trial of every combination in plain numbers.

/** Records of each class; `SLUITEND_REEKSEN=1000` compares more. */
const RECORDS = Number(process.env['SLUITEND_REEKSEN'] ?? 60);
const report = (text: string): void => {
  if (process.env['SLUITEND_REEKSEN'] !== undefined) process.stdout.write(`${text}\n`);
};

type Figures = Readonly<Record<string, number>>;

interface Account {
  readonly figures: Figures;
  readonly edits: readonly CbsEdit[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly results: readonly string[];
}

interface Draw {
  readonly below: (limit: number) => number;
  readonly often: (share: number) => boolean;
}

function draw(seed: number): Draw {
  const random = chance(seed * 7919 + 3);
  return { below: (limit) => Math.floor(random() * limit), often: (share) => random() < share };
}

/** A profit and loss account: results of income less cost, and their sum; noughts are not rare. */
function account({ below, often }: Draw): Account {
  const parts = 2 + below(3);
  const figures: Record<string, number> = {};
  const edits: CbsEdit[] = [];
  const amount = (): number => (often(0.25) ? 0 : below(often(0.5) ? 9 : 5000));
  let total = 0;
  for (let k = 0; k < parts; k += 1) {
    const [r, c] = [amount(), amount()];
    Object.assign(figures, { [`x${k}r`]: r, [`x${k}c`]: c, [`x${k}`]: r - c });
    edits.push({ coefficients: { [`x${k}`]: 1, [`x${k}c`]: 1, [`x${k}r`]: -1 }, operator: '==', constant: 0 });
    total += r - c;
  }
  const names = Array.from({ length: parts }, (_, k) => `x${k}`);
  figures['x'] = total;
  edits.push({
    coefficients: { ...Object.fromEntries(names.map((name) => [name, -1])), x: 1 },
    operator: '==',
    constant: 0,
  });
  const pairs = names.map((name) => [`${name}r`, `${name}c`] as const);
  // Now and then income and cost must not be negative: of what closes, not everything will do.
  if (often(0.3)) {
    for (const id of pairs.flat()) edits.push({ coefficients: { [id]: 1 }, operator: '>=', constant: 0 });
  }
  return { figures, edits, pairs, results: [...names, 'x'] };
}

/** Flips first, then exchanges. */
function act(figures: Figures, actions: readonly string[]): Figures {
  const after: Record<string, number> = { ...figures };
  for (const action of actions.filter((one) => !one.includes('<->'))) after[action] = 0 - after[action]!;
  for (const action of actions.filter((one) => one.includes('<->'))) {
    const [a = '', b = ''] = action.split('<->');
    [after[a], after[b]] = [after[b]!, after[a]!];
  }
  return after;
}

function holds(figures: Figures, edits: readonly CbsEdit[], eps: number): boolean {
  return edits.every(({ coefficients, operator, constant }) => {
    const total = Object.entries(coefficients).reduce((sum, [id, c]) => sum + c * figures[id]!, 0) - constant;
    return operator === '==' ? Math.abs(total) <= eps : total >= 0;
  });
}

/** Every record that a least set of alternatives makes of this one; null when there is no set. */
function records(
  figures: Figures,
  alternatives: readonly Alternative[],
  { repairs, status }: Repairs
): string[] | null {
  const byId = new Map(alternatives.map((one) => [one.id, one]));
  let found: Figures[] = [figures];
  for (const { sets } of repairs) {
    found = found.flatMap((record) =>
      sets.map((set) => ({
        ...record,
        ...Object.fromEntries(
          set.flatMap((id) => byId.get(id)!.values.map((value) => [value.id, middle(value.interval) + 0]))
        ),
      }))
    );
  }
  return status === 'feasible' || status === 'repaired' ? unique(found) : null;
}

const middle = ({ low, high }: { low: { toNumber(): number } | null; high: { toNumber(): number } | null }): number =>
  (low!.toNumber() + high!.toNumber()) / 2;

const unique = (list: readonly Figures[]): string[] =>
  [...new Set(list.map((one) => JSON.stringify(Object.entries(one).sort())))].sort();

test('turned signs and exchanges: every lightest correction, ties and weights included', () => {
  let [compared, several, none] = [0, 0, 0];
  for (let seed = 1; seed <= RECORDS; seed += 1) {
    const chanceOf = draw(seed);
    const { figures: right, edits, pairs, results } = account(chanceOf);
    const eps = chanceOf.often(0.4) ? 2 : 0;
    const turnable = chanceOf.often(0.3) ? Object.keys(right) : results;
    const flips = turnable.length > 9 ? turnable.slice(0, 9) : turnable;
    const weights = {
      exchange: 1 + chanceOf.below(chanceOf.often(0.3) ? 3 : 1),
      turn: 1 + chanceOf.below(chanceOf.often(0.3) ? 3 : 1),
    };
    const actions = [...flips, ...pairs.map(([a, b]) => `${a}<->${b}`)];
    const planted = actions.filter(() => chanceOf.often(1.6 / actions.length));
    const off = Object.fromEntries(
      Object.entries(act(right, planted)).map(([id, v]) => [id, eps > 0 && chanceOf.often(0.15) ? v + 1 : v])
    );
    const wrong: Figures = chanceOf.often(0.15) ? { ...off, x: off['x']! + 17 } : off;
    const weightOf = (action: string): number => (action.includes('<->') ? weights.exchange : weights.turn);
    const expected = lightest(actions, weightOf, (set) => holds(act(wrong, set), edits, eps));
    const system = recordSystem({ figures: wrong, edits, eps });
    const alternatives = [
      ...turnedSigns(system, flips, weights.turn),
      ...exchanges(system, pairs, new Set(flips), weights),
    ];
    const found = records(wrong, alternatives, findRepairs(system, alternatives));
    expect(found).toEqual(expected && unique(expected.map((set) => act(wrong, set))));
    compared += 1;
    if (found === null) none += 1;
    else if (found.length > 1) several += 1;
  }
  report(
    `signs and exchanges: ${compared} compared, 0 disagree; ${several} with several corrections, ${none} with none`
  );
  expect(none).toBeGreaterThan(0);
});

/** What each alternative changes, put into a system. */
function withAlternatives(system: System, chosen: readonly Alternative[]): System {
  const changed = new Map(chosen.flatMap(({ values }) => values.map((value) => [value.id, value] as const)));
  return { ...system, variables: system.variables.map((one) => changed.get(one.id) ?? one) };
}

test('the same of rounded figures, where nothing but all rules at once decides: as HiGHS says', async () => {
  const oracle = await HighsOracle.load();
  let [compared, sets] = [0, 0];
  for (let seed = 1; seed <= Math.ceil(RECORDS / 3); seed += 1) {
    const chanceOf = draw(seed + 50_000);
    const { figures: right, edits, pairs, results } = account(chanceOf);
    const rounded = Object.fromEntries(Object.entries(right).map(([id, v]) => [id, v + (chanceOf.often(0.2) ? 1 : 0)]));
    const actions = [...results, ...pairs.map(([a, b]) => `${a}<->${b}`)];
    const wrong = act(
      rounded,
      actions.filter(() => chanceOf.often(1.5 / actions.length))
    );
    const identities = edits.filter(({ operator }) => operator === '==').map(({ coefficients }) => coefficients);
    const system = document(wrong, identities, 1);
    const alternatives = [...turnedSigns(system, results), ...exchanges(system, pairs, new Set(results))];
    const byId = new Map(alternatives.map((one) => [one.id, one]));
    const expected = lightest(
      alternatives.map(({ id }) => id),
      () => 1,
      (set) => {
        const touched = set.flatMap((id) => byId.get(id)!.values.map((value) => value.id));
        if (new Set(touched).size < touched.length) return false;
        return oracle.feasible(
          withAlternatives(
            system,
            set.map((id) => byId.get(id)!)
          )
        );
      }
    );
    const { status, repairs } = findRepairs(system, alternatives);
    let found: string[][] = [[]];
    for (const repair of repairs) found = found.flatMap((chosen) => repair.sets.map((set) => [...chosen, ...set]));
    const text = (list: readonly (readonly string[])[]): string[] => list.map((set) => [...set].sort().join()).sort();
    expect(status === 'feasible' || status === 'repaired' ? text(found) : null).toEqual(expected && text(expected));
    compared += 1;
    sets += expected?.length ?? 0;
  }
  report(`rounded signs and exchanges: ${compared} compared with HiGHS, 0 disagree; ${sets} lightest sets`);
});

test('running subtotals: every lightest correction, with other signs and exchanges among them', () => {
  let [compared, corrected, none] = [0, 0, 0];
  for (let seed = 1; seed <= RECORDS; seed += 1) {
    const chanceOf = draw(seed + 90_000);
    const { figures: right, edits: all, results } = account(chanceOf);
    const edits = all.filter(({ operator }) => operator === '==');
    const names = results.slice(0, -1);
    const wrong: Record<string, number> = { ...right };
    const from = 1 + chanceOf.below(names.length - 1);
    for (const [k, name] of names.entries()) {
      if (k < from || chanceOf.often(0.1)) continue;
      wrong[name] = wrong[names[k - 1]!]! + right[name]!;
      if (chanceOf.often(0.2)) [wrong[`${name}r`], wrong[`${name}c`]] = [right[`${name}c`]!, right[`${name}r`]!];
      if (chanceOf.often(0.15)) wrong[name] = 0 - wrong[name];
    }
    if (chanceOf.often(0.1)) wrong['x'] = wrong['x']! + 13;
    const links = names.slice(1).map((own, k) => ({ own, before: names[k]!, income: `${own}r`, cost: `${own}c` }));
    const options = links.flatMap(({ own, before, income, cost }) =>
      [1, -1].flatMap((mu) => {
        const part = mu * (wrong[income]! - wrong[cost]!);
        const running = [1, -1].some((lambda) => lambda * wrong[own]! - wrong[before]! - part === 0);
        if (!running || (mu === -1 && part === 0)) return [];
        const turned = mu === -1 ? { [income]: wrong[cost]!, [cost]: wrong[income]! } : {};
        return [{ id: `${own} ${mu}`, weight: mu === 1 ? 1 : 2, values: { [own]: part + 0, ...turned } }];
      })
    );
    const optionOf = new Map(options.map((one) => [one.id, one]));
    const apply = (set: readonly string[]): Figures =>
      Object.assign({ ...wrong }, ...set.map((id) => optionOf.get(id)!.values)) as Figures;
    const expected = lightest(
      options.map(({ id }) => id),
      (id) => optionOf.get(id)!.weight,
      (set) => new Set(set.map((id) => id.split(' ')[0])).size === set.length && holds(apply(set), edits, 0)
    );
    const system = recordSystem({ figures: wrong, edits, eps: 0 });
    const alternatives = cumulations(system, links);
    const found = records(wrong, alternatives, findRepairs(system, alternatives));
    expect(found).toEqual(expected && unique(expected.map(apply)));
    compared += 1;
    if (found === null) none += 1;
    else corrected += 1;
  }
  report(`running subtotals: ${compared} compared, 0 disagree; ${corrected} corrected, ${none} not`);
  expect([corrected > 0, none > 0]).toEqual([true, true]);
});
