import type { Taal } from '../money/format';

/** Where the chosen language is kept, and the language of this moment. */
export interface Taalgeheugen {
  readonly taal: Taal;
  readonly sleutel: string;
  readonly opslag: Pick<Storage, 'getItem' | 'setItem'> | null;
}

/**
 * The language chosen earlier, else that of Office: Dutch for nl, English for all others.
 * @param partitie Office's key for storage that hosts share (`Office.context.partitionKey`)
 */
export function recallTaal(displayLanguage: string, opslag: Taalgeheugen['opslag'], partitie = ''): Taalgeheugen {
  const sleutel = `${partitie}sluitend.taal`;
  const kept = attempt(() => opslag?.getItem(sleutel) ?? null);
  const own = displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en';
  return { taal: kept === 'nl' || kept === 'en' ? kept : own, sleutel, opslag };
}

/** Keeps the language for next time, where the browser allows that. */
export function rememberTaal(geheugen: Taalgeheugen, taal: Taal): void {
  if (taal !== geheugen.taal || attempt(() => geheugen.opslag?.getItem(geheugen.sleutel) ?? null) !== null) {
    attempt(() => geheugen.opslag?.setItem(geheugen.sleutel, taal));
  }
}

/** Storage may be blocked in a frame: then nothing is remembered, and nothing breaks. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
