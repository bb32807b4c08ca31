import { kolom, lezing, tabel } from '../checks/fixtures/lezing';
import { run, table, useHost } from './host';

describe('the percentage on Verschillen', () => {
  useHost();

  it('is of the size of the base, and left empty where the base is nothing or the sign turns', async () => {
    const kolommen = [kolom('Begroting', 'saldo', 'na wijziging'), kolom('Rekening', 'saldo')];
    const rijen = [
      { label: 'Wonen', code: '1.1', cellen: '-400 -500' },
      { label: 'Groen', code: '1.2', cellen: '400 300' },
      { label: 'Werk', code: '1.3', cellen: '400 -100' },
      { label: 'Zorg', code: '1.4', cellen: '-400 100' },
      { label: 'Sport', code: '1.5', cellen: '0 100' },
      { label: 'Kunst', code: '1.6', cellen: '-400 0' },
    ];
    await run([lezing([tabel(kolommen, rijen)])], 'inhoud');
    const { koppen, waarden } = await table('tblVerschillen');
    const at = (rij: readonly unknown[], kop: string): unknown => rij[koppen.indexOf(kop)];
    const shown = waarden.map((rij) => [at(rij, 'Code'), at(rij, 'Afwijking'), at(rij, 'Procent')]);
    expect(shown.filter(([code]) => code !== '').sort()).toEqual([
      ['1.1', -100, -25],
      ['1.2', -100, -25],
      ['1.3', -500, ''],
      ['1.4', 500, ''],
      ['1.5', 100, ''],
      ['1.6', 400, 100],
    ]);
  });
});
