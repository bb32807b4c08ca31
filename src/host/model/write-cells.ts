import type { ICellData } from '@univerjs/core';
import type { CellContent, CellMatrix } from '../grid/cells';
import { cellData } from '../grid/cells';
import { styleFor } from '../grid/styles';
import { HostError, generalException, invalidArgument } from '../protocol/errors';
import { isNumberFormat } from '../rules/display';
import { syntaxError } from '../rules/formula-syntax';
import type { InputStyle, ParsedInput } from '../rules/input';
import { apiInput, parseInput } from '../rules/input';
import { limits } from '../rules/limits';
import type { Rect } from '../rules/rect';
import { intersect } from '../rules/rect';
import type { CellInput, CellValue } from '../rules/shape';
import { shapedValues } from '../rules/shape';
import type { Book } from './book';
import { calculatedFills, filledValues } from './calculated-columns';
import { storedFormula } from './formulas';
import { syncHeaders } from './table-headers';

/** Writes values or formulas as the API does: each text as a user of the United States would type it. */
export function writeValues(book: Book, sheetId: string, rect: Rect, given: unknown, what: string): void {
  book.requireWritable(sheetId, rect);
  const values = shapedValues(given, rect, what);
  const fills = calculatedFills(book, sheetId, rect, values);
  putValues(book, sheetId, rect, values, apiInput);
  for (const fill of fills) putValues(book, sheetId, fill.rect, filledValues(book, sheetId, fill), apiInput);
}

/** Puts values into cells, read in the given style; null leaves a cell as it is. */
export function putValues(
  book: Book,
  sheetId: string,
  rect: Rect,
  values: readonly (readonly CellInput[])[],
  style: InputStyle
): void {
  const headers = book.tables.overlapping(sheetId, rect).flatMap((table) => {
    const line = table.showHeaders ? intersect({ ...table.rect, rows: 1 }, rect) : null;
    return line ?? [];
  });
  const cells: CellMatrix = {};
  values.forEach((line, y) => {
    const row = rect.row + y;
    const written: Record<number, ReturnType<typeof cellData>> = {};
    line.forEach((value, x) => {
      if (value === null) return;
      const column = rect.column + x;
      const inHeader = headers.some((head) => intersect(head, { row, column, rows: 1, columns: 1 }));
      const { content, format } = contentFor(book, value, { sheetId, row, column }, style, inHeader);
      written[column] = {
        ...cellData(content),
        ...(format === undefined ? {} : { s: styleFor({ numberFormat: format }) }),
      };
    });
    cells[row] = written;
  });
  book.grid.write(sheetId, rect, cells);
  syncHeaders(book, sheetId, rect);
  book.cellsChanged(sheetId, rect);
}

/** Writes number formats, which are always in English codes. */
export function writeNumberFormats(book: Book, sheetId: string, rect: Rect, given: unknown): void {
  book.requireWritable(sheetId, rect);
  if (typeof given === 'string') {
    book.grid.setLook(sheetId, rect, { numberFormat: checkFormat(given) });
    return;
  }
  const formats = shapedValues(given, rect, 'numberFormat');
  const cells: CellMatrix = {};
  formats.forEach((line, y) => {
    const written: Record<number, { s: ReturnType<typeof styleFor> }> = {};
    line.forEach((format, x) => {
      if (format !== null) written[rect.column + x] = { s: styleFor({ numberFormat: checkFormat(format) }) };
    });
    cells[rect.row + y] = written;
  });
  book.grid.grow(sheetId, rect);
  book.grid.run('sheet.mutation.set-range-values', {
    subUnitId: sheetId,
    cellValue: cells,
    trigger: 'sheet.command.set-style',
  });
}

function checkFormat(format: CellInput): string {
  if (typeof format !== 'string' || !isNumberFormat(format)) throw invalidArgument(`number format ${String(format)}`);
  return format === '' ? 'General' : format;
}

/** What a user typed into one cell, as the grid keeps it. */
export function typedCell(book: Book, typed: string, place: Place, style: InputStyle): ICellData {
  const table = book.tables.at(place.sheetId, place.row, place.column);
  const inHeader = table !== undefined && table.showHeaders && place.row === table.rect.row;
  const { content, format } = contentFor(book, typed, place, style, inHeader);
  return { ...cellData(content), ...(format === undefined ? {} : { s: styleFor({ numberFormat: format }) }) };
}

type Place = Parameters<typeof storedFormula>[1];

function contentFor(
  book: Book,
  value: CellValue,
  place: Place,
  style: InputStyle,
  inHeader: boolean
): { content: CellContent; format?: string } {
  const oldFormat = book.grid.look(place.sheetId, place.row, place.column).numberFormat;
  // Headers of a table are always text, and so is what is written into a cell formatted as text.
  if (inHeader) return { content: asText(String(value).replace(/^'/, '')) };
  if (oldFormat === '@')
    return { content: asText(typeof value === 'string' ? value.replace(/^'/, '') : String(value)) };
  if (typeof value === 'number') return { content: { kind: 'number', value } };
  if (typeof value === 'boolean') return { content: { kind: 'boolean', value } };
  const parsed = parseInput(value, style, book.options.year());
  if (parsed.kind === 'number' && parsed.format !== undefined && oldFormat === 'General') {
    return { content: { kind: 'number', value: parsed.value }, format: parsed.format };
  }
  return { content: contentOf(book, parsed, value, place) };
}

function contentOf(book: Book, parsed: ParsedInput, typed: string, place: Place): CellContent {
  switch (parsed.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'text':
      return asText(parsed.text);
    case 'number':
      return { kind: 'number', value: parsed.value };
    case 'boolean':
      return { kind: 'boolean', value: parsed.value };
    case 'error':
      return { kind: 'text', text: parsed.value };
    case 'formula':
      return formulaContent(book, parsed, typed, place);
  }
}

function formulaContent(
  book: Book,
  parsed: Extract<ParsedInput, { kind: 'formula' }>,
  typed: string,
  place: Place
): CellContent {
  if (parsed.mark === '-' && typed.length > limits.charactersAfterMinus) {
    throw generalException('text that starts with a minus sign and is longer than 8,200 characters');
  }
  // A sentence after a plus or minus sign is no formula; after "=" or "@" Excel insists.
  const lenient = parsed.mark === '-' || parsed.mark === '+';
  if (lenient && syntaxError(parsed.formula) !== null) return asText(typed);
  try {
    return { kind: 'formula', formula: storedFormula(parsed.formula, place, book) };
  } catch (error) {
    if (lenient && error instanceof HostError) return asText(typed);
    throw error;
  }
}

function asText(text: string): CellContent {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}
