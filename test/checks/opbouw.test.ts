import { checkLezingen, runChecks } from '../../src/checks/index';
import type { Lezing } from '../../src/domain/lezing';
import { kolom, lezing, NEGATIEVE_LASTEN, POSITIEF, tabel, tegel } from './fixtures/lezing';

const LASTEN = [kolom('Lasten', 'lasten')];

/** `total = part + part: verdict` of every finding of a check, in row numbers. */
function sums(doc: Lezing, code = 'kolom-totaal'): string[] {
  return runChecks([doc])
    .filter((bevinding) => bevinding.code === code)
    .map(
      ({ totaal, termen, oordeel }) =>
        `${totaal} = ${termen.map(({ cel, teken }) => (teken < 0 ? '-' : '') + cel).join(' + ')}: ${oordeel}`
    )
    .map((text) => text.replace(/d1\.t1\./g, ''));
}

function doc(...args: Parameters<typeof tabel>): Lezing {
  return lezing([tabel(...args)]);
}

describe('which rows make a total', () => {
  it('sub-totals instead of their rows, and the rows that belong to none', () => {
    const rijen = [
      { label: 'a', cellen: '1.000' },
      { label: 'b', cellen: '2.000' },
      { label: 'Subtotaal', rol: 'subtotaal' as const, cellen: '3.000' },
      { label: 'c', cellen: '4.000' },
      { label: 'Subtotaal', rol: 'subtotaal' as const, cellen: '4.000' },
      { label: 'd', cellen: '500' },
      { label: 'Totaal', rol: 'totaal' as const, cellen: '7.500' },
    ];
    expect(sums(doc(LASTEN, rijen))).toEqual([
      'r3.c1 = r1.c1 + r2.c1: sluit',
      'r5.c1 = r4.c1: sluit',
      'r7.c1 = r3.c1 + r5.c1 + r6.c1: sluit',
    ]);
  });

  it('the rows below a total that stands above its parts', () => {
    const rijen = [
      { label: 'Totaal', rol: 'totaal' as const, cellen: '3.000' },
      { label: 'a', cellen: '1.000' },
      { label: 'b', cellen: '2.000' },
    ];
    expect(sums(doc(LASTEN, rijen))).toEqual(['r1.c1 = r2.c1 + r3.c1: sluit']);
  });

  it('the rows below a sub-total that stands above its parts, counted once', () => {
    const rijen = [
      { label: 'A', rol: 'subtotaal' as const, cellen: '3.000' },
      { label: 'a', cellen: '1.000' },
      { label: 'b', cellen: '2.000' },
      { label: 'B', rol: 'subtotaal' as const, cellen: '4.000' },
      { label: 'c', cellen: '4.000' },
      { label: 'Totaal', rol: 'totaal' as const, cellen: '7.000' },
    ];
    expect(sums(doc(LASTEN, rijen))).toEqual([
      'r1.c1 = r2.c1 + r3.c1: sluit',
      'r4.c1 = r5.c1: sluit',
      'r6.c1 = r1.c1 + r4.c1: sluit',
    ]);
  });

  it('the rows of its own programme; a total of no programme adds up the totals', () => {
    const rijen = [
      { label: 'a', programma: 'P1', cellen: '1.000' },
      { label: 'Totaal P1', programma: 'P1', rol: 'totaal' as const, cellen: '1.000' },
      { label: 'b', programma: 'P2', cellen: '2.000' },
      { label: 'Totaal P2', programma: 'P2', rol: 'totaal' as const, cellen: '2.000' },
      { label: 'Totaal', programma: null, rol: 'totaal' as const, cellen: '3.000' },
    ];
    expect(sums(doc(LASTEN, rijen)).sort()).toEqual([
      'r2.c1 = r1.c1: sluit',
      'r4.c1 = r3.c1: sluit',
      'r5.c1 = r2.c1 + r4.c1: sluit',
    ]);
  });

  it.each([
    ['goes on from the total before', '3.500', ['r5.c1 = r3.c1 + r4.c1: sluit']],
    ['is of the rows since then', '500', ['r5.c1 = r4.c1: sluit']],
    ['is not tested when neither fits', '9.999', []],
  ])('a second total %s, as the figures decide', (_, tweede, expected) => {
    const table = doc(LASTEN, [
      { label: 'a', cellen: '1.000' },
      { label: 'b', cellen: '2.000' },
      { label: 'Saldo voor bestemming', rol: 'totaal', cellen: '3.000' },
      { label: 'Mutatie reserves', cellen: '500' },
      { label: 'Saldo na bestemming', rol: 'totaal', cellen: tweede },
    ]);
    expect(sums(table).slice(1)).toEqual(expected);
    const reasons = checkLezingen([table]).nietGetoetst.map(({ reden }) => reden);
    expect(reasons).toEqual(expected.length === 0 ? ['optelling-onduidelijk'] : []);
  });

  it('columns with percentages do not add up', () => {
    const kolommen = [kolom('%', 'aandeel')];
    expect(
      sums(
        doc(kolommen, [
          { label: 'a', cellen: '50' },
          { label: 'Totaal', rol: 'totaal', cellen: '80' },
        ])
      )
    ).toEqual([]);
  });
});

