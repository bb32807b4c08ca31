import { codeOf, useHost } from './support';

const host = useHost();
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().officeJs.Excel.run(batch);

describe('ranges', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['a cell', (range) => range.getCell(0, 1), 'C2'],
    ['a cell outside', (range) => range.getCell(5, 0), 'B7'],
    ['a row', (range) => range.getRow(1), 'B3:C3'],
    ['a column', (range) => range.getColumn(1), 'C2:C4'],
    ['an offset', (range) => range.getOffsetRange(1, 2), 'D3:E5'],
    ['a larger range', (range) => range.getResizedRange(1, -1), 'B2:B5'],
    ['a range of a size', (range) => range.getAbsoluteResizedRange(2, 5), 'B2:F3'],
    ['a bounding range', (range) => range.getBoundingRect('E1'), 'B1:E4'],
    ['an intersection', (range) => range.getIntersection('A3:B9'), 'B3:B4'],
    ['entire rows', (range) => range.getEntireRow(), '2:4'],
    ['entire columns', (range) => range.getEntireColumn(), 'B:C'],
    ['the last cell', (range) => range.getLastCell(), 'C4'],
    ['the last row', (range) => range.getLastRow(), 'B4:C4'],
    ['rows below', (range) => range.getRowsBelow(2), 'B5:C6'],
    ['columns after', (range) => range.getColumnsAfter(1), 'D2:D4'],
  ])('give %s', async (_, get, address) => {
    await run(async (context) => {
      const found = get(context.workbook.worksheets.getItem('Blad1').getRange('B2:C4')).load('address');
      await context.sync();
      expect(found.address).toBe(`Blad1!${address}`);
    });
  });

  it('quote the sheet in their address where Excel does', async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.add("Programma's 1").getRange('a1:$B$2').load('address');
      await context.sync();
      expect(range.address).toBe("'Programma''s 1'!A1:B2");
    });
  });

  it('know the used part, with and without formatting', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const nothing = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').format.fill.color = 'yellow';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      await context.sync();
      expect([values.address, all.address]).toEqual(['Blad1!B2', 'Blad1!B2:D5']);
    });
  });

  it.each([
    ['All', '', '#FFFFFF'],
    ['Contents', '', '#FFFF00'],
    ['Formats', 7, '#FFFFFF'],
  ] as const)('clear %s', async (what, value, color) => {
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Blad1').getRange('A1');
      cell.values = [[7]];
      cell.format.fill.color = 'yellow';
      cell.clear(what);
      cell.load('values,format/fill/color');
      await context.sync();
      expect([cell.values[0]![0], cell.format.fill.color]).toEqual([value, color]);
    });
  });

  it('keep their look', async () => {
    await run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2');
      format.font.bold = true;
      format.font.color = '#C00000';
      format.font.size = 14;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 120;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.borders.getItem('EdgeBottom').color = '#217346';
      await context.sync();
      const loaded = context.workbook.worksheets.getItem('Blad1').getRange('A2').format;
      loaded.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth');
      loaded.font.load('bold,color,size');
      const bottom = loaded.borders.getItem('EdgeBottom').load('style,color');
      await context.sync();
      expect(loaded.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        columnWidth: 120,
        font: { bold: true, color: '#C00000', size: 14 },
      });
      expect([bottom.style, bottom.color]).toEqual(['Continuous', '#217346']);
    });
  });

  it('give null for what differs between their cells', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1').format.font.bold = true;
      const { font } = sheet.getRange('A1:A2').format;
      font.load('bold');
      await context.sync();
      expect(font.bold).toBeNull();
    });
  });

  it('shift cells and the formulas that point at them', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=SUM(A1:A3)+A3']];
      await context.sync();
      sheet.getRange('A2').insert('Down');
      await context.sync();
    });
    expect(await host().formulas('Blad1', 'C1')).toEqual([['=SUM(A1:A4)+A4']]);
    expect(await host().values('Blad1', 'A1:A4')).toEqual([[1], [''], [2], [3]]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('2:2').delete('Up');
      await context.sync();
    });
    expect(await host().formulas('Blad1', 'C1')).toEqual([['=SUM(A1:A3)+A3']]);
    expect(await host().values('Blad1', 'C1')).toEqual([[9]]);
  });

  it('grow with words that go to the next line whole, though letter by letter they would fit in fewer', async () => {
    await run(async (context) => {
      const cel = context.workbook.worksheets.getItem('Blad1').getRange('B2');
      // Room for about fourteen letters on a line: no two of these words fit on one, though 25 letters would fit on two.
      cel.format.columnWidth = 80;
      cel.format.wrapText = true;
      cel.values = [['bestemmin begroting leven']];
      cel.format.autofitRows();
      cel.load('format/rowHeight');
      await context.sync();
      expect(cel.format.rowHeight).toBe(45);
    });
  });

  it('hold hyperlinks', async () => {
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Blad1').getRange('A1');
      cell.hyperlink = { documentReference: 'Blad1!C5', textToDisplay: 'ga naar C5', screenTip: 'C5' };
      cell.load('values,hyperlink');
      await context.sync();
      expect(cell.values).toEqual([['ga naar C5']]);
      expect(cell.hyperlink.documentReference).toBe('Blad1!C5');
    });
  });

  it.each([
    ['an address that is none', 'A0'],
    ['a column past the last', 'XFE1'],
    ['an address of another sheet', 'Blad9!A1'],
  ])('refuse %s', async (_, address) => {
    const code = await codeOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Blad1').getRange(address).load('values');
        await context.sync();
      })
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('formulas', () => {
  it.each([
    ['=SUM(1,2,3)', 6],
    ['=IF(1>2,"a","b")', 'b'],
    ['=IFERROR(1/0,"fout")', 'fout'],
    ['=AND(TRUE,NOT(FALSE),OR(FALSE,TRUE))', true],
    ['=ABS(-3)+ROUND(2.345,2)+MIN(4,5)+MAX(1,2)', 11.35],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['="a"&1', 'a1'],
    ['=CHOOSE(2,"x","y")', 'y'],
    ['=ROW()', 1],
    ['=HYPERLINK("#Blad1!A1","ga")', 'ga'],
    ['=LEN("vier")+N(TRUE)+VALUE("12.5")', 17.5],
    ['=NA()', '#N/A'],
    ['=1/0', '#DIV/0!'],
    ['=ISBLANK(Z9)', true],
    ['=ISNUMBER(1)', true],
    ['=COUNTA(Z1:Z9)', 0],
    ['=SUM(Z:Z)', 0],
    ['=SUMPRODUCT({1,2,3},{4,5,6})', 32],
    ['=-2^2', 4],
    ['=10%+5', 5.1],
  ])('calculate %s', async (formula, value) => {
    await run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [[formula]];
      await context.sync();
    });
    expect((await host().values('Blad1', 'A1'))[0]![0]).toEqual(value);
  });

  it('that are long keep their own results, also where a short hash of them is the same', async () => {
    // Found by trying: both have the hash by which Univer would keep formulas of more than 64 characters.
    const pair = ['mgnutsfpo', 'iebtossae'].map(
      (word) => `=LEN("een formule van meer dan vierenzestig tekens, zonder eigen sleutel")+CODE("${word}")`
    );
    pair.forEach((formula, index) => {
      host().type('Blad1', `A${index + 1}`, formula);
    });
    const length = 'een formule van meer dan vierenzestig tekens, zonder eigen sleutel'.length;
    expect(await host().values('Blad1', 'A1:A2')).toEqual([[length + 'm'.charCodeAt(0)], [length + 'i'.charCodeAt(0)]]);
  });

  it('are shown in the language of the user', async () => {
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Blad1').getRange('A1');
      cell.formulas = [['=IF(SUM(B1:B2)>1.5,"ja","nee")']];
      cell.load('formulasLocal');
      await context.sync();
      expect(cell.formulasLocal).toEqual([['=ALS(SOM(B1:B2)>1,5;"ja";"nee")']]);
    });
  });

  it('follow a change of what they point at', async () => {
    host().type('Blad1', 'A1', '2');
    host().type('Blad1', 'A2', '=A1*10');
    host().type('Blad1', 'A3', '=A2+1');
    expect(await host().values('Blad1', 'A3')).toEqual([[21]]);
    host().type('Blad1', 'A1', '3');
    expect(await host().values('Blad1', 'A3')).toEqual([[31]]);
  });
});
