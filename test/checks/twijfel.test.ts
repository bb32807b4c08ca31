import { checkLezingen } from '../../src/checks/index';
import type { Problem } from '../../src/domain/problem';
import { decimaal } from '../../src/money/decimaal';
import { herkomst, kolom, lezing, POSITIEF, tabel, tegel } from './fixtures/lezing';

const KOLOMMEN = [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')];
const ONZEKER: Problem = { code: 'cellen-onzeker', herkomst: herkomst(), label: 'b', mogelijkheden: [] };

/** `id reden cellen` of what was left out. */
function untested(...args: Parameters<typeof lezing>): string[] {
  return checkLezingen([lezing(...args)]).nietGetoetst.map(({ id, reden, cellen }) => [id, reden, ...cellen].join(' '));
}

describe('a doubt is shown and never counted as zero', () => {
  it.each([
    [
      'a row with figures that could stand elsewhere',
      { label: 'b', cellen: '. 10 -10', twijfel: ONZEKER },
      'cel-onzeker',
    ],
    ['a figure that is not there', { label: 'b', cellen: '. 10 -10' }, 'cel-ontbreekt'],
    ['PM instead of a number', { label: 'b', cellen: 'PM 10 -10' }, 'geen-getal'],
  ])('%s', (_, rij, reden) => {
    const table = tabel(KOLOMMEN, [
      { label: 'a', cellen: '20 30 10' },
      rij,
      { label: 'Totaal', rol: 'totaal', cellen: '20 40 0' },
    ]);
    expect(untested([table])).toEqual([
      `rij-saldo:d1.t1.r2.c3 ${reden} d1.t1.r2.c1`,
      `kolom-totaal:d1.t1.r3.c1 ${reden} d1.t1.r2.c1`,
    ]);
  });

  it('a sure figure in a doubtful row still takes part', () => {
    const table = tabel(KOLOMMEN, [
      { label: 'a', cellen: '20 30 10' },
      { label: 'b', cellen: '. 10 .', twijfel: ONZEKER },
      { label: 'Totaal', rol: 'totaal', cellen: '. 40 .' },
    ]);
    const { bevindingen } = checkLezingen([lezing([table])]);
    expect(bevindingen.map(({ id, oordeel }) => `${id} ${oordeel}`)).toContain('kolom-totaal:d1.t1.r3.c2 sluit');
  });

  it('a table whose signs are not known', () => {
    const table = tabel(KOLOMMEN, [{ label: 'a', cellen: '20 30 10' }], {
      conventie: { ...POSITIEF, saldo: null },
    });
    expect(untested([table])).toEqual(['rij-saldo:d1.t1.r1.c3 conventie-onbekend']);
  });

  it('a row in which only the saldo is printed claims nothing', () => {
    expect(untested([tabel(KOLOMMEN, [{ label: 'a', cellen: '. . 10' }])])).toEqual([]);
  });

  it('a share that may be zero implies no total', () => {
    const tegels = [
      tegel('d1.k1', 'lasten', '10', '0,0'),
      tegel('d1.k2', 'baten', '20', '1,0'),
      tegel('d1.k3', 'saldo', '10', '5,0'),
    ];
    expect(untested([], tegels)).toEqual(['tegel-aandelen:d1.k3.a aandeel-te-klein']);
  });
});

describe('nil', () => {
  it('is a figure with the rounding of every other', () => {
    const [bevinding] = checkLezingen([lezing([tabel(KOLOMMEN, [{ label: 'a', cellen: '20 - -21' }])])]).bevindingen;
    expect([bevinding?.oordeel, bevinding?.berekend, bevinding?.marge]).toEqual(['afronding', '-20', '1.5']);
  });
});

describe('the limit', () => {
  it('is touched, not explained, when only the extreme rounding of every figure would do', () => {
    // Steps of 1 and of 2 beside each other: 0.5 + 0.5 + 1 = 2.
    const table = tabel(KOLOMMEN, [{ label: 'a', cellen: '20 30 12' }]);
    const [lasten, baten, saldo] = table.rijen[0]!.cellen;
    const coarse = { ...saldo!, stap: decimaal(2) };
    const rijen = [{ ...table.rijen[0]!, cellen: [lasten!, baten!, coarse] }];
    const [bevinding] = checkLezingen([lezing([{ ...table, rijen }])]).bevindingen;
    expect([bevinding?.oordeel, bevinding?.verschil, bevinding?.marge, bevinding?.gezamenlijk]).toEqual([
      'raakt',
      '2',
      '2',
      true,
    ]);
  });
});
