import { useHost } from './support';

const host = useHost();
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().officeJs.Excel.run(batch);

/** A table at A1 with the columns Bedrag (1, 2, 3) and Uit, of which the cells are given. */
async function makeTable(uit: readonly unknown[]): Promise<void> {
  const values = uit.map((waarde) => (String(waarde).startsWith('=[') ? '' : waarde));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const range = sheet.getRange(`A1:B${uit.length + 1}`);
    range.values = [['Bedrag', 'Uit'], ...values.map((waarde, i) => [i + 1, waarde])];
    sheet.tables.add(range, true).name = 'T';
    await context.sync();
    // References to the own row can be written when there is a table only.
    if (values.some((waarde, i) => waarde !== uit[i])) sheet.getRange('B2').formulas = [[uit[0]]];
    await context.sync();
  });
}

async function write(adres: string, formulas: readonly (readonly string[])[]): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange(adres).formulas = formulas.map((rij) => [...rij]);
    await context.sync();
  });
}

const uit = async (rijen = 3): Promise<unknown[]> =>
  (await host().formulas('Blad1', `B2:B${rijen + 1}`)).map(([formule]) => formule);

const DRIE = [['=1+1'], ['=2+2'], ['=3+3']];

describe('a column of a table that follows its formulas', () => {
  it.each([
    [
      'blank: the last of different formulas ends up in all of its cells',
      ['', '', ''],
      'B2:B4',
      DRIE,
      ['=3+3', '=3+3', '=3+3'],
    ],
    ['blank: one formula in one cell fills it', ['', '', ''], 'B3', [['=[@Bedrag]*2']], Array(3).fill('=[@Bedrag]*2')],
    [
      'of one formula: another in one cell replaces it everywhere',
      Array(3).fill('=[@Bedrag]*2'),
      'B3',
      [['=9']],
      ['=9', '=9', '=9'],
    ],
    [
      'with values in it: formulas stay where they were written',
      ['x', 'x', 'x'],
      'B2:B4',
      DRIE,
      ['=1+1', '=2+2', '=3+3'],
    ],
    ['with one value among blanks: that is enough', ['', '', 'x'], 'B2', [['=5']], ['=5', '', 'x']],
    ['of different formulas: they stay', ['=1', '=2', 3], 'B3', [['=5']], ['=1', '=5', 3]],
  ] as const)('%s', async (_naam, before, adres, formulas, after) => {
    await makeTable(before);
    await write(adres, formulas);
    expect(await uit()).toEqual(after);
  });

  it('keeps what is written as a value in the same write', async () => {
    await makeTable(['', '', '']);
    await write('B2:B4', [['=1'], ['vast'], ['=2']]);
    expect(await uit()).toEqual(['=2', 'vast', '=2']);
  });

  it('goes on in the rows that a table grows by', async () => {
    await makeTable(['=[@Bedrag]*2', '=[@Bedrag]*2']);
    await run(async (context) => {
      context.workbook.tables.getItem('T').resize('A1:B4');
      await context.sync();
    });
    expect(await uit()).toEqual(Array(3).fill('=[@Bedrag]*2'));
  });

  it('is no business of cells outside a table', async () => {
    await write('D2:D4', DRIE);
    expect((await host().formulas('Blad1', 'D2:D4')).flat()).toEqual(['=1+1', '=2+2', '=3+3']);
  });
});
