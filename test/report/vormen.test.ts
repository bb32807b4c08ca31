import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { toBlokken } from '../../src/report/blokken';
import { toHtml, toPlatteTekst } from '../../src/report/html';
import { toMarkdown } from '../../src/report/markdown';
import { makeRapport } from '../../src/report/maak-rapport';
import { VOLLEDIG } from '../../src/report/rapport';
import { toWord } from '../../src/report/word';
import { afwijking, euro, oorzaak, resultaat, toelichting } from './fixtures/resultaat';

const INKOMEN = afwijking(euro(10_000_000), euro(11_250_000), { code: '1.1', naam: 'Inkomen' });
const JEUGD = afwijking(euro(5_000_000), euro(4_499_000), { code: '1.2', naam: 'Jeugd' });
const TOTAAL = afwijking(euro(15_000_000), euro(15_749_000), { boven: false, concept: null });

const blokkenVan = (tekst: string, naam = 'Meer instroom') =>
  toBlokken(
    makeRapport(
      resultaat([TOTAAL, INKOMEN, JEUGD], {
        toelichtingen: [toelichting(INKOMEN.sleutel, tekst, { status: 'akkoord', door: tekst.slice(0, 40) })],
        oorzaken: [
          oorzaak(INKOMEN.sleutel, euro(-1_000_000), naam, { aard: 'S', bron: 'bron.pdf, pagina 3' }),
          oorzaak(INKOMEN.sleutel, euro(-150_000), 'Inhaalslag', { aard: 'I' }),
        ],
      }),
      VOLLEDIG
    ),
    '2026-03-02 09:05'
  );

/** The parts of a .docx as parsed XML: parsing fails on what Word would refuse. */
async function openWord(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (naam: string) => {
    const xml = (await zip.file(naam)?.async('string')) ?? '';
    const { window } = new JSDOM('');
    const parsed = new window.DOMParser().parseFromString(xml, 'application/xml');
    const error = parsed.querySelector('parsererror');
    if (error) throw new Error(`${naam}: ${error.textContent}`);
    return parsed;
  };
  return {
    document: await read('word/document.xml'),
    styles: await read('word/styles.xml'),
    core: await read('docProps/core.xml'),
  };
}

const all = (parsed: Document, naam: string): Element[] => [...parsed.getElementsByTagName(naam)];

describe('the Word document', () => {
  let word: Awaited<ReturnType<typeof openWord>>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await toWord(blokkenVan('De instroom was hoger.\nTwee regels.\n\nTweede alinea.'));
    word = await openWord(bytes);
  });

  it('holds the tables with their figures, read back by another library', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const html = new JSDOM(value.replaceAll('\u00a0', ' ')).window.document;
    const tables = [...html.querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cel) => cel.textContent).join(' ; '))
    );
    expect(tables[0]).toEqual([
      'Onderdeel ; Begroting na wijziging 2025 ; Rekening 2025 ; Afwijking ; V/N',
      'Lasten',
      '1.1 Inkomen ; 10.000 ; 11.250 ; 1.250 ; N',
      '1.2 Jeugd ; 5.000 ; 4.499 ; 501 ; V',
      'Totaal lasten ; 15.000 ; 15.749 ; 749 ; N',
    ]);
    expect(tables[1]).toEqual([
      'Oorzaak ; Bedrag ; V/N ; I/S',
      'Meer instroomBron: bron.pdf, pagina 3 ; 1.000 ; N ; S',
      'Inhaalslag ; 150 ; N ; I',
      'Nog onverklaard ; 100 ; N ; ',
      'Totaal afwijking ; 1.250 ; N ; ',
    ]);
    expect([...html.querySelectorAll('h1, h2')].map((kop) => kop.textContent)).toEqual([
      '1 Werk',
      '1.1 Inkomen, lasten: € 1,3 mln N (10,0%)',
      '1.2 Jeugd, lasten: € 501.000 V (10,0%)',
      'Nog niet geheel verklaard',
    ]);
    // Styles of our own, and the field that numbers a caption, are no faults of the file.
    expect(messages.filter(({ message }) => !/^Unrecognised|w:fldSimple/.test(message))).toEqual([]);
  });

  it('has real styles, one table style, and header rows that are marked and repeat', () => {
    const styles = new Set(all(word.styles, 'w:style').map((style) => style.getAttribute('w:styleId')));
    const used = ['w:pStyle', 'w:tblStyle'].flatMap((naam) =>
      all(word.document, naam).map((e) => e.getAttribute('w:val'))
    );
    expect(used.filter((style) => !styles.has(style))).toEqual([]);
    const tables = all(word.document, 'w:tbl');
    expect(tables.length).toBe(3);
    for (const table of tables) {
      const [first, ...rest] = [...table.getElementsByTagName('w:tr')];
      expect(first?.getElementsByTagName('w:tblHeader')).toHaveLength(1);
      expect(rest.flatMap((row) => [...row.getElementsByTagName('w:tblHeader')])).toEqual([]);
      // A caption above every table.
      expect(table.previousElementSibling?.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val')).toBe('Caption');
    }
  });

  it('is Dutch, has a title, and spaces nothing with blank paragraphs', () => {
    expect(all(word.styles, 'w:lang')[0]?.getAttribute('w:val')).toBe('nl-NL');
    expect(all(word.core, 'dc:title')[0]?.textContent).toMatch(/^Toelichting op de afwijkingen: rekening 2025/);
    const cells = (p: Element): boolean => p.parentElement?.tagName === 'w:tc';
    const blank = all(word.document, 'w:p').filter((p) => !cells(p) && p.textContent.trim() === '');
    expect(blank).toEqual([]);
  });

  it('aligns figures to the right', () => {
    const [table] = all(word.document, 'w:tbl');
    const row = [...(table?.getElementsByTagName('w:tr') ?? [])][2];
    const styles = [...(row?.getElementsByTagName('w:pStyle') ?? [])].map((style) => style.getAttribute('w:val'));
    expect(styles).toEqual(['SluitendCel', 'SluitendGetal', 'SluitendGetal', 'SluitendGetal', 'SluitendCel']);
    const number = all(word.styles, 'w:style').find((style) => style.getAttribute('w:styleId') === 'SluitendGetal');
    expect(number?.getElementsByTagName('w:jc')[0]?.getAttribute('w:val')).toBe('right');
  });

  it('keeps lines of a person as lines, and a blank line as a new paragraph', () => {
    const paragraphs = all(word.document, 'w:p').filter(
      (p) => /instroom was|Tweede alinea/.test(p.textContent) && !p.textContent.startsWith('Status')
    );
    expect(paragraphs.map((p) => [p.getElementsByTagName('w:br').length, p.textContent])).toEqual([
      [1, 'De instroom was hoger.Twee regels.'],
      [0, 'Tweede alinea.'],
    ]);
  });
});

