import { BooleanNumber } from '@univerjs/core';
import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { isErrorValue } from '../rules/display';
import type { Rect } from '../rules/rect';
import { lastColumn, lastRow } from '../rules/rect';
import { valueOf } from '../grid/cells';
import type { Book } from '../model/book';
import { addLook } from './cell-look';
import { fileFormula } from './file-formula';
import { addConditionalFormats, addValidations } from './rules';
import { addTables } from './table';

/** The workbook as an .xlsx file: values, formulas, tables, formats, names; charts are not in it. */
export async function workbookFile(book: Book): Promise<Uint8Array> {
  await book.grid.calculation.flush();
  // The library is large; it loads when it is needed.
  const { default: exceljs } = await import('exceljs');
  const file = new exceljs.Workbook();
  file.calcProperties.fullCalcOnLoad = true;
  for (const sheet of book.grid.sheets()) addSheet(file, book, sheet.getSheetId());
  addNames(file, book);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function addSheet(file: Workbook, book: Book, sheetId: string): void {
  const sheet = book.grid.sheet(sheetId);
  const extra = book.extras.of(sheetId);
  if (!sheet) return;
  const state = ({ Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[extra.visibility] ?? 'visible';
  const target = file.addWorksheet(sheet.getName(), { state });
  if (extra.tabColor !== '') target.properties.tabColor = { argb: `FF${extra.tabColor.replace('#', '')}` };
  const used: Rect = { row: 0, column: 0, rows: 0, columns: 0 };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || (!cell.s && !cell.f && valueOf(cell) === '')) return;
    Object.assign(used, { rows: Math.max(used.rows, row + 1), columns: Math.max(used.columns, column + 1) });
    const place = target.getCell(row + 1, column + 1);
    place.value = fileValue(book, sheetId, row, column);
    addLook(place, book.grid.look(sheetId, row, column));
  });
  addSizes(target, book, sheetId, used);
  const { xSplit, ySplit } = sheet.getConfig().freeze;
  const showGridLines = sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  target.views =
    xSplit + ySplit > 0 ? [{ state: 'frozen', xSplit, ySplit, showGridLines }] : [{ state: 'normal', showGridLines }];
  addTables(target, book, sheetId, (row, column) => fileValue(book, sheetId, row, column));
  addConditionalFormats(target, extra.conditionalFormats);
  addValidations(target, extra.validations);
  if (extra.protection) void target.protect('', {});
}

/** A cell's value as the library takes it. */
function fileValue(book: Book, sheetId: string, row: number, column: number): CellValue {
  const cell = book.grid.cell(sheetId, row, column);
  const value = valueOf(cell);
  const result = isErrorValue(value) ? { error: value as '#N/A' } : value;
  if (cell?.f) return { formula: fileFormula(cell.f), result };
  return value === '' ? null : result;
}

function addSizes(target: Worksheet, book: Book, sheetId: string, used: Rect): void {
  const sheet = book.grid.sheet(sheetId);
  if (!sheet) return;
  for (let column = 0; column <= lastColumn(used); column += 1) {
    const line = target.getColumn(column + 1);
    line.width = Math.max(1, (sheet.getColumnWidth(column) - 5) / 7);
    line.hidden = !sheet.getColVisible(column);
  }
  for (let row = 0; row <= lastRow(used); row += 1) {
    const height = sheet.getRowHeight(row);
    if (height !== sheet.getConfig().defaultRowHeight) target.getRow(row + 1).height = height * 0.75;
    if (!sheet.getRowRawVisible(row)) target.getRow(row + 1).hidden = true;
  }
}

function addNames(file: Workbook, book: Book): void {
  const names = book.names.all().map((record) => ({
    name: record.name,
    ranges: [fileFormula(record.formula)],
    ...(record.sheetId === null
      ? {}
      : { localSheetId: book.grid.sheets().findIndex((sheet) => sheet.getSheetId() === record.sheetId) }),
  }));
  // The library can only make names for ranges; what it writes it takes from this member.
  if (names.length > 0) Object.defineProperty(file.definedNames, 'model', { get: () => names });
}
