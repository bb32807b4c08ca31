import { BooleanNumber } from '@univerjs/core';
import { SetTabColorMutation, ToggleGridlinesMutation } from '@univerjs/sheets';
import { entity } from '../../protocol/definition';
import type { Entity, TypeDefinition } from '../../protocol/definition';
import { generalException, itemNotFound } from '../../protocol/errors';
import { limits } from '../../rules/limits';
import { EventType } from '../events';
import { usedRect } from '../read-cells';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility, visibleSheets } from '../sheets';
import { ChartCollectionType } from './chart-type';
import { CustomPropertiesType } from './custom-property-type';
import { FreezePanesType } from './freeze-panes-type';
import { NameCollectionType } from './name-type';
import { PageLayoutType } from './page-layout-type';
import { ProtectionType } from './protection-type';
import { rangeAt, rangeOf } from './range-target';
import { color } from './range-format-type';
import { eventMethods, stored, text, truth, whole } from './support';
import { TableCollectionType } from './table-collection-type';
import type { WorksheetTarget } from './worksheet-target';
import { worksheetOf } from './worksheet-target';

const whole_ = { row: 0, column: 0, rows: limits.rows, columns: limits.columns };
const settings = ({ book, sheetId }: WorksheetTarget): Record<string, unknown> => book.extras.of(sheetId).settings;

