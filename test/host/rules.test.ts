import { codeOf, useHost } from './support';

const host = useHost();
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host().officeJs.Excel.run(batch);
const failing = (batch: (context: Excel.RequestContext) => void): Promise<string> =>
  codeOf(
    run(async (context) => {
      batch(context);
      await context.sync();
    })
  );

describe('names of sheets', () => {
  it.each([
    ['longer than 31 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['with a slash', 'a/b', 'InvalidArgument'],
    ['with a bracket', 'a[b]', 'InvalidArgument'],
    ['with a question mark', 'a?', 'InvalidArgument'],
    ['that starts with an apostrophe', "'a", 'InvalidArgument'],
    ['that ends with an apostrophe', "a'", 'InvalidArgument'],
    ['reserved', 'History', 'InvalidArgument'],
    ['empty', '', 'InvalidArgument'],
    ['taken, in other capitals', 'BLAD1', 'ItemAlreadyExists'],
  ])('are refused when %s', async (_, name, code) => {
    expect(await failing((context) => context.workbook.worksheets.add(name))).toBe(code);
  });

  it('are given when none is asked for', async () => {
    expect(await failing((context) => context.workbook.worksheets.add())).toBe('none');
    expect(host().sheetNames()).toEqual(['Blad1', 'Blad2']);
  });
});

describe('sheets', () => {
  it('do not come to the front when they are added', async () => {
    await run(async (context) => {
      context.workbook.worksheets.add('Achter');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Blad1');
    });
  });

  it('are never all deleted or hidden', async () => {
    expect(
      await failing((context) => {
        context.workbook.worksheets.getItem('Blad1').delete();
      })
    ).toBe('InvalidOperation');
    expect(await failing((context) => (context.workbook.worksheets.getItem('Blad1').visibility = 'Hidden'))).toBe(
      'InvalidOperation'
    );
  });

  it('are moved, hidden, coloured and frozen', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Twee');
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      sheet.tabColor = '#0F6CBD';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(4);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.load('position,visibility,tabColor,showGridlines');
      await context.sync();
      expect([sheet.position, sheet.visibility, sheet.tabColor, sheet.showGridlines]).toEqual([
        0,
        'Hidden',
        '#0F6CBD',
        false,
      ]);
      expect(frozen.address).toBe('Twee!1:4');
      sheet.freezePanes.unfreeze();
      const thawed = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(thawed.isNullObject).toBe(true);
    });
  });

  it('that were deleted cannot be used', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Weg');
      await context.sync();
      sheet.delete();
      await context.sync();
      expect(await codeOf((sheet.getRange('A1').load('values'), context.sync()))).toBe('ItemNotFound');
    });
  });
});

describe('protection', () => {
  it('keeps writes out, and is refused when it is there already', async () => {
    host().protect('Blad1');
    expect(
      await failing((context) => (context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]]))
    ).toBe('AccessDenied');
    expect(
      await failing((context) => {
        context.workbook.worksheets.getItem('Blad1').protection.protect();
      })
    ).toBe('AccessDenied');
    expect(
      await failing((context) => {
        context.workbook.worksheets.getItem('Blad1').protection.unprotect();
      })
    ).toBe('none');
    expect(
      await failing((context) => {
        context.workbook.worksheets.getItem('Blad1').protection.unprotect();
      })
    ).toBe('AccessDenied');
  });

  it('lets unlocked cells be written', async () => {
    const code = await failing((context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('B1:B3').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B2').values = [[5]];
    });
    expect(code).toBe('none');
    expect(await host().values('Blad1', 'B2')).toEqual([[5]]);
  });

  it('can be read beforehand', async () => {
    host().protect('Blad1');
    await run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Blad1').load('protection/protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });
});

describe('moods of Excel', () => {
  it('refuse every request while the user is in a cell', async () => {
    host().enterCellEdit();
    expect(
      await failing((context) => (context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]]))
    ).toBe('InvalidOperationInCellEditMode');
    host().leaveCellEdit();
    expect(await host().values('Blad1', 'A1')).toEqual([['']]);
  });

  it('wait for the user to leave the cell when asked to', async () => {
    host().enterCellEdit();
    setTimeout(() => {
      host().leaveCellEdit();
    }, 60);
    await host().officeJs.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await host().values('Blad1', 'A1')).toEqual([[1]]);
  });

  it('refuse to select when another workbook is in front', async () => {
    host().setActive(false);
    expect(
      await failing((context) => {
        context.workbook.worksheets.getItem('Blad1').getRange('A1').select();
      })
    ).toBe('GeneralException');
    host().setActive(true);
    expect(
      await failing((context) => {
        context.workbook.worksheets.getItem('Blad1').getRange('C4').select();
      })
    ).toBe('none');
    expect(host().activeCell()).toBe('Blad1!C4');
  });

  it('refuse a request of more than 5 MB', async () => {
    const text = 'x'.repeat(30_000);
    const code = await failing((context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1:A200').values = Array.from({ length: 200 }, () => [
        text,
      ]);
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
  });
});

describe('failing on order', () => {
  it('fails the request that is asked for, once', async () => {
    host().failAt({ request: 2, code: 'GeneralException' });
    const write = (value: number): Promise<string> =>
      failing((context) => (context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[value]]));
    expect([await write(1), await write(2), await write(3)]).toEqual(['none', 'GeneralException', 'none']);
    expect(await host().values('Blad1', 'A1')).toEqual([[3]]);
  });

  it('fails the action that is asked for, and what came before it stays', async () => {
    host().failAt({
      action: (name) => name === 'TableCollection.Add',
      code: 'InternalError',
    });
    const code = await failing((context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:A2').values = [['kop'], [1]];
      sheet.tables.add('A1:A2', true);
    });
    expect(code).toBe('InternalError');
    expect(await host().values('Blad1', 'A1:A2')).toEqual([['kop'], [1]]);
  });
});

describe('what Excel does not take', () => {
  const nested = (depth: number): string => `=${'ABS('.repeat(depth)}1${')'.repeat(depth)}`;
  const summed = (count: number): string => `=SUM(${Array(count).fill('1').join(',')})`;

  it.each([
    ['64 functions within each other', nested(64), 'none'],
    ['65 functions within each other', nested(65), 'InvalidArgument'],
    ['functions beside each other', `=${Array(70).fill('ABS(1)').join('+')}`, 'none'],
    ['255 arguments', summed(255), 'none'],
    ['256 arguments', summed(256), 'InvalidArgument'],
  ])('in a formula: %s', async (_, formula, code) => {
    expect(
      await failing((context) => {
        context.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [[formula]];
      })
    ).toBe(code);
  });

  it.each([
    ['255 characters of choices', 'x'.repeat(255), 'none'],
    ['256 characters of choices', 'x'.repeat(256), 'InvalidArgument'],
    ['a longer formula that says where they stand', `=INDIRECT("${'x'.repeat(255)}")`, 'none'],
  ])('in a list: %s', async (_, source, code) => {
    expect(
      await failing((context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Blad1').getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source } };
      })
    ).toBe(code);
  });
});
