import { GRENS_UITGEPAKT, inflate } from '../zip/begroot';
import { listParts, packedBytes } from '../zip/inhoud';
import { packZip } from '../zip/vervang';

/** The text of the document itself. */
const TEKST = /^word\/document\d*\.xml$/;

/** Hidden text and text struck out twice, neither of which the library knows. */
const WEG = /<w:(?:vanish|webHidden|dstrike)(?=[\s/>])/g;
/** A row that is hidden. */
const RIJ_WEG = /<w:hidden\s*\/>/g;

/**
 * Marks what a Word document hides as what was struck out or deleted, which its library does know and leaves out: text
 * that nobody sees is no text of the document, and its digits are of no figure.
 * @param bytes an archive that was found to be whole
 * @returns the same bytes when nothing in it is hidden
 */
export async function markHidden(bytes: Uint8Array): Promise<Uint8Array> {
  const delen = listParts(bytes) ?? [];
  const ingepakt = delen.map((deel) => packedBytes(bytes, deel) ?? new Uint8Array());
  const plaats = delen.findIndex(({ naam }) => TEKST.test(naam));
  const [deel, inhoud] = [delen[plaats], ingepakt[plaats]];
  const uit = deel === undefined || inhoud === undefined ? null : await inflate(inhoud, deel.methode, GRENS_UITGEPAKT);
  if (uit === null) return bytes;
  const xml = new TextDecoder().decode(uit);
  const zichtbaar = xml.replace(WEG, '<w:strike').replace(RIJ_WEG, '<w:del w:id="0" w:author=""/>');
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
