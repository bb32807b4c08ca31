import type { ICellData, IExecutionOptions, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { ArrayFormulas } from './array-formulas';
import { Calculation } from './calculation';
import type { CellMatrix } from './cells';
import type { FormulaTranslation } from './lexer';
import { translateFormulas } from './lexer';
import type { CellLook } from './styles';
import { lookOf, styleFor } from './styles';
import type { Rect } from '../rules/rect';
import { lastColumn, lastRow } from '../rules/rect';
import { generalException } from '../protocol/errors';
import type { UniverParts } from './univer';

/** Marks the host's own writes, so that they are not taken for the user's. */
const ownWrite = { fromHost: true } as const;

/** New sheets start small, because Univer's formulas walk whole columns; they grow as they are used. */
const startingSize = { rows: 400, columns: 40 } as const;
const largestSize = { rows: 200_000, columns: 1_000 } as const;

/** The cells of all sheets: reading, writing and calculating, without Excel's rules. */
export class Grid {
  readonly calculation: Calculation;
  private readonly arrays: ArrayFormulas;

  constructor(
    readonly parts: UniverParts,
    translate: FormulaTranslation
  ) {
    translateFormulas(parts, translate);
    this.calculation = new Calculation(parts);
    this.arrays = new ArrayFormulas(parts);
  }

  /** Runs a command of Univer at once. */
  run(id: string, params: object, options: IExecutionOptions = ownWrite): boolean {
    const { unitId, commands } = this.parts;
    return commands.syncExecuteCommand(id, { unitId, ...params }, options);
  }

  /** The sheet with an id; undefined when it is gone. */
  sheet(id: string): Worksheet | undefined {
    return this.parts.workbook.getSheetBySheetId(id) ?? undefined;
  }

  /** All sheets in their order. */
  sheets(): Worksheet[] {
    return this.parts.workbook.getSheets();
  }

  /** Adds a sheet at the end. */
  addSheet(id: string, name: string): void {
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      cellData: {},
      rowCount: startingSize.rows,
      columnCount: startingSize.columns,
      defaultColumnWidth: 80,
      defaultRowHeight: 20,
    });
    // Univer brings a new sheet to the front, Excel does not; what comes from elsewhere it leaves where it is.
    this.run(InsertSheetMutation.id, { index: this.sheets().length, sheet }, { ...ownWrite, fromCollab: true });
  }

  /** The id of the sheet in front. */
  get activeSheetId(): string {
    return this.parts.workbook.getActiveSheet().getSheetId();
  }

  /** Puts a sheet in front. */
  activate(sheetId: string): void {
    if (this.activeSheetId !== sheetId) this.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }

  /** Several commands of Univer ignore the sheet they are given and take the one in front. */
  withActive<T>(sheetId: string, work: () => T): T {
    const before = this.activeSheetId;
    this.activate(sheetId);
    try {
      return work();
    } finally {
      if (this.sheet(before)) this.activate(before);
    }
  }

  /** The raw cell; also one that an array formula spills into. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const cell = this.sheet(sheetId)?.getCellMatrix().getValue(row, column);
    if (cell?.f || (cell?.v !== undefined && cell.v !== null)) return cell;
    const spilled = this.arrays.cell(sheetId, row, column);
    return spilled ? { ...cell, ...spilled } : cell;
  }

  /** The look of a cell. */
  look(sheetId: string, row: number, column: number): CellLook {
    return lookOf(this.parts.workbook.getStyles(), this.sheet(sheetId)?.getCellMatrix().getValue(row, column));
  }

  /** Writes cells. */
  write(sheetId: string, rect: Rect, cells: CellMatrix): void {
    this.grow(sheetId, rect);
    this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cells });
  }

  /** Sets part of the look of a block; beyond the sheet's present size there is nothing to show. */
  setLook(sheetId: string, rect: Rect, look: Parameters<typeof styleFor>[0]): void {
    this.setStyle(sheetId, rect, styleFor(look));
    if (look.size) this.fitRows(sheetId, rect, look.size);
  }

  /** Removes all formatting of a block. */
  clearLook(sheetId: string, rect: Rect): void {
    this.setStyle(sheetId, rect, null);
  }

  /** Makes the sheet large enough to hold a block. */
  grow(sheetId: string, rect: Rect): void {
    const sheet = this.sheet(sheetId);
    if (!sheet) return;
    const [rows, columns] = [lastRow(rect) + 1, lastColumn(rect) + 1];
    if (rows > largestSize.rows || columns > largestSize.columns) {
      throw generalException(`the embedded workbook holds ${largestSize.rows} rows and ${largestSize.columns} columns`);
    }
    if (rows > sheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount: Math.ceil(rows / 200) * 200 + 200 });
    }
    if (columns > sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount: columns + 10 });
    }
  }

  /** The part of a block that lies within the sheet's present size. */
  visible(sheetId: string, rect: Rect): Rect {
    const sheet = this.sheet(sheetId);
    const rows = Math.min(rect.rows, Math.max(0, (sheet?.getRowCount() ?? 0) - rect.row));
    const columns = Math.min(rect.columns, Math.max(0, (sheet?.getColumnCount() ?? 0) - rect.column));
    return { ...rect, rows, columns };
  }

  /** Ends this grid and its Univer. */
  dispose(): void {
    this.calculation.dispose();
    this.parts.univer.dispose();
  }

  /** Rows grow with a larger font, as in Excel. */
  private fitRows(sheetId: string, wanted: Rect, points: number): void {
    const sheet = this.sheet(sheetId);
    const rect = this.visible(sheetId, wanted);
    const needed = Math.ceil(points * 1.8);
    for (let row = rect.row; sheet && row <= lastRow(rect); row += 1) {
      if (sheet.getRowHeight(row) >= needed) continue;
      const line = { startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
      this.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges: [line], rowHeight: needed });
    }
  }

  private setStyle(sheetId: string, wanted: Rect, style: IStyleData | null): void {
    const whole = wanted.rows > startingSize.rows * 50 || wanted.columns > largestSize.columns;
    if (!whole) this.grow(sheetId, wanted);
    const rect = this.visible(sheetId, wanted);
    const cells: CellMatrix = {};
    for (let row = rect.row; row <= lastRow(rect); row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = rect.column; column <= lastColumn(rect); column += 1) line[column] = { s: style };
      cells[row] = line;
    }
    if (rect.rows > 0 && rect.columns > 0) {
      // The trigger tells Univer that no value changed, so nothing is recalculated.
      this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cells, trigger: 'sheet.command.set-style' });
    }
  }
}
