import { SetSelectionsOperation } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { Book } from '../model/book';
import { toRange } from '../grid/structure';

/** Scrolls to what the add-in selects. */
export function followSelection(book: Book): void {
  const { commands } = book.grid.parts;
  commands.onCommandExecuted(({ id }, options) => {
    if (id !== SetSelectionsOperation.id || options?.['fromHost'] !== true) return;
    // The sheet may have come to the front just now; its picture is there in the next frame.
    requestAnimationFrame(() => {
      const { rect } = book.selection;
      const first = { ...rect, rows: Math.min(rect.rows, 20), columns: Math.min(rect.columns, 8) };
      void commands.executeCommand(ScrollToRangeOperation.id, { range: toRange(first) });
    });
  });
}
