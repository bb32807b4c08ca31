import { runChecks } from '../../src/checks/index';
import type { Suggestie } from '../../src/domain/bevinding';
import type { Lezing } from '../../src/domain/lezing';
import { decimaal, multiply } from '../../src/money/decimaal';
import { kolom, lezing, tabel } from './fixtures/lezing';
import { waardenOf, withWaarden } from './fixtures/wijzig';
import { zoetermeer2021 } from './fixtures/zoetermeer';

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
