import { openExcel } from '../../src/excel/werkmap';
import { addressOf, cell, run, table, type, useWritten } from './host';
import { readSamples } from './voorbeelden';

const LASTEN_16 = 'p1|1.6|lasten|rekening 2021>rekening 2023';
const KOLOM = 'Bedrag basis';

/** What stands in a column, formulas as Excel shows them. */
async function formulas(naam: string, kop: string): Promise<readonly unknown[]> {
  const { koppen, formules } = await table(naam);
  return formules.map((rij) => rij[koppen.indexOf(kop)]);
}

describe('a column of which Excel made a calculated one, before it was kept from that', () => {
  const host = useWritten(readSamples, 'inhoud');

  it('gets its own formulas back with the next run; the notes beside it stay, and nothing is left to do after', async () => {
    await type(host(), 'tblVerschillen', LASTEN_16, 'Toelichting', 'Meer statushouders.');
    await run();
    const voor = await formulas('tblVerschillen', KOLOM);
    expect(new Set(voor).size).toBe(voor.length);

    const [blad, adres] = await addressOf('tblVerschillen', LASTEN_16, KOLOM);
    const { rij } = await table('tblVerschillen');
    const kolom = adres.replace(/\d+$/, '');
    await Excel.run(async (context) => {
      const bereik = context.workbook.worksheets
        .getItem(blad)
        .getRange(`${kolom}${rij + 2}:${kolom}${rij + 1 + voor.length}`);
      bereik.formulas = voor.map(() => [voor[0]]);
      await context.sync();
    });
    expect(new Set(await formulas('tblVerschillen', KOLOM)).size).toBe(1);

    await run();
    expect(await formulas('tblVerschillen', KOLOM)).toEqual(voor);
    expect(await cell('tblVerschillen', LASTEN_16, 'Toelichting')).toBe('Meer statushouders.');
    const inhoud = JSON.stringify(await openExcel().read());
    const plan = await run();
    expect(plan).toMatchObject({ soort: 'plan', stappen: [] });
    expect(JSON.stringify(await openExcel().read())).toBe(inhoud);
  });
});
