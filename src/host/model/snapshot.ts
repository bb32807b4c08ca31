import type { IWorkbookData } from '@univerjs/core';
import type { Book } from './book';
import type { NameRecord } from './names';
import type { SheetExtra } from './sheet-extras';
import type { TableRecord } from './tables';

/** All of a workbook as plain data; JSON holds it. */
export interface Snapshot {
  readonly version: 1;
  readonly workbook: Partial<IWorkbookData>;
  readonly tables: { made: number; records: TableRecord[] };
  readonly names: readonly NameRecord[];
  readonly extras: Record<string, SheetExtra>;
  readonly settings: Record<string, unknown>;
  readonly properties: Record<string, string>;
}

/** A picture of the workbook as it is. */
export function takeSnapshot(book: Book): Snapshot {
  return {
    version: 1,
    workbook: structuredClone(book.grid.parts.workbook.getSnapshot()),
    tables: book.tables.toJSON(),
    names: structuredClone([...book.names.all()]),
    extras: book.extras.toJSON(),
    settings: structuredClone(Object.fromEntries(book.settings)),
    properties: Object.fromEntries(book.properties),
  };
}

/** Fills a book, opened on the snapshot's cells, with the rest of it. */
export function applySnapshot(book: Book, snapshot: Snapshot): void {
  book.tables.load(snapshot.tables);
  book.names.load(snapshot.names);
  book.extras.load(snapshot.extras);
  for (const [key, value] of Object.entries(snapshot.settings)) book.settings.set(key, structuredClone(value));
  for (const [key, value] of Object.entries(snapshot.properties)) book.properties.set(key, value);
  book.structureChanged();
}

/** The cells of a new workbook: one empty sheet. */
export function blankWorkbook(language: 'nl' | 'en'): Partial<IWorkbookData> {
  const id = '{00000001-0001-0000-0000-000000000000}';
  const name = language === 'nl' ? 'Blad1' : 'Sheet1';
  return {
    name: 'Proefwerkmap',
    sheetOrder: [id],
    sheets: {
      [id]: { id, name, cellData: {}, rowCount: 400, columnCount: 40, defaultColumnWidth: 80, defaultRowHeight: 20 },
    },
  };
}