/** Excel's Worksheet. */
export const WorksheetType: TypeDefinition<WorksheetTarget> = {
  name: 'Worksheet',
  identity: ({ book, sheetId }) => {
    book.requireSheet(sheetId);
    return { Id: sheetId };
  },
  properties: {
    Id: { get: ({ sheetId }) => sheetId },
    Name: {
      get: ({ book, sheetId }) => book.sheetName(sheetId),
      set: ({ book, sheetId }, value) => renameSheet(book, sheetId, value),
    },
    Position: {
      get: ({ book, sheetId }) => book.grid.sheets().findIndex((sheet) => sheet.getSheetId() === sheetId),
      set: ({ book, sheetId }, value) => {
        moveSheet(book, sheetId, value);
      },
    },
    Visibility: {
      get: ({ book, sheetId }) => book.extras.of(sheetId).visibility,
      set: ({ book, sheetId }, value) => {
        setVisibility(book, sheetId, value);
      },
    },
    TabColor: {
      get: ({ book, sheetId }) => book.extras.of(sheetId).tabColor,
      set: ({ book, sheetId }, value) => {
        book.extras.of(sheetId).tabColor = color(value) ?? '';
        book.grid.run(SetTabColorMutation.id, { subUnitId: sheetId, color: color(value) ?? '' });
      },
    },
    ShowGridlines: {
      get: ({ book, sheetId }) => book.grid.sheet(sheetId)?.getConfig().showGridlines !== BooleanNumber.FALSE,
      set: showGridlines,
    },
    ShowHeadings: stored(settings, 'ShowHeadings', true),
    // office.js writes these two under other names than it reads them.
    Gridlines: { set: showGridlines },
    Headings: {
      set: (sheet, value) => {
        settings(sheet)['ShowHeadings'] = truth(value, 'showHeadings');
      },
    },
    EnableCalculation: stored(settings, 'EnableCalculation', true),
    StandardWidth: stored(settings, 'StandardWidth', 8.43),
    StandardHeight: { get: () => 15 },
    Tables: { object: ({ book, sheetId }) => entity(TableCollectionType, { book, sheetId, within: null }) },
    Charts: { object: (sheet) => entity(ChartCollectionType, sheet) },
    Names: { object: ({ book, sheetId }) => entity(NameCollectionType, { book, scope: sheetId }) },
    Protection: { object: (sheet) => entity(ProtectionType, sheet) },
    FreezePanes: { object: (sheet) => entity(FreezePanesType, sheet) },
    CustomProperties: { object: (sheet) => entity(CustomPropertiesType, sheet) },
    PageLayout: { object: (sheet) => entity(PageLayoutType, sheet) },
  },
  methods: {
    Activate: ({ book, sheetId }: WorksheetTarget) => {
      if (!book.isActive) throw generalException('the workbook is not active');
      activateSheet(book, sheetId);
    },
    Delete: ({ book, sheetId }: WorksheetTarget) => deleteSheet(book, sheetId),
    Calculate: ({ book }: WorksheetTarget) => book.grid.calculation.flush(),
    GetRange: ({ book, sheetId }: WorksheetTarget, address: unknown) =>
      address === undefined ? rangeOf(book, sheetId, whole_) : rangeAt(book, sheetId, text(address, 'address')),
    GetCell: ({ book, sheetId }: WorksheetTarget, row: unknown, column: unknown) =>
      rangeOf(book, sheetId, { row: whole(row, 'row'), column: whole(column, 'column'), rows: 1, columns: 1 }),
    GetRangeByIndexes: (
      { book, sheetId }: WorksheetTarget,
      row: unknown,
      column: unknown,
      rows: unknown,
      columns: unknown
    ) =>
      rangeOf(book, sheetId, {
        row: whole(row, 'row'),
        column: whole(column, 'column'),
        rows: whole(rows, 'rowCount'),
        columns: whole(columns, 'columnCount'),
      }),
    // An empty sheet has its first cell as used range, or a null object.
    GetUsedRange: (sheet: WorksheetTarget, valuesOnly: unknown = false) => used(sheet, valuesOnly) ?? firstCell(sheet),
    GetUsedRangeOrNullObject: (sheet: WorksheetTarget, valuesOnly: unknown = false) => used(sheet, valuesOnly),
    GetNext: (sheet: WorksheetTarget, visibleOnly: unknown = false) => present(neighbour(sheet, 1, visibleOnly)),
    GetNextOrNullObject: (sheet: WorksheetTarget, visibleOnly: unknown = false) => neighbour(sheet, 1, visibleOnly),
    GetPrevious: (sheet: WorksheetTarget, visibleOnly: unknown = false) => present(neighbour(sheet, -1, visibleOnly)),
    GetPreviousOrNullObject: (sheet: WorksheetTarget, visibleOnly: unknown = false) =>
      neighbour(sheet, -1, visibleOnly),
    ...eventMethods<WorksheetTarget>(
      {
        DataChanged: EventType.worksheetChanged,
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
        SelectionChanged: EventType.selectionChanged,
        Calculated: EventType.worksheetCalculated,
        FormatChanged: EventType.formatChanged,
        NameChanged: EventType.nameChanged,
        ProtectionChanged: EventType.protectionChanged,
      },
      ({ sheetId }) => sheetId
    ),
  },
};

function showGridlines({ book, sheetId }: WorksheetTarget, value: unknown): void {
  const showGridlines = truth(value, 'showGridlines') ? 1 : 0;
  book.grid.run(ToggleGridlinesMutation.id, { subUnitId: sheetId, showGridlines });
}

function used({ book, sheetId }: WorksheetTarget, valuesOnly: unknown): Entity | null {
  book.requireSheet(sheetId);
  const rect = usedRect(book, sheetId, whole_, truth(valuesOnly, 'valuesOnly'));
  return rect && rangeOf(book, sheetId, rect);
}

function firstCell({ book, sheetId }: WorksheetTarget): Entity {
  return rangeOf(book, sheetId, { row: 0, column: 0, rows: 1, columns: 1 });
}

function neighbour({ book, sheetId }: WorksheetTarget, step: number, visibleOnly: unknown): Entity | null {
  const all = book.grid.sheets().map((sheet) => sheet.getSheetId());
  const ids = visibleOnly === true ? visibleSheets(book) : all;
  const id = ids[ids.indexOf(sheetId) + step];
  return id === undefined ? null : worksheetOf(book, id);
}

function present(sheet: Entity | null): Entity {
  if (!sheet) throw itemNotFound('there is no such worksheet');
  return sheet;
}
