import { runChecks } from '../../../src/checks/index';
import type { Bevinding } from '../../../src/domain/bevinding';
import type { Lezing } from '../../../src/domain/lezing';
import { decimaal } from '../../../src/money/decimaal';
import { withWaarden } from '../fixtures/wijzig';
import { kolom, lezing, tabel } from '../fixtures/lezing';
import { zoetermeer2021, zoetermeer2023 } from '../fixtures/zoetermeer';

function faulty(doc: Lezing): readonly Bevinding[] {
  return runChecks([doc]).filter(({ gezamenlijk }) => !gezamenlijk);
}

const suspects = (doc: Lezing): string[] => [
  ...new Set(faulty(doc).flatMap(({ verdachten }) => verdachten.map((set) => set.join('+')))),
];

describe('a document that rounding explains', () => {
  it.each([zoetermeer2021(), zoetermeer2023()])('has no suspects', (doc) => {
    expect(faulty(doc)).toEqual([]);
  });
});

describe('a wrong figure in a row and a column', () => {
  const doc = withWaarden(zoetermeer2021(), { 'd1.t1.r3.c1': decimaal(924) });

  it('is the one suspect, with the proof as one sum and what was meant', () => {
    const row = faulty(doc).find(({ id }) => id === 'rij-saldo:d1.t1.r3.c3');
    expect(row).toMatchObject({
      oordeel: 'verschil',
      verdachten: [['d1.t1.r3.c1']],
      bewijs: { verschil: '-18', marge: '1.5' },
    });
    expect(row?.suggesties[0]).toEqual({ cel: 'd1.t1.r3.c1', waarde: '942', reden: 'verwisselde-cijfers' });
  });

  it('leaves the findings it has no part in alone', () => {
    expect(faulty(doc).map(({ id }) => id)).toEqual(['rij-saldo:d1.t1.r3.c3', 'kolom-totaal:d1.t1.r7.c1']);
  });
});

describe('lasten and baten of one row exchanged', () => {
  it('is recognised as one action on two figures', () => {
    const doc = withWaarden(zoetermeer2021(), { 'd1.t1.r2.c1': decimaal(2231), 'd1.t1.r2.c2': decimaal(-600) });
    const suggesties = faulty(doc).flatMap((bevinding) => bevinding.suggesties);
    expect(suggesties).toContainEqual({ cel: 'd1.t1.r2.c1', waarde: '600', reden: 'omwisseling' });
    expect(suggesties).toContainEqual({ cel: 'd1.t1.r2.c2', waarde: '-2231', reden: 'omwisseling' });
  });
});

describe('a figure that is suspect by itself in only one sum', () => {
  it('is one of several sets: none is picked at random', () => {
    const doc = lezing([
      tabel(
        [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')],
        [{ label: 'a', cellen: '100 50 -60' }]
      ),
    ]);
    expect(suspects(doc).sort()).toEqual(['d1.t1.r1.c1', 'd1.t1.r1.c2', 'd1.t1.r1.c3']);
  });
});

describe('faults in two documents', () => {
  it('are diagnosed apart', () => {
    const first = withWaarden(zoetermeer2021('d1'), { 'd1.t1.r3.c1': decimaal(924) });
    const second = withWaarden(zoetermeer2023('d2'), { 'd2.k3': decimaal(65636) });
    const bevindingen = runChecks([first, second]).filter(({ gezamenlijk }) => !gezamenlijk);
    const perDocument = bevindingen.map(({ document, verdachten }) => `${document}: ${verdachten.join(' of ')}`);
    expect([...new Set(perDocument)]).toEqual(['d1: d1.t1.r3.c1', 'd2: d2.k3']);
  });
});

describe('sums that each tie within rounding but not together', () => {
  // Each row is off by 1 of 1.5, each column by 2 of 2.5. All rounded the same way: the four saldi would have to hide 8.
  const doc = lezing([
    tabel(
      [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')],
      [
        { label: 'a', cellen: '100 200 101' },
        { label: 'b', cellen: '100 200 101' },
        { label: 'c', cellen: '100 200 101' },
        { label: 'd', cellen: '100 200 101' },
        { label: 'Totaal', rol: 'totaal', cellen: '402 798 .' },
      ]
    ),
  ]);
  const bevindingen = runChecks([doc]);

  it('are each called afronding', () => {
    expect(bevindingen.map(({ oordeel }) => oordeel)).toEqual(Array(6).fill('afronding'));
  });

  it('are marked as contradicting each other, with a proof that combines them', () => {
    const marked = bevindingen.filter(({ gezamenlijk }) => !gezamenlijk);
    expect(marked.length).toBeGreaterThan(1);
    const bewijs = marked[0]!.bewijs!;
    const values: Record<string, number> = { c1: 100, c2: 200, c3: 101, 'r5.c1': 402, 'r5.c2': 798 };
    const followed = bewijs.termen.map(
      ({ cel, factor }) => Number(factor) * (values[cel.slice(6)] ?? values[cel.slice(-2)]!)
    );
    expect(followed.reduce((a, b) => a + b)).toBe(Number(bewijs.verschil));
    expect(Math.abs(Number(bewijs.verschil))).toBeGreaterThan(Number(bewijs.marge));
  });
});
