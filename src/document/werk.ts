/** How the caller of long work stops it and gets room in between; both are optional. */
export interface Werk {
  /** Looked at between chunks; true: stop. */
  readonly signaal?: { readonly aborted: boolean } | undefined;
  /** Awaited between chunks, so that a page can draw and hear clicks. */
  readonly pauze?: (() => Promise<void>) | undefined;
}

const stopped = (werk: Werk): boolean => werk.signaal?.aborted === true;

/** Between two chunks: gives room, and says whether the work must stop. */
export async function breathe(werk: Werk): Promise<'door' | 'stop'> {
  if (stopped(werk)) return 'stop';
  await werk.pauze?.();
  // The pause is where a click on Stop is heard.
  return stopped(werk) ? 'stop' : 'door';
}
