import { openExcel } from '../../src/excel/werkmap';
import { readSelectie } from '../../src/pipeline';
import { useHost } from './host';

const BLAD = 'Blad1';
const ROWS = [
  ['Bedragen x € 1.000', '', '', ''],
  ['', 'Lasten 2023', 'Baten 2023', 'Saldo 2023'],
  ['1.1 Spelen en leren', '24946', '11820', '-13126'],
  ['1.2 Uitval', '2277', '576', '-1701'],
  ['1.4 Werk', '385', '0', '-385'],
];

describe('the selection of the open workbook', () => {
  const host = useHost();
  beforeEach(() => {
    ROWS.forEach((row, r) => {
      row.forEach((input, k) => {
        if (input !== '') host().type(BLAD, `${'BCDE'.charAt(k)}${r + 3}`, input);
      });
    });
  });

  it('with one cell selected is the used part of its sheet, in two requests', async () => {
    host().select(BLAD, 'A1');
    const before = host().requests.length;
    const selectie = await openExcel().readSelection();
    expect(host().requests.length - before).toBeLessThanOrEqual(2);
    expect(selectie).toMatchObject({ blad: BLAD, adres: 'B3:E7' });
    expect(selectie?.cellen[2]?.[1]).toEqual({ tekst: '24946', waarde: 24946, formaat: 'General' });
  });

  it('of more cells is what is in use of them', async () => {
    host().select(BLAD, 'C4:F100');
    expect(await openExcel().readSelection()).toMatchObject({ adres: 'C4:E7' });
  });

  it('without anything in it is nothing', async () => {
    host().select(BLAD, 'H20:I30');
    expect(await openExcel().readSelection()).toBeNull();
  });

  it('reads as a document does, with the cells as places', async () => {
    host().select(BLAD, 'A1');
    const selectie = await openExcel().readSelection();
    const lezing = await readSelectie(selectie!, 'Blad1 B3:E7', 'd1');
    const [tabel] = lezing.tabellen;
    expect(lezing.document).toMatchObject({ formaat: 'werkblad', naam: 'Blad1 B3:E7' });
    expect(tabel?.kolommen.map(({ soort, jaar }) => [soort, jaar])).toEqual([
      ['lasten', 2023],
      ['baten', 2023],
      ['saldo', 2023],
    ]);
    expect(tabel?.eenheid.euro).toBe('1000');
    const [cel] = tabel?.rijen[0]?.cellen ?? [];
    expect([cel?.waarde, cel?.herkomst.cel]).toEqual(['24946', 'Blad1!C5']);
  });

  it('reads whole euros that are shown in thousands as thousands, with what was not shown', async () => {
    await Excel.run(async (context) => {
      const blad = context.workbook.worksheets.getItem(BLAD);
      blad.getRange('C5:E7').numberFormat = Array.from({ length: 3 }, () => ['#,##0,', '#,##0,', '#,##0,']);
      blad.getRange('C5').values = [[24946400]];
      await context.sync();
    });
    host().select(BLAD, 'B3:E7');
    const selectie = await openExcel().readSelection();
    const { tabellen } = await readSelectie(selectie!, 'Blad1 B3:E7', 'd1');
    expect(tabellen[0]?.rijen[0]?.cellen[0]).toMatchObject({ waarde: '24946.4', bedrag: '24946400' });
  });
});
