import { loadProeven, pickProeven } from '../../src/excel/proeven';
import type { Invoer, Stap } from '../../src/workbook/stap';
import type { HeadlessHost } from '../../src/host/headless/start';
import { openHost } from './host';

const f = (formule: string): Invoer => ({ formule });

function schrijf(rij: number, kolom: number, waarden: readonly (readonly Invoer[])[]): Stap {
  const gebied = { blad: 'Blad1', rij, kolom, rijen: waarden.length, kolommen: waarden[0]?.length ?? 0 };
  return { stap: 'schrijf', gebied, waarden };
}

describe('what is looked at after a write', () => {
  it('is two cells of every column with different formulas, however many rows there are', () => {
    const proeven = pickProeven([
      schrijf(1, 0, [
        [f('=1'), f('=7')],
        [f('=1'), f('=7')],
        [f('=2'), f('=7')],
        [f('=3'), f('=7')],
      ]),
      { stap: 'vul', gebied: { blad: 'Blad1', rij: 5, kolom: 1, rijen: 900, kolommen: 1 }, waarde: f('=8') },
      schrijf(1, 2, [['tekst'], [3]]),
    ]);
    expect(proeven.map((proef) => proef.map(({ rij, kolom }) => [rij, kolom]))).toEqual([
      [
        [1, 0],
        [3, 0],
      ],
      [
        [1, 1],
        [5, 1],
      ],
    ]);
  });

  describe('in Excel', () => {
    let host: HeadlessHost;
    beforeAll(async () => {
      host = await openHost();
    });
    afterAll(() => {
      host.dispose();
    });

    it.each([
      ['blank before: Excel put the last formula everywhere', '', ['Blad1']],
      ['with a text in it before: every formula stands where it was written', '…', []],
    ])('a column of a table, %s', async (_naam, ervoor, bladen) => {
      host.reset();
      const stappen = [schrijf(1, 1, [[f('=1+1')], [f('=2+2')]])];
      const vervangen = await Excel.run(async (context) => {
        const blad = context.workbook.worksheets.getItem('Blad1');
        blad.getRange('A1:B3').values = [
          ['Naam', 'Uit'],
          ['a', ervoor],
          ['b', ervoor],
        ];
        blad.tables.add('A1:B3', true);
        blad.getRange('B2:B3').formulas = [['=1+1'], ['=2+2']];
        const look = loadProeven(context, pickProeven(stappen));
        await context.sync();
        return look();
      });
      expect(vervangen).toEqual(bladen);
    });
  });
});
