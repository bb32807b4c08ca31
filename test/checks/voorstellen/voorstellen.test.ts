import { checkLezingen, runChecks } from '../../../src/checks/index';
import type { Suggestie } from '../../../src/domain/bevinding';
import type { Lezing } from '../../../src/domain/lezing';
import { decimaal, multiply } from '../../../src/money/decimaal';
import { kolom, lezing, tabel } from '../fixtures/lezing';
import { waardenOf, withWaarden } from '../fixtures/wijzig';
import { zoetermeer2021 } from '../fixtures/zoetermeer';

const suggesties = (doc: Lezing): readonly Suggestie[] => runChecks([doc]).flatMap((b) => b.suggesties);

describe('a row in another unit', () => {
  it('is one action on all its figures', () => {
    const doc = zoetermeer2021();
    const waarden = waardenOf(doc);
    const cellen = ['d1.t1.r5.c1', 'd1.t1.r5.c2', 'd1.t1.r5.c3'];
    const wrong = Object.fromEntries(cellen.map((cel) => [cel, multiply(waarden.get(cel)!, decimaal(1000))]));
    const [block] = suggesties(withWaarden(doc, wrong)).filter(({ samen }) => samen !== undefined);
    expect(block).toEqual({
      cel: 'd1.t1.r5.c1',
      waarde: '1937',
      reden: 'factor-1000',
      samen: cellen.map((cel) => ({ cel, waarde: waarden.get(cel) })),
    });
  });
});

describe('a running total of which the parts have the other sign', () => {
  it('is one action on the parts', () => {
    const kolommen = [2021, 2022, 2023].map((jaar) => kolom(`Saldo ${jaar}`, 'saldo', 'rekening', jaar));
    const doc = lezing([
      tabel(kolommen, [
        { label: 'a', cellen: '1.000 1.000 1.000' },
        { label: 'b', cellen: '2.000 2.000 2.000' },
        { label: 'Voor bestemming', rol: 'totaal', cellen: '3.000 3.000 3.000' },
        { label: 'Toevoeging', cellen: '-500 -400 500' },
        { label: 'Onttrekking', cellen: '200 250 -217' },
        { label: 'Na bestemming', rol: 'totaal', cellen: '2.700 2.850 2.717' },
      ]),
    ]);
    expect(suggesties(doc)).toContainEqual({
      cel: 'd1.t1.r4.c3',
      waarde: '-500',
      reden: 'teken',
      samen: [
        { cel: 'd1.t1.r4.c3', waarde: '-500' },
        { cel: 'd1.t1.r5.c3', waarde: '217' },
      ],
    });
  });
});

describe('a total that holds a row which is published elsewhere', () => {
  const kolommen = [2020, 2021, 2022, 2023].map((jaar) => kolom(String(jaar), 'lasten', 'rekening', jaar));
  const overhead = tabel(kolommen, [{ label: 'Overhead', cellen: '511 623 734 845' }], {
    id: 'd1.t2',
    programma: null,
  });
  const table = (aantal: number): ReturnType<typeof tabel> =>
    tabel(kolommen.slice(0, aantal), [
      { label: 'a', cellen: '100 200 300 400'.split(' ').slice(0, aantal).join(' ') },
      { label: 'b', cellen: '1 2 3 4'.split(' ').slice(0, aantal).join(' ') },
      { label: 'Totaal', rol: 'totaal', cellen: '612 825 1.037 1.249'.split(' ').slice(0, aantal).join(' ') },
    ]);

  it('is proposed with it where the sum was not asserted', () => {
    const { bevindingen, nietGetoetst } = checkLezingen([lezing([table(4), overhead])]);
    expect(bevindingen).toEqual([]);
    expect(nietGetoetst.map(({ suggesties: s }) => s?.[0]?.post)).toEqual(
      [1, 2, 3, 4].map((c) => ({ cel: `d1.t2.r1.c${c}`, teken: 1, inPlaatsVan: null }))
    );
  });

  it('is suggested where it was', () => {
    const [first] = runChecks([lezing([table(2), overhead])]);
    expect(first?.oordeel).toBe('verschil');
    expect(first?.suggesties[0]).toMatchObject({ reden: 'ontbrekende-post', cel: 'd1.t1.r3.c1', waarde: '612' });
    expect(first?.suggesties.filter(({ samen }) => samen)).toEqual([]);
  });

  it('is not suggested on the ground of one column', () => {
    expect(suggesties(lezing([table(1), overhead])).filter(({ post }) => post)).toEqual([]);
  });
});
