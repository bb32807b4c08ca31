import type { EigenBegroting } from '../../src/domain/afwijking';
import type { Lezing } from '../../src/domain/lezing';
import { findAfwijkingen, findNietVergeleken } from '../../src/explanations/find-afwijkingen';
import { toBedrag, type Bedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';
import { kolom, lezing, tabel, tegel } from '../checks/fixtures/lezing';
import { dossier } from './fixtures/dossier';

const euro = (n: number): Bedrag => toBedrag(decimaal(n), decimaal(1));

/** `sleutel afwijking vn` of all, in the order given. */
function list(...args: Parameters<typeof dossier>): string[] {
  return findAfwijkingen(dossier(...args)).map(({ sleutel, afwijking, vn }) => `${sleutel}: ${afwijking} ${vn ?? '-'}`);
}

function jaarstukken(jaar: number, rijen: Parameters<typeof tabel>[1], programma = 'Programma 1 Werk'): Lezing {
  const id = `d${jaar - 2020}`;
  return lezing([tabel([kolom('Lasten', 'lasten', 'rekening', jaar)], rijen, { id: `${id}.t1`, programma })], [], {
    id,
    jaar,
  });
}

describe('the base', () => {
  const kolommen = [
    kolom('Rekening 2022', 'lasten', 'rekening', 2022),
    kolom('Primitief', 'lasten', 'primitief'),
    kolom('Na wijziging', 'lasten', 'na wijziging'),
    kolom('Rekening', 'lasten'),
    kolom('Verschil', 'lasten', 'verschil'),
  ];
  const rows = (cellen: string): Lezing[] => [lezing([tabel(kolommen, [{ label: 'a', code: '1.1', cellen }])])];

  it.each([
    ['is the begroting na wijziging', '80 90 100 110 -10', 'p1|1.1|lasten|na wijziging 2023>rekening 2023: -10000 N'],
    ['else the primitieve begroting', '80 90 . 110 -10', 'p1|1.1|lasten|primitief 2023>rekening 2023: -20000 N'],
    ['else the rekening of the year before', '80 . . 110 -10', 'p1|1.1|lasten|rekening 2022>rekening 2023: -30000 N'],
  ])('%s', (_, cellen, expected) => {
    expect(list(rows(cellen))).toContain(expected);
  });

  it('is what the user typed where the document gives no begroting na wijziging; other rows keep theirs', () => {
    const lezingen = [
      jaarstukken(2022, [
        { label: 'a', code: '1.1', cellen: '100' },
        { label: 'b', code: '1.2', cellen: '200' },
      ]),
      jaarstukken(2023, [
        { label: 'a', code: '1.1', cellen: '130' },
        { label: 'b', code: '1.2', cellen: '250' },
      ]),
    ];
    const eigen = (rij: string, lasten: number): EigenBegroting => ({
      rij,
      jaar: 2023,
      lasten: euro(lasten),
      baten: null,
    });
    expect(list(lezingen, { eigenBegroting: [eigen('d3.t1.r1', 125_000)] })).toEqual([
      'p1||lasten|rekening 2022>rekening 2023: -80000 N',
      'p1|1.2|lasten|rekening 2022>rekening 2023: -50000 N',
      'p1|1.1|lasten|na wijziging 2023>rekening 2023: -5000 N',
    ]);
    expect(list(lezingen, { eigenBegroting: [eigen('d3.t1.r1', 125_000), eigen('d3.t1.r2', 240_000)] })).toEqual([
      'p1||lasten|na wijziging 2023>rekening 2023: -15000 N',
      'p1|1.2|lasten|na wijziging 2023>rekening 2023: -10000 N',
      'p1|1.1|lasten|na wijziging 2023>rekening 2023: -5000 N',
    ]);
  });

  it('makes a saldo of typed lasten and baten', () => {
    const kolommen2 = [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')];
    const doc = lezing([tabel(kolommen2, [{ label: 'a', code: '1.1', cellen: '100 40 -60' }])]);
    const [saldo] = findAfwijkingen(
      dossier([doc], { eigenBegroting: [{ rij: 'd1.t1.r1', jaar: 2023, lasten: euro(90_000), baten: euro(50_000) }] })
    ).filter(({ soort, doelstelling }) => soort === 'saldo' && doelstelling === '1.1');
    expect(saldo).toMatchObject({
      afwijking: '-20000',
      vn: 'N',
      procent: '-50',
      basis: { bedrag: '-40000', cellen: ['d1.t1.r1.eigen-lasten', 'd1.t1.r1.eigen-baten'] },
    });
  });
});

describe('rows of different documents', () => {
  it('are matched by code, also when they are renamed and the programme name is shortened', () => {
    expect(
      list([
        jaarstukken(
          2022,
          [{ label: 'Oude naam', code: '1.1', cellen: '100' }],
          'Programma 1 Onderwijs, economie en werk'
        ),
        jaarstukken(2023, [{ label: 'Nieuwe naam', code: '1.1', cellen: '90' }], '1. Onderwijs en economie'),
      ])
    ).toContain('p1|1.1|lasten|rekening 2022>rekening 2023: 10000 V');
  });

  it('are matched by name where there is no code', () => {
    expect(
      list([
        jaarstukken(2022, [{ label: 'Werk & inkomen', cellen: '100' }]),
        jaarstukken(2023, [{ label: 'Werk en Inkomen', cellen: '90' }]),
      ])
    ).toContain('p1|werk en inkomen|lasten|rekening 2022>rekening 2023: 10000 V');
  });

  it('are not matched when the number is the same and the programme is not', () => {
    expect(
      list([
        jaarstukken(2022, [{ label: 'a', code: '1.1', cellen: '100' }], 'Programma 1 Onderwijs'),
        jaarstukken(2023, [{ label: 'a', code: '1.1', cellen: '90' }], 'Programma 1 Veiligheid'),
      ])
    ).toEqual([]);
  });

  it('without a counterpart are listed, never matched by guess', () => {
    const lezingen = [
      jaarstukken(2022, [
        { label: 'a', code: '1.1', cellen: '100' },
        { label: 'Opgeheven', code: '1.3', cellen: '5' },
      ]),
      jaarstukken(2023, [
        { label: 'a', code: '1.1', cellen: '90' },
        { label: 'Nieuw', code: '1.2', cellen: '7' },
      ]),
    ];
    expect(
      findNietVergeleken(dossier(lezingen)).map(({ naam, reden, jaar }) => `${naam} ${jaar ?? '?'} ${reden}`)
    ).toEqual(['Opgeheven 2022 geen-tegenhanger', 'Nieuw 2023 geen-tegenhanger']);
  });

  it('in other units are compared in euro', () => {
    const mln = lezing(
      [
        tabel([kolom('Lasten', 'lasten', 'rekening', 2022)], [{ label: 'a', code: '1.1', cellen: '1,2' }], {
          id: 'd2.t1',
          euro: '1000000',
        }),
      ],
      [],
      { id: 'd2', jaar: 2022 }
    );
    const duizend = lezing([tabel([kolom('Lasten', 'lasten')], [{ label: 'a', code: '1.1', cellen: '1.250' }])]);
    const [found] = findAfwijkingen(dossier([mln, duizend]));
    expect(found).toMatchObject({ afwijking: '-50000', basis: { stap: '100000' }, vergeleken: { stap: '1000' } });
  });

  it('with two different figures for one row are called ambiguous', () => {
    const lezingen = [
      jaarstukken(2022, [
        { label: 'a', code: '1.1', cellen: '100' },
        { label: 'a', code: '1.1', cellen: '101' },
      ]),
      jaarstukken(2023, [{ label: 'a', code: '1.1', cellen: '90' }]),
    ];
    expect(findNietVergeleken(dossier(lezingen)).map(({ reden }) => reden)).toEqual(['dubbelzinnig']);
  });
});

describe('the programme as a whole', () => {
  it('has no sum while a row has no figure', () => {
    const lezingen = [
      jaarstukken(2022, [
        { label: 'a', code: '1.1', cellen: '100' },
        { label: 'b', code: '1.2', cellen: '.' },
      ]),
      jaarstukken(2023, [
        { label: 'a', code: '1.1', cellen: '90' },
        { label: 'b', code: '1.2', cellen: '5' },
      ]),
    ];
    expect(list(lezingen)).toEqual(['p1|1.1|lasten|rekening 2022>rekening 2023: 10000 V']);
  });

  it('is not taken from a tile that is rounded more coarsely than the rows', () => {
    const docs = [2022, 2023].map((jaar) => ({
      ...jaarstukken(jaar, [{ label: 'a', code: '1.1', cellen: jaar === 2022 ? '1.240' : '1.250' }]),
      tegels: [
        tegel(`d${jaar - 2020}.k1`, 'lasten', '1,2', null, { programma: 'Programma 1 Werk', euro: '1000000', jaar }),
      ],
    }));
    expect(list(docs)).toContain('p1||lasten|rekening 2022>rekening 2023: -10000 N');
  });
});

describe('the threshold', () => {
  const docs = [
    jaarstukken(2022, [
      { label: 'a', code: '1.1', cellen: '1.000' },
      { label: 'b', code: '1.2', cellen: '0' },
    ]),
    jaarstukken(2023, [
      { label: 'a', code: '1.1', cellen: '1.100' },
      { label: 'b', code: '1.2', cellen: '1' },
    ]),
  ];
  it.each([
    ['none: every afwijking but 0', null, null, ['1.1', '1.2']],
    ['an amount, reached exactly', 100_000, null, ['1.1']],
    ['a percentage, which any amount from nothing passes', null, '10.1', ['1.2']],
    ['both: both must be reached', 100_000, '10', ['1.1']],
    ['neither reached', 100_001, '10', []],
  ])('%s', (_, bedrag, procent, expected) => {
    const drempel = {
      bedrag: bedrag === null ? null : euro(bedrag),
      procent: procent === null ? null : decimaal(procent),
    };
    const above = findAfwijkingen(dossier(docs, { drempel })).filter(
      ({ bovenDrempel, doelstelling }) => bovenDrempel && doelstelling !== null
    );
    expect(above.map(({ doelstelling }) => doelstelling).sort()).toEqual(expected);
  });
});
