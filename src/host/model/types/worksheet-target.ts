import type { Entity } from '../../protocol/definition';
import { entity } from '../../protocol/definition';
import type { Book } from '../book';
import { WorksheetType } from './worksheet-type';

/** A worksheet the add-in works with. */
export interface WorksheetTarget {
  readonly book: Book;
  readonly sheetId: string;
}

/** A Worksheet by its id. */
export function worksheetOf(book: Book, sheetId: string): Entity {
  return entity(WorksheetType, { book, sheetId });
}
