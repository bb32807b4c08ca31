import { entity, isEntity } from '../../protocol/definition';
import type { Entity, TypeDefinition } from '../../protocol/definition';
import { invalidArgument, itemNotFound } from '../../protocol/errors';
import { formatRect, quoteSheet } from '../../rules/address';
import { checkDefinedName } from '../../rules/names';
import type { CellInput } from '../../rules/shape';
import type { Book } from '../book';
import { storedFormula } from '../formulas';
import type { NameRecord } from '../names';
import { addressOf } from '../names';
import type { RangeTarget } from './range-target';
import { rangeOfName } from './range-target';
import { itemAt, text, truth } from './support';
import { worksheetOf } from './worksheet-target';

interface NameTarget {
  readonly book: Book;
  readonly record: NameRecord;
}
interface NamesTarget {
  readonly book: Book;
  /** Null for the names of the workbook. */
  readonly scope: string | null;
}

function range({ book, record }: NameTarget): Entity | null {
  return rangeOfName(book, record.formula, record.sheetId ?? book.grid.activeSheetId);
}

/** What a name stands for, as the API shows it. */
function constant(record: NameRecord): CellInput {
  const body = record.formula.replace(/^=/, '');
  if (addressOf(record.formula)) return record.formula;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  if (/^-?\d+(\.\d+)?$/.test(body)) return Number(body);
  return /^(TRUE|FALSE)$/i.test(body) ? body.toUpperCase() === 'TRUE' : record.formula;
}

function kindOf(record: NameRecord): string {
  if (record.formula.includes('#REF!')) return 'Error';
  if (addressOf(record.formula)) return 'Range';
  const value = constant(record);
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Excel's NamedItem. */
const NameType: TypeDefinition<NameTarget> = {
  name: 'NamedItem',
  identity: ({ record }) => ({ _Id: record.name, Name: record.name }),
  properties: {
    _Id: { get: ({ record }) => record.name, onRequest: true },
    Name: { get: ({ record }) => record.name },
    Type: { get: ({ record }) => kindOf(record) },
    Value: { get: ({ record }) => constant(record) },
    Formula: {
      get: ({ record }) => record.formula,
      set: ({ book, record }, value) => {
        record.formula = formulaFor(book, value, record.sheetId);
        book.structureChanged();
      },
    },
    Visible: {
      get: ({ record }) => record.visible,
      set: ({ record }, value) => {
        record.visible = truth(value, 'visible');
      },
    },
    Comment: {
      get: ({ record }) => record.comment,
      set: ({ record }, value) => {
        record.comment = text(value, 'comment');
      },
    },
    Scope: { get: ({ record }) => (record.sheetId === null ? 'Workbook' : 'Worksheet') },
    Worksheet: { object: ({ book, record }) => sheetOf(book, record) },
    WorksheetOrNullObject: { object: ({ book, record }) => (record.sheetId === null ? null : sheetOf(book, record)) },
  },
  methods: {
    GetRange: (target: NameTarget) => {
      const found = range(target);
      if (!found) throw itemNotFound(`name ${target.record.name} stands for no range`);
      return found;
    },
    GetRangeOrNullObject: range,
    Delete: ({ book, record }: NameTarget) => {
      book.names.remove(record);
      book.structureChanged();
    },
  },
};

function sheetOf(book: Book, record: NameRecord): Entity {
  if (record.sheetId === null) throw itemNotFound('a name of the workbook has no worksheet');
  return worksheetOf(book, record.sheetId);
}

function formulaFor(book: Book, reference: unknown, scope: string | null): string {
  if (isEntity(reference)) {
    const { sheetId, rect } = reference.target as RangeTarget;
    return `=${quoteSheet(book.sheetName(sheetId))}!${formatRect(rect, true)}`;
  }
  if (typeof reference === 'number') return `=${reference}`;
  const formula = text(reference, 'reference');
  if (!formula.startsWith('=')) return `="${formula.replaceAll('"', '""')}"`;
  return storedFormula(formula, { sheetId: scope ?? book.grid.activeSheetId, row: 0, column: 0 }, book);
}

function list({ book, scope }: NamesTarget): Entity[] {
  return book.names.list(scope).map((record) => entity(NameType, { book, record }));
}

function find({ book, scope }: NamesTarget, name: unknown): Entity | null {
  const record = book.names.find(scope, text(name, 'name'));
  return record ? entity(NameType, { book, record }) : null;
}

function item(target: NamesTarget, name: unknown): Entity {
  const found = find(target, name);
  if (!found) throw itemNotFound(`name ${String(name)}`);
  return found;
}

function add({ book, scope }: NamesTarget, name: unknown, reference: unknown, comment: unknown = ''): Entity {
  const others = book.names.list(scope).map((record) => record.name);
  checkDefinedName(name, others);
  if (book.tables.find(name)) throw invalidArgument(`there is a table ${name}`);
  const formula = formulaFor(book, reference, scope);
  const record = { name, sheetId: scope, formula, visible: true, comment: text(comment, 'comment') };
  book.names.add(record);
  book.structureChanged();
  return entity(NameType, { book, record });
}

/** Excel's NamedItemCollection, of the workbook or a worksheet. */
export const NameCollectionType: TypeDefinition<NamesTarget> = {
  name: 'NamedItemCollection',
  properties: {},
  items: list,
  indexer: item,
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetItem: item,
    GetItemOrNullObject: find,
    GetItemAt: (target: NamesTarget, index: unknown) => itemAt(list(target), index),
    GetCount: (target: NamesTarget) => list(target).length,
  },
};
