import { codeOf, useHost } from './support';

const host = useHost();
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().officeJs.Excel.run(batch);

/** A table "Lasten" at A1 with three rows: Programma, Bedrag, Dubbel (a formula). */
async function makeTable(name = 'Lasten', sheetName = 'Gegevens'): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    const range = sheet.getRange('A1:C4');
    range.values = [
      ['Programma', 'Bedrag', 'Dubbel (%)'],
      ['Bestuur', 10, ''],
      ['Zorg', 30, ''],
      ['Wonen', 20, ''],
    ];
    const table = sheet.tables.add(range, true);
    table.name = name;
    await context.sync();
    sheet.getRange('C2:C4').formulas = [['=[@Bedrag]*2'], ['=[@Bedrag]*2'], [`=${name}[[#This Row],[Bedrag]]*2`]];
    await context.sync();
  });
}

/** A fourth row below "Lasten", of 40, and the table with it. */
async function growByOne(programma = 'Nieuw'): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItem('Gegevens').getRange('A5:B5').values = [[programma, 40]];
    context.workbook.tables.getItem('Lasten').resize('A1:C5');
    await context.sync();
  });
}

describe('tables', () => {
  it('keep formulas of a row in the short form and calculate them', async () => {
    await makeTable();
    expect(await host().values('Gegevens', 'C2:C4')).toEqual([[20], [60], [40]]);
    expect(await host().formulas('Gegevens', 'C2:C4')).toEqual([['=[@Bedrag]*2'], ['=[@Bedrag]*2'], ['=[@Bedrag]*2']]);
  });

  it.each([
    ['=SUM(Lasten[Bedrag])', 60],
    ['=SUM(lasten[bedrag])', 60],
    ['=SUM(Lasten[[#Data],[Bedrag]])', 60],
    ['=SUM(Lasten[Dubbel (%)])', 120],
    ['=SUM(Lasten[[Bedrag]:[Dubbel (%)]])', 180],
    ['=SUM(Lasten[[#All],[Bedrag]])', 60],
    ['=ROWS(Lasten)', 3],
    ['=ROWS(Lasten[#All])', 4],
    ['=INDEX(Lasten[#Headers],1,2)', 'Bedrag'],
    ['=Lasten[[#Headers],[Dubbel (%)]]', 'Dubbel (%)'],
    ['=INDEX(Lasten[Programma],MATCH(30,Lasten[Bedrag],0))', 'Zorg'],
    ['=SUMIFS(Lasten[Bedrag],Lasten[Programma],"Zorg",Lasten[Bedrag],">5")', 30],
    ['=COUNTIFS(Lasten[Bedrag],">=20")', 2],
    ['=SUMPRODUCT((Lasten[Bedrag]>15)*Lasten[Dubbel (%)])', 100],
    ['=COUNTA(Lasten[Programma])', 3],
    ['=IFERROR(MATCH("x",Lasten[Programma],0),"geen")', 'geen'],
    ['=MAX(Lasten[Bedrag])-MIN(Lasten[Bedrag])', 20],
  ])('are referred to from another sheet: %s', async (formula, value) => {
    await makeTable();
    await run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [[formula]];
      await context.sync();
    });
    expect((await host().values('Blad1', 'A1'))[0]![0]).toEqual(value);
  });

  it('may have the name of a sheet, and dots and underscores in it', async () => {
    await makeTable('Sluitend_2026.v1', 'Sluitend_2026.v1');
    host().type('Blad1', 'A1', '=SUM(Sluitend_2026.v1[Bedrag])');
    expect(await host().values('Blad1', 'A1')).toEqual([[60]]);
  });

  it('may have columns with apostrophes, brackets and signs', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:C2').values = [
        ["Programma's", 'Saldo [x] #1', 'a+b, c: d'],
        [1, 2, 3],
      ];
      sheet.tables.add('A1:C2', true).name = 'T_1';
      await context.sync();
      sheet.getRange('E1:E4').formulas = [
        ["=SUM(T_1[Programma''s])"],
        ["=SUM(T_1[Saldo '[x'] '#1])"],
        ['=SUM(T_1[[a+b, c: d]])'],
        ["=SUM(T_1[[Programma''s]:[a+b, c: d]])"],
      ];
      sheet.getRange('D2').formulas = [["=T_1[[#This Row],[Programma''s]]+1"]];
      await context.sync();
    });
    expect(await host().values('Blad1', 'E1:E4')).toEqual([[1], [2], [3], [6]]);
    expect(await host().values('Blad1', 'D2')).toEqual([[2]]);
  });

  it('grow with resize, and what refers to them follows', async () => {
    await makeTable();
    host().type('Blad1', 'A1', '=SUM(Lasten[Bedrag])');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gegevens');
      sheet.getRange('A5:B5').values = [['Nieuw', 40]];
      await context.sync();
    });
    expect(await host().values('Blad1', 'A1')).toEqual([[60]]);
    await run(async (context) => {
      context.workbook.tables.getItem('Lasten').resize('A1:C5');
      await context.sync();
    });
    expect(await host().values('Blad1', 'A1')).toEqual([[100]]);
  });

  it.each([
    ['a short one', '=SUM(Lasten[Bedrag])', 60, 100],
    ['a long one', '=SUMIFS(Lasten[Bedrag],Lasten[Programma],"<>een programma dat er niet is")', 60, 100],
    [
      'one with a long text in it',
      '=SUM(Lasten[Bedrag])+0*LEN("een lange zin die niets aan de uitkomst verandert")',
      60,
      100,
    ],
  ])('grow, and formulas outside follow: %s', async (_what, formula, before, after) => {
    await makeTable();
    host().type('Blad1', 'A1', formula);
    expect(await host().values('Blad1', 'A1')).toEqual([[before]]);
    await growByOne();
    expect(await host().values('Blad1', 'A1')).toEqual([[after]]);
    host().type('Gegevens', 'B5', '50');
    expect(await host().values('Blad1', 'A1')).toEqual([[after + 10]]);
  });

  it('grow, and the formulas of another table that look into them follow, row by row', async () => {
    await makeTable();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:B3').values = [
        ['Sleutel', 'Verklaard'],
        ['Zorg', ''],
        ['Wonen', ''],
      ];
      sheet.tables.add('A1:B3', true).name = 'Verschillen';
      await context.sync();
      const som = '=SUMIFS(Lasten[Bedrag],Lasten[Programma],[@Sleutel])';
      sheet.getRange('B2:B3').formulas = [[som], [som]];
      await context.sync();
    });
    expect(await host().values('Blad1', 'B2:B3')).toEqual([[30], [20]]);
    await growByOne('Zorg');
    expect(await host().values('Blad1', 'B2:B3')).toEqual([[70], [20]]);
    await run(async (context) => {
      context.workbook.tables.getItem('Lasten').rows.getItemAt(1).delete();
      await context.sync();
    });
    expect(await host().values('Blad1', 'B2:B3')).toEqual([[40], [20]]);
  });

  it('follow a renamed sheet, table and column', async () => {
    await makeTable();
    host().type('Blad1', 'A1', '=SUM(Lasten[Bedrag])');
    host().type('Blad1', 'A2', '=Gegevens!B2');
    await host().renameSheet('Gegevens', "Programma's 2026");
    host().type("Programma's 2026", 'B1', 'Lasten 2026');
    await run(async (context) => {
      context.workbook.tables.getItem('Lasten').name = 'Kosten';
      await context.sync();
    });
    expect(await host().formulas('Blad1', 'A1:A2')).toEqual([
      ['=SUM(Kosten[Lasten 2026])'],
      ["='Programma''s 2026'!B2"],
    ]);
    expect(await host().values('Blad1', 'A1:A2')).toEqual([[60], [10]]);
    expect(await host().formulas("Programma's 2026", 'C2')).toEqual([['=[@[Lasten 2026]]*2']]);
  });

  it('follow rows and columns that a user inserts and deletes', async () => {
    await makeTable();
    host().type('Blad1', 'A1', '=SUM(Lasten[Bedrag])');
    await host().insertRow('Gegevens', 1, 2);
    await host().insertColumn('Gegevens', 'B');
    expect(host().tables()[0]).toMatchObject({
      address: 'A3:D6',
      columns: ['Programma', 'Kolom2', 'Bedrag', 'Dubbel (%)'],
    });
    expect(await host().values('Gegevens', 'A3:D4')).toEqual([
      ['Programma', 'Kolom2', 'Bedrag', 'Dubbel (%)'],
      ['Bestuur', '', 10, 20],
    ]);
    expect(await host().values('Blad1', 'A1')).toEqual([[60]]);
    await host().deleteRow('Gegevens', 5);
    expect(host().tables()[0]!.address).toBe('A3:D5');
    expect(await host().values('Blad1', 'A1')).toEqual([[30]]);
  });

  it('are sorted with their formulas', async () => {
    await makeTable();
    await host().sortTable('Lasten', 'Bedrag');
    expect(await host().values('Gegevens', 'A2:C4')).toEqual([
      ['Bestuur', 10, 20],
      ['Wonen', 20, 40],
      ['Zorg', 30, 60],
    ]);
  });

  it('get rows, lose rows and keep one', async () => {
    await makeTable();
    await run(async (context) => {
      const table = context.workbook.tables.getItem('Lasten');
      table.rows.add(-1, [['Extra', 5, '=[@Bedrag]*2']]);
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(4);
      table.rows.deleteRowsAt(0, 3);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values).toEqual([['Extra', 5, 10]]);
      table.rows.deleteRowsAt(0, 1);
      const empty = table.getDataBodyRange().load('values');
      await context.sync();
      expect(empty.values).toEqual([['', '', '']]);
    });
  });

  it('show totals that data references leave out', async () => {
    await makeTable();
    await run(async (context) => {
      const table = context.workbook.tables.getItem('Lasten');
      table.showTotals = true;
      const total = table.getTotalRowRange();
      total.getCell(0, 1).formulas = [['=SUBTOTAL(109,[Bedrag])']];
      context.workbook.worksheets.getItem('Blad1').getRange('A1:A2').formulas = [
        ['=SUM(Lasten[Bedrag])'],
        ['=Lasten[[#Totals],[Bedrag]]'],
      ];
      await context.sync();
    });
    expect(await host().values('Gegevens', 'A5:C5')).toEqual([['Totaal', 60, '']]);
    expect(await host().values('Blad1', 'A1:A2')).toEqual([[60], [60]]);
  });

  it('always have text for headers, each once', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:D2').values = [
        [2024, '', 'x', 'X'],
        [1, 2, 3, 4],
      ];
      sheet.tables.add('A1:D2', true);
      await context.sync();
    });
    expect(await host().values('Blad1', 'A1:D1')).toEqual([['2024', 'Kolom2', 'x', 'X2']]);
  });

  it('make room for headers they do not have', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:B1').values = [[1, 2]];
      const table = sheet.tables.add('A1:B1', false).load('name');
      await context.sync();
      expect(table.name).toBe('Tabel1');
    });
    expect(await host().values('Blad1', 'A1:B2')).toEqual([
      ['Kolom1', 'Kolom2'],
      [1, 2],
    ]);
  });

  it('turn into plain cells with plain references', async () => {
    await makeTable();
    host().type('Blad1', 'A1', '=SUM(Lasten[Bedrag])');
    await run(async (context) => {
      context.workbook.tables.getItem('Lasten').convertToRange();
      await context.sync();
    });
    expect(await host().formulas('Blad1', 'A1')).toEqual([['=SUM(Gegevens!$B$2:$B$4)']]);
    expect(await host().formulas('Gegevens', 'C2')).toEqual([['=B2*2']]);
    expect(await host().values('Blad1', 'A1')).toEqual([[60]]);
  });

  it.each([
    ['a name that is taken', (table: Excel.Table) => (table.name = 'LASTEN')],
    ['a name with a space', (table: Excel.Table) => (table.name = 'twee woorden')],
    ['a name that starts with a digit', (table: Excel.Table) => (table.name = '2lasten')],
    ['a name that looks like a cell', (table: Excel.Table) => (table.name = 'AB12')],
    ['a name that is too long', (table: Excel.Table) => (table.name = 'x'.repeat(256))],
  ])('refuse %s', async (_, change) => {
    await makeTable();
    const code = await codeOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        change(sheet.tables.add('A1:B2', true));
        await context.sync();
      })
    );
    expect(code).toBe('InvalidArgument');
  });

  it('refuse to overlap', async () => {
    await makeTable();
    const code = await codeOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Gegevens').tables.add('C3:D8', true);
        await context.sync();
      })
    );
    expect(code).toBe('InvalidArgument');
  });

  it('do not grow when the API writes next to them', async () => {
    await makeTable();
    await run(async (context) => {
      context.workbook.worksheets.getItem('Gegevens').getRange('A5:D5').values = [['a', 1, 2, 3]];
      await context.sync();
    });
    expect(host().tables()[0]!.address).toBe('A1:C4');
  });

  it('are deleted with their cells; formulas lose the reference', async () => {
    await makeTable();
    host().type('Blad1', 'A1', '=SUM(Lasten[Bedrag])');
    await run(async (context) => {
      context.workbook.tables.getItem('Lasten').delete();
      await context.sync();
    });
    expect(host().usedRange('Gegevens')).toBeNull();
    expect(await host().values('Blad1', 'A1')).toEqual([['#REF!']]);
  });
});
