import { accessDenied, itemNotFound } from '../protocol/errors';
import { Grid } from '../grid/grid';
import { toRange } from '../grid/structure';
import type { UniverParts } from '../grid/univer';
import { formatRect, quoteSheet } from '../rules/address';
import type { DisplayLanguage } from '../rules/display';
import type { Rect, Shift } from '../rules/rect';
import { intersect } from '../rules/rect';
import type { ChangeType, Origin } from './events';
import { EventHub, EventType, workbookTarget } from './events';
import type { FormulaContext } from './formulas';
import { calculableFormula, rowAlias } from './formulas';
import { NameStore } from './names';
import { shiftReferences } from './shift-references';
import { SheetExtras } from './sheet-extras';
import { TableStore, partOf } from './tables';
import { Tracked } from './tracked';
import { ISuperTableService } from '@univerjs/engine-formula';

/** Settings of a workbook that tests and pages choose. */
export interface BookOptions {
  readonly language: DisplayLanguage;
  /** The year that a typed "1-2" falls in. */
  readonly year: () => number;
}

/** The place and size the user has selected. */
export interface Selection {
  sheetId: string;
  rect: Rect;
}

/** The open workbook: the cells (in the grid) and everything Excel keeps beside them. */
export class Book implements FormulaContext {
  readonly grid: Grid;
  readonly tables = new TableStore();
  readonly names = new NameStore();
  readonly events = new EventHub();
  readonly extras = new SheetExtras();
  readonly tracked = new Tracked();
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string>();
  /** Called with the sheet whose look changed otherwise than through its cells. */
  readonly onLookChanged = new Set<(sheetId: string) => void>();
  /** Called when a setting or property of the document changed. */
  onSettingsChanged: () => void = () => undefined;
  selection: Selection;
  /** False while another workbook has the focus. */
  isActive = true;
  /** Who is making changes now. */
  origin: Origin = 'user';
  calculationMode = 'Automatic';
  private readonly translations = new Map<string, string>();
  private madeSheets = 0;

  constructor(
    parts: UniverParts,
    readonly options: BookOptions
  ) {
    this.grid = new Grid(parts, (formula) => this.translate(formula));
    this.selection = { sheetId: this.grid.activeSheetId, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  /** The name of a sheet; "#REF" when it is gone. */
  sheetName(id: string): string {
    return this.grid.sheet(id)?.getName() ?? '#REF';
  }

  /** The id of a sheet by its name, ignoring case, or by its id. */
  sheetId(key: string): string | undefined {
    const wanted = key.toLowerCase();
    return this.grid
      .sheets()
      .find((sheet) => sheet.getName().toLowerCase() === wanted || sheet.getSheetId() === key)
      ?.getSheetId();
  }

  /** Throws when the sheet is gone. */
  requireSheet(id: string): void {
    if (!this.grid.sheet(id)) throw itemNotFound('the worksheet was deleted');
  }

  /** An id for a new sheet. */
  nextSheetId(): string {
    let id: string;
    do {
      this.madeSheets += 1;
      id = `{${this.madeSheets.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
    } while (this.grid.sheet(id));
    return id;
  }

  /** `Sheet!A1:B2`. */
  address(sheetId: string, rect: Rect): string {
    return `${quoteSheet(this.sheetName(sheetId))}!${formatRect(rect)}`;
  }

  /** Refuses a change to a protected sheet, save in cells that are unlocked. */
  requireWritable(sheetId: string, rect?: Rect): void {
    this.requireSheet(sheetId);
    const extras = this.extras.of(sheetId);
    if (!extras.protection) return;
    if (rect && extras.unlocked.some((free) => JSON.stringify(intersect(free, rect)) === JSON.stringify(rect))) return;
    throw accessDenied('the worksheet is protected');
  }

  /** Tables, names, sheets or lines changed: what formulas mean must be worked out again. */
  structureChanged(): void {
    this.translations.clear();
    this.grid.calculation.invalidateAll();
    const { injector, unitId } = this.grid.parts;
    const service = injector.get(ISuperTableService);
    for (const table of this.tables.list()) {
      const data = partOf(table, 'data');
      if (!data) continue;
      // Univer takes the first row of a table for its header, so the alias starts one row above the data.
      const range = { ...toRange(data), startRow: Math.max(0, data.row - 1) };
      const titleMap = new Map(table.columns.map((_, index) => [`c${index}`, index]));
      service.registerTable(unitId, rowAlias(table), { sheetId: table.sheetId, range, titleMap });
    }
  }

  /** Follows rows or columns that came into or went from a sheet. */
  linesShifted(sheetId: string, shift: Shift): void {
    this.tables.shift(sheetId, shift);
    this.tracked.shift(sheetId, shift);
    for (const name of this.names.all()) {
      const home = this.sheetName(name.sheetId ?? this.grid.activeSheetId);
      name.formula = shiftReferences(name.formula, home, this.sheetName(sheetId), shift);
    }
    this.extras.shift(sheetId, shift);
    this.structureChanged();
    for (const listener of this.onLookChanged) listener(sheetId);
  }

  /** Tells the add-in that cells changed. */
  cellsChanged(sheetId: string, rect: Rect, changeType: ChangeType = 'RangeEdited', details?: object): void {
    const common = {
      address: formatRect(rect),
      changeType,
      source: 'Local',
      worksheetId: sheetId,
      shiftDirection: 'None',
      triggerSource: this.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    };
    this.events.raise(EventType.worksheetChanged, [sheetId, workbookTarget], {
      ...common,
      ...details,
      referenceId: this.tracked.add(sheetId, rect),
    });
    for (const table of this.tables.overlapping(sheetId, rect)) {
      this.events.raise(EventType.tableChanged, [table.id, sheetId, workbookTarget], {
        ...common,
        ...details,
        tableId: table.id,
      });
    }
  }

  /** Ends the workbook. */
  dispose(): void {
    this.grid.dispose();
  }

  private translate(formula: string): string {
    const known = this.translations.get(formula);
    if (known !== undefined) return known;
    const translated = calculableFormula(formula, this);
    this.translations.set(formula, translated);
    return translated;
  }
}
