import { breathe, type Werk } from '../werk';
import { unreadable, type Gelezenstukken } from './gelezen';
import { readHtml } from './html';
import { joinRest } from './rooster/vervolg';
import { TAB, tablesOfTabs } from './word/tabs';
import { markHidden } from './word/verborgen';
import { checkZip } from './zip/begroot';

/** Reads a Word document: its library makes a plain page of it, which is read as any page. */
export async function readWord(bytes: Uint8Array, werk: Werk): Promise<Gelezenstukken | null> {
  const bezwaar = await checkZip(bytes, 'word');
  if (bezwaar !== null) return unreadable(bezwaar);
  if ((await breathe(werk)) === 'stop') return null;
  const { default: mammoth } = await import('mammoth');
  const inhoud = Uint8Array.from(await markHidden(bytes));
  let html: string;
  try {
    // In Node the library asks for a Buffer, in a browser for an ArrayBuffer.
    const invoer = typeof Buffer === 'undefined' ? { arrayBuffer: inhoud.buffer } : { buffer: Buffer.from(inhoud) };
    const uit = await mammoth.convertToHtml(invoer, {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      ignoreEmptyParagraphs: true,
    });
    html = uit.value;
  } catch {
    // The library throws many things for a file that is not as it should be.
    return unreadable({ code: 'bestand-beschadigd', formaat: 'word', detail: 'afgebroken' });
  }
  const gelezen = await readHtml(html.replaceAll('\t', TAB), werk);
  return gelezen === null ? null : { ...gelezen, stukken: joinRest(tablesOfTabs(gelezen.stukken)) };
}
