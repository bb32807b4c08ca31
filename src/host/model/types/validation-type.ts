import type { TypeDefinition } from '../../protocol/definition';
import { invalidArgument } from '../../protocol/errors';
import { limits } from '../../rules/limits';
import { contains, intersect } from '../../rules/rect';
import type { ValidationRecord } from '../sheet-extras';
import type { RangeTarget } from './range-target';

const kinds = ['wholeNumber', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'] as const;

function find({ book, sheetId, rect }: RangeTarget): ValidationRecord | undefined {
  return book.extras.of(sheetId).validations.find((rule) => contains(rule.rect, rect));
}

/** The record of exactly this block, made when it is not there. */
function own(range: RangeTarget): ValidationRecord {
  const { book, sheetId, rect } = range;
  book.requireWritable(sheetId, rect);
  const extra = book.extras.of(sheetId);
  const old = find(range);
  const record: ValidationRecord = { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true, ...old, rect };
  extra.validations = [record, ...extra.validations.filter((rule) => !contains(rect, rule.rect))];
  return record;
}

/** Characters of choices that are written out; a list that says where they stand has none. */
function listLength(rule: object): number {
  const source = 'list' in rule ? (rule.list as { readonly source?: unknown } | null)?.source : null;
  return typeof source === 'string' && !source.startsWith('=') ? source.length : 0;
}

/** Excel's DataValidation: kept with the sheet; typing is not checked against it. */
export const ValidationType: TypeDefinition<RangeTarget> = {
  name: 'DataValidation',
  properties: {
    Rule: {
      get: (range) => find(range)?.rule ?? {},
      set: (range, value) => {
        if (typeof value !== 'object' || value === null) throw invalidArgument('rule');
        const given = Object.entries(value).filter(([, rule]) => rule !== null && rule !== undefined);
        const [kind, ...more] = given.map(([key]) => key);
        if (more.length > 0 || !kinds.some((known) => known === kind)) throw invalidArgument('rule must hold one kind');
        if (listLength(value) > limits.charactersPerList) throw invalidArgument('a list of more than 255 characters');
        own(range).rule = Object.fromEntries(given);
      },
    },
    Type: {
      get: (range) => {
        const kind = Object.keys(find(range)?.rule ?? {})[0];
        return kind === undefined ? 'None' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
      },
    },
    Prompt: {
      get: (range) => find(range)?.prompt ?? { message: '', showPrompt: true, title: '' },
      set: (range, value) => {
        own(range).prompt = value;
      },
    },
    ErrorAlert: {
      get: (range) => find(range)?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' },
      set: (range, value) => {
        own(range).errorAlert = value;
      },
    },
    IgnoreBlanks: {
      get: (range) => find(range)?.ignoreBlanks ?? true,
      set: (range, value) => {
        own(range).ignoreBlanks = value === true;
      },
    },
  },
  methods: {
    Clear: ({ book, sheetId, rect }: RangeTarget) => {
      book.requireWritable(sheetId, rect);
      const extra = book.extras.of(sheetId);
      extra.validations = extra.validations.filter((rule) => !intersect(rule.rect, rect));
    },
  },
};
