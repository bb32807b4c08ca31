import { findZinsdelen } from '../../src/figures/verklaringen/verklaringzin';

const kort = (tekst: string): string[] =>
  findZinsdelen(tekst).map(({ omschrijving, bedrag, vn, is }) => `${omschrijving} | ${bedrag} | ${vn}${is ?? ''}`);

describe('amounts that a text marks', () => {
  test.each([
    ['lagere lasten (€ 120.000 V)', ['lagere lasten | € 120.000 | V']],
    ['bijdrage van het Rijk (V € 45.000);', ['bijdrage van het Rijk | € 45.000 | V']],
    ['inzameling, € 1,3 mln N', ['inzameling | € 1,3 mln | N']],
    ['overige verschillen (per saldo € 12.000 N).', ['overige verschillen | € 12.000 | N']],
    ['Leges (€ 12.000 V, I) en rente (€ 5.000 N, structureel)', ['Leges | € 12.000 | VI', 'rente | € 5.000 | NS']],
    [
      'De leges waren hoger (€ 64.000 V), maar de automaten kostten meer (€ 92.000 N).',
      ['De leges waren hoger | € 64.000 | V', 'de automaten kostten meer | € 92.000 | N'],
    ],
    [
      'Op wegen bleef € 310.000 over (V). Dit komt door zout (€ 85.000 V) en door uitstel (€ 225.000 V).',
      ['Op wegen bleef € 310.000 over | € 310.000 | V', 'zout | € 85.000 | V', 'uitstel | € 225.000 | V'],
    ],
    ['Het kostte € 540.000 in plaats van € 600.000, een voordeel van € 60.000.', [/^Het kostte .* \| € 60\.000 \| V$/]],
    ['Voordeel € 12.000: rente. Nadeel € 4.000: huur.', ['rente | € 12.000 | V', 'huur | € 4.000 | N']],
    [
      'Vacatures gaven € 50.000 (voordeel) en inhuur kostte € 30.000 extra (nadeel).',
      ['Vacatures gaven | € 50.000 | V', 'inhuur kostte € 30.000 extra | € 30.000 | N'],
    ],
    ['Wegen (V 58) en water (12 N)', ['Wegen | 58 | V', 'water | 12 | N']],
    // Marked, and not told how: shown without an effect, with a doubt.
    ['Op de huur een nadeel van € 10.000 V.', ['Op de huur | € 10.000 | null']],
    [
      'De lasten zijn € 10.000 hoger en de baten € 4.000 lager (N).',
      ['De lasten zijn | € 10.000 | null', 'hoger en de baten | € 4.000 | null'],
    ],
    ['Een structureel nadeel van circa 1,2 miljoen euro op jeugd.', ['op jeugd | 1,2 miljoen euro | NS']],
  ])('%s', (tekst, verwacht) => {
    const gelezen = kort(tekst);
    expect(gelezen).toHaveLength(verwacht.length);
    verwacht.forEach((deel, i) => {
      expect(gelezen[i]).toEqual(typeof deel === 'string' ? deel : expect.stringMatching(deel));
    });
  });

  test.each([
    ['an expected voordeel', 'Het verwachte voordeel van € 250.000 komt niet uit.'],
    ['no voordeel', 'Dit levert geen voordeel van € 10.000 op.'],
    ['an amount without a mark', 'Het budget van € 250.000 is besteed.'],
    ['a mark without an amount', 'Per saldo is er een voordeel (V).'],
    ['an article and an annex', 'Artikel 12 N en bijlage V 2021'],
    ['a header', 'Bedrag V/N in € 1.000'],
  ])('%s is none', (_, tekst) => {
    expect(kort(tekst)).toEqual([]);
  });
});
