import exceljs from 'exceljs';
import { isSignShown } from '../../src/document/lezers/excel/getaltekst';
import { packZip } from '../../src/document/lezers/zip/vervang';
import { readDocument } from '../../src/document/read-document';

const bytesOf = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const lees = (inhoud: Uint8Array) => readDocument(inhoud, 'x', 'd1', 'ab'.repeat(32));

/** The rows of the first table. */
async function rijen(inhoud: Uint8Array): Promise<string[][] | undefined> {
  const tabel = (await lees(inhoud)).blokken.find((blok) => blok.soort === 'tabel');
  return tabel?.soort === 'tabel' ? tabel.rijen.map((rij) => rij.map(({ tekst }) => tekst)) : undefined;
}

/** What a cell of a page reads as. */
const cel = async (html: string, hoofd = ''): Promise<string | undefined> =>
  (await rijen(bytesOf(`<!doctype html>${hoofd}<table><tr><th>a<th>Lasten<tr><td>b<td>${html}</table>`)))?.[1]?.[1];

describe('a figure on a page', () => {
  it.each([
    ['the mark of a note', '1.234<sup>1</sup>', '1.234'],
    ['a mark that links to its note', '56<sup><a href="#n">1</a></sup>', '56'],
    ['a mark raised by its style', '45<span style="vertical-align: super">3</span>', '45'],
    ['a mark of a sign of its own', '45²⁾', '45'],
    ['a mark of Word', '1.234<a href="#_ftn1"><span>[1]</span></a>', '1.234'],
    ['a power', '10<sup>6</sup>', '10 ^6'],
    ['digits in other letters', '3.478<small>4</small>', '3.478 ^4'],
    ['text that is read aloud only', '1.234<span class="sr-only">5</span>', '1.234'],
    ['text that Word hides', '45<i style="mso-hide:all">8</i>', '45'],
    ['text outside the screen', '45<i style="position:absolute; left:-9999px">8</i>', '45'],
    ['text without size', '45<i style="font-size:0">8</i>', '45'],
    ['small text', '45<i style="font-size:0.8em">8</i>', '458'],
    ['struck-out text', '<span style="text-decoration:line-through">77</span>45', '45'],
    ['brackets in elements of their own', '<i>(</i><b>1.178</b><i>)</i>', '(1.178)'],
    ['a minus at a distance', '<span>-</span>&nbsp;&nbsp;&nbsp;1.178', '- 1.178'],
    ['signs for breaking it off', '1.&#8203;2&shy;34&#8288;', '1.234'],
    ['another below it', '2<br>300', '2 / 300'],
    ['another below it in a paragraph', '<p>2</p><p>300</p>', '2 / 300'],
  ])('with %s', async (_, html, tekst) => {
    expect(await cel(html)).toBe(tekst);
  });

  it.each([
    ['hides a class', '.weg { display: none }', '45<i class="weg">8</i>', '45'],
    ['hides a class on some screens only', '@media print { .weg { display: none } }', '45<i class="weg">8</i>', '458'],
    ['puts a minus before it', '.min::before { content: "-" }', '<b class="min">45</b>', '-45'],
    ['puts a minus before it by its number', '.min:before{content:"\\2212"}', '<b class="min">45</b>', '−45'],
  ])('where a style sheet %s', async (_, css, html, tekst) => {
    expect(await cel(html, `<style>${css}</style>`)).toBe(tekst);
  });

  it('is in its row, also when the foot of the table was written before its body', async () => {
    const tabel =
      '<table><tfoot><tr><td>Totaal<td>3</tfoot><tbody><tr><td>Zorg<td>1<tr><td>Jeugd<td>2</tbody><thead><tr><th>Programma<th>Lasten</thead></table>';
    expect(await rijen(bytesOf(tabel))).toEqual([
      ['Programma', 'Lasten'],
      ['Zorg', '1'],
      ['Jeugd', '2'],
      ['Totaal', '3'],
    ]);
  });

  it('is not in a row that the clipboard of Excel hides', async () => {
    const klembord = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><style>.xl70{display:none}</style><table><!--StartFragment-->
      <tr><td>Programma</td><td>Lasten</td></tr><tr class=xl70><td>Weg</td><td>1</td></tr><tr style='display:none'><td>Weg</td><td>2</td></tr>
      <tr><td>Zorg</td><td x:num="1234.4"><span style='mso-spacerun:yes'>&nbsp;</span>1.234 </td></tr><!--EndFragment--></table></html>`;
    expect(await rijen(bytesOf(klembord))).toEqual([
      ['Programma', 'Lasten'],
      ['Zorg', '1.234'],
    ]);
  });
});

/** A Word document with this body, its files stored as they are. */
function docx(inhoud: string): Uint8Array {
  const soorten = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const delen = {
    '[Content_Types].xml': `<Types xmlns="${soorten}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${soorten}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inhoud}</w:body></w:document>`,
  };
  return packZip(
    Object.entries(delen).map(([naam, xml]) => {
      const ingepakt = bytesOf(`<?xml version="1.0"?>${xml}`);
      return { naam, methode: 0, uitgepakt: ingepakt.length, ingepakt };
    })
  );
}

describe('a Word document', () => {
  const run = (tekst: string, opmaak = ''): string => `<w:r><w:rPr>${opmaak}</w:rPr><w:t>${tekst}</w:t></w:r>`;
  const tabelrij = (cellen: readonly string[], opmaak = ''): string =>
    `<w:tr><w:trPr>${opmaak}</w:trPr>${cellen.map((each) => `<w:tc><w:p>${each}</w:p></w:tc>`).join('')}</w:tr>`;
  const read = async (...tabelrijen: string[]) =>
    rijen(docx(`<w:tbl>${tabelrij([run('Programma'), run('Lasten')])}${tabelrijen.join('')}</w:tbl>`));

  it.each([
    ['deleted', `<w:del w:id="1" w:author="a"><w:r><w:delText>9</w:delText></w:r></w:del>`],
    ['moved away', `<w:moveFrom w:id="1" w:author="a">${run('9')}</w:moveFrom>`],
    ['hidden', run('9', '<w:vanish/>')],
    ['struck out', run('9', '<w:strike/>')],
    ['struck out twice', run('9', '<w:dstrike w:val="true"/>')],
    ['the mark of a note', run('9', '<w:vertAlign w:val="superscript"/>')],
  ])('is read without what is %s', async (_, weg) => {
    expect(await read(tabelrij([run('Zorg'), run('123') + weg]))).toEqual([
      ['Programma', 'Lasten'],
      ['Zorg', '123'],
    ]);
  });

  it('is read with what was inserted, and with what a format says not to hide', async () => {
    const erbij = `<w:ins w:id="1" w:author="a">${run('4')}</w:ins>`;
    expect(await read(tabelrij([run('Zorg'), run('123') + erbij + run('5', '<w:vanish w:val="false"/>')]))).toEqual([
      ['Programma', 'Lasten'],
      ['Zorg', '12345'],
    ]);
  });

  it('is read without rows that were deleted or are hidden', async () => {
    const weg = ['<w:del w:id="1" w:author="a"/>', '<w:hidden/>'].map((opmaak) =>
      tabelrij([run('Weg'), run('9')], opmaak)
    );
    expect(await read(...weg, tabelrij([run('Zorg'), run('123')]))).toEqual([
      ['Programma', 'Lasten'],
      ['Zorg', '123'],
    ]);
  });
});

describe('a workbook', () => {
  const write = async (fill: (blad: exceljs.Worksheet, werkmap: exceljs.Workbook) => void) => {
    const werkmap = new exceljs.Workbook();
    const blad = werkmap.addWorksheet('Zorg');
    blad.addRows([
      ['Programma', 'Lasten', 'Baten'],
      ['Zorg', 1234, 56],
      ['Jeugd', 2345, 45],
    ]);
    fill(blad, werkmap);
    return new Uint8Array(await werkmap.xlsx.writeBuffer());
  };

  it('says that rows and columns which are hidden were read', async () => {
    const bytes = await write((blad) => {
      blad.getRow(3).hidden = true;
      blad.getColumn(2).hidden = true;
    });
    expect((await lees(bytes)).problemen).toEqual([
      expect.objectContaining({ code: 'verborgen-gelezen', rijen: 1, kolommen: 1 }),
    ]);
    expect((await rijen(bytes))?.[2]).toEqual(['Jeugd', '2345', '45']);
  });

  it('says that a hidden sheet with figures was not read, and nothing of a list of choices', async () => {
    const bytes = await write((_, werkmap) => {
      werkmap.addWorksheet('Concept', { state: 'hidden' }).addRows([
        [1, 2],
        [3, 4],
      ]);
      werkmap.addWorksheet('Keuzes', { state: 'veryHidden' }).addRows([['ja'], ['nee']]);
    });
    expect((await lees(bytes)).problemen).toEqual([{ code: 'blad-verborgen', bladen: ['Concept'] }]);
  });

  it('says where a format shows a minus that the number has not', async () => {
    const bytes = await write((blad) => {
      blad.getCell('B2').numFmt = '#,##0-;#,##0';
    });
    expect((await lees(bytes)).problemen).toEqual([
      expect.objectContaining({ code: 'getal-dubbelzinnig', gelezen: '1234' }),
    ]);
  });

  it.each([
    [5, '#,##0;[Red]-#,##0', true],
    [5, '_-* #,##0_-;-* #,##0_-', true],
    [5, '_(* #,##0_);_(* (#,##0)', true],
    [5, '0.0E+00', true],
    [5, 'dd-mm-yyyy', true],
    [5, '"na-oorlogs" 0', true],
    [5, '-#,##0', false],
    [5, '(#,##0)', false],
    [5, ';;;', false],
    [-5, '#,##0;[Red]#,##0', true],
    [0, '#,##0;-#,##0;"-"', true],
  ])('shows %d with its own sign in the format %s: %s', (waarde, format, eigen) => {
    expect(isSignShown(waarde, format)).toBe(eigen);
  });

  it('has two figures in a cell of two lines', async () => {
    const bytes = await write((blad) => {
      blad.getCell('B2').value = '2\n300';
    });
    expect((await rijen(bytes))?.[1]).toEqual(['Zorg', '2 / 300', '56']);
  });
});

describe('a text with separators', () => {
  const verwacht = [
    ['Programma', 'Lasten', 'Baten'],
    ['Zorg "A"', '1.234,5', '56'],
    ['Jeugd', '2.345,0', '45'],
  ];
  const puntkomma = 'Programma;Lasten;Baten\r\n"Zorg ""A""";1.234,5;56\r\nJeugd;2.345,0;45\r\n';
  const utf16 = (tekst: string): Uint8Array => new Uint8Array(Buffer.from(tekst, 'utf16le'));

  it.each<[string, Uint8Array]>([
    ['semicolons', bytesOf(puntkomma)],
    ['a mark of its encoding', bytesOf(`\ufeff${puntkomma}`)],
    ['a line for Excel', bytesOf(`sep=;\r\n${puntkomma}`)],
    ['UTF-16', utf16(`\ufeff${puntkomma}`)],
    ['UTF-16 without a mark', utf16(puntkomma)],
    ['UTF-16 the other way round', new Uint8Array(Buffer.from(`\ufeff${puntkomma}`, 'utf16le').swap16())],
    ['commas', bytesOf('Programma,Lasten,Baten\n"Zorg ""A""","1.234,5",56\nJeugd,"2.345,0",45\n')],
    ['tabs', bytesOf('Programma\tLasten\tBaten\n"Zorg ""A"""\t1.234,5\t56\nJeugd\t2.345,0\t45\n')],
  ])('is the same with %s', async (_, bytes) => {
    expect(await rijen(bytes)).toEqual(verwacht);
  });
});
