import { invalidArgument } from '../protocol/errors';
import { limits } from './limits';
import type { Rect } from './rect';
import { lastColumn, lastRow, onSheet } from './rect';

/** Column letters of a zero-based index: 0 is A, 26 is AA. */
function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based index of column letters. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 notation of a block; whole rows and columns in their short form. */
export function formatRect(rect: Rect, absolute = false): string {
  const mark = absolute ? '$' : '';
  const row = (index: number): string => `${mark}${index + 1}`;
  const column = (index: number): string => `${mark}${columnName(index)}`;
  if (rect.rows === limits.rows && rect.columns < limits.columns)
    return `${column(rect.column)}:${column(lastColumn(rect))}`;
  if (rect.columns === limits.columns) return `${row(rect.row)}:${row(lastRow(rect))}`;
  const first = `${column(rect.column)}${row(rect.row)}`;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${column(lastColumn(rect))}${row(lastRow(rect))}`;
}

/** A sheet name as it stands in an address or a formula. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name) && !/^(r|c|rc)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** True for what could be read as a cell: `A1`, `XFD9`, `R1C1`. */
export function looksLikeCell(name: string): boolean {
  const cell = /^([a-z]{1,3})([0-9]+)$/i.exec(name);
  if (cell && columnIndex(cell[1] ?? '') < limits.columns) {
    const row = Number(cell[2]);
    return row >= 1 && row <= limits.rows;
  }
  return /^r[0-9]*c[0-9]*$/i.test(name) && name.length > 0;
}

/** An address taken apart: the sheet it names, if any, and the block. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly rect: Rect;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?([0-9]{1,7})$/;

/** Reads an A1 address; null when it is not one (it may be a name). */
export function parseAddress(address: string): ParsedAddress | null {
  if (address.length > limits.charactersPerAddress)
    throw invalidArgument('the address is longer than 8,192 characters');
  const { sheet, rest } = splitSheet(address.trim());
  const [first, second, ...more] = rest.split(':');
  if (first === undefined || more.length > 0) return null;
  const from = parsePart(first);
  const to = second === undefined ? from : parsePart(second);
  if (!from || from.kind !== to?.kind || (second === undefined && from.kind !== 'cell')) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  const rect: Rect = {
    row,
    column,
    rows: from.kind === 'column' ? limits.rows : Math.abs(from.row - to.row) + 1,
    columns: from.kind === 'row' ? limits.columns : Math.abs(from.column - to.column) + 1,
  };
  return onSheet(rect) ? { sheet, rect } : null;
}

/** Splits `'My sheet'!A1` into its sheet and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: address };
  const before = address.slice(0, bang);
  const quoted = before.startsWith("'") && before.endsWith("'") && before.length > 1;
  return { sheet: quoted ? before.slice(1, -1).replaceAll("''", "'") : before, rest: address.slice(bang + 1) };
}

function parsePart(part: string): { kind: 'cell' | 'column' | 'row'; row: number; column: number } | null {
  const cell = cellPattern.exec(part);
  if (cell) return { kind: 'cell', row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? '') };
  const column = columnPattern.exec(part);
  if (column) return { kind: 'column', row: 0, column: columnIndex(column[1] ?? '') };
  const row = rowPattern.exec(part);
  return row ? { kind: 'row', row: Number(row[1]) - 1, column: 0 } : null;
}
