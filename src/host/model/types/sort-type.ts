import type { TypeDefinition } from '../../protocol/definition';
import { invalidArgument } from '../../protocol/errors';
import type { SortField } from '../sort';
import { sortRange } from '../sort';
import type { RangeTarget } from './range-target';
import { truth } from './support';

/** The sort fields an add-in gives. */
export function sortFields(given: unknown, columns: number): SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument('sort fields');
  return given.map((field: { key?: unknown; ascending?: unknown }) => {
    const { key, ascending } = field;
    if (typeof key !== 'number' || key < 0 || key >= columns) throw invalidArgument(`sort key ${String(key)}`);
    return { key, ascending: ascending !== false };
  });
}

/** Excel's RangeSort. */
export const SortType: TypeDefinition<RangeTarget & { hasHeaders: boolean }> = {
  name: 'RangeSort',
  properties: {},
  methods: {
    Apply: async (range: RangeTarget, fields: unknown, matchCase: unknown = false, hasHeaders: unknown = false) => {
      truth(matchCase, 'matchCase');
      const { book, sheetId, rect } = range;
      const body = truth(hasHeaders, 'hasHeaders') ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : rect;
      await sortRange(book, sheetId, body, sortFields(fields, rect.columns));
    },
  },
};
