import { checkLezingen } from '../../src/checks/index';
import type { CheckCode } from '../../src/domain/bevinding';
import type { Lezing } from '../../src/domain/lezing';
import { kolom, lezing, NEGATIEVE_LASTEN, POSITIEF, tabel, type Rijvorm } from './fixtures/lezing';

/** `total = ±term…: verdict` of what was tested, `total reason` of what was not. */
function said(code: CheckCode, ...docs: readonly Lezing[]): string[] {
  const { bevindingen, nietGetoetst } = checkLezingen(docs);
  return [
    ...bevindingen
      .filter((b) => b.code === code)
      .map(
        ({ totaal, termen, oordeel }) =>
          `${totaal} = ${termen.map(({ cel, teken }) => (teken < 0 ? '-' : '+') + cel).join(' ')}: ${oordeel}`
      ),
    ...nietGetoetst.filter((n) => n.code === code).map(({ totaal, reden }) => `${totaal} ${reden}`),
  ];
}

const LB = (reeks: 'rekening' | 'primitief', jaar: number): ReturnType<typeof kolom>[] => [
  kolom('Lasten', 'lasten', reeks, jaar),
  kolom('Baten', 'baten', reeks, jaar),
];

describe('rekening vorig jaar', () => {
  const rijen = (...cellen: string[]): Rijvorm[] =>
    cellen.map((c, i) => ({ label: `Doel ${i + 1}`, code: `1.${i + 1}`, cellen: c }));
  const oud = (euro = '1000', conventie = NEGATIEVE_LASTEN): Lezing =>
    lezing([tabel(LB('rekening', 2022), rijen('-10 5', '-20 6', '-30 7'), { euro, conventie })], [], { jaar: 2022 });
  const nieuw = (...cellen: string[]): Lezing =>
    lezing(
      [
        tabel([kolom('Rekening 2022', 'lasten', 'rekening', 2022), kolom('Rekening', 'lasten')], rijen(...cellen), {
          id: 'd2.t1',
        }),
      ],
      [],
      { id: 'd2' }
    );

  it('is held against the document of that year, by code, whatever the signs', () => {
    expect(said('vorig-jaar', oud(), nieuw('10 1', '20 2', '35 3'))).toEqual([
      'd2.t1.r1.c1 = -d1.t1.r1.c1: sluit',
      'd2.t1.r2.c1 = -d1.t1.r2.c1: sluit',
      'd2.t1.r3.c1 = -d1.t1.r3.c1: verschil',
    ]);
  });

  it('says the same in whatever order the documents were loaded', () => {
    const docs = [oud(), nieuw('10 1', '20 2', '35 3')];
    expect(said('vorig-jaar', ...[...docs].reverse())).toEqual(said('vorig-jaar', ...docs));
  });

  it('of a row that was not there is no finding', () => {
    expect(said('vorig-jaar', oud(), nieuw('10 1', '20 2', '30 3', '44 4'))).toHaveLength(3);
  });

  it.each([
    ['most rows differ', ['10 1', '25 2', '37 3']],
    ['amounts moved from one row to another', ['10 1', '24 2', '26 3']],
  ])('is not called wrong when %s: the classification changed', (_, cellen) => {
    const outcome = said('vorig-jaar', oud(), nieuw(...cellen));
    expect(outcome.filter((text) => text.endsWith('verschil'))).toEqual([]);
    expect(outcome.filter((text) => text.endsWith('vergelijking-onzeker'))).toHaveLength(2);
  });

  it('with unknown signs is not tested', () => {
    const doc = oud('1000', { ...POSITIEF, lasten: null });
    expect(said('vorig-jaar', doc, nieuw('10 1', '20 2', '30 3'))).toEqual(
      [1, 2, 3].map((r) => `d2.t1.r${r}.c1 conventie-onbekend`)
    );
  });

  it('in another unit is one figure, rounded in two ways', () => {
    const doc = nieuw('10012 1', '19960 2', '31200 3');
    expect(said('vorig-jaar', oud('1000000'), doc)).toEqual([
      'd2.t1.r1.c1 = -d1.t1.r1.c1: afronding',
      'd2.t1.r2.c1 = -d1.t1.r2.c1: afronding',
      'd2.t1.r3.c1 = -d1.t1.r3.c1: verschil',
    ]);
  });

  it('is not the rekening of the document itself, nor that of a begroting', () => {
    const begroting = { ...oud(), soort: 'begroting' as const };
    expect(said('vorig-jaar', begroting, nieuw('10 1', '20 2', '30 3'))).toEqual([]);
  });
});

