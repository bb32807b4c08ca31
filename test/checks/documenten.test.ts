import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLezingen, type Controle } from '../../src/checks/index';
import type { Bevinding } from '../../src/domain/bevinding';
import type { Lezing } from '../../src/domain/lezing';
import { readDocument } from '../../src/document/read-document';
import { readFigures } from '../../src/figures/read-figures';
import { bevindingen as en } from '../../src/locale/en/bevindingen';
import { bevindingen as nl } from '../../src/locale/nl/bevindingen';
import { add, decimaal } from '../../src/money/decimaal';
import { waardenOf, withWaarden } from './fixtures/wijzig';

// Documents made by hand from amounts in whole euros that tie, each figure rounded by itself: several tables each, in the
// shapes that organisations publish. What they hold is counted by hand from their rows, series and kinds.

const map = join(__dirname, 'documenten');
const namen = readdirSync(map).sort();

async function load(begin: string, id = 'd1'): Promise<Lezing> {
  const naam = namen.find((one) => one.startsWith(begin)) ?? begin;
  return readFigures(await readDocument(new Uint8Array(readFileSync(join(map, naam))), naam, id, ''));
}

const isWrong = ({ oordeel, gezamenlijk }: Bevinding): boolean => oordeel === 'verschil' || !gezamenlijk;
const ids = (bevindingen: readonly Bevinding[]): readonly string[] => bevindingen.map(({ id }) => id);

function count({ bevindingen }: Controle, code: string): number {
  return bevindingen.filter((one) => one.code === code).length;
}

it.each(namen)('%s: nothing of it is called wrong', async (naam) => {
  expect(ids(checkLezingen([await load(naam)]).bevindingen.filter(isWrong))).toEqual([]);
});

describe('a programme in two tables', () => {
  it.each([
    ['01', 'kinds in columns, and in rows of its own table; overhead and dekkingsmiddelen', (3 + 2) * 3 * 3 + 2 * 3],
    ['02', 'a row with a letter for each kind, and a total of doelstellingen', 4 * 2 * 2],
    ['03', 'thousands and whole euros, the saldo turned, one name without its number', 4 * 3 * 3],
    ['04', 'lasten and baten in tables of their own, longer names', 5 * 2 * 2],
    ['05', 'millions with a decimal, and thousands with negative lasten', 3 * 3],
    ['06', 'only the saldo of each year', 4 * 4],
    ['07', 'taakvelden below the name of their programme, without totals', 3 * 3 + 3],
    ['08', 'the saldo of all against an overzicht without a total', 2],
    ['09', 'additions to and withdrawals from reserves, in either sign', 3 * 2 * 3 + 3 * 2 * 2 + 2 * 2],
    ['13', 'an overzicht with the movements of reserves in lasten and baten', 3 * 2 * 3],
    ['14', 'names that only resemble those of programmes', 0],
    ['17', 'deelprogrammas below the heading of their programme, that make it together', 2 * 3 * 2],
    ['18', 'the prognose of a bestuursrapportage', 3 * 2 * 3],
    ['19', 'reserves in rows of the programmes, in a row with lasten and baten of the whole', 4 * 3 * 2 + 2 * 2],
    ['20', 'reserves in columns of the programmes, in rows with another sign of the whole', 2 * 2],
  ])('%s: %s', async (naam, _, expected) => {
    expect(count(checkLezingen([await load(naam)]), 'overzicht')).toBe(expected);
  });

  it('what is not the same though it bears the name is said to be uncertain, once for each programme', async () => {
    const { nietGetoetst } = checkLezingen([await load('16')]);
    const own = nietGetoetst.filter(({ code }) => code === 'overzicht');
    expect(own.map(({ reden }) => reden)).toEqual(Array(4).fill('vergelijking-onzeker'));
  });
});

