import { utf16Encoding } from './herken-formaat';

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on; some engines decode these as Latin-1. */
const BOVEN_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const tekst = new TextDecoder('windows-1252').decode(bytes);
  return tekst.replace(/[\u0080-\u009f]/g, (teken) => BOVEN_80.charAt(teken.charCodeAt(0) - 0x80));
}

/**
 * Turns the bytes of a text into characters: UTF-8 (also cut off in mid-character), UTF-16, else windows-1252,
 * in which every byte means something.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    // As a stream: an unfinished character at the very end is dropped instead of condemning the whole text.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Turns the bytes of a page into characters: as the page itself says, when that is known here, else as any text. */
export function decodeHtml(bytes: Uint8Array): string {
  const begin = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const naam = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(begin)?.[1] ?? '';
  return /^(?:windows-1252|iso-8859-15?|latin-?1)$/i.test(naam) ? decodeWindows1252(bytes) : decodeText(bytes);
}
