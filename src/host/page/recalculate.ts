import type { Book } from '../model/book';

/** Recalculates soon after a change, so that the screen follows what the user types. */
export function recalculateSoon(book: Book): void {
  const { calculation, parts } = book.grid;
  let timer: ReturnType<typeof setTimeout> | undefined;
  parts.commands.onCommandExecuted(() => {
    if (timer !== undefined || !calculation.pending) return;
    timer = setTimeout(() => {
      timer = undefined;
      void calculation.flush();
    }, 30);
  });
}
