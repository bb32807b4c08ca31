import { entity } from '../../protocol/definition';
import type { Entity, Member, TypeDefinition } from '../../protocol/definition';
import { invalidArgument, itemNotFound } from '../../protocol/errors';
import { parseAddress } from '../../rules/address';
import type { Rect } from '../../rules/rect';
import type { Book } from '../book';
import { EventType } from '../events';
import { sortRange } from '../sort';
import { setHeaders, setTotals } from '../table-columns';
import { convertTable, deleteTable, renameTable, resizeTable } from '../table-operations';
import type { TablePart, TableRecord } from '../tables';
import { partOf } from '../tables';
import type { RangeTarget } from './range-target';
import { rangeOf } from './range-target';
import { sortFields } from './sort-type';
import { eventMethods, text, truth } from './support';
import { ColumnCollectionType } from './table-column-type';
import { RowCollectionType } from './table-row-type';
import { isEntity } from '../../protocol/definition';
import { worksheetOf } from './worksheet-target';

/** A table the add-in works with. */
export interface TableTarget {
  readonly book: Book;
  readonly table: TableRecord;
}

type Flag =
  'showFilterButton' | 'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn';

function flag(key: Flag): Member<TableTarget> {
  return {
    get: ({ table }) => table[key],
    set: ({ book, table }, value) => {
      book.requireWritable(table.sheetId);
      table[key] = truth(value, key);
      lookChanged({ book, table });
    },
  };
}

function lookChanged({ book, table }: TableTarget): void {
  for (const listener of book.onLookChanged) listener(table.sheetId);
}

/** The Range of a part of a table; Excel has no such range when the part is not shown. */
function partRange({ book, table }: TableTarget, part: TablePart): Entity {
  const rect = partOf(table, part);
  if (!rect) throw itemNotFound(`table ${table.name} has no ${part} row`);
  return rangeOf(book, table.sheetId, rect);
}

/** Throws when the table is gone. */
export function present(target: TableTarget): TableTarget {
  if (!target.book.tables.list().includes(target.table)) throw itemNotFound(`table ${target.table.name}`);
  return target;
}

function newRect({ book, table }: TableTarget, range: unknown): Rect {
  if (isEntity(range)) return (range.target as RangeTarget).rect;
  const parsed = parseAddress(text(range, 'range'));
  if (!parsed || (parsed.sheet !== null && book.sheetId(parsed.sheet) !== table.sheetId)) {
    throw invalidArgument(`address ${String(range)}`);
  }
  return parsed.rect;
}

const TableSortType: TypeDefinition<TableTarget> = {
  name: 'TableSort',
  properties: {},
  methods: {
    Apply: async ({ book, table }: TableTarget, fields: unknown) => {
      const data = partOf(table, 'data');
      if (data) await sortRange(book, table.sheetId, data, sortFields(fields, data.columns));
    },
    Clear: () => undefined,
  },
};

const AutoFilterType: TypeDefinition<TableTarget> = {
  name: 'AutoFilter',
  properties: { Enabled: { get: ({ table }) => table.showFilterButton }, IsDataFiltered: { get: () => false } },
  // Filters are set by the user in the grid only, so there is never one of the add-in's to clear.
  methods: { ClearCriteria: () => undefined },
};

/** Excel's Table. */
export const TableType: TypeDefinition<TableTarget> = {
  name: 'Table',
  identity: (target) => ({ Id: present(target).table.id }),
  properties: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.legacyId },
    Name: {
      get: ({ table }) => table.name,
      set: ({ book, table }, value) => {
        renameTable(book, table, value);
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ book, table }, value) => {
        const style = text(value, 'style');
        if (!/^(TableStyle(Light|Medium|Dark)\d{1,2}|None|)$/.test(style))
          throw invalidArgument(`table style ${style}`);
        table.style = style;
        lookChanged({ book, table });
      },
    },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ book, table }, value) => {
        setHeaders(book, table, truth(value, 'showHeaders'));
      },
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ book, table }, value) => setTotals(book, table, truth(value, 'showTotals')),
    },
    ShowFilterButton: flag('showFilterButton'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    Columns: { object: (table) => entity(ColumnCollectionType, table) },
    Rows: { object: (table) => entity(RowCollectionType, table) },
    Sort: { object: (table) => entity(TableSortType, table) },
    AutoFilter: { object: (table) => entity(AutoFilterType, table) },
    Worksheet: { object: ({ book, table }) => worksheetOf(book, table.sheetId) },
  },
  methods: {
    GetRange: (table: TableTarget) => partRange(table, 'all'),
    GetHeaderRowRange: (table: TableTarget) => partRange(table, 'headers'),
    GetDataBodyRange: (table: TableTarget) => partRange(table, 'data'),
    GetTotalRowRange: (table: TableTarget) => partRange(table, 'totals'),
    Resize: (target: TableTarget, range: unknown) => {
      resizeTable(target.book, present(target).table, newRect(target, range));
    },
    ConvertToRange: (target: TableTarget) => {
      const rect = target.table.rect;
      convertTable(target.book, present(target).table);
      return rangeOf(target.book, target.table.sheetId, rect);
    },
    Delete: (target: TableTarget) => deleteTable(target.book, present(target).table),
    ClearFilters: () => undefined,
    ReapplyFilters: () => undefined,
    ...eventMethods<TableTarget>({ DataChanged: EventType.tableChanged }, ({ table }) => table.id),
  },
};
