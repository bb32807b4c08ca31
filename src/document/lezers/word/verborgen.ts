import { GRENS_UITGEPAKT, inflate } from '../zip/begroot';
import { listParts, packedBytes, type Zipdeel } from '../zip/inhoud';
import { packZip } from '../zip/vervang';
import { applyStijlen, readStijlen } from './stijlen';

/** The text of the document itself, and what its styles say. */
const TEKST = /^word\/document\d*\.xml$/;
const STIJLEN = /^word\/styles\d*\.xml$/;

/** Hidden text and text struck out twice, neither of which the library knows. */
const WEG = /<w:(?:vanish|webHidden|dstrike)(?=[\s/>])/g;
/** A row that is hidden. */
const RIJ_WEG = /<w:hidden\s*\/>/g;
/** A field in one element, of which the library drops what it shows; and formulas of nothing but letters and digits. */
const VELD = /<\/?w:fldSimple(?=[\s>])[^<>]*>/g;
const FORMULE =
  /<m:oMath(?:Para)?>(?:\s*<\/?m:oMath>|\s*<m:r>(?:(?!<\/?m:r>)[^])*<\/m:r>){0,40}\s*<\/m:oMath(?:Para)?>/g;

/** More columns than this before a row nobody leaves out. */
const MEESTE_KOLOMMEN = 60;

/** A formula of plain letters as text. */
const plainFormula = (xml: string): string =>
  [...xml.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g)]
    .map(([, tekst = '']) => `<w:r><w:t xml:space="preserve">${tekst}</w:t></w:r>`)
    .join('');

/** A row that begins some columns further gets empty cells there: without them its figures would move to the left. */
const fillBefore = (xml: string): string =>
  xml.replace(/<w:trPr>(?:(?!<\/?w:trPr>)[^])*<\/w:trPr>/g, (eigenschappen) => {
    const aantal = Number(/<w:gridBefore\s+w:val="(\d+)"/.exec(eigenschappen)?.[1] ?? 0);
    return eigenschappen + '<w:tc><w:p/></w:tc>'.repeat(Math.min(aantal, MEESTE_KOLOMMEN));
  });

/** The text as its library can read it. */
function legible(xml: string, stijlen: string): string {
  const metStijlen = stijlen === '' ? xml : applyStijlen(xml, readStijlen(stijlen));
  return fillBefore(metStijlen.replace(VELD, '').replace(FORMULE, plainFormula))
    .replace(WEG, '<w:strike')
    .replace(RIJ_WEG, '<w:del w:id="0" w:author=""/>');
}

/**
 * Marks what a Word document hides as what was struck out or deleted, which its library does know and leaves out: text
 * that nobody sees is no text of the document, and its digits are of no figure. What is shown and the library would leave
 * out (fields, plain formulas, the room before a row) is written as it knows it.
 * @param bytes an archive that was found to be whole
 * @returns the same bytes when there is nothing of this in it
 */
export async function markHidden(bytes: Uint8Array): Promise<Uint8Array> {
  const delen = listParts(bytes) ?? [];
  const ingepakt = delen.map((deel) => packedBytes(bytes, deel) ?? new Uint8Array());
  const read = async (plaats: number): Promise<string | null> => {
    const [deel, inhoud]: readonly [Zipdeel | undefined, Uint8Array<ArrayBuffer> | undefined] = [
      delen[plaats],
      ingepakt[plaats],
    ];
    const uit =
      deel === undefined || inhoud === undefined ? null : await inflate(inhoud, deel.methode, GRENS_UITGEPAKT);
    return uit === null ? null : new TextDecoder().decode(uit);
  };
  const plaats = delen.findIndex(({ naam }) => TEKST.test(naam));
  const xml = await read(plaats);
  if (xml === null) return bytes;
  const zichtbaar = legible(xml, (await read(delen.findIndex(({ naam }) => STIJLEN.test(naam)))) ?? '');
  if (zichtbaar === xml) return bytes;
  const nieuw = new TextEncoder().encode(zichtbaar);
  return packZip(
    delen.map(({ naam, methode, uitgepakt }, i) =>
      i === plaats
        ? { naam, methode: 0, uitgepakt: nieuw.length, ingepakt: nieuw }
        : { naam, methode, uitgepakt, ingepakt: ingepakt[i] ?? new Uint8Array() }
    )
  );
}
