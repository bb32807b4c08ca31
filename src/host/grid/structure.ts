import { Direction } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import type { Rect, Shift } from '../rules/rect';
import { lastColumn, lastRow } from '../rules/rect';
import type { Grid } from './grid';

/** A block in Univer's terms. */
export function toRange(rect: Rect): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return { startRow: rect.row, endRow: lastRow(rect), startColumn: rect.column, endColumn: lastColumn(rect) };
}

/** Inserts or deletes whole rows or columns; Univer moves formulas and formats along. */
export async function shiftLines(grid: Grid, sheetId: string, shift: Shift): Promise<void> {
  const sheet = grid.sheet(sheetId);
  if (!sheet) return;
  const count = Math.abs(shift.count);
  const byRow = shift.axis === 'row';
  const rect: Rect = byRow
    ? { row: shift.at, rows: count, column: 0, columns: sheet.getColumnCount() }
    : { row: 0, rows: sheet.getRowCount(), column: shift.at, columns: count };
  grid.grow(sheetId, { row: rect.row, column: rect.column, rows: 1, columns: 1 });
  const insert = byRow ? InsertRowByRangeCommand : InsertColByRangeCommand;
  const remove = byRow ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
  const direction = byRow ? Direction.UP : Direction.LEFT;
  if (shift.count > 0) await run(grid, sheetId, insert.id, { range: toRange(rect), direction });
  else await run(grid, sheetId, remove.id, { range: toRange(rect) });
}

/** Inserts or deletes a block of cells; what lies beyond moves. */
export async function shiftCells(
  grid: Grid,
  sheetId: string,
  rect: Rect,
  direction: 'down' | 'right' | 'up' | 'left'
): Promise<void> {
  const command = {
    down: InsertRangeMoveDownCommand,
    right: InsertRangeMoveRightCommand,
    up: DeleteRangeMoveUpCommand,
    left: DeleteRangeMoveLeftCommand,
  }[direction];
  grid.grow(sheetId, rect);
  await run(grid, sheetId, command.id, { range: toRange(rect) });
}

async function run(grid: Grid, sheetId: string, id: string, params: object): Promise<void> {
  const { commands, unitId } = grid.parts;
  const before = grid.activeSheetId;
  grid.activate(sheetId);
  try {
    await commands.executeCommand(id, { unitId, subUnitId: sheetId, ...params }, { fromHost: true });
  } finally {
    grid.activate(before);
    grid.calculation.invalidateAll();
  }
}
