import { entity } from '../../protocol/definition';
import type { TypeDefinition } from '../../protocol/definition';
import { formatRect } from '../../rules/address';
import { shapedValues } from '../../rules/shape';
import { cellCount } from '../../rules/rect';
import { invalidArgument } from '../../protocol/errors';
import { hiddenLines, setHidden } from '../layout';
import { localFormula, typedFormula } from '../local-formulas';
import { mapCells, readFormulas, readNumberFormats, readText, readValues } from '../read-cells';
import { isErrorValue } from '../../rules/display';
import { valueOf } from '../../grid/cells';
import { writeNumberFormats, writeValues } from '../write-cells';
import { ConditionalFormatsType } from './conditional-format-type';
import { ValidationType } from './validation-type';
import { rangeMethods } from './range-methods';
import { RangeFormatType } from './range-format-type';
import type { RangeTarget } from './range-target';
import { SortType } from './sort-type';
import { WorksheetType } from './worksheet-type';
import { hyperlinkOf, setHyperlink } from '../hyperlinks';

/** Excel's Range. */
export const RangeType: TypeDefinition<RangeTarget & { referenceId?: string }> = {
  name: 'Range',
  track: (range) => range.referenceId ?? range.book.tracked.add(range.sheetId, range.rect),
  properties: {
    Address: { get: ({ book, sheetId, rect }) => book.address(sheetId, rect) },
    AddressLocal: { get: ({ book, sheetId, rect }) => book.address(sheetId, rect) },
    RowIndex: { get: ({ rect }) => rect.row },
    ColumnIndex: { get: ({ rect }) => rect.column },
    RowCount: { get: ({ rect }) => rect.rows },
    ColumnCount: { get: ({ rect }) => rect.columns },
    CellCount: { get: ({ rect }) => (cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect)) },
    IsEntireColumn: { get: ({ rect }) => formatRect(rect).replace(/[^\d]/g, '') === '' },
    IsEntireRow: { get: ({ rect }) => formatRect(rect).replace(/[^A-Z]/g, '') === '' },
    Values: {
      get: ({ book, sheetId, rect }) => readValues(book, sheetId, rect),
      set: ({ book, sheetId, rect }, value) => {
        writeValues(book, sheetId, rect, value, 'values');
      },
    },
    Formulas: {
      get: ({ book, sheetId, rect }) => readFormulas(book, sheetId, rect),
      set: ({ book, sheetId, rect }, value) => {
        writeValues(book, sheetId, rect, value, 'formulas');
      },
    },
    FormulasLocal: {
      get: async ({ book, sheetId, rect }) => {
        const formulas = await readFormulas(book, sheetId, rect);
        return formulas.map((line) => line.map((formula) => localFormula(formula, book.options.language)));
      },
      set: ({ book, sheetId, rect }, value) => {
        const shaped = shapedValues(value, rect, 'formulasLocal');
        const english = shaped.map((line) => line.map((formula) => typedFormula(formula, book.options.language)));
        writeValues(book, sheetId, rect, english, 'formulasLocal');
      },
    },
    Text: { get: ({ book, sheetId, rect }) => readText(book, sheetId, rect) },
    NumberFormat: {
      get: ({ book, sheetId, rect }) => readNumberFormats(book, sheetId, rect),
      set: ({ book, sheetId, rect }, value) => {
        writeNumberFormats(book, sheetId, rect, value);
      },
    },
    // Excel on the web mixes these up with numberFormat (office-js 1553); so does this host.
    NumberFormatLocal: {
      get: ({ book, sheetId, rect }) => readNumberFormats(book, sheetId, rect),
      set: ({ book, sheetId, rect }, value) => {
        writeNumberFormats(book, sheetId, rect, value);
      },
      onRequest: true,
    },
    ValueTypes: {
      get: async ({ book, sheetId, rect }) => {
        await book.grid.calculation.flush();
        return mapCells(rect, (row, column) => {
          const value = valueOf(book.grid.cell(sheetId, row, column));
          if (value === '') return 'Empty';
          if (isErrorValue(value)) return 'Error';
          return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
        });
      },
    },
    HasSpill: { get: () => null, onRequest: true },
    Hidden: {
      get: ({ book, sheetId, rect }) => {
        const rows = hiddenLines(book, sheetId, rect, 'row');
        const columns = hiddenLines(book, sheetId, rect, 'column');
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
    },
    RowHidden: {
      get: ({ book, sheetId, rect }) => hiddenLines(book, sheetId, rect, 'row'),
      set: ({ book, sheetId, rect }, value) => {
        setHidden(book, sheetId, rect, 'row', value);
      },
    },
    ColumnHidden: {
      get: ({ book, sheetId, rect }) => hiddenLines(book, sheetId, rect, 'column'),
      set: ({ book, sheetId, rect }, value) => {
        setHidden(book, sheetId, rect, 'column', value);
      },
    },
    Hyperlink: {
      get: ({ book, sheetId, rect }) => hyperlinkOf(book, sheetId, rect),
      set: ({ book, sheetId, rect }, value) => {
        if (typeof value !== 'object' || value === null) throw invalidArgument('hyperlink');
        setHyperlink(book, sheetId, rect, value);
      },
      onRequest: true,
    },
    Format: { object: (range) => entity(RangeFormatType, range) },
    Worksheet: { object: ({ book, sheetId }) => entity(WorksheetType, { book, sheetId }) },
    DataValidation: { object: (range) => entity(ValidationType, range) },
    ConditionalFormats: { object: (range) => entity(ConditionalFormatsType, range) },
    Sort: { object: (range) => entity(SortType, { ...range, hasHeaders: false }) },
  },
  // A getter, because these two files need each other while they load.
  get methods() {
    return rangeMethods;
  },
};
