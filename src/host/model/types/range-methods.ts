import type { Entity, Method } from '../../protocol/definition';
import { entity, isEntity } from '../../protocol/definition';
import { HostError, generalException, invalidArgument, itemNotFound } from '../../protocol/errors';
import { parseAddress } from '../../rules/address';
import { limits } from '../../rules/limits';
import type { Rect } from '../../rules/rect';
import { bounding, cellCount, intersect, lastColumn, lastRow, onSheet } from '../../rules/rect';
import { clearRange, deleteCells, insertCells } from '../range-operations';
import { selectRange } from '../selection';
import { usedRect } from '../read-cells';
import { setGroup } from '../layout';
import type { RangeTarget } from './range-target';
import { rangeOf } from './range-target';
import { TableCollectionType } from './table-collection-type';
import { truth, whole } from './support';

type RangeMethod = Method<RangeTarget & { referenceId?: string }>;

/** The methods of Excel's Range. */
export const rangeMethods: Readonly<Record<string, RangeMethod>> = {
  GetCell: (range: RangeTarget, row: unknown, column: unknown) =>
    // The cell may lie outside the range, as in Excel.
    at(range, {
      row: range.rect.row + whole(row, 'row'),
      column: range.rect.column + whole(column, 'column'),
      rows: 1,
      columns: 1,
    }),
  GetRow: (range: RangeTarget, row: unknown) =>
    at(range, { ...range.rect, row: range.rect.row + inside(row, range.rect.rows), rows: 1 }),
  GetColumn: (range: RangeTarget, column: unknown) =>
    at(range, { ...range.rect, column: range.rect.column + inside(column, range.rect.columns), columns: 1 }),
  GetOffsetRange: (range: RangeTarget, rows: unknown, columns: unknown) =>
    at(range, {
      ...range.rect,
      row: range.rect.row + whole(rows, 'rows'),
      column: range.rect.column + whole(columns, 'columns'),
    }),
  GetResizedRange: (range: RangeTarget, rows: unknown, columns: unknown) =>
    at(range, {
      ...range.rect,
      rows: range.rect.rows + whole(rows, 'rows'),
      columns: range.rect.columns + whole(columns, 'columns'),
    }),
  GetAbsoluteResizedRange: (range: RangeTarget, rows: unknown, columns: unknown) =>
    at(range, { ...range.rect, rows: whole(rows, 'rows'), columns: whole(columns, 'columns') }),
  GetRowsAbove: (range: RangeTarget, count: unknown = 1) => beside(range, -whole(count, 'count'), 'row'),
  GetRowsBelow: (range: RangeTarget, count: unknown = 1) => beside(range, whole(count, 'count'), 'row'),
  GetColumnsBefore: (range: RangeTarget, count: unknown = 1) => beside(range, -whole(count, 'count'), 'column'),
  GetColumnsAfter: (range: RangeTarget, count: unknown = 1) => beside(range, whole(count, 'count'), 'column'),
  GetBoundingRect: (range: RangeTarget, other: unknown) => at(range, bounding(range.rect, other_(range, other))),
  GetIntersection: (range: RangeTarget, other: unknown) => found(intersection(range, other), 'the ranges do not meet'),
  GetIntersectionOrNullObject: intersection,
  GetEntireRow: (range: RangeTarget) => at(range, { ...range.rect, column: 0, columns: limits.columns }),
  GetEntireColumn: (range: RangeTarget) => at(range, { ...range.rect, row: 0, rows: limits.rows }),
  GetLastCell: ({ rect, ...range }: RangeTarget) =>
    at(range, { row: lastRow(rect), column: lastColumn(rect), rows: 1, columns: 1 }),
  GetLastRow: ({ rect, ...range }: RangeTarget) => at(range, { ...rect, row: lastRow(rect), rows: 1 }),
  GetLastColumn: ({ rect, ...range }: RangeTarget) => at(range, { ...rect, column: lastColumn(rect), columns: 1 }),
  GetUsedRange: (range: RangeTarget, valuesOnly: unknown = false) =>
    found(used(range, valuesOnly), 'the range is empty'),
  GetUsedRangeOrNullObject: (range: RangeTarget, valuesOnly: unknown = false) => used(range, valuesOnly),
  GetSurroundingRegion: (range: RangeTarget) =>
    found(used({ ...range, rect: region(range) }, true), 'the region is empty'),
  GetTables: (range: RangeTarget) =>
    entity(TableCollectionType, { book: range.book, sheetId: range.sheetId, within: range.rect }),
  Clear: (range: RangeTarget, applyTo: unknown = 'All') => {
    clearRange(range.book, range.sheetId, range.rect, applyTo);
  },
  Insert: async (range: RangeTarget, shift: unknown) => {
    await insertCells(range.book, range.sheetId, range.rect, shift);
    return at(range, range.rect);
  },
  Delete: (range: RangeTarget, shift: unknown) => deleteCells(range.book, range.sheetId, range.rect, shift),
  Select: ({ book, sheetId, rect }: RangeTarget) => {
    if (!book.isActive) throw generalException('the workbook is not active');
    selectRange(book, sheetId, rect);
  },
  Group: (range: RangeTarget, option: unknown) => {
    setGroup(range.book, range.sheetId, range.rect, option);
  },
  Calculate: ({ book }: RangeTarget) => book.grid.calculation.flush(),
  _ValidateArraySize: ({ rect }: RangeTarget, rows: unknown, columns: unknown) => {
    // office.js asks this before it writes a large block in pieces.
    if (rect.rows !== whole(rows, 'rows') || rect.columns !== whole(columns, 'columns')) {
      throw invalidArgument(
        `the array is ${String(rows)} x ${String(columns)}, the range ${rect.rows} x ${rect.columns}`
      );
    }
    if (cellCount(rect) > limits.cellsPerRequest) throw invalidArgument('more than 5,000,000 cells');
  },
  // Keeping the reference is what the `_ReferenceId` of an instantiated range does already.
  _KeepReference: () => undefined,
};

