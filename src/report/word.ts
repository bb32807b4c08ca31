import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx';
import { rapport as tekst } from '../locale/nl/rapport';
import type { Alinearol, Blok, Deel, Tabelkop, Tabelrij } from './blok';
import { cleanText, linesOf } from './tekst';
import { EXTRA_STIJLEN, STIJL } from './word-stijl';

type Tabelblok = Extract<Blok, { readonly soort: 'tabel' }>;

const LETTER = 'Calibri';
const BLAUW = '1F3A57';
/** Twentieths of a point: A4 with margins of 2 cm. */
const MARGE = 1134;
const BREEDTE = 11_906 - 2 * MARGE;
/** Characters from which a text in a cell may go on on the next page. */
const LANG = 1000;
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

/** Text as runs; a line end is a break within the paragraph. */
function runs(delen: readonly Deel[]): readonly TextRun[] {
  return delen.flatMap(({ tekst: own, vet = false }) =>
    // Not trimmed: the blank between a bold word and the next stands here.
    cleanText(own)
      .split('\n')
      .map((line, index) => {
        const plain: IRunOptions = index === 0 ? { text: line } : { text: line, break: 1 };
        const options: IRunOptions = vet ? { ...plain, bold: true } : plain;
        return new TextRun(options);
      })
  );
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

const rand = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const GEEN = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** As in the table style: the library would otherwise put lines of its own over it. */
const RANDEN = {
  top: rand(8, BLAUW),
  bottom: rand(8, BLAUW),
  left: GEEN,
  right: GEEN,
  insideHorizontal: rand(4, 'D0D4D9'),
  insideVertical: GEEN,
};

function toTable({ koppen, rijen }: Tabelblok): Table {
  const total = koppen.reduce((sum, { breedte }) => sum + breedte, 0);
  const widths = koppen.map(({ breedte }) => Math.round((breedte / total) * BREEDTE));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: koppen.map((kop, index) => cell(kop.tekst, kop, widths[index] ?? 0, { vet: true })),
  });
  return new Table({
    style: STIJL.tabel,
    borders: RANDEN,
    width: { size: BREEDTE, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [head, ...rijen.map((rij, index) => toRow(rij, koppen, widths, isKept(rijen, index)))],
  });
}

/** A heading of a group never stands at the foot of a page, nor a total at the top of one. */
function isKept(rijen: readonly Tabelrij[], index: number): boolean {
  return rijen[index]?.rol === 'groep' || rijen[index + 1]?.rol === 'totaal';
}

function toRow({ rol, cellen }: Tabelrij, koppen: readonly Tabelkop[], widths: readonly number[], keepNext: boolean) {
  const vet = rol === 'totaal' || rol === 'groep';
  const [first = ''] = cellen;
  const children =
    rol === 'groep'
      ? [cell(first, koppen[0], BREEDTE, { vet, keepNext, columnSpan: koppen.length })]
      : cellen.map((cel, index) => cell(cel, koppen[index], widths[index] ?? 0, { vet, keepNext }));
  // A row with a long text may break: it might not fit on any page.
  return new TableRow({ cantSplit: cellen.every((cel) => cel.length < LANG), children });
}

interface Celopmaak {
  readonly vet?: boolean;
  readonly keepNext?: boolean;
  readonly columnSpan?: number;
}

function cell(own: string, kop: Tabelkop | undefined, breedte: number, opmaak: Celopmaak): TableCell {
  const { vet = false, keepNext = false, columnSpan } = opmaak;
  return new TableCell({
    width: { size: breedte, type: WidthType.DXA },
    ...(columnSpan === undefined ? {} : { columnSpan }),
    children: [
      new Paragraph({
        style: kop?.isGetal === true ? STIJL.celgetal : STIJL.celtekst,
        keepNext,
        children: runs([{ tekst: linesOf(own).join('\n'), vet }]),
      }),
    ],
  });
}
