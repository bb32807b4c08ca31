/** How the caller of long work stops it, gets room in between and hears how far it is; all are optional. */
export interface Werk {
  /** Looked at between chunks; true: stop. */
  readonly signaal?: { readonly aborted: boolean } | undefined;
  /** Awaited between chunks, so that a page can draw and hear clicks. */
  readonly pauze?: (() => Promise<void>) | undefined;
  /** Told how far it is, where that is known: pages of a PDF, sheets of a workbook. */
  readonly voortgang?: ((gedaan: number, totaal: number) => void) | undefined;
}

const stopped = (werk: Werk): boolean => werk.signaal?.aborted === true;

/** Between two chunks: gives room, and says whether the work must stop. */
export async function breathe(werk: Werk): Promise<'door' | 'stop'> {
  if (stopped(werk)) return 'stop';
  await werk.pauze?.();
  // The pause is where a click on Stop is heard.
  return stopped(werk) ? 'stop' : 'door';
}
