import { openExcel } from '../../src/excel/werkmap';
import { openWorkbook, placeOf } from '../../src/pipeline';
import type { Getoond, Plek } from '../../src/workbook/werkmap';
import { zoetermeer2021 } from '../checks/fixtures/zoetermeer';
import { addressOf, table, useWritten } from './host';

const TABEL = 'tblDoelstellingen';
const CEL = 'd1.t1.r5.c1';

describe('going to the cell of a figure', () => {
  const host = useWritten(() => [zoetermeer2021()], 'inhoud');
  let plek: Plek;
  let waarde: unknown;

  beforeEach(async () => {
    const dossier = openWorkbook(await openExcel().read());
    const found = dossier && placeOf(CEL, dossier);
    if (!found) throw new Error('No such figure');
    plek = found;
    const { koppen, waarden } = await table(TABEL);
    waarde = waarden.find((rij) => rij[koppen.indexOf('Sleutel')] === plek.sleutel)?.[koppen.indexOf(plek.kolom)];
    expect(typeof waarde).toBe('number');
  });

  const change = (work: (context: Excel.RequestContext, tabel: Excel.Table) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context, context.workbook.tables.getItem(TABEL));
      await context.sync();
    });
  const show = (): Promise<Getoond> => openExcel().show(plek);

  /** What is selected now: where, and what stands there. */
  const selected = (): Promise<{ adres: string; waarde: unknown }> =>
    Excel.run(async (context) => {
      const cel = context.workbook.getSelectedRange().load('address,values');
      await context.sync();
      return { adres: cel.address.replaceAll(/['$]/g, ''), waarde: (cel.values as unknown[][])[0]?.[0] };
    });

  async function expectFound(): Promise<void> {
    expect(await show()).toBe('getoond');
    const [blad, adres] = await addressOf(TABEL, plek.sleutel, plek.kolom);
    expect(await selected()).toEqual({ adres: `${blad}!${adres}`, waarde });
  }

  it('lands on it in a workbook as it was written', expectFound);

  it('lands on it when rows and columns were inserted above and to the left', async () => {
    await change((_, tabel) => {
      const blad = tabel.worksheet;
      blad.getRange('1:3').insert('Down');
      blad.getRange('A:B').insert('Right');
    });
    await expectFound();
  });

  it('lands on it when the sheet was renamed and stands elsewhere', async () => {
    await change((_, tabel) => {
      tabel.worksheet.name = 'Cijfers 2021 (definitief)';
      tabel.worksheet.position = 0;
    });
    await expectFound();
  });

  it('lands on it when rows were sorted', async () => {
    const { blad, rij, kolom, koppen, waarden, formules } = await table(TABEL);
    await Excel.run(async (context) => {
      const body = context.workbook.worksheets
        .getItem(blad)
        .getRangeByIndexes(rij + 1, kolom, waarden.length, koppen.length);
      // A sort moves whole rows, formulas and all.
      body.formulas = [...formules].reverse() as unknown[][];
      await context.sync();
    });
    await expectFound();
  });

  it('lands on it when a column of one’s own stands between, and another is in front of the table', async () => {
    await change((_, tabel) => {
      tabel.columns.add(2, undefined, 'Mijn kolom');
    });
    await expectFound();
  });

  it.each([
    ['its row was hidden or filtered away', 'rowHidden'],
    ['its column was hidden', 'columnHidden'],
  ] as const)('selects it and says that it cannot be seen when %s', async (_, wat) => {
    const [blad, adres] = await addressOf(TABEL, plek.sleutel, plek.kolom);
    await change((context) => {
      context.workbook.worksheets.getItem(blad).getRange(adres)[wat] = true;
    });
    expect(await show()).toBe('verborgen');
    expect(await selected()).toEqual({ adres: `${blad}!${adres}`, waarde });
  });

  it('says so when the sheet is hidden, and leaves it hidden', async () => {
    await change((_, tabel) => {
      tabel.worksheet.visibility = 'Hidden';
    });
    const before = await selected();
    expect(await show()).toBe('verborgen');
    expect(await selected()).toEqual(before);
  });

  it.each([
    [
      'its row was deleted',
      (tabel: Excel.Table, row: number) => {
        tabel.rows.getItemAt(row).delete();
      },
    ],
    [
      'its column was renamed',
      (tabel: Excel.Table) => {
        tabel.columns.getItem(plek.kolom).name = 'Uitgaven';
      },
    ],
    [
      'the table was renamed',
      (tabel: Excel.Table) => {
        tabel.name = 'Iets';
      },
    ],
    [
      'the column Sleutel is gone',
      (tabel: Excel.Table) => {
        tabel.columns.getItem('Sleutel').delete();
      },
    ],
    [
      'the sheet was deleted',
      (tabel: Excel.Table) => {
        tabel.worksheet.delete();
      },
    ],
  ])('says so when %s, and selects nothing else', async (_, work) => {
    const { koppen, waarden } = await table(TABEL);
    const row = waarden.findIndex((rij) => rij[koppen.indexOf('Sleutel')] === plek.sleutel);
    host().select('Blad1', 'B2');
    await change((_context, tabel) => {
      work(tabel, row);
    });
    const before = await selected();
    expect(await show()).toBe('weg');
    expect(await selected()).toEqual(before);
  });
});
