import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellValue } from '../rules/shape';

/** What goes into a cell. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

/** Cells by row and column, as Univer takes them. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Content in Univer's terms; every key is set, so nothing of the old content stays. */
export function cellData(content: CellContent): ICellData {
  const bare = { f: null, si: null, p: null };
  switch (content.kind) {
    case 'empty':
      return { ...bare, v: null, t: null };
    case 'text':
      // Forced text, or Univer would calculate with text that looks like a number.
      return {
        ...bare,
        v: content.text,
        t: /^[\s\d.,+-]/.test(content.text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    case 'number':
      return { ...bare, v: content.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...bare, v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'formula':
      return { ...bare, v: null, t: null, f: content.formula };
  }
}

/** The value of a cell as the API gives it; an empty cell is an empty string. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  // HYPERLINK gives rich text instead of a value.
  if (cell.p && (cell.v === null || cell.v === undefined)) {
    return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '');
  }
  if (cell.v === null || cell.v === undefined) return '';
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === '1';
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}
