import { entity } from '../../protocol/definition';
import type { Entity, Member, TypeDefinition } from '../../protocol/definition';
import { invalidArgument, itemNotFound } from '../../protocol/errors';
import { intersect } from '../../rules/rect';
import type { Book } from '../book';
import type { ConditionalFormatRecord } from '../sheet-extras';
import { conditionalFormatsChanged } from '../conditional-formats';
import type { RangeTarget } from './range-target';
import { rangeOf } from './range-target';
import { color } from './range-format-type';
import { itemAt, text } from './support';

interface FormatTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly record: ConditionalFormatRecord;
}
const kinds = ['Custom', 'CellValue', 'ContainsText'];

function setting(path: string, check: (value: unknown) => unknown = (value) => value): Member<FormatTarget> {
  return {
    get: ({ record }) => record.settings[path] ?? null,
    set: ({ book, sheetId, record }, value) => {
      book.requireWritable(sheetId);
      record.settings[path] = check(value);
      conditionalFormatsChanged(book, sheetId);
    },
  };
}

function part(name: string, properties: Record<string, Member<FormatTarget>>, clear?: string): Member<FormatTarget> {
  const type: TypeDefinition<FormatTarget> = {
    name,
    properties,
    methods:
      clear === undefined
        ? {}
        : {
            Clear: ({ book, sheetId, record }: FormatTarget) => {
              record.settings[clear] = null;
              conditionalFormatsChanged(book, sheetId);
            },
          },
  };
  return { object: (target) => entity(type, target) };
}

/** The look a format gives: font and fill. */
const format = part('ConditionalRangeFormat', {
  NumberFormat: setting('NumberFormat'),
  Fill: part('ConditionalRangeFill', { Color: setting('Fill', color) }, 'Fill'),
  Font: part('ConditionalRangeFont', {
    Color: setting('Color', color),
    Bold: setting('Bold'),
    Italic: setting('Italic'),
    Strikethrough: setting('Strikethrough'),
    Underline: setting('Underline'),
  }),
});

/** A kind of format is an object only on a record of that kind. */
function kind(name: string, properties: Record<string, Member<FormatTarget>>): Member<FormatTarget> {
  const member = part(`${name.replace('Contains', '')}ConditionalFormat`, { Format: format, ...properties });
  return {
    object: (target) => {
      if (target.record.type !== name) throw itemNotFound(`the format is not of type ${name}`);
      return 'object' in member ? member.object(target) : null;
    },
  };
}

const custom = kind('Custom', {
  Rule: part('ConditionalFormatRule', { Formula: setting('Formula'), FormulaLocal: setting('Formula') }),
});
const cellValue = kind('CellValue', { Rule: setting('Rule') });
const containsText = kind('ContainsText', { Rule: setting('Rule') });

function orNull(member: Member<FormatTarget>, name: string): Member<FormatTarget> {
  return { object: (target) => (target.record.type === name && 'object' in member ? member.object(target) : null) };
}

/** Excel's ConditionalFormat. */
const ConditionalFormatType: TypeDefinition<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ record }) => ({ Id: record.id }),
  properties: {
    Id: { get: ({ record }) => record.id },
    Type: { get: ({ record }) => record.type },
    Priority: {
      get: ({ book, sheetId, record }) => book.extras.of(sheetId).conditionalFormats.indexOf(record),
      set: ({ book, sheetId, record }, value) => {
        const formats = book.extras.of(sheetId).conditionalFormats;
        formats.splice(formats.indexOf(record), 1);
        formats.splice(Number(value), 0, record);
        conditionalFormatsChanged(book, sheetId);
      },
    },
    StopIfTrue: setting('StopIfTrue'),
    Custom: custom,
    CustomOrNullObject: orNull(custom, 'Custom'),
    CellValue: cellValue,
    CellValueOrNullObject: orNull(cellValue, 'CellValue'),
    TextComparison: containsText,
    TextComparisonOrNullObject: orNull(containsText, 'ContainsText'),
  },
  methods: {
    Delete: ({ book, sheetId, record }: FormatTarget) => {
      book.requireWritable(sheetId);
      const extra = book.extras.of(sheetId);
      extra.conditionalFormats = extra.conditionalFormats.filter((other) => other !== record);
      conditionalFormatsChanged(book, sheetId);
    },
    GetRange: ({ book, sheetId, record }: FormatTarget) => rangeOf(book, sheetId, record.rect),
  },
};

function list({ book, sheetId, rect }: RangeTarget): Entity[] {
  const formats = book.extras.of(sheetId).conditionalFormats.filter((record) => intersect(record.rect, rect));
  return formats.map((record) => entity(ConditionalFormatType, { book, sheetId, record }));
}

function item(range: RangeTarget, id: unknown): Entity {
  const found = list(range).find((format) => (format.target as FormatTarget).record.id === id);
  if (!found) throw itemNotFound(`conditional format ${String(id)}`);
  return found;
}

/** Excel's ConditionalFormatCollection. */
export const ConditionalFormatsType: TypeDefinition<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  properties: { Count: { get: (range) => list(range).length, onRequest: true } },
  items: list,
  indexer: item,
  methods: {
    Add: (range: RangeTarget, type: unknown) => {
      const { book, sheetId, rect } = range;
      book.requireWritable(sheetId, rect);
      const wanted = text(type, 'type');
      if (!kinds.includes(wanted))
        throw invalidArgument(`conditional formats of type ${wanted} are not in the embedded workbook`);
      const extra = book.extras.of(sheetId);
      const record = { id: `{CF-${extra.nextId++}}`, rect, type: wanted, settings: {} };
      // A new format goes in front of the others.
      extra.conditionalFormats.unshift(record);
      return entity(ConditionalFormatType, { book, sheetId, record });
    },
    ClearAll: ({ book, sheetId, rect }: RangeTarget) => {
      book.requireWritable(sheetId, rect);
      const extra = book.extras.of(sheetId);
      extra.conditionalFormats = extra.conditionalFormats.filter((record) => !intersect(record.rect, rect));
      conditionalFormatsChanged(book, sheetId);
    },
    GetCount: (range: RangeTarget) => list(range).length,
    GetItem: item,
    GetItemAt: (range: RangeTarget, index: unknown) => itemAt(list(range), index),
  },
};
