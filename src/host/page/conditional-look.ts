import type { IStyleBase } from '@univerjs/core';
import { BooleanNumber, InterceptorEffectEnum } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { debounceTime } from 'rxjs';
import { toRange } from '../grid/structure';
import type { Book } from '../model/book';
import { conditionalFormula } from '../model/conditional-formula';
import type { ConditionalFormatRecord } from '../model/sheet-extras';

/** Shows conditional formats in the grid, each as a rule with a formula. */
export function drawConditionalFormats(book: Book): void {
  const drawn = new Map<string, string[]>();
  const draw = (sheetId: string): void => {
    for (const cfId of drawn.get(sheetId) ?? [])
      book.grid.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
    drawn.set(sheetId, []);
    if (!book.grid.sheet(sheetId)) return;
    // The last one added goes first in the grid.
    for (const record of [...book.extras.of(sheetId).conditionalFormats].reverse()) {
      const value = conditionalFormula(record);
      const rect = book.grid.visible(sheetId, record.rect);
      if (value === null || rect.rows < 1 || rect.columns < 1) continue;
      const cfId = `${record.id}${Math.random().toString(36).slice(2)}`;
      drawn.get(sheetId)?.push(cfId);
      const rule = {
        cfId,
        ranges: [toRange(rect)],
        stopIfTrue: record.settings['StopIfTrue'] === true,
        rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style: styleOf(record) },
      };
      book.grid.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule });
    }
  };
  // A format is made in several steps; it is drawn once they are done.
  const waiting = new Set<string>();
  book.onLookChanged.add((sheetId) => {
    if (waiting.size === 0) {
      setTimeout(() => {
        const sheets = [...waiting];
        waiting.clear();
        sheets.forEach(draw);
      }, 50);
    }
    waiting.add(sheetId);
  });
  for (const sheet of book.grid.sheets()) draw(sheet.getSheetId());
  paint(book);
}

/** Gives cells the look their rules ask for, and draws the sheet again when that is worked out. */
function paint(book: Book): void {
  const { injector, unitId, workbook } = book.grid.parts;
  const formatting = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 10,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const style = formatting.composeStyle(unitId, subUnitId, row, col)?.style;
      if (!style) return next(cell);
      const own = workbook.getStyles().getStyleByCell(cell);
      return next({ ...(cell ?? rawData), s: { ...own, ...style } });
    },
  });
  injector
    .get(ConditionalFormattingViewModel)
    .markDirty$.pipe(debounceTime(30))
    .subscribe(() => {
      const view = injector.get(IRenderManagerService).getRenderById(unitId);
      view?.with(SheetSkeletonManagerService).reCalculate();
      view?.mainComponent?.makeDirty();
    });
}

function styleOf({ settings }: ConditionalFormatRecord): IStyleBase {
  const style: IStyleBase = {};
  const { Fill: fill, Color: color } = settings;
  if (typeof fill === 'string') style.bg = { rgb: fill };
  if (typeof color === 'string') style.cl = { rgb: color };
  if (typeof settings['Bold'] === 'boolean') style.bl = settings['Bold'] ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (typeof settings['Italic'] === 'boolean') style.it = settings['Italic'] ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  return style;
}
