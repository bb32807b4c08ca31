import exceljs from 'exceljs';
import { printNumber } from '../../src/document/lezers/excel/getaltekst';
import { readStijlen } from '../../src/document/lezers/word/stijlen';
import { readDocument } from '../../src/document/read-document';
import { bytesOf, docx, rezip, tabellen, teksten, zip } from './bouw';

const problemen = async (bytes: Uint8Array) => (await readDocument(bytes, 'x', 'd1', 'ab'.repeat(32))).problemen;

async function werkmap(rijen: readonly (readonly (string | number)[])[], naam = 'Blad1'): Promise<Uint8Array> {
  const boek = new exceljs.Workbook();
  boek.addWorksheet(naam).addRows(rijen.map((rij) => [...rij]));
  return new Uint8Array(await boek.xlsx.writeBuffer());
}

const RIJEN = [
  ['Programma', 'Lasten 2023', 'Baten 2023'],
  ['Zorg', 12345, 678],
  ['Jeugd', 910, 11],
] as const;
const GELEZEN = [
  ['Programma', 'Lasten 2023', 'Baten 2023'],
  ['Zorg', '12345', '678'],
  ['Jeugd', '910', '11'],
];

/** Elements with a prefix, as .NET writes them. */
const prefixed = (naam: string, xml: string): string =>
  /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/.test(naam)
    ? xml.replace(/<(\/?)(?!\?|\w+:)(?=[A-Za-z])/g, '<$1x:').replace('xmlns="', 'xmlns:x="')
    : xml;
const withoutAddresses = (naam: string, xml: string): string =>
  naam.startsWith('xl/worksheets/sheet') ? xml.replace(/<(c|row) r="[A-Z0-9]+"/g, '<$1') : xml;

describe('a workbook that another program than Excel wrote', () => {
  it.each([
    ['with a prefix at each element', prefixed],
    ['without addresses of its cells', withoutAddresses],
    ['with both', (naam: string, xml: string) => prefixed(naam, withoutAddresses(naam, xml))],
  ])('%s is read', async (_, change) => {
    expect(await tabellen(await rezip(await werkmap(RIJEN), change))).toEqual([GELEZEN]);
  });

  it('with a sheet of nothing but a chart is read without it', async () => {
    const soort = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet';
    const bytes = await rezip(await werkmap(RIJEN), (naam, xml) => {
      if (naam === 'xl/workbook.xml')
        return xml.replace('</sheets>', '<sheet name="Grafiek" sheetId="9" r:id="rId99"/></sheets>');
      if (naam === 'xl/_rels/workbook.xml.rels')
        return xml.replace(
          '</Relationships>',
          `<Relationship Id="rId99" Type="${soort}" Target="chartsheets/sheet1.xml"/></Relationships>`
        );
      return naam === 'xl/styles.xml' ? xml : xml;
    });
    expect(await tabellen(bytes)).toEqual([GELEZEN]);
  });

  it('has the name of a group, typed once, above all its columns', async () => {
    const rijen = [
      ['Programma', 'Begroting 2023', '', 'Rekening 2023', ''],
      ['', 'Lasten', 'Baten', 'Lasten', 'Baten'],
      ['Zorg', 1, 2, 3, 4],
    ];
    expect((await tabellen(await werkmap(rijen)))[0]?.[0]?.slice(1)).toEqual([
      'Begroting 2023 Lasten',
      'Begroting 2023 Baten',
      'Rekening 2023 Lasten',
      'Rekening 2023 Baten',
    ]);
  });

  it('keeps a name to its own column where the names below do not repeat', async () => {
    const rijen = [
      ['Programma', 'Begroting 2023', '', 'Verschil', ''],
      ['', 'Lasten', 'Baten', 'V/N', 'I/S'],
      ['Zorg', 1, 2, 3, 4],
    ];
    expect((await tabellen(await werkmap(rijen)))[0]?.[0]?.[2]).toBe('Baten');
  });
});

describe('a number with the letter of its format', () => {
  it.each([
    [545, '#,##0" V";#,##0" N"', 'V 545'],
    [-1545, '#,##0" V";#,##0" N"', 'N 1.545'],
    // The letter is what the reader sees, whatever the number is kept as.
    [545, '"N" #,##0;"V" #,##0;0', 'N 545'],
    [0, '#,##0" V";#,##0" N"', '0'],
    [545, '#,##0" VTE"', '545'],
  ])('%d as %s is %s', (waarde, format, tekst) => {
    expect(printNumber(waarde, format)).toBe(tekst);
  });
});

/** A file of the old kind of which the list of parts has this name. */
function oud(deel: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  Array.from(deel).forEach((letter, i) => {
    view.setUint16(1024 + 128 + i * 2, letter.charCodeAt(0), true);
  });
  return bytes;
}

