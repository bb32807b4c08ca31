import { Workbook } from 'exceljs';
import { workbookFile } from '../../src/host/xlsx/workbook-file';
import { useHost } from './support';

const host = useHost();

describe('the workbook as a file', () => {
  it('holds values, formulas, tables, formats and names', async () => {
    await host().officeJs.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Gegevens');
      sheet.getRange('A1:C3').values = [
        ['Programma', 'Bedrag', 'Dubbel (%)'],
        ['Bestuur', 10.5, ''],
        ['Zorg', 30, ''],
      ];
      sheet.tables.add('A1:C3', true).name = 'Lasten';
      await context.sync();
      sheet.getRange('C2:C3').formulas = [['=[@Bedrag]*2'], ['=[@Bedrag]*2']];
      sheet.getRange('B2:B3').numberFormat = [['#,##0.0'], ['#,##0.0']];
      sheet.getRange('A1').format.columnWidth = 150;
      sheet.getRange('E1').formulas = [['=SUM(Lasten[Dubbel (%)])']];
      sheet.getRange('E2').format.fill.color = '#DFF6DD';
      sheet.freezePanes.freezeRows(1);
      context.workbook.names.add('Marge', '=0.5');
      context.workbook.names.add('Blok', sheet.getRange('A1:B2'));
      await context.sync();
    });
    const file = new Workbook();
    await file.xlsx.load((await workbookFile(host().book)).buffer as ArrayBuffer);
    const sheet = file.getWorksheet('Gegevens')!;
    expect(sheet.getCell('B2').value).toBe(10.5);
    expect(sheet.getCell('B2').numFmt).toBe('#,##0.0');
    expect(sheet.getCell('C2').value).toEqual({ formula: 'Lasten[[#This Row],[Bedrag]]*2', result: 21 });
    expect(sheet.getCell('E1').value).toEqual({ formula: 'SUM(Lasten[Dubbel (%)])', result: 81 });
    expect(sheet.getTable('Lasten')).toBeDefined();
    expect(sheet.getCell('E2').fill).toMatchObject({ fgColor: { argb: 'FFDFF6DD' } });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getColumn(1).width).toBeGreaterThan(25);
    expect(file.definedNames.getRanges('Blok').ranges).toEqual(['Gegevens!$A$1:$B$2']);
  });
});
