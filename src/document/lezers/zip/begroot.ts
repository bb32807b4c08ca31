import { columnNumber } from '../../../domain/kolomletters';
import type { Problem } from '../../../domain/problem';
import { listParts, packedBytes, type Zipdeel } from './inhoud';

/** What an office file may become when unpacked. Bytes; its library needs some ten times that in memory. */
export const GRENS_UITGEPAKT = 64 * 1024 * 1024;

const MEESTE_DELEN = 5000;
/** More merged cells than this together nobody draws; the library makes each of them. */
const MEESTE_SAMENGEVOEGD = 500_000;

/** Without this an archive is no document, whatever else is in it. */
const HOOFDDEEL = { excel: /^xl\/.*\.xml$/, word: /^word\/.*\.xml$/ } as const;

/** Unpacks one file up to a number of bytes: the rest is counted as too much, and never made. */
export async function inflate(
  ingepakt: Uint8Array<ArrayBuffer>,
  methode: number,
  grens: number
): Promise<Uint8Array | null> {
  if (methode === 0) return ingepakt.length > grens ? null : ingepakt;
  const stroom = new Blob([ingepakt]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const lezer = stroom.getReader();
  const happen: Uint8Array[] = [];
  let lengte = 0;
  for (;;) {
    const { done, value } = await lezer.read();
    if (done) break;
    lengte += value.length;
    if (lengte > grens) {
      await lezer.cancel();
      return null;
    }
    happen.push(value);
  }
  const uit = new Uint8Array(lengte);
  let plaats = 0;
  for (const hap of happen) {
    uit.set(hap, plaats);
    plaats += hap.length;
  }
  return uit;
}

/** How many cells the merged areas of a sheet have together. */
function mergedCells(xml: string): number {
  let som = 0;
  for (const [, k1 = '', r1, k2 = '', r2] of xml.matchAll(/<mergeCell [^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    som += (columnNumber(k2) - columnNumber(k1) + 1) * (Number(r2) - Number(r1) + 1);
  }
  return som;
}

const tooLarge = (formaat: string): Problem => ({ code: 'te-groot-uitgepakt', formaat, grens: GRENS_UITGEPAKT });

/**
 * Whether an office file can be given to its library: complete, and not larger inside than {@link GRENS_UITGEPAKT},
 * whatever it says of its own sizes. Never holds more than the largest file in it.
 * @returns why not; null when it can.
 */
export async function checkZip(bytes: Uint8Array, formaat: 'excel' | 'word'): Promise<Problem | null> {
  const beschadigd: Problem = { code: 'bestand-beschadigd', formaat, detail: 'afgebroken' };
  const delen = listParts(bytes);
  if (delen?.some((deel) => HOOFDDEEL[formaat].test(deel.naam)) !== true) return beschadigd;
  const opgegeven = delen.reduce((som: number, deel: Zipdeel) => som + deel.uitgepakt, 0);
  if (opgegeven > GRENS_UITGEPAKT || delen.length > MEESTE_DELEN) return tooLarge(formaat);
  let over = GRENS_UITGEPAKT;
  let samengevoegd = 0;
  for (const deel of delen) {
    const ingepakt = packedBytes(bytes, deel);
    if (ingepakt === null || (deel.methode !== 0 && deel.methode !== 8)) return beschadigd;
    let uit: Uint8Array | null;
    try {
      uit = await inflate(ingepakt, deel.methode, over);
    } catch {
      // The stream throws for bytes that are no deflate.
      return beschadigd;
    }
    if (uit === null) return tooLarge(formaat);
    over -= uit.length;
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(deel.naam)) samengevoegd += mergedCells(new TextDecoder().decode(uit));
    if (samengevoegd > MEESTE_SAMENGEVOEGD) return tooLarge(formaat);
  }
  return null;
}
