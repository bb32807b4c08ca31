/** How long a cell in edit mode may hold up the work before the person is told to press Enter. Milliseconds. */
const GEDULD = 20_000;

/** The same for a write, which follows upon a read: Excel itself may need long for a large one. Milliseconds. */
export const SCHRIJFGEDULD = 180_000;

/** Something Excel would not do, by its code; sentences for the codes live in locale/. */
export class ExcelFout extends Error {
  constructor(
    /** Code of Office.js (`AccessDenied`), or `TimedOut` when Excel did not answer. */
    readonly code: string,
    /** For the button that copies details; never shown as a sentence. */
    readonly details: string
  ) {
    super(code);
    this.name = 'ExcelFout';
  }
}

function toFout(error: unknown): ExcelFout {
  if (error instanceof ExcelFout) return error;
  if (error instanceof OfficeExtension.Error) {
    return new ExcelFout(error.code, JSON.stringify({ message: error.message, debugInfo: error.debugInfo }));
  }
  throw error;
}

/**
 * Runs a batch. While a person is typing in a cell Excel waits silently (`delayForCellEdit`): the patience is ours.
 * @throws ExcelFout with the code; branch on it, never on a message (those are localised).
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>, geduld = GEDULD): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ExcelFout('TimedOut', ''));
    }, geduld);
  });
  try {
    return await Promise.race([Excel.run({ delayForCellEdit: true }, batch), timeout]);
  } catch (error) {
    throw toFout(error);
  } finally {
    clearTimeout(timer);
  }
}