describe('the reserves of the programmes together', () => {
  const sums = ({ bevindingen }: Controle): readonly Bevinding[] =>
    bevindingen.filter(({ id }) => id.endsWith(':programmas'));

  it('are said to stand in the other tables', async () => {
    const [first] = sums(checkLezingen([await load('19')]));
    expect([nl.uitleg(first!), en.uitleg(first!)]).toEqual([
      'De andere tabellen van het document maken samen 1.142, precies hetzelfde.',
      'The other tables of the document make together 1,142, exactly the same.',
    ]);
  });

  it.each([
    ['a table of a programme is not there', 'd1.t5'],
    ['the overzicht is not there', 'd1.t1'],
  ])('are not compared when %s', async (_name, weg) => {
    const doc = await load('19');
    const controle = checkLezingen([{ ...doc, tabellen: doc.tabellen.filter(({ id }) => id !== weg) }]);
    expect(sums(controle)).toEqual([]);
    expect(ids(controle.bevindingen.filter(isWrong))).toEqual([]);
  });

  it('are not compared when a programme has two tables with them', async () => {
    const doc = await load('19');
    const again = doc.tabellen
      .filter(({ id }) => id === 'd1.t3')
      .map((tabel) => ({
        ...tabel,
        id: 'd1.t9',
        rijen: tabel.rijen.map((rij) => ({ ...rij, id: rij.id.replace('t3', 't9') })),
      }));
    expect(sums(checkLezingen([{ ...doc, tabellen: [...doc.tabellen, ...again] }]))).toEqual([]);
  });
});

/** What one wrong figure gives: the findings that are wrong, by id, and whether the figure is among the suspects. */
async function plant(
  naam: string,
  cel: string,
  waarde: string
): Promise<{ wrong: readonly string[]; suspect: boolean }> {
  const doc = withWaarden(await load(naam), { [cel]: decimaal(waarde) });
  const wrong = checkLezingen([doc]).bevindingen.filter(isWrong);
  return { wrong: ids(wrong), suspect: wrong.some(({ verdachten }) => verdachten.flat().includes(cel)) };
}

describe('one figure that the two tables do not agree on', () => {
  it.each([
    ['01', 'd1.t3.r1.c3', '5210', 'overzicht:d1.t3.r1.c3:d1.t1'],
    ['01', 'd1.t6.r1.c3', '33957', 'overzicht:d1.t6.r1.c3:d1.t1'],
    ['02', 'd1.t1.r4.c2', '-14829', 'overzicht:d1.t3.r3.c5:d1.t1'],
    ['03', 'd1.t1.r2.c2', '1', 'overzicht:d1.t3.r1.c1:d1.t1'],
    ['04', 'd1.t5.r2.c2', '2606', 'overzicht:d1.t5.r2.c2:d1.t2'],
    ['05', 'd1.t1.r2.c1', '36.4', 'overzicht:d1.t3.r3.c4:d1.t1'],
    ['06', 'd1.t3.r3.c2', '-12120', 'overzicht:d1.t3.r3.c2:d1.t1'],
    ['07', 'd1.t1.r2.c2', '14261', 'overzicht:d1.t1.r2.c2:d1.t2'],
    ['08', 'd1.t2.r1.c2', '308', 'overzicht:d1.t2.r1.c2:d1.t1'],
    ['09', 'd1.t3.r4.c2', '105', 'overzicht:d1.t3.r4.c2:d1.t2'],
    ['13', 'd1.t2.r2.c2', '6295', 'overzicht:d1.t1.r1.c5:d1.t2'],
    ['17', 'd1.t1.r2.c4', '1', 'overzicht:d1.t1.r2.c4:d1.t5'],
    ['18', 'd1.t4.r1.c2', '1', 'overzicht:d1.t4.r1.c2:d1.t1'],
    ['19', 'd1.t4.r4.c2', '184', 'overzicht:d1.t1.r6.c4:programmas'],
    ['20', 'd1.t1.r5.c1', '-767', 'overzicht:d1.t1.r5.c1:programmas'],
  ])('%s %s is found, and the figure is suspect', async (naam, cel, waarde, id) => {
    const { wrong, suspect } = await plant(naam, cel, waarde);
    expect(wrong).toContain(id);
    expect(suspect).toBe(true);
  });

  it('is found in both tables when each of them ties by itself', async () => {
    const doc = await load('18');
    const values = waardenOf(doc);
    const change = (cel: string, by: number): Readonly<Record<string, ReturnType<typeof decimaal>>> => ({
      [cel]: add(values.get(cel)!, decimaal(by)),
    });
    const own = withWaarden(doc, { ...change('d1.t4.r1.c2', 90), ...change('d1.t4.r3.c2', -90) });
    const wrong = ids(checkLezingen([own]).bevindingen.filter(isWrong));
    expect(wrong).toEqual(['overzicht:d1.t4.r1.c2:d1.t1', 'overzicht:d1.t4.r3.c2:d1.t1']);
  });
});

