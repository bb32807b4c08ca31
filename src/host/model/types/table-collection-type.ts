import { entity, isEntity } from '../../protocol/definition';
import type { Entity, TypeDefinition } from '../../protocol/definition';
import { invalidArgument, itemNotFound } from '../../protocol/errors';
import { parseAddress } from '../../rules/address';
import type { Rect } from '../../rules/rect';
import { intersect } from '../../rules/rect';
import type { Book } from '../book';
import { EventType, workbookTarget } from '../events';
import { addTable } from '../table-operations';
import type { RangeTarget } from './range-target';
import { eventMethods, itemAt, text, truth } from './support';
import { TableType } from './table-type';

interface Tables {
  readonly book: Book;
  /** Undefined for the tables of the whole workbook. */
  readonly sheetId?: string;
  readonly within: Rect | null;
}

function list({ book, sheetId, within }: Tables): Entity[] {
  const tables = book.tables.list(sheetId).filter((table) => within === null || intersect(table.rect, within));
  return tables.map((table) => entity(TableType, { book, table }));
}

function find(tables: Tables, key: unknown): Entity | null {
  const found = tables.book.tables.find(text(key, 'key'));
  const here = found && (tables.sheetId === undefined || found.sheetId === tables.sheetId);
  return here ? entity(TableType, { book: tables.book, table: found }) : null;
}

function item(tables: Tables, key: unknown): Entity {
  const found = find(tables, key);
  if (!found) throw itemNotFound(`table ${String(key)}`);
  return found;
}

async function add(tables: Tables, range: unknown, hasHeaders: unknown): Promise<Entity> {
  const { book } = tables;
  const place = target(tables, range);
  const table = await addTable(book, place.sheetId, place.rect, truth(hasHeaders, 'hasHeaders'));
  return entity(TableType, { book, table });
}

function target({ book, sheetId }: Tables, range: unknown): { sheetId: string; rect: Rect } {
  if (isEntity(range)) {
    const given = range.target as RangeTarget;
    if (sheetId !== undefined && given.sheetId !== sheetId) throw invalidArgument('the range is on another worksheet');
    return given;
  }
  const parsed = parseAddress(text(range, 'address'));
  if (!parsed) throw invalidArgument(`address ${String(range)}`);
  const home = parsed.sheet === null ? (sheetId ?? book.grid.activeSheetId) : book.sheetId(parsed.sheet);
  if (home === undefined || (sheetId !== undefined && home !== sheetId))
    throw invalidArgument(`address ${String(range)}`);
  return { sheetId: home, rect: parsed.rect };
}

/** Excel's TableCollection, of the workbook, a worksheet or a range. */
export const TableCollectionType: TypeDefinition<Tables> = {
  name: 'TableCollection',
  properties: {
    Count: { get: (tables) => list(tables).length },
    _EventTargetId: { get: ({ sheetId }) => sheetId ?? workbookTarget },
  },
  items: list,
  indexer: item,
  methods: {
    Add: add,
    GetItem: item,
    GetItemOrNullObject: find,
    GetItemAt: (tables: Tables, index: unknown) => itemAt(list(tables), index),
    GetFirst: (tables: Tables) => itemAt(list(tables), 0),
    GetCount: (tables: Tables) => list(tables).length,
    ...eventMethods<Tables>(
      { DataChanged: EventType.tableChanged, Added: EventType.tableAdded, Deleted: EventType.tableDeleted },
      ({ sheetId }) => sheetId ?? workbookTarget
    ),
  },
};
