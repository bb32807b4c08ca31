import type { ICellData, IStyleData } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Book } from '../model/book';
import type { TableRecord } from '../model/tables';
import { lastRow } from '../rules/rect';

/** Accent and band colours of Excel's medium table styles, by their number modulo seven. */
const accents: readonly (readonly [accent: string, band: string])[] = [
  ['#5B9BD5', '#DDEBF7'],
  ['#404040', '#D9D9D9'],
  ['#4472C4', '#D9E1F2'],
  ['#ED7D31', '#FCE4D6'],
  ['#7B7B7B', '#EDEDED'],
  ['#BF8F00', '#FFF2CC'],
  ['#5B9BD5', '#DDEBF7'],
];

/** Draws tables as Excel does: a coloured header, bands and a line above the totals. */
export function drawTables(book: Book): void {
  book.grid.parts.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 5,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const table = book.tables.at(subUnitId, row, col);
      const style = table && lookIn(table, row);
      if (!style) return next(cell);
      const themed: ICellData & { themeStyle?: IStyleData } = { ...(cell ?? rawData), themeStyle: style };
      return next(themed);
    },
  });
}

function lookIn(table: TableRecord, row: number): IStyleData | undefined {
  const number = Number(/\d+$/.exec(table.style)?.[0] ?? 2);
  const light = table.style.includes('Light');
  const [accent, band] = accents[(number + 1) % accents.length] ?? ['#4472C4', '#D9E1F2'];
  if (table.style === '' || table.style === 'None') return undefined;
  if (table.showHeaders && row === table.rect.row) {
    return light
      ? { bl: BooleanNumber.TRUE, bd: { b: { s: BorderStyleTypes.MEDIUM, cl: { rgb: accent } } } }
      : { bl: BooleanNumber.TRUE, bg: { rgb: accent }, cl: { rgb: '#FFFFFF' } };
  }
  if (table.showTotals && row === lastRow(table.rect))
    return { bl: BooleanNumber.TRUE, bd: { t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: accent } } } };
  const index = row - table.rect.row - (table.showHeaders ? 1 : 0);
  return table.showBandedRows && index % 2 === 0 ? { bg: { rgb: light ? '#F3F2F1' : band } } : undefined;
}
