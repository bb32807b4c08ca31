import { SetFrozenMutation } from '@univerjs/sheets';
import { isEntity } from '../../protocol/definition';
import type { Entity, TypeDefinition } from '../../protocol/definition';
import { invalidArgument } from '../../protocol/errors';
import { parseAddress } from '../../rules/address';
import { lastColumn, lastRow } from '../../rules/rect';
import type { RangeTarget } from './range-target';
import { rangeOf } from './range-target';
import { text, whole } from './support';
import type { WorksheetTarget } from './worksheet-target';

function freeze({ book, sheetId }: WorksheetTarget, rows: number, columns: number): void {
  book.requireSheet(sheetId);
  if (rows < 0 || columns < 0) throw invalidArgument('a number of rows or columns cannot be negative');
  book.grid.run(SetFrozenMutation.id, {
    subUnitId: sheetId,
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

function frozen({ book, sheetId }: WorksheetTarget): Entity | null {
  const { xSplit = 0, ySplit = 0 } = book.grid.sheet(sheetId)?.getConfig().freeze ?? {};
  if (xSplit === 0 && ySplit === 0) return null;
  const full = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  return rangeOf(book, sheetId, { ...full, rows: ySplit || full.rows, columns: xSplit || full.columns });
}

/** Excel's WorksheetFreezePanes. */
export const FreezePanesType: TypeDefinition<WorksheetTarget> = {
  name: 'WorksheetFreezePanes',
  properties: {},
  methods: {
    FreezeRows: (sheet: WorksheetTarget, count: unknown = 1) => {
      freeze(sheet, whole(count, 'count'), 0);
    },
    FreezeColumns: (sheet: WorksheetTarget, count: unknown = 1) => {
      freeze(sheet, 0, whole(count, 'count'));
    },
    FreezeAt: (sheet: WorksheetTarget, range: unknown) => {
      const rect = isEntity(range) ? (range.target as RangeTarget).rect : parseAddress(text(range, 'range'))?.rect;
      if (!rect) throw invalidArgument(`range ${String(range)}`);
      freeze(
        sheet,
        lastRow(rect) + 1 === 1_048_576 ? 0 : lastRow(rect) + 1,
        lastColumn(rect) + 1 === 16_384 ? 0 : lastColumn(rect) + 1
      );
    },
    Unfreeze: (sheet: WorksheetTarget) => {
      freeze(sheet, 0, 0);
    },
    GetLocationOrNullObject: frozen,
  },
};