function at(range: Omit<RangeTarget, 'rect'>, rect: Rect): Entity {
  if (!onSheet(rect)) throw invalidArgument('the range lies outside the worksheet');
  return rangeOf(range.book, range.sheetId, rect);
}

function found(object: Entity | null, why: string): Entity {
  if (!object) throw itemNotFound(why);
  return object;
}

function inside(index: unknown, count: number): number {
  const value = whole(index, 'index');
  if (value < 0 || value >= count) throw invalidArgument(`index ${value} is outside the range`);
  return value;
}

function beside(range: RangeTarget, count: number, axis: 'row' | 'column'): Entity {
  if (count === 0) throw invalidArgument('count 0');
  const { rect } = range;
  const start = axis === 'row' ? rect.row : rect.column;
  const size = axis === 'row' ? rect.rows : rect.columns;
  const from = count > 0 ? start + size : start + count;
  const span = Math.abs(count);
  return at(range, axis === 'row' ? { ...rect, row: from, rows: span } : { ...rect, column: from, columns: span });
}

function other_(range: RangeTarget, other: unknown): Rect {
  if (typeof other === 'string') {
    const parsed = parseAddress(other);
    if (!parsed || (parsed.sheet !== null && range.book.sheetId(parsed.sheet) !== range.sheetId)) {
      throw invalidArgument(`address ${other}`);
    }
    return parsed.rect;
  }
  if (!isEntity(other)) throw invalidArgument('a range or an address is needed');
  const target = other.target as RangeTarget;
  if (target.sheetId !== range.sheetId)
    throw new HostError('InvalidArgument', 'The ranges are on different worksheets.');
  return target.rect;
}

function intersection(range: RangeTarget, other: unknown): Entity | null {
  const rect = intersect(range.rect, other_(range, other));
  return rect && at(range, rect);
}

function used(range: RangeTarget, valuesOnly: unknown): Entity | null {
  const rect = usedRect(range.book, range.sheetId, range.rect, truth(valuesOnly, 'valuesOnly'));
  return rect && at(range, rect);
}

/** The block around a range that is bounded by empty rows and columns. */
function region({ book, sheetId, rect }: RangeTarget): Rect {
  let block = rect;
  for (;;) {
    const row = Math.max(0, block.row - 1);
    const column = Math.max(0, block.column - 1);
    const wider = { row, column, rows: lastRow(block) + 2 - row, columns: lastColumn(block) + 2 - column };
    const inner = usedRect(book, sheetId, wider, true);
    const next = inner ? bounding(block, inner) : block;
    if (cellCount(next) === cellCount(block)) return block;
    block = next;
  }
}
