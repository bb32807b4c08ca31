import { limits } from './limits';

/** A block of cells: zero-based first row and column, and its size. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Last row of a block. */
export function lastRow(rect: Rect): number {
  return rect.row + rect.rows - 1;
}

/** Last column of a block. */
export function lastColumn(rect: Rect): number {
  return rect.column + rect.columns - 1;
}

/** The cells two blocks share, or null. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest block that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** True when `inner` lies within `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

/** True when the block lies on the sheet. */
export function onSheet(rect: Rect): boolean {
  const whole = [rect.row, rect.column, rect.rows, rect.columns].every(Number.isInteger);
  return (
    whole &&
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    lastRow(rect) < limits.rows &&
    lastColumn(rect) < limits.columns
  );
}

/** Number of cells. */
export function cellCount(rect: Rect): number {
  return rect.rows * rect.columns;
}

/** Rows or columns that come in or go, as the rest of the sheet must follow. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  /** Positive when they come in, negative when they go. */
  readonly count: number;
}

/** Where a block is after rows or columns came in or went; null when all of it went. */
export function shifted(rect: Rect, shift: Shift): Rect | null {
  const start = shift.axis === 'row' ? rect.row : rect.column;
  const size = shift.axis === 'row' ? rect.rows : rect.columns;
  const moved = shiftSpan(start, size, shift);
  if (!moved) return null;
  return shift.axis === 'row'
    ? { ...rect, row: moved.start, rows: moved.size }
    : { ...rect, column: moved.start, columns: moved.size };
}

function shiftSpan(start: number, size: number, { at, count }: Shift): { start: number; size: number } | null {
  if (count >= 0) {
    if (at <= start) return { start: start + count, size };
    return at < start + size ? { start, size: size + count } : { start, size };
  }
  const gone = -count;
  const before = Math.max(0, Math.min(start, at + gone) - at);
  const inside = Math.max(0, Math.min(start + size, at + gone) - Math.max(start, at));
  return size - inside > 0 ? { start: start - before, size: size - inside } : null;
}
