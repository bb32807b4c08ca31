import type { Entity, TypeDefinition } from '../../protocol/definition';
import { itemNotFound } from '../../protocol/errors';
import type { Book } from '../book';
import { EventType, workbookTarget } from '../events';
import { addSheet, visibleSheets } from '../sheets';
import { eventMethods, text } from './support';
import { worksheetOf } from './worksheet-target';

interface Sheets {
  readonly book: Book;
}

function find({ book }: Sheets, key: unknown): Entity | null {
  const id = book.sheetId(text(key, 'key'));
  return id === undefined ? null : worksheetOf(book, id);
}

function item(sheets: Sheets, key: unknown): Entity {
  const found = find(sheets, key);
  if (!found) throw itemNotFound(`worksheet ${String(key)}`);
  return found;
}

function ids(book: Book, visibleOnly: unknown): string[] {
  return visibleOnly === true ? visibleSheets(book) : book.grid.sheets().map((sheet) => sheet.getSheetId());
}

function end({ book }: Sheets, index: number, visibleOnly: unknown): Entity {
  const id = ids(book, visibleOnly).at(index);
  if (id === undefined) throw itemNotFound('worksheet');
  return worksheetOf(book, id);
}

/** Excel's WorksheetCollection. */
export const WorksheetCollectionType: TypeDefinition<Sheets> = {
  name: 'WorksheetCollection',
  properties: {},
  items: ({ book }) => ids(book, false).map((id) => worksheetOf(book, id)),
  indexer: item,
  methods: {
    Add: ({ book }: Sheets, name: unknown) => worksheetOf(book, addSheet(book, name)),
    GetItem: item,
    GetItemOrNullObject: find,
    GetActiveWorksheet: ({ book }: Sheets) => worksheetOf(book, book.grid.activeSheetId),
    GetCount: ({ book }: Sheets, visibleOnly: unknown = false) => ids(book, visibleOnly).length,
    GetFirst: (sheets: Sheets, visibleOnly: unknown = false) => end(sheets, 0, visibleOnly),
    GetLast: (sheets: Sheets, visibleOnly: unknown = false) => end(sheets, -1, visibleOnly),
    ...eventMethods<Sheets>(
      {
        DataChanged: EventType.worksheetChanged,
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
        Added: EventType.worksheetAdded,
        Deleted: EventType.worksheetDeleted,
        SelectionChanged: EventType.selectionChanged,
        Calculated: EventType.worksheetCalculated,
        FormatChanged: EventType.formatChanged,
        NameChanged: EventType.nameChanged,
        ProtectionChanged: EventType.protectionChanged,
      },
      () => workbookTarget
    ),
  },
};
