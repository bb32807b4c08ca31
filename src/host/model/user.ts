import { HostError, invalidArgument } from '../protocol/errors';
import { parseAddress } from '../rules/address';
import type { InputStyle } from '../rules/input';
import { apiInput, dutchInput } from '../rules/input';
import type { Rect } from '../rules/rect';
import type { CellInput } from '../rules/shape';
import type { Book } from './book';
import { shiftSheet } from './lines';
import { typedFormula } from './local-formulas';
import { sortRange } from './sort';
import { columnOf } from './formulas';
import { partOf } from './tables';
import { putValues } from './write-cells';

/** How the user of this workbook types numbers and dates. */
export function userStyle(book: Book): InputStyle {
  return book.options.language === 'nl' ? dutchInput : apiInput;
}

/** The id of a sheet by its name; throws when there is none. */
export function requireSheetId(book: Book, sheet: string): string {
  const id = book.sheetId(sheet);
  if (id === undefined) throw new HostError('ItemNotFound', `there is no sheet ${sheet}`);
  return id;
}

/** A block by its address. */
export function requireRect(address: string): Rect {
  const parsed = parseAddress(address);
  if (!parsed) throw invalidArgument(`address ${address}`);
  return parsed.rect;
}

/** What a user does by hand: typing into a cell, or the same into each cell of a block. */
export function typeInto(book: Book, sheet: string, address: string, input: CellInput): void {
  const sheetId = requireSheetId(book, sheet);
  const rect = requireRect(address);
  book.requireWritable(sheetId, rect);
  const value = typedFormula(input, book.options.language);
  const line = Array<CellInput>(rect.columns).fill(value);
  putValues(book, sheetId, rect, Array<CellInput[]>(rect.rows).fill(line), userStyle(book));
  book.events.flush();
}

/** What a user does with the filter button of a table: sorting by a column. */
export async function sortTable(book: Book, name: string, column: string, ascending: boolean): Promise<void> {
  const table = book.tables.find(name);
  const data = table && partOf(table, 'data');
  if (!data) throw new HostError('ItemNotFound', `there is no table ${name}`);
  const key = columnOf(table, column);
  if (key < 0) throw invalidArgument(`table ${name} has no column ${column}`);
  await sortRange(book, table.sheetId, data, [{ key, ascending }]);
  book.events.flush();
}

/** What a user does with a row or column head: inserting or deleting lines. */
export async function changeLines(
  book: Book,
  sheet: string,
  axis: 'row' | 'column',
  at: number,
  count: number
): Promise<void> {
  await shiftSheet(book, requireSheetId(book, sheet), { axis, at, count });
  book.events.flush();
}
