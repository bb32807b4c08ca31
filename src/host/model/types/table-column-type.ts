import { entity } from '../../protocol/definition';
import type { Entity, TypeDefinition } from '../../protocol/definition';
import { invalidArgument, itemNotFound } from '../../protocol/errors';
import { apiInput } from '../../rules/input';
import { tableHeaders } from '../../rules/names';
import { shapedValues } from '../../rules/shape';
import type { CellInput } from '../../rules/shape';
import { columnOf } from '../formulas';
import { readValues } from '../read-cells';
import { deleteTableColumn, insertTableColumn } from '../table-columns';
import { setColumnNames } from '../table-headers';
import type { TableColumn, TablePart } from '../tables';
import { columnPart } from '../tables';
import { putValues, writeValues } from '../write-cells';
import { rangeOf } from './range-target';
import { itemAt, text, whole } from './support';
import type { TableTarget } from './table-type';

interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

function indexOf({ table, column }: ColumnTarget): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound(`column ${column.name}`);
  return index;
}

function part(target: ColumnTarget, wanted: TablePart): Entity {
  const rect = columnPart(target.table, indexOf(target), wanted);
  if (!rect) throw itemNotFound(`the table has no ${wanted} row`);
  return rangeOf(target.book, target.table.sheetId, rect);
}

/** Excel's TableColumn. */
const ColumnType: TypeDefinition<ColumnTarget> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: {
      get: ({ column }) => column.name,
      set: (target, value) => {
        const { book, table } = target;
        book.requireWritable(table.sheetId, table.rect);
        const index = indexOf(target);
        const names = table.columns.map((column, at) => (at === index ? text(value, 'name') : column.name));
        if (tableHeaders(names).join('\n') !== names.join('\n')) throw invalidArgument(`column name ${String(value)}`);
        setColumnNames(book, table, names);
      },
    },
    Values: {
      get: (target) => readValues(target.book, target.table.sheetId, all(target)),
      set: (target, value) => {
        writeValues(target.book, target.table.sheetId, all(target), value, 'values');
      },
    },
  },
  methods: {
    GetRange: (column: ColumnTarget) => part(column, 'all'),
    GetHeaderRowRange: (column: ColumnTarget) => part(column, 'headers'),
    GetDataBodyRange: (column: ColumnTarget) => part(column, 'data'),
    GetTotalRowRange: (column: ColumnTarget) => part(column, 'totals'),
    Delete: ({ book, table, column }: ColumnTarget) => deleteTableColumn(book, table, column.id),
  },
};

function all(target: ColumnTarget): NonNullable<ReturnType<typeof columnPart>> {
  const rect = columnPart(target.table, indexOf(target), 'all');
  if (!rect) throw itemNotFound('column');
  return rect;
}

function list({ book, table }: TableTarget): Entity[] {
  return table.columns.map((column) => entity(ColumnType, { book, table, column }));
}

function find(target: TableTarget, key: unknown): Entity | null {
  const { book, table } = target;
  const index =
    typeof key === 'number' ? table.columns.findIndex(({ id }) => id === key) : columnOf(table, text(key, 'key'));
  const column = table.columns[index];
  return column ? entity(ColumnType, { book, table, column }) : null;
}

function item(target: TableTarget, key: unknown): Entity {
  const found = find(target, key);
  if (!found) throw itemNotFound(`column ${String(key)}`);
  return found;
}

async function add(target: TableTarget, index: unknown, values: unknown, name: unknown): Promise<Entity> {
  const { book, table } = target;
  const at = index === undefined || index === -1 ? table.columns.length : whole(index, 'index');
  const given = values === undefined ? null : shapedValues(values, { ...table.rect, columns: 1 }, 'values');
  const header = name === undefined ? (given?.[0]?.[0] ?? '') : text(name, 'name');
  await insertTableColumn(book, table, at, String(header));
  const column = table.columns[at];
  if (!column) throw itemNotFound('column');
  const made: ColumnTarget = { book, table, column };
  if (given) {
    const body: CellInput[][] = given.map((line, row) => (row === 0 && name !== undefined ? [null] : line));
    putValues(book, table.sheetId, all(made), body, apiInput);
  }
  return entity(ColumnType, made);
}

/** Excel's TableColumnCollection. */
export const ColumnCollectionType: TypeDefinition<TableTarget> = {
  name: 'TableColumnCollection',
  properties: { Count: { get: ({ table }) => table.columns.length } },
  items: list,
  indexer: item,
  methods: {
    Add: add,
    GetItem: item,
    GetItemOrNullObject: find,
    GetItemAt: (target: TableTarget, index: unknown) => itemAt(list(target), index),
    GetCount: ({ table }: TableTarget) => table.columns.length,
  },
};
