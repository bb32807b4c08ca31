import { kolom, lezing, tabel, tegel } from '../checks/fixtures/lezing';
import { run, table, useHost } from './host';

describe('figures in different units', () => {
  useHost();

  it('a tile in millions against a table in thousands: the formula judges as the engine does', async () => {
    const kolommen = [kolom('Lasten', 'lasten'), kolom('Baten', 'baten'), kolom('Saldo', 'saldo')];
    const bedragen = tabel(kolommen, [
      { label: 'Onderwijs', code: '1.1', cellen: '12.100 2.000 -10.100' },
      { label: 'Zorg', code: '1.2', cellen: '23.450 3.000 -20.450' },
    ]);
    const tegels = [tegel('d1.k1', 'lasten', '35,6', null, { euro: '1000000' })];
    const plan = await run([lezing([bedragen], tegels)], 'inhoud');
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    const { koppen, waarden } = await table('tblAansluiting');
    const at = (rij: readonly unknown[], kop: string): unknown => rij[koppen.indexOf(kop)];
    const tegelrij = waarden.find((rij) => String(at(rij, 'Sleutel')).startsWith('totaal-tegel'));
    expect(tegelrij === undefined ? 'none' : at(tegelrij, 'Oordeel')).toBe('afronding');
    for (const bevinding of plan.resultaat.bevindingen) {
      const rij = waarden.find((w) => at(w, 'Sleutel') === bevinding.id);
      expect([bevinding.id, rij && at(rij, 'Oordeel')]).toEqual([bevinding.id, bevinding.oordeel]);
    }
  });
});
