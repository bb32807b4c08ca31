import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Blok, Tabelkop, Tabelrij } from './blok';
import { linesOf } from './tekst';
import { BLAUW, BREEDTE, STIJL } from './word-stijl';
import { runs } from './word-tekst';

type Tabelblok = Extract<Blok, { readonly soort: 'tabel' }>;

/** Characters from which a text in a cell may go on on the next page. */
const LANG = 1000;

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

/** A table with real rows and columns: its header row repeats, its figures stand to the right. */
export function toTable({ koppen, rijen }: Tabelblok): Table {
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
