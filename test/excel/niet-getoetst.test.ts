import { lees } from '../figures/lees';
import { run, table, useHost } from './host';

describe('what was not tested, on the sheet', () => {
  useHost();

  const regels = (saldo: string): string =>
    [
      'Jaarstukken 2023',
      'Lasten per programma',
      'Bedragen x € 1.000',
      '\tLasten rekening 2023\tBaten rekening 2023\tSaldo rekening 2023\tAandeel in %',
      '1 Bestuur\t8.390\t1.000\t-7.390\t20,5',
      `2 Zorg\t32.450\t2.000\t${saldo}\t79,5`,
      'Totaal\t40.840\t3.000\t-37.840\t100,0',
    ].join('\n');

  it('is each sum that was left out and each group of figures without one, with the reason', async () => {
    await run([await lees(regels('PM'), 'los.txt')]);
    const { koppen, waarden } = await table('tblNietGetoetst');
    const at = (kop: string): unknown[] => waarden.map((rij) => rij[koppen.indexOf(kop)]);
    expect(at('Sleutel')).toEqual(['rij-saldo:d1.t1.r2.c3', 'kolom-totaal:d1.t1.r3.c3', 'zonder:d1:d1.t1:geen-bedrag']);
    expect(at('Niet getoetst')[0]).toContain('is niet getoetst, omdat er iets anders dan een getal staat: saldo 2');
    expect(at('Bron')).toEqual(Array(3).fill('los.txt'));
  });

  it('goes away when it can be tested', async () => {
    await run([await lees(regels('-30.450'), 'los.txt')]);
    const { koppen, waarden } = await table('tblNietGetoetst');
    expect(waarden.map((rij) => rij[koppen.indexOf('Sleutel')])).toEqual(['zonder:d1:d1.t1:geen-bedrag']);
  });
});
