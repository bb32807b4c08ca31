import type { HeadlessHost } from '../../src/host/headless/start';
import { startHeadlessHost } from '../../src/host/headless/start';

let host: HeadlessHost;
beforeAll(async () => {
  host = await startHeadlessHost({ year: 2026 });
});
afterAll(() => {
  host.dispose();
});

describe('the real office.js against the headless host', () => {
  it('knows that it runs in Excel', () => {
    const { Office } = host.officeJs;
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.displayLanguage).toBe('nl-NL');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
  });

  it('writes and reads back', async () => {
    const { Excel } = host.officeJs;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['a', 1],
        ['b', '=B1*2'],
      ];
      const range = sheet.getUsedRange();
      range.load('values,formulas,address');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
      expect(range.formulas[1]![1]).toBe('=B1*2');
      expect(range.address).toBe('Blad1!A1:B2');
    });
  });
});
