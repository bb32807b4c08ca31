import { codeOf, useHost } from './support';

const host = useHost();
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().officeJs.Excel.run(batch);

describe('the protocol', () => {
  it('tells office.js that it runs in Excel on the web', () => {
    const { Office } = host().officeJs;
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.platform).toBe('OfficeOnline');
    expect(Office.context.displayLanguage).toBe('nl-NL');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
  });

  it('answers a batch with the values it loads', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['a', 1],
        ['b', '=B1*2'],
      ];
      const range = sheet.getUsedRange().load('values,formulas,address');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
      expect(range.formulas[1]![1]).toBe('=B1*2');
      expect(range.address).toBe('Blad1!A1:B2');
    });
  });

  it('counts one request for each sync that sends something', async () => {
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
      await context.sync();
    });
    expect(host().requests).toHaveLength(1);
    expect(host().requests[0]!.names).toContain('Values');
    expect(host().requests[0]!.bytes).toBeGreaterThan(100);
  });

  it('keeps what a batch did before its error', async () => {
    const code = await codeOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['kept']];
        context.workbook.worksheets.getItem('nowhere').getRange('A1').values = [['lost']];
        sheet.getRange('A2').values = [['never']];
        await context.sync();
      })
    );
    expect(code).toBe('ItemNotFound');
    expect(await host().values('Blad1', 'A1:A2')).toEqual([['kept'], ['']]);
  });

  it('gives null objects instead of errors to OrNullObject methods, and refuses writing through them', async () => {
    await run(async (context) => {
      const { worksheets, tables, names } = context.workbook;
      const missing = [
        worksheets.getItemOrNullObject('x'),
        tables.getItemOrNullObject('x'),
        names.getItemOrNullObject('x'),
        worksheets.getItemOrNullObject('x').tables.getItemOrNullObject('y'),
      ];
      for (const object of missing) object.load();
      await context.sync();
      expect(missing.map((object) => object.isNullObject)).toEqual([true, true, true, true]);
    });
    const code = await codeOf(
      run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('x').getRange('A1').values = [[1]];
        await context.sync();
      })
    );
    expect(code).toBe('ItemNotFound');
  });

  it('finds objects again in a later sync', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Nieuw');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['x', 'y'],
        [1, 2],
      ];
      const table = sheet.tables.add(range, true);
      const used = sheet.getUsedRange();
      await context.sync();
      sheet.name = 'Anders';
      table.name = 'Proef';
      used.format.font.bold = true;
      range.load('values');
      await context.sync();
      expect(range.values[1]).toEqual([1, 2]);
    });
    expect(host().sheetNames()).toEqual(['Blad1', 'Anders']);
    expect(host().tables()).toEqual([{ name: 'Proef', sheet: 'Anders', address: 'A1:B2', columns: ['x', 'y'] }]);
  });

  it('lets a range follow the rows that are inserted above it', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B2:C3');
      range.load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Blad1!B4:C5');
    });
  });

  it('writes large blocks in the pieces office.js makes of them', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [row, `regel ${row}`, row % 2 === 0]);
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 3000, 3);
      range.values = rows;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
  });

  it('names the type and member that it does not have', async () => {
    await expect(
      run(async (context) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
      })
    ).rejects.toMatchObject({ code: 'ApiNotFound', message: 'Workbook.PivotTables is not in the embedded workbook.' });
  });

  it('loads by object, by path and all of a collection', async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load({ format: { fill: { color: true } }, address: true });
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Blad1']);
      expect(sheets.items[0]!.tables.items).toEqual([]);
      const all = context.workbook.worksheets.load({ $all: true });
      await context.sync();
      expect(all.items[0]!.visibility).toBe('Visible');
    });
  });

  it('lists the members it supports', () => {
    const types = host().supportedMembers();
    expect(types.find((type) => type.name === 'Range')?.methods).toContain('GetUsedRange');
    expect(types.map((type) => type.name)).toEqual(
      expect.arrayContaining(['Workbook', 'Worksheet', 'Range', 'Application'])
    );
  });
});
