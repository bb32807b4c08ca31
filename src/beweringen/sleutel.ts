import type { Bewering } from '../domain/bewering';

/** Two 32-bit hashes of a text as 13 characters: enough to tell sentences apart, short enough for a sheet. */
function hash(tekst: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charCodeAt(i);
    a = Math.imul(a ^ teken, 2654435761);
    b = Math.imul(b ^ teken, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b >>> 0) * 2 ** 20 + ((a >>> 0) % 2 ** 20)).toString(36).padStart(11, '0');
}

/** What the words are, without spaces, case and punctuation that an editor may change. */
function bare(zin: string): string {
  return zin
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€]+/gu, ' ')
    .trim();
}

/** Makes sleutels that stay when text moves and figures change: document or note, kind, words; repeats are numbered. */
export function sleutelmaker(): (bewering: Pick<Bewering, 'document' | 'toelichting' | 'soort' | 'zin'>) => string {
  const gezien = new Map<string, number>();
  return ({ document, toelichting, soort, zin }) => {
    const waar = toelichting === null ? document : `${document}|noot ${hash(toelichting)}`;
    const sleutel = `${waar}|${soort}|${hash(bare(zin))}`;
    const keer = (gezien.get(sleutel) ?? 0) + 1;
    gezien.set(sleutel, keer);
    return keer === 1 ? sleutel : `${sleutel}#${keer}`;
  };
}
