import type { Book } from '../model/book';
import { growWrappedRows } from '../model/layout';

import { SetWorksheetActiveOperation } from '@univerjs/sheets';

/** Recalculates soon after a change, so that the screen follows what the user types. */
export function recalculateSoon(book: Book): void {
  const { calculation, parts } = book.grid;
  let timer: ReturnType<typeof setTimeout> | undefined;
  parts.commands.onCommandExecuted(({ id }) => {
    const opened = id === SetWorksheetActiveOperation.id;
    if (timer !== undefined || (!opened && !calculation.pending)) return;
    timer = setTimeout(() => {
      timer = undefined;
      void calculation.flush().then(() => {
        growWrappedRows(book, book.grid.activeSheetId);
      });
    }, 30);
  });
}
