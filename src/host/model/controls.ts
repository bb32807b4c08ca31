import type { FrameHandler } from '../protocol/frames';
import { describeType } from '../protocol/definition';
import { formatRect } from '../rules/address';
import { limits } from '../rules/limits';
import type { CellInput } from '../rules/shape';
import type { Book } from './book';
import type { FaultOrder } from './faults';
import { readFormulas, readNumberFormats, readText, readValues, usedRect } from './read-cells';
import { selectRange } from './selection';
import type { RequestEntry } from './session';
import { Session } from './session';
import { activateSheet, addSheet, deleteSheet, renameSheet } from './sheets';
import type { Snapshot } from './snapshot';
import { takeSnapshot } from './snapshot';
import { reachableTypes } from './types/workbook-type';
import { changeLines, requireRect, requireSheetId, sortTable, typeInto } from './user';

/** What tests and pages can see of and do to a workbook, beside the add-in: mostly what a user does by hand. */
export class HostControls {
  readonly session: Session;
  private readonly documentSettings = new Map<string, string>();

  constructor(public book: Book) {
    this.session = new Session(() => this.book);
  }

  /** Requests of the add-in so far: one for each sync that had something to send. */
  get requests(): readonly RequestEntry[] {
    return this.session.requests;
  }

  /** Forgets the requests so far. */
  forgetRequests(): void {
    this.session.requests.length = 0;
  }

  /** Makes a request or an action fail. */
  failAt(order: FaultOrder): void {
    this.session.faults.add(order);
  }

  /** Takes back what {@link failAt} asked. */
  clearFaults(): void {
    this.session.faults.clear();
  }

  /** Makes answers of more than this many bytes fail, as Excel on the web does above 5 MB. */
  limitAnswers(bytes: number): void {
    this.session.largestAnswer = bytes;
  }

  /** The user starts typing in a cell. */
  enterCellEdit(): void {
    this.session.enterCellEdit();
  }

  /** The user leaves the cell. */
  leaveCellEdit(): void {
    this.session.leaveCellEdit();
  }

  /** Another workbook gets the focus, or this one again. */
  setActive(active: boolean): void {
    this.book.isActive = active;
  }

  /** Names of all sheets, in their order. */
  sheetNames(): string[] {
    return this.book.grid.sheets().map((sheet) => sheet.getName());
  }

  /** Values of a block. */
  values(sheet: string, address: string): Promise<CellInput[][]> {
    return readValues(this.book, requireSheetId(this.book, sheet), requireRect(address));
  }

  /** Formulas of a block. */
  formulas(sheet: string, address: string): Promise<CellInput[][]> {
    return readFormulas(this.book, requireSheetId(this.book, sheet), requireRect(address));
  }

  /** Texts of a block as the user sees them. */
  text(sheet: string, address: string): Promise<string[][]> {
    return readText(this.book, requireSheetId(this.book, sheet), requireRect(address));
  }

  /** Number formats of a block. */
  numberFormats(sheet: string, address: string): string[][] {
    return readNumberFormats(this.book, requireSheetId(this.book, sheet), requireRect(address));
  }

  /** Address of the used part of a sheet, or null when it is empty. */
  usedRange(sheet: string): string | null {
    const all = { row: 0, column: 0, rows: limits.rows, columns: limits.columns };
    const rect = usedRect(this.book, requireSheetId(this.book, sheet), all, true);
    return rect && formatRect(rect);
  }

  /** Tables by name, with their sheet, address and columns. */
  tables(): { name: string; sheet: string; address: string; columns: string[] }[] {
    return this.book.tables.list().map((table) => ({
      name: table.name,
      sheet: this.book.sheetName(table.sheetId),
      address: formatRect(table.rect),
      columns: table.columns.map((column) => column.name),
    }));
  }

  /** The selected cell as `Sheet!A1`. */
  activeCell(): string {
    const { sheetId, rect } = this.book.selection;
    return this.book.address(sheetId, { ...rect, rows: 1, columns: 1 });
  }

  /** The user types something into a cell, in the style of their language. */
  type(sheet: string, address: string, input: CellInput): void {
    typeInto(this.book, sheet, address, input);
  }

  /** The user selects a block. */
  select(sheet: string, address: string): void {
    selectRange(this.book, requireSheetId(this.book, sheet), requireRect(address));
    this.book.events.flush();
  }

  /** The user adds a sheet. */
  addSheet(name?: string): void {
    addSheet(this.book, name);
    this.book.events.flush();
  }

  /** The user renames a sheet. */
  async renameSheet(sheet: string, name: string): Promise<void> {
    await renameSheet(this.book, requireSheetId(this.book, sheet), name);
    this.book.events.flush();
  }

  /** The user deletes a sheet. */
  async deleteSheet(sheet: string): Promise<void> {
    await deleteSheet(this.book, requireSheetId(this.book, sheet));
    this.book.events.flush();
  }

  /** The user opens a sheet. */
  activateSheet(sheet: string): void {
    activateSheet(this.book, requireSheetId(this.book, sheet));
    this.book.events.flush();
  }

  /** The user sorts a table by a column. */
  sortTable(table: string, column: string, ascending = true): Promise<void> {
    return sortTable(this.book, table, column, ascending);
  }

  /** The user inserts rows before a row (counted from 1). */
  insertRow(sheet: string, row: number, count = 1): Promise<void> {
    return changeLines(this.book, sheet, 'row', row - 1, count);
  }

  /** The user deletes rows. */
  deleteRow(sheet: string, row: number, count = 1): Promise<void> {
    return changeLines(this.book, sheet, 'row', row - 1, -count);
  }

  /** The user inserts columns before a column, given by its letters. */
  insertColumn(sheet: string, column: string, count = 1): Promise<void> {
    return changeLines(this.book, sheet, 'column', requireRect(`${column}1`).column, count);
  }

  /** The user deletes columns. */
  deleteColumn(sheet: string, column: string, count = 1): Promise<void> {
    return changeLines(this.book, sheet, 'column', requireRect(`${column}1`).column, -count);
  }

  /** The user protects a sheet. */
  protect(sheet: string, password = ''): void {
    this.book.extras.of(requireSheetId(this.book, sheet)).protection = { options: {}, password };
  }

  /** The user takes the protection off. */
  unprotect(sheet: string): void {
    this.book.extras.of(requireSheetId(this.book, sheet)).protection = null;
  }

  /** A picture of the workbook, to restore later. */
  snapshot(): Snapshot {
    return takeSnapshot(this.book);
  }

  /** The members of Excel's object model that work here, by type. */
  supportedMembers(): { name: string; properties: string[]; methods: string[] }[] {
    return reachableTypes(this.book).map(describeType);
  }

  /** What connects the add-in's messages with this workbook. */
  frameHandler(): FrameHandler {
    return {
      richApi: (body, flags) => this.session.answer(body, flags),
      readSettings: () => Object.fromEntries(this.documentSettings),
      saveSettings: (settings) => {
        this.documentSettings.clear();
        for (const [key, value] of Object.entries(settings)) this.documentSettings.set(key, value);
      },
    };
  }
}
