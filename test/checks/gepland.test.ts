import { runChecks } from '../../src/checks/index';
import type { Lezing } from '../../src/domain/lezing';
import { add, decimaal, negate, type Decimaal } from '../../src/money/decimaal';
import { kolom, lezing, tabel } from './fixtures/lezing';
import { waardenOf, withWaarden } from './fixtures/wijzig';
import { zoetermeer2021, zoetermeer2023 } from './fixtures/zoetermeer';

const rapport = process.env['SLUITEND_RAPPORT'] !== undefined;

/** Every kind of mistake in one figure that is larger than rounding hides. */
function mistakes(waarde: Decimaal): readonly Decimaal[] {
  const off = [3, -3, 17, -17, 90, -90, 1000, -1000, 40_000].map((size) => add(waarde, decimaal(size)));
  const isSmall = Math.abs(Number(waarde)) < 2;
  return isSmall ? off : [...off, negate(waarde)];
}

describe('a mistake planted in any one figure of the samples', () => {
  it.each([
    [2021, zoetermeer2021()],
    [2023, zoetermeer2023()],
  ])('%i: is found, with the true cell among the suspects', (jaar, doc) => {
    const missed: string[] = [];
    let count = 0;
    let sole = 0;
    for (const [cel, waarde] of waardenOf(doc)) {
      for (const wrong of mistakes(waarde)) {
        count += 1;
        const sets = runChecks([withWaarden(doc, { [cel]: wrong })]).flatMap(({ verdachten }) => verdachten);
        if (!sets.some((set) => set.includes(cel))) missed.push(`${cel} ${waarde} -> ${wrong}`);
        else if (sets.every((set) => set.join() === cel)) sole += 1;
      }
    }
    if (rapport)
      process.stdout.write(`${jaar}: ${count - missed.length} of ${count} found, ${sole} as the only suspect\n`);
    expect(missed).toEqual([]);
  });
});

describe('ten mistakes in ten separate tables', () => {
  const parts = Array.from({ length: 10 }, (_, index) =>
    tabel(
      [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')],
      [
        { label: 'a', cellen: `1${index}00 500 -${500 + 100 * index}` },
        { label: 'b', cellen: `2.000 3${index}0 -1.${700 - 10 * index}` },
        { label: 'c', cellen: '50 40 -10' },
      ],
      { id: `d1.t${index + 1}`, programma: `Deel ${'abcdefghij'.charAt(index)}` }
    )
  );
  const doc: Lezing = lezing(parts);
  const wrong = Object.fromEntries(parts.map((_, index) => [`d1.t${index + 1}.r3.c2`, decimaal(40 + 7 * (index + 1))]));

  it('are ten findings, each with suspects of its own table', () => {
    expect(
      runChecks([doc])
        .filter(({ oordeel }) => oordeel === 'verschil')
        .map(({ id, berekend, gepubliceerd }) => `${id} ${berekend} ${gepubliceerd}`)
    ).toEqual([]);
    const found = runChecks([withWaarden(doc, wrong)]).filter(({ gezamenlijk }) => !gezamenlijk);
    expect(found.map(({ totaal }) => totaal)).toEqual(parts.map(({ id }) => `${id}.r3.c3`));
    for (const { totaal, verdachten } of found) {
      const table = totaal.split('.r')[0] ?? '';
      expect(verdachten.flat().every((cel) => cel.startsWith(`${table}.`))).toBe(true);
    }
  });
});

describe('the joint verdict', () => {
  it('never calls together wrong what no sum by itself nor their combination contradicts', () => {
    for (const doc of [zoetermeer2021(), zoetermeer2023()]) {
      expect(runChecks([doc]).filter(({ gezamenlijk }) => !gezamenlijk)).toEqual([]);
    }
  });

  it('calls every sum that does not tie by itself wrong together too', () => {
    for (const doc of [zoetermeer2021(), zoetermeer2023()]) {
      for (const [cel, waarde] of waardenOf(doc)) {
        const found = runChecks([withWaarden(doc, { [cel]: add(waarde, decimaal(25)) })]);
        expect(found.filter(({ oordeel, gezamenlijk }) => oordeel === 'verschil' && gezamenlijk)).toEqual([]);
      }
    }
  });
});
