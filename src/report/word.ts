import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  TextRun,
  type FileChild,
} from 'docx';
import { rapport as tekst } from '../locale/nl/rapport';
import type { Alinearol, Blok, Deel } from './blok';
import { cleanText, linesOf } from './tekst';
import { BLAUW, EXTRA_STIJLEN, MARGE, STIJL } from './word-stijl';
import { toTable } from './word-tabel';
import { runs } from './word-tekst';

const LETTER = 'Calibri';
const OPSOMMING = 'opsomming';

const ROL: Readonly<Record<Alinearol, string | undefined>> = {
  gewoon: undefined,
  klein: STIJL.klein,
  concept: STIJL.concept,
  'let-op': STIJL.letOp,
  status: STIJL.status,
};

/**
 * A report as a Word document (.docx): real headings, captions and a table style, header rows that repeat, Dutch as its
 * language. Loaded on demand: the library is large.
 */
export async function toWord(blokken: readonly Blok[]): Promise<Uint8Array> {
  const titel = blokken.find((blok) => blok.soort === 'titel')?.tekst ?? tekst.titel;
  let tables = 0;
  const children = blokken.flatMap((blok) => toChildren(blok, () => (tables += 1)));
  const document = new Document({
    title: cleanText(titel),
    creator: 'Sluitend',
    lastModifiedBy: 'Sluitend',
    styles: {
      default: {
        document: {
          run: { font: LETTER, size: 21, language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' } },
          paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
        },
        title: { run: { size: 36, bold: true, color: BLAUW }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { size: 28, bold: true, color: BLAUW },
          paragraph: { spacing: { before: 360, after: 100 }, keepNext: true, keepLines: true },
        },
        heading2: {
          run: { size: 22, bold: true, color: BLAUW },
          paragraph: { spacing: { before: 260, after: 60 }, keepNext: true, keepLines: true },
        },
      },
    },
    externalStyles: EXTRA_STIJLEN,
    numbering: {
      config: [
        {
          reference: OPSOMMING,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 357, hanging: 357 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageNumber(): Paragraph {
  const [pagina, van] = tekst.pagina;
  return new Paragraph({
    style: STIJL.klein,
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [pagina, PageNumber.CURRENT, van, PageNumber.TOTAL_PAGES] })],
  });
}

function toChildren(blok: Blok, count: () => number): readonly FileChild[] {
  switch (blok.soort) {
    case 'titel':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs([blok]) })];
    case 'kop': {
      const heading = blok.niveau === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: runs([{ tekst: glue(blok.tekst) }]) })];
    }
    case 'alinea':
      // A person's own text stays as it was typed.
      return paragraphs(
        blok.rol === 'gewoon' ? blok.delen : blok.delen.map((deel) => ({ ...deel, tekst: glue(deel.tekst) })),
        ROL[blok.rol]
      );
    case 'lijst':
      return blok.punten.map(
        (punt) => new Paragraph({ numbering: { reference: OPSOMMING, level: 0 }, children: runs([{ tekst: punt }]) })
      );
    case 'tabel':
      return [caption(blok.bijschrift, count()), toTable(blok)];
  }
}

/** An amount does not break over two lines: `€ 1,2 mln N`. */
function glue(own: string): string {
  return own.replaceAll(/€ (?=[-\d])/g, '€\u00a0').replaceAll(/(\d|mln) (?=mln\b|[VN]\b)/g, '$1\u00a0');
}

/** A blank line in a text begins a new paragraph: blank paragraphs as spacing are read out as nothing. */
function paragraphs(delen: readonly Deel[], style: string | undefined): readonly Paragraph[] {
  const [last] = delen.slice(-1);
  if (last === undefined) return [];
  const [first = '', ...more] = linesOf(last.tekst)
    .join('\n')
    .split(/\n{2,}/);
  const make = (parts: readonly Deel[]): Paragraph =>
    new Paragraph({ ...(style === undefined ? {} : { style }), children: runs(parts) });
  return [make([...delen.slice(0, -1), { ...last, tekst: first }]), ...more.map((part) => make([{ tekst: part }]))];
}

function caption(bijschrift: string, nummer: number): Paragraph {
  const [before = '', after = ''] = tekst.tabel(nummer, '').split(String(nummer));
  return new Paragraph({
    style: STIJL.bijschrift,
    // A field, so that Word can renumber and make a list of tables.
    children: [
      new TextRun(before),
      new SimpleField(String.raw`SEQ Tabel \* ARABIC`, String(nummer)),
      new TextRun(`${after}${cleanText(bijschrift)}`),
    ],
  });
}
