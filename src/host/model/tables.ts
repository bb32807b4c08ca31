import type { Rect, Shift } from '../rules/rect';
import { intersect, shifted } from '../rules/rect';

/** A column of a table. */
export interface TableColumn {
  readonly id: number;
  name: string;
}

/** A table as the workbook holds it; `rect` includes the header and totals rows. */
export interface TableRecord {
  readonly id: string;
  readonly legacyId: string;
  name: string;
  sheetId: string;
  rect: Rect;
  columns: TableColumn[];
  nextColumnId: number;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}

/** A block of rows of a table. */
export type TablePart = 'all' | 'headers' | 'data' | 'totals';

/** The cells of a part of a table, or null when it has none. */
export function partOf(table: TableRecord, part: TablePart): Rect | null {
  const { rect, showHeaders, showTotals } = table;
  const top = showHeaders ? 1 : 0;
  const bottom = showTotals ? 1 : 0;
  switch (part) {
    case 'all':
      return rect;
    case 'headers':
      return showHeaders ? { ...rect, rows: 1 } : null;
    case 'totals':
      return showTotals ? { ...rect, row: rect.row + rect.rows - 1, rows: 1 } : null;
    case 'data':
      return { ...rect, row: rect.row + top, rows: rect.rows - top - bottom };
  }
}

/** The cells of one column in a part. */
export function columnPart(table: TableRecord, index: number, part: TablePart): Rect | null {
  const rect = partOf(table, part);
  return rect && { ...rect, column: rect.column + index, columns: 1 };
}

/** All tables of the workbook, in the order they were made. */
export class TableStore {
  private records: TableRecord[] = [];
  private made = 0;

  /** All tables, or those of a sheet. */
  list(sheetId?: string): readonly TableRecord[] {
    return sheetId === undefined ? this.records : this.records.filter((table) => table.sheetId === sheetId);
  }

  /** A table by its name (ignoring case) or its id. */
  find(key: string): TableRecord | undefined {
    const wanted = key.toLowerCase();
    return this.records.find((table) => table.name.toLowerCase() === wanted || table.id === key);
  }

  /** The table a cell lies in. */
  at(sheetId: string, row: number, column: number): TableRecord | undefined {
    return this.overlapping(sheetId, { row, column, rows: 1, columns: 1 })[0];
  }

  /** Tables that share a cell with a block. */
  overlapping(sheetId: string, rect: Rect): TableRecord[] {
    return this.list(sheetId).filter((table) => intersect(table.rect, rect) !== null);
  }

  /** Adds a table; names are checked by the caller. */
  add(sheetId: string, rect: Rect, name: string, headers: readonly string[]): TableRecord {
    this.made += 1;
    const table: TableRecord = {
      id: `{${this.made.toString(16).toUpperCase().padStart(8, '0')}-7AB1-4E00-8000-000000000000}`,
      legacyId: String(this.made),
      name,
      sheetId,
      rect,
      columns: headers.map((header, index) => ({ id: index + 1, name: header })),
      nextColumnId: headers.length + 1,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: 'TableStyleMedium2',
    };
    this.records.push(table);
    return table;
  }

  /** Forgets a table. */
  remove(table: TableRecord): void {
    this.records = this.records.filter((other) => other !== table);
  }

  /** Forgets the tables of a sheet. */
  removeSheet(sheetId: string): void {
    this.records = this.records.filter((table) => table.sheetId !== sheetId);
  }

  /** Follows rows or columns that came in or went; gives the tables that changed size or place. */
  shift(sheetId: string, shift: Shift): TableRecord[] {
    const changed: TableRecord[] = [];
    for (const table of [...this.list(sheetId)]) {
      const rect = shifted(table.rect, shift);
      if (!rect) {
        this.remove(table);
        continue;
      }
      if (shift.axis === 'column' && rect.columns !== table.rect.columns) this.reshapeColumns(table, shift);
      if (shift.axis === 'row') this.dropLostRows(table, shift);
      if (rect !== table.rect) changed.push(table);
      table.rect = rect;
    }
    return changed;
  }

  /** The tables as plain data. */
  toJSON(): { made: number; records: TableRecord[] } {
    return { made: this.made, records: structuredClone(this.records) };
  }

  /** Takes over what {@link toJSON} gave. */
  load(data: { made: number; records: TableRecord[] }): void {
    this.made = data.made;
    this.records = structuredClone(data.records);
  }

  private reshapeColumns(table: TableRecord, shift: Shift): void {
    const at = shift.at - table.rect.column;
    if (shift.count > 0) {
      const fresh = Array.from({ length: shift.count }, () => ({ id: table.nextColumnId++, name: '' }));
      table.columns.splice(at, 0, ...fresh);
    } else {
      const from = Math.max(0, at);
      table.columns.splice(from, Math.min(table.columns.length, at - shift.count) - from);
    }
  }

  private dropLostRows(table: TableRecord, shift: Shift): void {
    if (shift.count >= 0) return;
    const gone = (row: number): boolean => row >= shift.at && row < shift.at - shift.count;
    const last = table.rect.row + table.rect.rows - 1;
    if (table.showTotals && gone(last)) table.showTotals = false;
    if (table.showHeaders && gone(table.rect.row)) table.showHeaders = false;
  }
}
