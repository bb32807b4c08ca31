import { packZip } from '../../src/document/lezers/zip/vervang';
import { inflate } from '../../src/document/lezers/zip/begroot';
import { listParts, packedBytes } from '../../src/document/lezers/zip/inhoud';
import type { Block } from '../../src/domain/document';
import { readDocument } from '../../src/document/read-document';

export const bytesOf = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

/** What is printed in a document, a table as rows of texts, gaps left out. */
export async function teksten(inhoud: string | Uint8Array): Promise<(string | string[][])[]> {
  const { blokken } = await readDocument(
    typeof inhoud === 'string' ? bytesOf(inhoud) : inhoud,
    'x',
    'd1',
    'ab'.repeat(32)
  );
  return blokken.flatMap((blok: Block): (string | string[][])[] =>
    blok.soort === 'leeg'
      ? []
      : [blok.soort === 'tabel' ? blok.rijen.map((rij) => rij.map((cel) => cel.tekst)) : blok.tekst]
  );
}

/** The tables of a document. */
export const tabellen = async (inhoud: string | Uint8Array): Promise<string[][][]> =>
  (await teksten(inhoud)).filter((deel): deel is string[][] => typeof deel !== 'string');

/** An archive with these texts in it, stored as they are. */
export const zip = (delen: Readonly<Record<string, string>>): Uint8Array =>
  packZip(
    Object.entries(delen).map(([naam, tekst]) => {
      const ingepakt = bytesOf(tekst);
      return { naam, methode: 0, uitgepakt: ingepakt.length, ingepakt };
    })
  );

/** An archive with its texts changed; null leaves a part out, and a name of its own renames it. */
export async function rezip(bytes: Uint8Array, change: (naam: string, tekst: string) => string): Promise<Uint8Array> {
  const delen: Record<string, string> = {};
  for (const deel of listParts(bytes) ?? []) {
    const uit = await inflate(packedBytes(bytes, deel) ?? new Uint8Array(), deel.methode, 10_000_000);
    delen[deel.naam] = change(deel.naam, new TextDecoder().decode(uit ?? new Uint8Array()));
  }
  return zip(delen);
}

const SOORTEN = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RUIMTEN =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** A Word document with this body and these styles. */
export const docx = (inhoud: string, stijlen = ''): Uint8Array =>
  zip({
    '[Content_Types].xml': `<Types xmlns="${SOORTEN}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${SOORTEN}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${SOORTEN}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${RUIMTEN}>${stijlen}</w:styles>`,
    'word/document.xml': `<w:document ${RUIMTEN}><w:body>${inhoud}</w:body></w:document>`,
  });

/** A text on a page: points from the left and from below, and the size of its letters. */
export type Plek = readonly [links: number, onder: number, tekst: string, maat?: number];

/** A PDF of pages with texts at places, in Helvetica. */
export function pdf(paginas: readonly (readonly Plek[])[]): Uint8Array {
  const delen: string[] = ['<</Type/Catalog/Pages 2 0 R>>', '', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'];
  const kinderen: number[] = [];
  for (const pagina of paginas) {
    const inhoud = pagina
      .map(([x, y, t, maat = 10]) => `BT /F ${maat} Tf ${x} ${y} Td (${t.replace(/[()]/g, '\\$&')}) Tj ET`)
      .join('\n');
    delen.push(`<</Length ${inhoud.length}>>stream\n${inhoud}\nendstream`);
    delen.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${delen.length} 0 R/Resources<</Font<</F 3 0 R>>>>>>`
    );
    kinderen.push(delen.length);
  }
  delen[1] = `<</Type/Pages/Count ${kinderen.length}/Kids[${kinderen.map((k) => `${k} 0 R`).join(' ')}]>>`;
  let uit = '%PDF-1.4\n';
  const plaatsen = delen.map((deel, i) => {
    const plaats = uit.length;
    uit += `${i + 1} 0 obj${deel}endobj\n`;
    return plaats;
  });
  const lijst = plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('');
  return bytesOf(
    `${uit}xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${lijst}trailer<</Size ${delen.length + 1}/Root 1 0 R>>\nstartxref\n${uit.length}\n%%EOF`
  );
}
