import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType, CustomCommandExecutionError } from '@univerjs/core';
import { AFTER_CELL_EDIT, SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { HostControls } from '../model/controls';
import { typedFormula } from '../model/local-formulas';
import { userStyle } from '../model/user';
import { HostError } from '../protocol/errors';
import { typedCell } from '../model/write-cells';

/** What the user is told when typing is refused. */
export interface EditingMessages {
  readonly refused: string;
  readonly protectedSheet: string;
}

/** Lets what the user types into the grid be read as Excel would, and tells the add-in's requests that they type. */
export function watchEditing(controls: HostControls, messages: EditingMessages, tell: (text: string) => void): void {
  const { book } = controls;
  const { injector, commands } = book.grid.parts;
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const typed = typedText(cell);
      if (typed === null) return next(cell);
      try {
        const place = { sheetId: subUnitId, row, column: col };
        const value = typedFormula(typed, book.options.language);
        return { ...cell, ...typedCell(book, String(value), place, userStyle(book)) };
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        tell(messages.refused);
        const old = book.grid.cell(subUnitId, row, col);
        return { ...cell, v: old?.v ?? null, f: old?.f ?? null, t: old?.t ?? null, p: null };
      }
    },
  });
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesCommand.id || options?.['fromHost'] === true) return;
    const sheetId = (params as { subUnitId?: string } | undefined)?.subUnitId ?? book.grid.activeSheetId;
    if (!book.extras.of(sheetId).protection) return;
    tell(messages.protectedSheet);
    throw new CustomCommandExecutionError(messages.protectedSheet);
  });
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (visible) controls.enterCellEdit();
    else controls.leaveCellEdit();
  });
}

/** What the user typed, before Univer made something of it. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.p) return null;
  if (cell.f) return cell.f;
  if (cell.v === null || cell.v === undefined) return null;
  // Univer takes the apostrophe off itself.
  return cell.t === CellValueType.FORCE_STRING ? `'${String(cell.v)}` : String(cell.v);
}