describe('what a person typed', () => {
  const GEVAARLIJK = [
    '<script>alert(1)</script> & <b>vet</b> "aanhaling" \'enkel\'',
    '=1+1\n+cmd|calc\n@SUM(A1)\n-2+3\n- opsomming',
    'emoji 👩‍👩‍👧 en half \ud83d en \u0000\u0001\u001b[31m besturing \uffff',
    '# kop\n| a | b |\n1. een\n> citaat\n```\ncode\n*vet* _schuin_ [link](http://x) ![](y)',
    '\u202eomgekeerd\u202c en \u2028 regel',
    '{{sjabloon}} ${x} %s \\n \\',
    'x'.repeat(40_000),
  ] as const;

  it.each(GEVAARLIJK.map((tekst) => [tekst.slice(0, 30), tekst] as const))(
    '%j opens in Word with its words',
    async (_, tekst) => {
      const { document } = await openWord(await toWord(blokkenVan(tekst, tekst)));
      const words = tekst.replaceAll(/[^A-Za-z]+/g, '').slice(0, 200);
      expect(document.documentElement.textContent.replaceAll(/[^A-Za-z]+/g, '')).toContain(words);
      expect(document.getElementsByTagName('script')).toHaveLength(0);
    }
  );

  it.each(GEVAARLIJK.map((tekst) => [tekst.slice(0, 30), tekst] as const))('%j makes no markup in HTML', (_, tekst) => {
    const { document } = new JSDOM(toHtml(blokkenVan(tekst, tekst))).window;
    const tags = new Set([...document.body.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()));
    for (const tag of tags) expect('h1 h2 h3 p b br ul li table thead tbody tr th td'.split(' ')).toContain(tag);
    const cells = [...document.querySelectorAll('td, th')];
    expect(
      cells.filter((cel) => !(cel.getAttribute('style') ?? '').includes(String.raw`mso-number-format:'\@'`))
    ).toEqual([]);
    // Outside tables every line becomes a cell of a spreadsheet: none may begin as a formula does.
    const lines = [...document.querySelectorAll('h1, h2, h3, p, li')].flatMap((blok) =>
      blok.innerHTML.split('<br>').map((line) => new JSDOM(line).window.document.body.textContent)
    );
    expect(lines.filter((line) => /^\s*[=+@-]/.test(line))).toEqual([]);
  });

  it.each(GEVAARLIJK.map((tekst) => [tekst.slice(0, 30), tekst] as const))(
    '%j gives no line of plain text that a spreadsheet takes for a formula',
    (_, tekst) => {
      const lines = toPlatteTekst(blokkenVan(tekst, tekst)).split('\n');
      expect(lines.filter((line) => /^\s*[=+@-]/.test(line) || line.includes('\t'))).toEqual([]);
    }
  );

  it('makes no headings, tables or emphasis in Markdown', () => {
    const plain = toMarkdown(blokkenVan('gewoon', 'gewoon'));
    const wild = toMarkdown(blokkenVan(GEVAARLIJK[3], GEVAARLIJK[3]));
    const count = (markdown: string, pattern: RegExp): number => (markdown.match(pattern) ?? []).length;
    for (const pattern of [/^#+ /gm, /^\|/gm, /^>/gm, /^\d+\. /gm, /^```/gm]) {
      expect([pattern, count(wild, pattern)]).toEqual([pattern, count(plain, pattern)]);
    }
    // Every row keeps its columns: an escaped bar is none.
    const columns = (row: string): number => row.replaceAll(/\\\|/g, '').split('|').length;
    const causes = wild.split('\n').filter((line) => line.startsWith('| ') && !line.includes('alinea'));
    expect(new Set(causes.map(columns))).toEqual(new Set([6, 7]));
  });
});

it('amounts in plain text stand where no spreadsheet reads them in its own notation', () => {
  expect(toPlatteTekst(blokkenVan('x'))).toContain('1.1 Inkomen | 10.000 | 11.250 | 1.250 | N');
});
