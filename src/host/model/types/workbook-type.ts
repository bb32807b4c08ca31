import { entity } from '../../protocol/definition';
import type { AnyType, Member, TypeDefinition } from '../../protocol/definition';
import { invalidArgument, itemNotFound } from '../../protocol/errors';
import type { Book } from '../book';
import { ApplicationType } from './application-type';
import { NameCollectionType } from './name-type';
import { rangeOf, rangeOfTracked } from './range-target';
import { SettingCollectionType } from './setting-type';
import { TableCollectionType } from './table-collection-type';
import { WorksheetCollectionType } from './worksheet-collection-type';
import type { Entity } from '../../protocol/definition';
import { text } from './support';

/** The workbook the add-in works with. */
export interface WorkbookTarget {
  readonly book: Book;
}

function property(key: string): Member<WorkbookTarget> {
  return {
    get: ({ book }) => book.properties.get(key) ?? '',
    set: ({ book }, value) => {
      book.properties.set(key, text(value, key));
    },
  };
}

const DocumentPropertiesType: TypeDefinition<WorkbookTarget> = {
  name: 'DocumentProperties',
  properties: {
    Title: property('title'),
    Subject: property('subject'),
    Author: property('author'),
    Keywords: property('keywords'),
    Comments: property('comments'),
    Category: property('category'),
    Manager: property('manager'),
    Company: property('company'),
  },
  methods: {},
};

function tracked(book: Book, id: unknown): Entity | null {
  const range = book.tracked.get(String(id));
  return range ? rangeOfTracked(book, String(id), range) : null;
}

/** Excel's Workbook: the root of every request. */
export const WorkbookType: TypeDefinition<WorkbookTarget> = {
  name: 'Workbook',
  properties: {
    Name: { get: () => 'Proefwerkmap.xlsx' },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
    Application: { object: ({ book }) => entity(ApplicationType, { book }) },
    Worksheets: { object: ({ book }) => entity(WorksheetCollectionType, { book }) },
    Tables: { object: ({ book }) => entity(TableCollectionType, { book, within: null }) },
    Names: { object: ({ book }) => entity(NameCollectionType, { book, scope: null }) },
    Settings: { object: ({ book }) => entity(SettingCollectionType, { book }) },
    Properties: { object: (workbook) => entity(DocumentPropertiesType, workbook) },
  },
  methods: {
    GetSelectedRange: ({ book }: WorkbookTarget) => rangeOf(book, book.selection.sheetId, book.selection.rect),
    GetActiveCell: ({ book }: WorkbookTarget) =>
      rangeOf(book, book.selection.sheetId, { ...book.selection.rect, rows: 1, columns: 1 }),
    _RemoveReference: ({ book }: WorkbookTarget, id: unknown) => {
      book.tracked.remove(text(id, 'reference'));
    },
    _GetRangeForEventByReferenceId: ({ book }: WorkbookTarget, id: unknown) => {
      const range = tracked(book, id);
      if (!range) throw itemNotFound('the range of the event');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ book }: WorkbookTarget, id: unknown) => tracked(book, id),
    _GetObjectByReferenceId: ({ book }: WorkbookTarget, id: unknown) => {
      const range = tracked(book, id);
      if (!range) throw invalidArgument(`reference ${String(id)}`);
      return range;
    },
  },
};

/** Every type of the object model that can be reached from the workbook, for lists of what is supported. */
export function reachableTypes(book: Book): AnyType[] {
  const found = new Set<AnyType>();
  const visit = (type: AnyType, target: unknown): void => {
    if (found.has(type)) return;
    found.add(type);
    for (const member of Object.values(type.properties)) {
      if (!('object' in member)) continue;
      try {
        const next = member.object(target as never);
        if (next) visit(next.type, next.target);
      } catch {
        // A member that is not there on this object may be on another.
      }
    }
    for (const item of type.items?.(target as never) ?? []) visit(item.type, item.target);
  };
  visit(WorkbookType, { book });
  const cell = rangeOf(book, book.grid.activeSheetId, { row: 0, column: 0, rows: 1, columns: 1 });
  visit(cell.type, cell.target);
  return [...found];
}