describe('kinds in the rows', () => {
  const kolommen = [kolom('Begroting', null, 'na wijziging'), kolom('Rekening', null)];
  const rijen = [
    { label: 'Lasten', soort: 'lasten' as const, programma: 'P1', cellen: '100 110' },
    { label: 'Baten', soort: 'baten' as const, programma: 'P1', cellen: '40 60' },
    { label: 'Saldo', soort: 'saldo' as const, programma: 'P1', rol: 'totaal' as const, cellen: '-60 -50' },
    { label: 'Lasten', soort: 'lasten' as const, programma: 'P2', cellen: '10 20' },
    { label: 'Baten', soort: 'baten' as const, programma: 'P2', cellen: '0 1' },
    { label: 'Saldo', soort: 'saldo' as const, programma: 'P2', rol: 'totaal' as const, cellen: '-10 -25' },
  ];

  it('make a saldo by programme and column', () => {
    expect(sums(doc(kolommen, rijen), 'rij-saldo')).toEqual([
      'r3.c1 = -r1.c1 + r2.c1: sluit',
      'r3.c2 = -r1.c2 + r2.c2: sluit',
      'r6.c1 = -r4.c1 + r5.c1: sluit',
      'r6.c2 = -r4.c2 + r5.c2: verschil',
    ]);
  });

  it('add up by kind', () => {
    const totaal = {
      label: 'Totaal lasten',
      soort: 'lasten' as const,
      programma: null,
      rol: 'totaal' as const,
      cellen: '110 130',
    };
    expect(sums(doc(kolommen, [...rijen, totaal]))).toEqual([
      'r7.c1 = r1.c1 + r4.c1: sluit',
      'r7.c2 = r1.c2 + r4.c2: sluit',
    ]);
  });
});

describe('a tile', () => {
  const kolommen = [kolom('Lasten', 'lasten'), kolom('Lasten 2022', 'lasten', 'rekening', 2022)];

  it('is held against the total row of its year, in the sign of the tile', () => {
    const table = tabel(kolommen, [
      { label: 'a', cellen: '100 90' },
      { label: 'Totaal', rol: 'totaal', cellen: '100 90' },
    ]);
    const doc = lezing([table], [tegel('d1.k1', 'lasten', '-100', null, { conventie: NEGATIEVE_LASTEN })]);
    expect(sums(doc, 'totaal-tegel')).toEqual(['d1.k1 = -r2.c1: sluit']);
  });

  it('in millions is compared in the unit of the table, with the rounding of both', () => {
    const table = tabel(kolommen, [
      { label: 'a', cellen: '12.345 1' },
      { label: 'b', cellen: '1.000 1' },
    ]);
    const doc = lezing([table], [tegel('d1.k1', 'lasten', '13,4', null, { euro: '1000000', conventie: POSITIEF })]);
    const [bevinding] = runChecks([doc]);
    expect(bevinding).toMatchObject({
      oordeel: 'verschil',
      berekend: '13345',
      gepubliceerd: '13400',
      verschil: '55',
      marge: '51',
      euro: '1000',
    });
  });
});

