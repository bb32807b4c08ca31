import type { Block, Document, Formaat } from '../domain/document';
import type { DocumentId } from '../domain/herkomst';
import type { Problem } from '../domain/problem';
import { decodeHtml, decodeText } from './decodeer';
import { recogniseFormat } from './herken-formaat';
import { takePage } from './mhtml';
import { detectSeparator, readCsv } from './lezers/csv';
import type { Gelezenstukken } from './lezers/gelezen';
import { toBlocks } from './lezers/stuk';
import { readTekst } from './lezers/tekst';
import type { Werk } from './werk';

/** Larger files are refused before anything is decoded. Bytes. */
export const GRENS = 20 * 1024 * 1024;

/** What a reader makes of the characters of a file. */
interface Gelezen {
  readonly formaat: Formaat;
  readonly blokken: readonly Block[];
  readonly problemen: readonly Problem[];
}

const niets = (problem: Problem, formaat: Formaat = 'tekst'): Gelezen => ({
  formaat,
  blokken: [],
  problemen: [problem],
});

async function readText(bytes: Uint8Array, id: DocumentId, werk: Werk): Promise<Gelezen> {
  const tekst = decodeText(bytes);
  if (tekst.trim() === '') return niets({ code: 'leeg-bestand' });
  // A first line for Excel that names the separator is no record, and stays a line when it is counted.
  const csv = tekst.replace(/^\ufeff?sep=[;,]\s*?(?=\r?\n)/i, '');
  const scheiding = detectSeparator(csv);
  if (scheiding !== null) return { formaat: 'csv', blokken: await readCsv(csv, scheiding, id), problemen: [] };
  const blokken = await readTekst(tekst, id, werk);
  if (blokken === null) return niets({ code: 'gestopt' });
  const markdown = blokken.some((blok) => blok.soort === 'kop');
  return { formaat: markdown ? 'markdown' : 'tekst', blokken, problemen: [] };
}

/** The reader of each format that has its own; loaded when a file of that format arrives. */
const LEZERS: Readonly<
  Record<'html' | 'word' | 'excel' | 'pdf', (bytes: Uint8Array, werk: Werk) => Promise<Gelezenstukken | null>>
> = {
  html: async (bytes, werk) => (await import('./lezers/html')).readHtml(decodeHtml(bytes), werk),
  word: async (bytes, werk) => (await import('./lezers/word')).readWord(bytes, werk),
  excel: async (bytes, werk) => (await import('./lezers/excel')).readExcel(bytes, werk),
  pdf: async (bytes, werk) => (await import('./lezers/pdf')).readPdf(bytes, werk),
};

async function readWith(formaat: keyof typeof LEZERS, bytes: Uint8Array, id: DocumentId, werk: Werk): Promise<Gelezen> {
  const gelezen = await LEZERS[formaat](bytes, werk);
  if (gelezen === null) return niets({ code: 'gestopt' }, formaat);
  const blokken = toBlocks(gelezen.stukken, id);
  const problemen = gelezen.problemen.map((vind) => vind(id));
  const leeg = problemen.length === 0 && blokken.every((blok) => blok.soort === 'leeg');
  return { formaat, blokken, problemen: leeg ? [{ code: 'leeg-bestand' }] : problemen };
}

async function read(bytes: Uint8Array, id: DocumentId, werk: Werk): Promise<Gelezen> {
  if (bytes.length === 0) return niets({ code: 'leeg-bestand' });
  if (bytes.length > GRENS) return niets({ code: 'te-groot', bytes: bytes.length, grens: GRENS });
  const herkenning = recogniseFormat(bytes);
  switch (herkenning.soort) {
    case 'geen-tekst':
      return niets({ code: 'geen-tekst', herkend: herkenning.herkend });
    case 'bekend':
      return niets({ code: 'formaat-niet-ondersteund', formaat: herkenning.formaat });
    case 'beveiligd':
      return niets({ code: 'bestand-beschadigd', formaat: 'office', detail: 'beveiligd' });
    case 'mhtml': {
      const pagina = takePage(bytes);
      return pagina === null
        ? niets({ code: 'formaat-niet-ondersteund', formaat: 'mhtml' })
        : readWith('html', pagina, id, werk);
    }
    case 'leesbaar':
      return herkenning.formaat === 'tekst' ? readText(bytes, id, werk) : readWith(herkenning.formaat, bytes, id, werk);
  }
}

/**
 * Reads a file or a pasted text into blocks. What cannot be read comes back as a problem of the document;
 * nothing about a file makes it throw.
 * @param id the document's id, `d1`
 * @param sha256 lower-case hexadecimal digest of the bytes, computed by the caller
 * @param werk how to stop it and to give room in between
 */
export async function readDocument(
  bytes: Uint8Array,
  naam: string,
  id: DocumentId,
  sha256: string,
  werk: Werk = {}
): Promise<Document> {
  return { id, naam, sha256, ...(await read(bytes, id, werk)) };
}
