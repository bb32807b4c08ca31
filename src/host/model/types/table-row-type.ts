import { entity } from '../../protocol/definition';
import type { Entity, TypeDefinition } from '../../protocol/definition';
import { invalidArgument } from '../../protocol/errors';
import { apiInput } from '../../rules/input';
import type { Rect } from '../../rules/rect';
import { shapedValues } from '../../rules/shape';
import { readValues } from '../read-cells';
import { deleteTableRows, insertTableRows } from '../table-rows';
import { partOf } from '../tables';
import { putValues, writeValues } from '../write-cells';
import { rangeOf } from './range-target';
import { itemAt, whole } from './support';
import type { TableTarget } from './table-type';

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rectOf({ table, index }: RowTarget): Rect {
  const data = partOf(table, 'data');
  if (!data || index >= data.rows) throw invalidArgument(`row ${index}`);
  return { ...data, row: data.row + index, rows: 1 };
}

/** Excel's TableRow. */
const RowType: TypeDefinition<RowTarget> = {
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => readValues(row.book, row.table.sheetId, rectOf(row)),
      set: (row, value) => {
        writeValues(row.book, row.table.sheetId, rectOf(row), value, 'values');
      },
    },
  },
  methods: {
    GetRange: (row: RowTarget) => rangeOf(row.book, row.table.sheetId, rectOf(row)),
    Delete: ({ book, table, index }: RowTarget) => deleteTableRows(book, table, index, 1),
  },
};

function count({ table }: TableTarget): number {
  return partOf(table, 'data')?.rows ?? 0;
}

function list(target: TableTarget): Entity[] {
  return Array.from({ length: count(target) }, (_, index) => entity(RowType, { ...target, index }));
}

async function add(target: TableTarget, index: unknown, values: unknown): Promise<Entity> {
  const { book, table } = target;
  const at = index === undefined || index === -1 ? count(target) : whole(index, 'index');
  const rows = Array.isArray(values) ? values.length : 1;
  const shape = { ...table.rect, rows };
  const given = values === undefined ? null : shapedValues(values, shape, 'values');
  const block = await insertTableRows(book, table, at, rows);
  if (given) putValues(book, table.sheetId, block, given, apiInput);
  return entity(RowType, { ...target, index: at });
}

/** Excel's TableRowCollection. */
export const RowCollectionType: TypeDefinition<TableTarget> = {
  name: 'TableRowCollection',
  properties: { Count: { get: count } },
  items: list,
  indexer: (target, index) => itemAt(list(target), index),
  methods: {
    Add: add,
    GetItemAt: (target: TableTarget, index: unknown) => itemAt(list(target), index),
    GetCount: count,
    DeleteRowsAt: ({ book, table }: TableTarget, index: unknown, number: unknown = 1) =>
      deleteTableRows(book, table, whole(index, 'index'), whole(number, 'count')),
    DeleteRows: async (target: TableTarget, rows: unknown) => {
      if (!Array.isArray(rows)) throw invalidArgument('rows');
      const indexes = rows.map((row) => (typeof row === 'number' ? row : (row as { target: RowTarget }).target.index));
      for (const index of indexes.sort((a, b) => b - a)) await deleteTableRows(target.book, target.table, index, 1);
    },
  },
};
