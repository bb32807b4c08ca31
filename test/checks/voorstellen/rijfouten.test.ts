import { checkLezingen } from '../../../src/checks/index';
import type { Suggestie } from '../../../src/domain/bevinding';
import { kolom, lezing, tabel } from '../fixtures/lezing';

const KOLOMMEN = [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')];

/** Three rows that make 600 / 210 / -390, printed in some other way. */
function suggestions(b: string, totaal: string): readonly Suggestie[] {
  const { bevindingen, nietGetoetst } = checkLezingen([
    lezing([
      tabel(KOLOMMEN, [
        { label: 'a', cellen: '100 40 -60' },
        { label: 'b', cellen: b },
        { label: 'c', cellen: '300 50 -250' },
        { label: 'Totaal', rol: 'totaal', cellen: totaal },
      ]),
    ]),
  ]);
  return [...bevindingen, ...nietGetoetst].flatMap(({ suggesties = [] }) => suggesties);
}

describe('a row that is wrong as a whole, so that every column fails at once', () => {
  it('counted twice in the total', () => {
    expect(suggestions('200 120 -80', '800 330 -470')).toContainEqual({
      cel: 'd1.t1.r4.c1',
      waarde: '800',
      reden: 'dubbel-geteld',
      post: { cel: 'd1.t1.r2.c1', teken: 1, inPlaatsVan: null },
    });
  });

  it('not counted in the total', () => {
    expect(suggestions('200 120 -80', '400 90 -310')).toContainEqual({
      cel: 'd1.t1.r4.c1',
      waarde: '400',
      reden: 'niet-meegeteld',
      post: { cel: 'd1.t1.r2.c1', teken: 1, inPlaatsVan: null },
    });
  });

  it.each([
    ['printed in euros in a table of thousands', '200.000 120.000 -80.000', 'factor-1000'],
    ['with all its signs turned', '-200 -120 80', 'teken'],
  ])('%s', (_what, b, reden) => {
    const samen = ['200', '120', '-80'].map((waarde, index) => ({ cel: `d1.t1.r2.c${index + 1}`, waarde }));
    expect(suggestions(b, '600 210 -390')).toContainEqual({ ...samen[0], reden, samen });
  });

  it('is not proposed when the table ties', () => {
    expect(suggestions('200 120 -80', '600 210 -390')).toEqual([]);
  });
});