it.each([['01'], ['02'], ['04'], ['07'], ['13']])(
  '%s: every figure that is 90 off is found, and suspect',
  async (naam) => {
    const doc = await load(naam);
    const missed: string[] = [];
    [...waardenOf(doc)].forEach(([cel, waarde], index) => {
      if (index % 9 !== 0) return;
      const wrong = checkLezingen([withWaarden(doc, { [cel]: add(waarde, decimaal(90)) })]).bevindingen.filter(isWrong);
      if (!wrong.some(({ verdachten }) => verdachten.flat().includes(cel))) missed.push(cel);
    });
    expect(missed).toEqual([]);
  }
);

describe('what a later document repeats of an earlier one', () => {
  const all = async (laatste: string): Promise<readonly Lezing[]> =>
    Promise.all([load('10a', 'd1'), load('10b', 'd2'), load(laatste, 'd3')]);

  it('ties with the jaarstukken and the begroting of that year: five rows of three kinds each', async () => {
    const controle = checkLezingen(await all('10d'));
    expect([count(controle, 'vorig-jaar'), count(controle, 'begroting')]).toEqual([15, 15]);
    expect(ids(controle.bevindingen.filter(isWrong))).toEqual([]);
  });

  it('and was restated is found, but accuses no figure', async () => {
    const wrong = checkLezingen(await all('10c')).bevindingen.filter(isWrong);
    expect(ids(wrong)).toEqual(['r2.c1', 'r2.c3', 'r5.c1', 'r5.c3'].map((cel) => `vorig-jaar:d3.t1.${cel}:d1.t1`));
    expect(wrong.flatMap(({ verdachten, suggesties }) => [...verdachten, ...suggesties])).toEqual([]);
  });

  it('and was copied wrong spoils the sums as well: then the figure is suspect', async () => {
    const [a, b, c] = await all('10d');
    const doc = withWaarden(c!, { 'd3.t1.r2.c1': decimaal(27_347) });
    const wrong = checkLezingen([a!, b!, doc]).bevindingen.filter(isWrong);
    expect(wrong.find(({ code }) => code === 'vorig-jaar')?.verdachten).toEqual([['d3.t1.r2.c1']]);
  });

  it('a begroting that another number was copied from is found', async () => {
    const [a, b, c] = await all('10d');
    const [, , , l] = c!.tabellen[0]!.rijen[0]!.cellen;
    const doc = withWaarden(c!, { 'd3.t1.r1.c4': add(l!.waarde!, decimaal(500)) });
    expect(ids(checkLezingen([a!, b!, doc]).bevindingen.filter(isWrong))).toContain('begroting:d3.t1.r1.c4:d2.t1');
  });
});

it('a tile in millions and a table in thousands are one data point: six tiles, and one that is wrong is suspect', async () => {
  const doc = await load('12');
  expect(count(checkLezingen([doc]), 'totaal-tegel')).toBe(6);
  const [tegel] = doc.tegels;
  const { wrong, suspect } = await plant('12', tegel!.id, add(tegel!.bedrag.waarde!, decimaal('0.2')));
  expect(wrong).toContain(`totaal-tegel:${tegel!.id}:d1.t1`);
  expect(suspect).toBe(true);
});

describe('figures that no sum tests', () => {
  it('are said to be so, with the reason, by table', async () => {
    const doc = await load('11');
    const { zonderToets } = checkLezingen([doc]);
    expect(zonderToets).toEqual([
      {
        document: 'd1',
        tabel: 'd1.t1',
        titel: 'Lasten per programma',
        reden: 'geen-bedrag',
        cellen: [1, 2, 3, 4, 5, 6, 7, 8].map((r) => `d1.t1.r${r}.c3`),
      },
    ]);
  });

  it.each(namen)('%s: every figure is tested, left out by name, or said to be in no test', async (naam) => {
    const doc = await load(naam);
    const { bevindingen, nietGetoetst, zonderToets } = checkLezingen([doc]);
    const heard = new Set([
      ...[...bevindingen, ...nietGetoetst].flatMap(({ totaal, termen }) => [
        totaal,
        ...(termen ?? []).map((t) => t.cel),
      ]),
      ...zonderToets.flatMap(({ cellen }) => cellen),
    ]);
    const left = nietGetoetst.map(({ totaal }) => totaal);
    const isNear = (cel: string): boolean =>
      left.some(
        (one) => one.split('.c')[0] === cel.split('.c')[0] || one.replace(/r\d+/, '') === cel.replace(/r\d+/, '')
      );
    expect([...waardenOf(doc).keys()].filter((cel) => !heard.has(cel) && !isNear(cel))).toEqual([]);
  });
});
