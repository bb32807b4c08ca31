import { parseInput, apiInput, dutchInput } from '../../src/host/rules/input';
import { codeOf, useHost } from './support';

const host = useHost();

async function written(
  value: unknown,
  numberFormat?: string
): Promise<{ value: unknown; formula: unknown; format: string }> {
  await host().officeJs.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    await context.sync();
  });
  return {
    value: (await host().values('Blad1', 'A1'))[0]![0],
    formula: (await host().formulas('Blad1', 'A1'))[0]![0],
    format: host().numberFormats('Blad1', 'A1')[0]![0]!,
  };
}

describe('values written through the API', () => {
  it.each([
    ['1.1', 1.1],
    ['1.000', 1],
    ['1,000', 1000],
    ['1.234,56', '1.234,56'],
    ['  12 ', 12],
    ['-5', -5],
    ['+5', 5],
    ['(5)', -5],
    ['1e3', 1000],
    ['TRUE', true],
    ['WAAR', 'WAAR'],
    ['#N/A', '#N/A'],
    ['19-8-2025', '19-8-2025'],
    ['2,5', '2,5'],
    ['programma 1', 'programma 1'],
    ["'007", '007'],
    ['', ''],
  ])('reads %j as a user of the United States types it', async (typed, value) => {
    expect((await written(typed)).value).toEqual(value);
  });

  it.each([
    ['1-2', 46024, 'd-mmm'],
    ['1/2/2025', 45659, 'm/d/yyyy'],
    ['2025-01-02', 45659, 'm/d/yyyy'],
    ['5%', 0.05, '0%'],
    ['5.5%', 0.055, '0.00%'],
    ['$1,234', 1234, '$#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['12:30', 0.5208333333333334, 'h:mm'],
  ])('turns %j into a number with a format', async (typed, value, format) => {
    expect(await written(typed)).toMatchObject({ value, format });
  });

  it.each(['1.1', '=1+1', '1-2', 'TRUE', '- punt', '00123'])(
    'keeps %j as text in a cell formatted as text',
    async (typed) => {
      expect(await written(typed, '@')).toMatchObject({ value: typed, formula: typed });
    }
  );

  it('takes text that starts with +, - or @ for a formula when it can be one', async () => {
    expect(await written('+A2')).toMatchObject({ formula: '=+A2' });
    expect((await written('-saldo')).value).toBe('#NAME?');
    expect((await written('- lagere lasten, zie bijlage')).value).toBe('- lagere lasten, zie bijlage');
    expect(await codeOf(written('@een twee, drie'))).toBe('InvalidArgument');
  });

  it.each([
    ['a formula that does not parse', '=SUM(1', 'InvalidArgument'],
    ['a formula with a stray bracket', '=1)', 'InvalidArgument'],
    ['an unknown table', '=SUM(Nergens[x])', 'InvalidArgument'],
    ['a cell that is too long', 'x'.repeat(32_768), 'InvalidArgument'],
    ['a formula that is too long', `="${'x'.repeat(8200)}"`, 'InvalidArgument'],
    ['a long text after a minus sign', `- ${'tekst '.repeat(1500)}`, 'GeneralException'],
  ])('refuses %s', async (_, value, code) => {
    expect(await codeOf(written(value))).toBe(code);
  });

  it.each([
    ['too few rows', [[1]], 'InvalidArgument'],
    ['too few columns', [[1], [2]], 'InvalidArgument'],
    ['ragged rows', [[1, 2], [3]], 'InvalidArgument'],
  ])('refuses %s', async (_, values, code) => {
    const writing = host().officeJs.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = values;
      await context.sync();
    });
    expect(await codeOf(writing)).toBe(code);
  });

  it('fills a range with one value and leaves cells alone for null', async () => {
    await host().officeJs.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = 7 as unknown as number[][];
      sheet.getRange('A1:B1').values = [[null, 8]];
      await context.sync();
    });
    expect(await host().values('Blad1', 'A1:B2')).toEqual([
      [7, 8],
      [7, 7],
    ]);
  });
});

describe('what a Dutch user types', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1,5', 1.5],
    ['1.1', '1.1'],
    ['WAAR', true],
    ['=SOM(1;2,5)', 3.5],
    ['=ALS(1>0;"ja, hoor";"nee")', 'ja, hoor'],
  ])('reads %j in the Dutch way', async (typed, value) => {
    host().type('Blad1', 'B2', typed);
    expect((await host().values('Blad1', 'B2'))[0]![0]).toEqual(value);
  });

  it('reads a date with the day first', () => {
    expect(parseInput('19-8-2025', dutchInput, 2026)).toMatchObject({ kind: 'number', value: 45888 });
    expect(parseInput('19-8-2025', apiInput, 2026)).toMatchObject({ kind: 'text' });
  });

  it('sees numbers in the Dutch way', async () => {
    await host().officeJs.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      cell.numberFormat = [['#,##0;[Red]-#,##0'], ['0.0%'], ['General']];
      cell.values = [[-1234567], [0.125], [1.5]];
      await context.sync();
    });
    expect(await host().text('Blad1', 'A1:A3')).toEqual([['-1.234.567'], ['12,5%'], ['1,5']]);
  });
});
