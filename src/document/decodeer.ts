import { utf16Encoding } from './herken-formaat';

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on; some engines decode these as Latin-1. */
const BOVEN_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const tekst = new TextDecoder('windows-1252').decode(bytes);
  return tekst.replace(/[\u0080-\u009f]/g, (teken) => BOVEN_80.charAt(teken.charCodeAt(0) - 0x80));
}

/** What old programs of DOS wrote for the letters that Dutch has beside those of English; nothing else of that code is looked at. */
const DOS: Readonly<Record<number, string>> = {
  0x82: 'é',
  0x89: 'ë',
  0x8a: 'è',
  0x8b: 'ï',
  0x94: 'ö',
  0x81: 'ü',
  0x84: 'ä',
  0x93: 'ô',
  0x87: 'ç',
};
const LETTER = /^[a-z]$/i;

/**
 * Whether bytes are of the old code of DOS: each byte above 127 would be a letter of Dutch beside another letter there, and none
 * a letter in windows-1252, where these places are signs that do not stand between letters.
 */
function isDos(bytes: Uint8Array): boolean {
  let gevonden = 0;
  for (const [i, byte] of bytes.entries()) {
    if (byte < 128) continue;
    const naast = [bytes[i - 1], bytes[i + 1]].filter(
      (buur) => buur !== undefined && LETTER.test(String.fromCharCode(buur))
    );
    // Two of them are quotes in windows-1252, which stand at the edge of a word.
    if (DOS[byte] === undefined || naast.length < (byte === 0x93 || byte === 0x94 ? 2 : 1)) return false;
    gevonden += 1;
  }
  return gevonden > 0;
}

const decodeDos = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes.map((byte) => (byte < 128 ? byte : 0x3f)))
    .replace(/\?/g, (teken, i: number) => DOS[bytes[i] ?? 0] ?? teken);

/**
 * Turns the bytes of a text into characters: UTF-8 (also cut off in mid-character), UTF-16, else windows-1252,
 * in which every byte means something, unless its letters are those of DOS or its line ends those of an old Macintosh,
 * as Excel still writes them for "CSV (Macintosh)".
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    // As a stream: an unfinished character at the very end is dropped instead of condemning the whole text.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    if (bytes.includes(0x0d) && !bytes.includes(0x0a)) return new TextDecoder('macintosh').decode(bytes);
    return isDos(bytes) ? decodeDos(bytes) : decodeWindows1252(bytes);
  }
}

/** Turns the bytes of a page into characters: as the page itself says, when that is known here, else as any text. */
export function decodeHtml(bytes: Uint8Array): string {
  const begin = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const naam = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(begin)?.[1] ?? '';
  return /^(?:windows-1252|iso-8859-15?|latin-?1)$/i.test(naam) ? decodeWindows1252(bytes) : decodeText(bytes);
}
