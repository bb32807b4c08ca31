import { codeOf, useHost } from './support';

const host = useHost();
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().officeJs.Excel.run(batch);

describe('what a workbook holds beside cells', () => {
  it('settings, as JSON and back', async () => {
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('stand', { versie: 1, ids: ['a', 'b'], leeg: null });
      const found = settings.getItem('stand').load('value');
      const missing = settings.getItemOrNullObject('anders');
      await context.sync();
      expect(found.value).toEqual({ versie: 1, ids: ['a', 'b'], leeg: null });
      expect(missing.isNullObject).toBe(true);
      found.delete();
      const gone = settings.getItemOrNullObject('stand');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('names, that formulas use and that follow inserted rows', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:A2').values = [[2], [3]];
      context.workbook.names.add('Marge', sheet.getRange('A1:A2'), 'uitleg');
      context.workbook.names.add('Factor', '=10');
      sheet.getRange('C1').formulas = [['=SUM(Marge)*Factor']];
      await context.sync();
      const name = context.workbook.names.getItem('marge').load('name,value,formula,visible,comment,type');
      const range = name.getRange().load('address');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: 'Marge',
        value: '=Blad1!$A$1:$A$2',
        visible: true,
        comment: 'uitleg',
        type: 'Range',
      });
      expect(range.address).toBe('Blad1!A1:A2');
    });
    expect(await host().values('Blad1', 'C1')).toEqual([[50]]);
    await host().insertRow('Blad1', 1);
    await run(async (context) => {
      const range = context.workbook.names.getItem('Marge').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Blad1!A2:A3');
    });
    expect(await host().values('Blad1', 'C2')).toEqual([[50]]);
  });

  it('names that Excel refuses are refused', async () => {
    const add = (name: string): Promise<string> =>
      codeOf(
        run(async (context) => {
          context.workbook.names.add(name, '=1');
          await context.sync();
        })
      );
    expect([await add('A1'), await add('met spatie'), await add('Goed'), await add('GOED')]).toEqual([
      'InvalidArgument',
      'InvalidArgument',
      'none',
      'ItemAlreadyExists',
    ]);
  });

  it('custom properties of a sheet', async () => {
    await run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('Blad1');
      customProperties.add('soort', 'doelstellingen');
      const found = customProperties.getItemOrNullObject('SOORT').load('key,value');
      customProperties.load('items/key');
      await context.sync();
      expect([found.key, found.value]).toEqual(['soort', 'doelstellingen']);
      expect(customProperties.items.map((item) => item.key)).toEqual(['soort']);
    });
  });

  it('charts', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.name = 'Saldo';
      chart.title.text = 'Saldo per programma';
      chart.legend.visible = false;
      chart.setPosition('D2', 'H12');
      await context.sync();
      const found = sheet.charts
        .getItemOrNullObject('Saldo')
        .load('name,width,height,chartType,title/text,legend/visible');
      await context.sync();
      expect(found.toJSON()).toMatchObject({
        name: 'Saldo',
        width: 300,
        height: 165,
        chartType: 'ColumnClustered',
        title: { text: 'Saldo per programma' },
        legend: { visible: false },
      });
    });
  });

  it('charts that go along with the cells below them when a row above grows', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.setPosition('D5', 'H12');
      chart.load('top,height');
      await context.sync();
      const [top, height] = [chart.top, chart.height];
      const row = sheet.getRange('A2').format;
      row.load('rowHeight');
      await context.sync();
      row.rowHeight += 30;
      chart.load('top,height');
      await context.sync();
      expect([chart.top, chart.height]).toEqual([top + 30, height]);
    });
  });

  it('conditional formats', async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:A9');
      const low = range.conditionalFormats.add('CellValue');
      low.cellValue.format.font.color = '#C00000';
      low.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      const own = range.conditionalFormats.add('Custom');
      own.custom.rule.formula = '=$A1>10';
      own.custom.format.fill.color = '#DFF6DD';
      const words = range.conditionalFormats.add('ContainsText');
      words.textComparison.rule = { operator: 'Contains', text: 'verschil' };
      range.conditionalFormats.load('items/type');
      own.custom.rule.load('formula');
      await context.sync();
      expect(range.conditionalFormats.items.map((item) => item.type)).toEqual(['ContainsText', 'Custom', 'CellValue']);
      expect(own.custom.rule.formula).toBe('=$A1>10');
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('data validation', async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('B2:B9');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'V,N' } };
      range.dataValidation.prompt = { message: 'Kies', showPrompt: true, title: 'V of N' };
      const cell = context.workbook.worksheets.getItem('Blad1').getRange('B3').dataValidation.load('rule,type,prompt');
      await context.sync();
      expect(cell.rule).toEqual({ list: { inCellDropDown: true, source: 'V,N' } });
      expect(cell.type).toBe('List');
      expect(cell.prompt.title).toBe('V of N');
    });
  });

  it('the separators of the user', async () => {
    await run(async (context) => {
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load('name');
      cultureInfo.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      expect([cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator]).toEqual(['nl-NL', ',']);
    });
  });

  it('all of it survives a snapshot', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, '=A2*2'],
      ];
      sheet.tables.add('A1:B2', true).name = 'Proef';
      context.workbook.settings.add('k', 1);
      await context.sync();
    });
    const kept = JSON.parse(JSON.stringify(host().snapshot())) as ReturnType<ReturnType<typeof host>['snapshot']>;
    host().reset();
    expect(host().tables()).toEqual([]);
    host().restore(kept);
    expect(await host().values('Blad1', 'A1:B2')).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
    host().type('Blad1', 'D1', '=SUM(Proef[b])');
    expect(await host().values('Blad1', 'D1')).toEqual([[2]]);
  });
});

describe('events', () => {
  it('tell what the user types and what the add-in writes', async () => {
    const seen: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.onChanged.add((event) => {
        seen.push(`${event.address} ${event.source} ${event.triggerSource}`);
        return Promise.resolve();
      });
      context.workbook.worksheets.onSelectionChanged.add((event) => {
        seen.push(`selected ${event.address}`);
        return Promise.resolve();
      });
      context.workbook.worksheets.onAdded.add((event) => {
        seen.push(`added ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      host().type('Blad1', 'B3', '5');
      host().select('Blad1', 'C4');
      sheet.getRange('A1:A2').values = [[1], [2]];
      context.workbook.worksheets.add('Nieuw');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen).toEqual(['B3 Local Unknown', 'selected C4', 'A1:A2 Local ThisLocalAddin', 'added Local']);
  });

  it('stop when the handler is removed', async () => {
    let count = 0;
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.getItem('Blad1').onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host().type('Blad1', 'A1', '1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    await host().officeJs.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host().type('Blad1', 'A1', '2');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(count).toBe(1);
  });

  it('give the range that changed', async () => {
    const values: unknown[] = [];
    await run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').onChanged.add(async (event) => {
        await run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          values.push(range.values);
        });
      });
      await context.sync();
    });
    host().type('Blad1', 'B2', '1,5');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(values).toEqual([[[1.5]]]);
  });
});
