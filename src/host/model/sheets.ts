import {
  RemoveSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { HostError, invalidArgument } from '../protocol/errors';
import { checkSheetName, freeName } from '../rules/names';
import type { Book } from './book';
import { EventType, workbookTarget } from './events';
import { renameReferences } from './shift-references';

/** Adds a worksheet at the end; without a name it gets the next free one. */
export function addSheet(book: Book, name?: unknown): string {
  const others = book.grid.sheets().map((sheet) => sheet.getName());
  const wanted = name ?? freeName(book.options.language === 'nl' ? 'Blad' : 'Sheet', others);
  checkSheetName(wanted, others);
  const id = book.nextSheetId();
  book.grid.addSheet(id, wanted);
  book.structureChanged();
  book.events.raise(EventType.worksheetAdded, [workbookTarget], { worksheetId: id, source: 'Local' });
  return id;
}

/** Renames a worksheet; formulas follow. */
export async function renameSheet(book: Book, sheetId: string, name: unknown): Promise<void> {
  book.requireSheet(sheetId);
  const before = book.sheetName(sheetId);
  const others = book.grid.sheets().filter((sheet) => sheet.getSheetId() !== sheetId);
  checkSheetName(
    name,
    others.map((sheet) => sheet.getName())
  );
  await book.grid.parts.commands.executeCommand(SetWorksheetNameCommand.id, {
    unitId: book.grid.parts.unitId,
    subUnitId: sheetId,
    name,
  });
  for (const record of book.names.all()) record.formula = renameReferences(record.formula, before, name);
  book.structureChanged();
  const message = { worksheetId: sheetId, nameBefore: before, nameAfter: name, source: 'Local' };
  book.events.raise(EventType.nameChanged, [sheetId, workbookTarget], message);
}

/** Deletes a worksheet; the last visible one stays. */
export async function deleteSheet(book: Book, sheetId: string): Promise<void> {
  book.requireSheet(sheetId);
  if (visibleSheets(book).every((id) => id === sheetId)) {
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
  if (book.extras.of(sheetId).visibility === 'VeryHidden') {
    throw new HostError('GeneralException', 'A very hidden worksheet cannot be deleted.');
  }
  const next = visibleSheets(book).find((id) => id !== sheetId);
  if (book.grid.activeSheetId === sheetId && next) activateSheet(book, next);
  await book.grid.parts.commands.executeCommand(RemoveSheetCommand.id, {
    unitId: book.grid.parts.unitId,
    subUnitId: sheetId,
  });
  for (const table of book.tables.list(sheetId)) {
    book.events.raise(EventType.tableDeleted, [sheetId, workbookTarget], { tableId: table.id, worksheetId: sheetId });
  }
  book.tables.removeSheet(sheetId);
  book.names.removeSheet(sheetId);
  book.extras.remove(sheetId);
  book.structureChanged();
  book.events.raise(EventType.worksheetDeleted, [workbookTarget], { worksheetId: sheetId, source: 'Local' });
}

/** Brings a worksheet to the front. */
export function activateSheet(book: Book, sheetId: string): void {
  const before = book.grid.activeSheetId;
  if (before === sheetId) return;
  if (book.extras.of(sheetId).visibility !== 'Visible') throw invalidArgument('a hidden worksheet cannot be activated');
  book.grid.activate(sheetId);
  book.selection = { sheetId, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
  book.events.raise(EventType.worksheetDeactivated, [before, workbookTarget], { worksheetId: before });
  book.events.raise(EventType.worksheetActivated, [sheetId, workbookTarget], { worksheetId: sheetId });
}

/** Moves a worksheet among the others. */
export function moveSheet(book: Book, sheetId: string, to: unknown): void {
  const order = book.grid.sheets().map((sheet) => sheet.getSheetId());
  if (typeof to !== 'number' || !Number.isInteger(to) || to < 0 || to >= order.length) {
    throw invalidArgument(`position ${String(to)}`);
  }
  book.grid.run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder: order.indexOf(sheetId), toOrder: to });
}

/** Shows or hides a worksheet. */
export function setVisibility(book: Book, sheetId: string, visibility: unknown): void {
  if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') {
    throw invalidArgument(`visibility ${String(visibility)}`);
  }
  const others = visibleSheets(book).filter((id) => id !== sheetId);
  if (visibility !== 'Visible' && others.length === 0) {
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
  book.extras.of(sheetId).visibility = visibility;
  const next = others[0];
  if (visibility !== 'Visible' && book.grid.activeSheetId === sheetId && next) activateSheet(book, next);
  const hidden = visibility === 'Visible' ? 0 : 1;
  book.grid.run(SetWorksheetHideMutation.id, { subUnitId: sheetId, hidden }, { fromHost: true, fromCollab: true });
}

/** Ids of the sheets a user sees. */
export function visibleSheets(book: Book): string[] {
  const ids = book.grid.sheets().map((sheet) => sheet.getSheetId());
  return ids.filter((id) => book.extras.of(id).visibility === 'Visible');
}
