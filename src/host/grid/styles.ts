import type { IBorderStyleData, ICellData, IStyleData, Nullable, Styles } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';

/** The look of a cell in Excel's words. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fill: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string;
  readonly size: number;
  readonly font: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLook>>>;
}

/** The edges of a cell Univer draws. */
export type BorderSide = 't' | 'b' | 'l' | 'r';

/** One edge. */
export interface BorderLook {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const lines: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];
const indentPixels = 10;

/** The look of a cell as its style says. */
export function lookOf(styles: Styles, cell: Nullable<ICellData>): CellLook {
  const style = styles.getStyleByCell(cell) ?? {};
  return {
    numberFormat: style.n?.pattern ?? 'General',
    fill: toHex(style.bg?.rgb) ?? '#FFFFFF',
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    color: toHex(style.cl?.rgb) ?? '#000000',
    size: style.fs ?? 11,
    font: style.ff ?? 'Calibri',
    horizontal: keyOf(horizontal, style.ht) ?? 'General',
    vertical: keyOf(vertical, style.vt) ?? 'Bottom',
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / indentPixels),
    borders: Object.fromEntries(
      Object.entries(style.bd ?? {})
        .filter((entry): entry is [BorderSide, IBorderStyleData] => Boolean(entry[1]) && 'tblr'.includes(entry[0]))
        .map(([side, border]) => [side, fromBorder(border)])
    ),
  };
}

/** The part of a style that sets the given members of a look; null members are cleared. */
export function styleFor(look: { readonly [Key in keyof CellLook]?: CellLook[Key] | null }): IStyleData {
  const style: IStyleData = {};
  if (look.numberFormat !== undefined) {
    style.n = look.numberFormat === null || look.numberFormat === 'General' ? null : { pattern: look.numberFormat };
  }
  if (look.fill !== undefined) style.bg = look.fill === null ? null : { rgb: look.fill };
  if (look.bold !== undefined) style.bl = flag(look.bold);
  if (look.italic !== undefined) style.it = flag(look.italic);
  if (look.underline !== undefined) style.ul = { s: flag(look.underline) };
  if (look.strikethrough !== undefined) style.st = { s: flag(look.strikethrough) };
  if (look.color !== undefined) style.cl = look.color === null ? null : { rgb: look.color };
  if (look.size !== undefined) style.fs = look.size ?? 11;
  if (look.font !== undefined) style.ff = look.font;
  if (look.horizontal !== undefined) style.ht = horizontal[look.horizontal ?? 'General'] ?? HorizontalAlign.UNSPECIFIED;
  if (look.vertical !== undefined) style.vt = vertical[look.vertical ?? 'Bottom'] ?? VerticalAlign.BOTTOM;
  if (look.wrap !== undefined) style.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (look.indent !== undefined) style.pd = { l: (look.indent ?? 0) * indentPixels };
  if (look.borders) {
    style.bd = Object.fromEntries(Object.entries(look.borders).map(([side, border]) => [side, toBorder(border)]));
  }
  return style;
}

function flag(on: boolean | null): BooleanNumber {
  return on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Names Excel knows for alignment, to refuse others. */
export const alignments = { horizontal: Object.keys(horizontal), vertical: Object.keys(vertical) };

function fromBorder(border: IBorderStyleData): BorderLook {
  const [style = 'Continuous', weight = 'Thin'] = lines.find(([, , line]) => line === border.s) ?? [];
  return { style, weight, color: toHex(border.cl.rgb) ?? '#000000' };
}

function toBorder(border: BorderLook): IBorderStyleData | null {
  if (border.style === 'None') return null;
  const line =
    lines.find(([style, weight]) => style === border.style && weight === border.weight) ??
    lines.find(([style]) => style === border.style);
  return { s: line?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

function keyOf<T>(record: Readonly<Record<string, T>>, value: Nullable<T>): string | undefined {
  return Object.keys(record).find((key) => record[key] === value);
}

function toHex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!rgb) return color.toUpperCase();
  return `#${rgb
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
