import type { Rect, Shift } from '../rules/rect';
import { shifted } from '../rules/rect';

/** A chart; it is stored, and the page draws a simple picture of it. */
export interface ChartRecord {
  readonly id: string;
  name: string;
  type: string;
  source: { sheetId: string; rect: Rect };
  seriesBy: string;
  title: string;
  /** Other members by their path, such as `Legend/Position`. */
  settings: Record<string, unknown>;
  place: { top: number; left: number; width: number; height: number };
  /** The cell that its corner was placed on; null when it was placed by points. */
  cell: Rect | null;
}

/** A conditional format. */
export interface ConditionalFormatRecord {
  readonly id: string;
  rect: Rect;
  type: string;
  /** Members by their path, such as `CellValue/Format/Fill/Color`. */
  settings: Record<string, unknown>;
}

/** A data validation rule. */
export interface ValidationRecord {
  rect: Rect;
  rule: unknown;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

/** A hyperlink of a cell. */
export interface HyperlinkRecord {
  rect: Rect;
  link: { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string };
}

/** What Excel keeps with a sheet beside its cells. */
export interface SheetExtra {
  protection: Record<string, unknown> | null;
  unlocked: Rect[];
  customProperties: Record<string, string>;
  charts: ChartRecord[];
  conditionalFormats: ConditionalFormatRecord[];
  validations: ValidationRecord[];
  hyperlinks: HyperlinkRecord[];
  groups: { rect: Rect; by: string }[];
  /** Members that are kept and do nothing, such as page layout. */
  settings: Record<string, unknown>;
  /** Rows whose height was set; they do not grow with their texts. */
  customHeights: Record<number, true>;
  visibility: string;
  tabColor: string;
  nextId: number;
}

/** The extras of all sheets. */
export class SheetExtras {
  private sheets = new Map<string, SheetExtra>();

  /** The extras of a sheet. */
  of(sheetId: string): SheetExtra {
    let extra = this.sheets.get(sheetId);
    if (!extra) {
      extra = {
        protection: null,
        unlocked: [],
        customProperties: {},
        charts: [],
        conditionalFormats: [],
        validations: [],
        hyperlinks: [],
        groups: [],
        settings: {},
        customHeights: {},
        visibility: 'Visible',
        tabColor: '',
        nextId: 1,
      };
      this.sheets.set(sheetId, extra);
    }
    return extra;
  }

  /** Forgets a sheet. */
  remove(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** Follows an insertion or deletion. */
  shift(sheetId: string, shift: Shift): void {
    const extra = this.of(sheetId);
    extra.unlocked = extra.unlocked.flatMap((rect) => shifted(rect, shift) ?? []);
    extra.conditionalFormats = shiftAll(extra.conditionalFormats, shift);
    extra.validations = shiftAll(extra.validations, shift);
    extra.hyperlinks = shiftAll(extra.hyperlinks, shift);
    extra.groups = shiftAll(extra.groups, shift);
  }

  /** The extras as plain data. */
  toJSON(): Record<string, SheetExtra> {
    return structuredClone(Object.fromEntries(this.sheets));
  }

  /** Takes over what {@link toJSON} gave. */
  load(data: Record<string, SheetExtra>): void {
    this.sheets = new Map(Object.entries(structuredClone(data)));
  }
}

function shiftAll<T extends { rect: Rect }>(records: readonly T[], shift: Shift): T[] {
  return records.flatMap((record) => {
    const rect = shifted(record.rect, shift);
    return rect ? [{ ...record, rect }] : [];
  });
}