describe('a programme in two tables', () => {
  const eigen = (totaal: string): ReturnType<typeof tabel> =>
    tabel(
      LB('rekening', 2023),
      [
        { label: 'a', cellen: '10 5' },
        { label: 'Totaal programma', rol: 'totaal', cellen: totaal },
      ],
      { programma: '1. Onderwijs' }
    );
  const geheel = (euro = '1000'): ReturnType<typeof tabel> =>
    tabel(
      [...LB('rekening', 2023), kolom('Primitief', 'lasten', 'primitief')],
      [
        { label: 'Onderwijs', code: '1', cellen: '10 5 9' },
        { label: 'Wonen', code: '2', cellen: '20 6 8' },
      ],
      { id: 'd1.t2', programma: null, euro }
    );

  it('is the same in both, column by column of one series, year and kind', () => {
    expect(said('overzicht', lezing([eigen('10 5'), geheel()]))).toEqual([
      'd1.t2.r1.c1 = +d1.t1.r2.c1: sluit',
      'd1.t2.r1.c2 = +d1.t1.r2.c2: sluit',
    ]);
  });

  it('is only called wrong where most columns say that the same is meant', () => {
    expect(said('overzicht', lezing([eigen('10 9'), geheel()]))).toEqual([
      'd1.t2.r1.c1 = +d1.t1.r2.c1: sluit',
      'd1.t2.r1.c2 vergelijking-onzeker',
    ]);
  });

  it.each([
    ['10 5 9', 'afronding'],
    ['12 5 9', 'verschil'],
  ])('in another unit is one data point: %s thousand is %s', (cellen, oordeel) => {
    const [lasten = '', baten = ''] = cellen.split(' ');
    const euro = tabel(
      LB('rekening', 2023),
      [
        { label: 'Onderwijs', code: '1', cellen: '10123 5321' },
        { label: 'Wonen', code: '2', cellen: '20000 6000' },
      ],
      { id: 'd1.t2', programma: null, euro: '1' }
    );
    expect(said('overzicht', lezing([eigen(`${lasten} ${baten}`), euro]))).toEqual(
      oordeel === 'verschil'
        ? ['d1.t2.r1.c2 = +d1.t1.r2.c2: afronding', 'd1.t2.r1.c1 vergelijking-onzeker']
        : ['d1.t2.r1.c1 = +d1.t1.r2.c1: afronding', 'd1.t2.r1.c2 = +d1.t1.r2.c2: afronding']
    );
  });
});

describe('wijzigingen of the begroting', () => {
  const kop = (...namen: ('primitief' | 'wijziging' | 'na wijziging')[]): ReturnType<typeof kolom>[] =>
    namen.map((reeks) => kolom(reeks, 'lasten', reeks));

  it('and primitief make na wijziging', () => {
    const doc = lezing([
      tabel(kop('primitief', 'wijziging', 'na wijziging'), [
        { label: 'a', cellen: '10 2 12' },
        { label: 'b', cellen: '10 -2 18' },
      ]),
    ]);
    expect(said('wijziging', doc)).toEqual([
      'd1.t1.r1.c3 = +d1.t1.r1.c1 +d1.t1.r1.c2: sluit',
      'd1.t1.r2.c3 = +d1.t1.r2.c1 +d1.t1.r2.c2: verschil',
    ]);
  });

  it.each([
    ['add up', '10 20 30 60', '+d1.t1.r1.c1 +d1.t1.r1.c2 +d1.t1.r1.c3: sluit'],
    ['include each other', '10 20 30 40', '+d1.t1.r1.c1 +d1.t1.r1.c3: sluit'],
  ])('of which there are more %s, as the figures say', (_, cellen, expected) => {
    const doc = lezing([tabel(kop('primitief', 'wijziging', 'wijziging', 'na wijziging'), [{ label: 'a', cellen }])]);
    expect(said('wijziging', doc)).toEqual([`d1.t1.r1.c4 = ${expected}`]);
  });
});

describe('the resultaat beside the saldo', () => {
  const kolommen = [
    kolom('Saldo', 'saldo'),
    kolom('Toevoeging', 'toevoeging'),
    kolom('Onttrekking', 'onttrekking'),
    kolom('Resultaat', 'saldo'),
  ];

  it('follows with the signs that most rows confirm', () => {
    const doc = lezing([
      tabel(kolommen, [
        { label: 'a', cellen: '-60 10 30 -40' },
        { label: 'b', cellen: '-50 20 35 -35' },
        { label: 'c', cellen: '-50 20 35 -30' },
      ]),
    ]);
    expect(said('resultaat', doc).map((text) => text.replace(/d1\.t1\.r\d\./g, ''))).toEqual([
      'c4 = +c1 -c2 +c3: sluit',
      'c4 = +c1 -c2 +c3: sluit',
      'c4 = +c1 -c2 +c3: verschil',
    ]);
  });

  it('is not tested when no sign fits', () => {
    const doc = lezing([tabel(kolommen, [{ label: 'a', cellen: '-60 10 30 -199' }])]);
    expect(said('resultaat', doc)).toEqual(['d1.t1.r1.c4 optelling-onduidelijk']);
  });
});

describe('a figure with more digits than its notation', () => {
  it('is listed, not evaluated', () => {
    const table = tabel(
      [kolom('Lasten', 'lasten')],
      [
        { label: 'a', cellen: '10,5' },
        { label: 'Totaal', rol: 'totaal', cellen: '10' },
      ]
    );
    const [first, second] = table.rijen;
    const fine = { ...first!.cellen[0]!, stap: second!.cellen[0]!.stap };
    const doc = lezing([{ ...table, rijen: [{ ...first!, cellen: [fine] }, second!] }]);
    expect(said('kolom-totaal', doc)).toEqual(['d1.t1.r2.c1 stap-onjuist']);
  });
});