describe('a file that is not read', () => {
  const xml = (ruimte: string): Uint8Array =>
    bytesOf(`<?xml version="1.0"?>\n<Workbook xmlns="${ruimte}"><Row/></Workbook>`);
  it.each([
    ['behind a password', oud('EncryptedPackage'), { code: 'bestand-beschadigd', detail: 'beveiligd' }],
    ['of before 2007', oud('Workbook'), { code: 'formaat-niet-ondersteund', formaat: 'oud-office' }],
    ['in binary form', zip({ 'xl/workbook.bin': '' }), { code: 'formaat-niet-ondersteund', formaat: 'xlsb' }],
    ['of XML of Excel', xml('urn:schemas-microsoft-com:office:spreadsheet'), { formaat: 'xml-excel' }],
    ['of XML of LibreOffice', xml('urn:oasis:names:tc:opendocument:xmlns:office:1.0'), { formaat: 'opendocument' }],
  ])('%s is said to be what it is', async (_, bytes, probleem) => {
    expect(await problemen(bytes)).toMatchObject([probleem]);
  });
});

const run = (tekst: string, opmaak = ''): string => `<w:r><w:rPr>${opmaak}</w:rPr><w:t>${tekst}</w:t></w:r>`;
const alinea = (inhoud: string, opmaak = ''): string => `<w:p><w:pPr>${opmaak}</w:pPr>${inhoud}</w:p>`;
const rij = (cellen: readonly string[], opmaak = ''): string =>
  `<w:tr><w:trPr>${opmaak}</w:trPr>${cellen.map((cel) => `<w:tc>${cel}</w:tc>`).join('')}</w:tr>`;
const tabel = (...rijen: readonly string[]): string => `<w:tbl>${rijen.join('')}</w:tbl>`;
const KOP = rij(['Programma', 'Lasten', 'Baten'].map((naam) => alinea(run(naam))));
const row = (...cellen: readonly string[]): string => rij(cellen.map((cel) => alinea(run(cel))));

const STIJLEN = `<w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Kind"><w:basedOn w:val="Weg"/></w:style>
  <w:style w:type="character" w:styleId="Toch"><w:basedOn w:val="Weg"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Oud"><w:rPr><w:strike/></w:rPr></w:style>`;

describe('a figure in Word', () => {
  const cel = async (inhoud: string): Promise<string | undefined> =>
    (await tabellen(docx(tabel(KOP, rij([alinea(run('Zorg')), inhoud, alinea(run('5'))])), STIJLEN)))[0]?.[1]?.[1];

  it.each([
    ['with text that a style hides', alinea(run('123') + run('4', '<w:rStyle w:val="Weg"/>')), '123'],
    ['with text that the base of a style hides', alinea(run('123') + run('4', '<w:rStyle w:val="Kind"/>')), '123'],
    ['with text that a style shows again', alinea(run('123') + run('4', '<w:rStyle w:val="Toch"/>')), '1234'],
    [
      'with text that shows itself',
      alinea(run('123') + run('4', '<w:rStyle w:val="Weg"/><w:vanish w:val="0"/>')),
      '1234',
    ],
    [
      'above a paragraph that a style strikes out',
      alinea(run('123')) + alinea(run('99'), '<w:pStyle w:val="Oud"/>'),
      '123',
    ],
    ['in a field', alinea(`<w:fldSimple w:instr=" =SUM(ABOVE) ">${run('123')}</w:fldSimple>`), '123'],
    ['in a formula of its own', alinea('<m:oMath><m:r><m:t>-123</m:t></m:r></m:oMath>'), '-123'],
  ])('%s', async (_, inhoud, verwacht) => {
    expect(await cel(inhoud)).toBe(verwacht);
  });

  it('stays in its column when its row begins further to the right', async () => {
    const later = rij([alinea(run('7'))], '<w:gridBefore w:val="2"/>');
    expect((await tabellen(docx(tabel(KOP, row('Zorg', '1', '2'), later))))[0]?.at(-1)).toEqual(['', '', '7']);
  });

  it('in lines set with tabs is in a table', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    const regel = (...cellen: string[]): string => alinea(cellen.map((tekst) => run(tekst)).join(tab));
    const lijst = [regel('Programma', 'Lasten', 'Baten'), regel('Zorg', '', '12', '3'), regel('Jeugd', '4', '5')];
    expect(await teksten(docx(alinea(run('Vooraf')) + lijst.join('') + alinea(run('slot'))))).toEqual([
      'Vooraf',
      [
        ['Programma', 'Lasten', 'Baten'],
        ['Zorg', '12', '3'],
        ['Jeugd', '4', '5'],
      ],
      'slot',
    ]);
  });

  it('in a table without names right behind another is in the rest of that one, and else in its own', async () => {
    const [eerste, rest] = [tabel(KOP, row('Zorg', '1', '2')), tabel(row('Jeugd', '3', '4'))];
    expect(await tabellen(docx(eerste + alinea('') + rest))).toHaveLength(1);
    expect(await tabellen(docx(eerste + alinea(run('Iets anders')) + rest))).toHaveLength(2);
  });

  it('is hidden by styles and their bases, and not by one that shows again', () => {
    expect(readStijlen(STIJLEN).weg).toEqual(new Set(['Weg', 'Kind', 'Oud']));
  });
});
