import { utf16Encoding } from './herken-formaat';

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
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