describe('a verschil column', () => {
  const kolommen = [
    kolom('Begroting', 'lasten', 'primitief'),
    kolom('Na wijziging', 'lasten', 'na wijziging'),
    kolom('Rekening', 'lasten'),
    kolom('Verschil', 'lasten', 'verschil'),
  ];
  it.each([
    ['begroting-rekening', '90 100 110 -10', 'r1.c4 = -r1.c3 + r1.c2: sluit'],
    ['rekening-begroting', '90 100 110 10', 'r1.c4 = r1.c3 + -r1.c2: sluit'],
    ['effect', '90 100 110 -10', 'r1.c4 = -r1.c3 + r1.c2: sluit'],
    ['rekening-begroting', '90 100 110 20', 'r1.c4 = r1.c3 + -r1.c1: sluit'],
    ['rekening-begroting', '90 100 110 15', 'r1.c4 = r1.c3 + -r1.c2: verschil'],
  ] as const)('as %s: %s', (verschil, cellen, expected) => {
    const conventie = { ...POSITIEF, verschil };
    expect(sums(doc(kolommen, [{ label: 'a', cellen }], { conventie }), 'verschil-kolom')).toEqual([expected]);
  });

  it('is not tested while its direction is not known', () => {
    const { nietGetoetst } = checkLezingen([doc(kolommen, [{ label: 'a', cellen: '90 100 110 10' }])]);
    expect(nietGetoetst.map(({ reden }) => reden)).toEqual(['conventie-onbekend']);
  });
});

describe('a saldo after reserves', () => {
  const kolommen = [kolom('Begroting', null, 'na wijziging'), kolom('Rekening', null)];
  const rijen = (resultaat: string): Parameters<typeof tabel>[1] => [
    { label: 'Lasten', soort: 'lasten', cellen: '100 110' },
    { label: 'Baten', soort: 'baten', cellen: '40 60' },
    { label: 'Saldo van baten en lasten', soort: 'saldo', rol: 'subtotaal', cellen: '-60 -50' },
    { label: 'Toevoeging', soort: 'toevoeging', cellen: '10 20' },
    { label: 'Onttrekking', soort: 'onttrekking', cellen: '30 35' },
    { label: 'Resultaat', soort: 'saldo', rol: 'totaal', cellen: resultaat },
  ];

  it('adds up with the signs that the figures show', () => {
    expect(sums(doc(kolommen, rijen('-40 -35')), 'resultaat')).toEqual([
      'r6.c1 = r3.c1 + -r4.c1 + r5.c1: sluit',
      'r6.c2 = r3.c2 + -r4.c2 + r5.c2: sluit',
    ]);
  });

  it('is not tested when no sign fits', () => {
    const { bevindingen, nietGetoetst } = checkLezingen([doc(kolommen, rijen('-90 -90'))]);
    expect(bevindingen.every(({ oordeel }) => oordeel === 'sluit')).toBe(true);
    expect(nietGetoetst.map(({ reden }) => reden)).toEqual(['optelling-onduidelijk', 'optelling-onduidelijk']);
  });
});

describe('a row that only reads like a total', () => {
  const kolommen = [kolom('Lasten', 'lasten'), kolom('Baten', 'baten')];

  it('is an ordinary row when the real total needs it', () => {
    const table = doc(kolommen, [
      { label: 'Heffingen', cellen: '340 4.881' },
      { label: 'Saldo financieringsfunctie', rol: 'totaal', cellen: '127 33' },
      { label: 'Overig', cellen: '247 5' },
      { label: 'Totaal', rol: 'totaal', cellen: '714 4.919' },
    ]);
    expect(sums(table)).toEqual(['r4.c1 = r1.c1 + r2.c1 + r3.c1: sluit', 'r4.c2 = r1.c2 + r2.c2 + r3.c2: sluit']);
  });

  it('stays a total that does not tie when nothing else would tie without it', () => {
    const table = doc(kolommen, [
      { label: 'a', cellen: '340 4.881' },
      { label: 'b', cellen: '100 200' },
      { label: 'Totaal', rol: 'totaal', cellen: '500 5.200' },
    ]);
    expect(sums(table).map((text) => text.split(': ')[1])).toEqual(['verschil', 'verschil']);
  });
});

describe('a total of which no column adds up', () => {
  it('is not tested from four columns on: then the choice of rows is what is wrong', () => {
    const kolommen = [2020, 2021, 2022, 2023].map((jaar) => kolom(String(jaar), 'lasten', 'rekening', jaar));
    const table = doc(kolommen, [
      { label: 'a', cellen: '1 2 3 4' },
      { label: 'Totaal', rol: 'totaal', cellen: '10 20 30 40' },
    ]);
    const { bevindingen, nietGetoetst } = checkLezingen([table]);
    expect([bevindingen.length, nietGetoetst.map(({ reden }) => reden)]).toEqual([
      0,
      Array(4).fill('optelling-onduidelijk'),
    ]);
  });
});
