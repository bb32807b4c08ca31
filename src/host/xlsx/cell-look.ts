import type { Alignment, Border, BorderStyle, Borders, Cell, Font } from 'exceljs';
import type { BorderLook, CellLook } from '../grid/styles';

/** Gives a cell of the file its look; what is the default is left out. */
export function addLook(cell: Cell, look: CellLook): void {
  if (look.numberFormat !== 'General') cell.numFmt = look.numberFormat;
  if (look.fill !== '#FFFFFF') cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.fill) } };
  const font = fontOf(look);
  if (Object.keys(font).length > 0) cell.font = font;
  const alignment = alignmentOf(look);
  if (Object.keys(alignment).length > 0) cell.alignment = alignment;
  const { t: top, b: bottom, l: left, r: right } = look.borders;
  const borders: Partial<Borders> = {
    ...(top && { top: borderOf(top) }),
    ...(bottom && { bottom: borderOf(bottom) }),
    ...(left && { left: borderOf(left) }),
    ...(right && { right: borderOf(right) }),
  };
  if (Object.keys(borders).length > 0) cell.border = borders;
}

function fontOf(look: CellLook): Partial<Font> {
  return {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.strikethrough && { strike: true }),
    ...(look.color !== '#000000' && { color: { argb: argb(look.color) } }),
    ...(look.size !== 11 && { size: look.size }),
    ...(look.font !== 'Calibri' && { name: look.font }),
  };
}

function alignmentOf(look: CellLook): Partial<Alignment> {
  const horizontal = ({ Left: 'left', Center: 'center', Right: 'right', Justify: 'justify' } as const)[look.horizontal];
  const vertical = ({ Top: 'top', Center: 'middle' } as const)[look.vertical];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(look.wrap && { wrapText: true }),
    ...(look.indent > 0 && { indent: look.indent }),
  };
}

function borderOf(border: BorderLook): Partial<Border> {
  const continuous =
    ({ Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const)[border.weight] ?? 'thin';
  const style: BorderStyle =
    ({ Dash: 'dashed', Dot: 'dotted', Double: 'double', Continuous: continuous } as const)[border.style] ?? 'thin';
  return { style, color: { argb: argb(border.color) } };
}

function argb(color: string): string {
  return `FF${color.replace('#', '')}`;
}
