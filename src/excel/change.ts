import { runExcel } from './run';

/**
 * Calls back when cells changed on any sheet, by a person or a colleague in the same workbook (not by this add-in's
 * own write: the caller knows when it writes). Handlers run for all users of a shared workbook, so nothing is shown.
 * @returns how to stop listening
 */
export async function listen(gewijzigd: (wijziging: { readonly blad: string }) => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      gewijzigd({ blad: event.worksheetId });
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      await runExcel(async () => {
        handler.remove();
        await handler.context.sync();
      });
    };
  });
}
