import type { Formaat } from '../domain/document';

/** What bytes are: text of some kind, a known format, or something that holds no text we read. */
export type Herkenning =
  | { readonly soort: 'leesbaar'; readonly formaat: Exclude<Formaat, 'werkblad' | 'markdown' | 'csv'> }
  | { readonly soort: 'bekend'; readonly formaat: string }
  /** An office file that only a password opens. */
  | { readonly soort: 'beveiligd' }
  /** A page saved with all its parts in one file. */
  | { readonly soort: 'mhtml' }
  | { readonly soort: 'geen-tekst'; readonly herkend: string | null };

interface Kenmerk {
  readonly herkend: string;
  readonly bytes: readonly number[];
  readonly plaats?: number;
}

const ascii = (tekst: string): number[] => Array.from(tekst, (teken) => teken.charCodeAt(0));

/** Signatures of what holds no text: the code is what locale/ names. */
const GEEN_TEKST: readonly Kenmerk[] = [
  { herkend: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { herkend: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { herkend: 'gif', bytes: ascii('GIF8') },
  { herkend: 'tiff', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { herkend: 'tiff', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { herkend: 'webp', bytes: ascii('WEBP'), plaats: 8 },
  { herkend: 'heic', bytes: ascii('ftyphei'), plaats: 4 },
  { herkend: 'video', bytes: ascii('ftyp'), plaats: 4 },
  { herkend: 'gzip', bytes: [0x1f, 0x8b, 0x08] },
  { herkend: 'programma', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** Signatures of documents that have, or may once have, a reader. */
const DOCUMENTEN: readonly Kenmerk[] = [
  { herkend: 'pdf', bytes: ascii('%PDF-') },
  { herkend: 'rtf', bytes: ascii('{\\rtf') },
  { herkend: 'oud-office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
];

function startsWith(bytes: Uint8Array, { bytes: kenmerk, plaats = 0 }: Kenmerk): boolean {
  return kenmerk.every((byte, i) => bytes[plaats + i] === byte);
}

/** The first bytes as characters, NULs dropped: enough to recognise names and tags, also in UTF-16. */
function opening(bytes: Uint8Array, lengte: number): string {
  let tekst = '';
  for (const byte of bytes.subarray(0, lengte)) if (byte !== 0) tekst += String.fromCharCode(byte);
  return tekst;
}

/** Office files are zip archives that name their parts. */
function zipFormat(bytes: Uint8Array): Herkenning {
  const namen = opening(bytes, 4096) + opening(bytes.subarray(Math.max(0, bytes.length - 8192)), 8192);
  if (namen.includes('xl/workbook.bin')) return { soort: 'bekend', formaat: 'xlsb' };
  if (namen.includes('word/')) return { soort: 'leesbaar', formaat: 'word' };
  if (namen.includes('xl/')) return { soort: 'leesbaar', formaat: 'excel' };
  if (namen.includes('opendocument')) return { soort: 'bekend', formaat: 'opendocument' };
  return { soort: 'geen-tekst', herkend: 'zip' };
}

/** Whether the bytes are UTF-16: a mark, or a zero in every other byte. */
export function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const proef = bytes.subarray(0, 400 - (400 % 2));
  let even = 0;
  let oneven = 0;
  proef.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even += 1;
    else oneven += 1;
  });
  const helft = proef.length / 2;
  if (helft >= 2 && oneven > helft * 0.8 && even < helft * 0.1) return 'utf-16le';
  return helft >= 2 && even > helft * 0.8 && oneven < helft * 0.1 ? 'utf-16be' : null;
}

/** Control characters that no text holds: many of them mean a binary file. */
function isBinary(bytes: Uint8Array): boolean {
  const proef = bytes.subarray(0, 65536);
  let vreemd = 0;
  for (const byte of proef) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) vreemd += 1;
  }
  return vreemd > proef.length / 100;
}

/** Also as the clipboard of Windows hands it over, with its positions in front. */
const HTML =
  /^\s*(?:Version:\d[^<]*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype html|!--|(?:html|head|body|main|section|article|header|nav|table|thead|tbody|tr|div|meta|style|link|span|p|ul|ol|dl|h[1-6])[\s/>])/i;

/** Documents that are one file of XML, by what their beginning names. */
const XML: readonly (readonly [RegExp, string])[] = [
  [/^\s*<\?xml[^]*(?:urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet")/i, 'xml-excel'],
  [/^\s*<\?xml[^]*(?:office\/2006\/xmlPackage|office\/word\/2003\/wordml|progid="Word\.Document")/i, 'xml-word'],
  [/^\s*<\?xml[^]*urn:oasis:names:tc:opendocument/i, 'opendocument'],
];

const MHTML = /^(?:[\w-]+: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,12}mime-version:/i;

/** Length of a name, and of the entry that it stands in, in the list of parts of an office file of the old kind. Bytes. */
const NAAMLENGTE = 64;
const INGANG = 128;

/** Whether a file of the old kind is only the wrapping of one of the new kind that a password protects. */
function isEncrypted(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(view.getUint16(30, true), 12);
  const lijst = (view.getUint32(48, true) + 1) * sector;
  for (let plaats = lijst; plaats + INGANG <= Math.min(bytes.length, lijst + sector); plaats += INGANG) {
    if (opening(bytes.subarray(plaats, plaats + NAAMLENGTE), NAAMLENGTE) === 'EncryptedPackage') return true;
  }
  return false;
}

/** Recognises a format by its bytes; the name of the file is not looked at. */
export function recogniseFormat(bytes: Uint8Array): Herkenning {
  const beeld = GEEN_TEKST.find((kenmerk) => startsWith(bytes, kenmerk));
  if (beeld !== undefined) return { soort: 'geen-tekst', herkend: beeld.herkend };
  const document = DOCUMENTEN.find((kenmerk) => startsWith(bytes, kenmerk))?.herkend;
  if (document === 'pdf') return { soort: 'leesbaar', formaat: 'pdf' };
  if (document === 'oud-office' && isEncrypted(bytes)) return { soort: 'beveiligd' };
  if (document !== undefined) return { soort: 'bekend', formaat: document };
  if (startsWith(bytes, { herkend: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] })) return zipFormat(bytes);
  if (utf16Encoding(bytes) === null && isBinary(bytes)) return { soort: 'geen-tekst', herkend: null };
  const begin = opening(bytes, 2048).replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  const xml = XML.find(([patroon]) => patroon.test(begin))?.[1];
  if (xml !== undefined) return { soort: 'bekend', formaat: xml };
  if (MHTML.test(begin)) return { soort: 'mhtml' };
  return { soort: 'leesbaar', formaat: HTML.test(begin) ? 'html' : 'tekst' };
}
