import { invalidArgument, itemNotFound } from '../../protocol/errors';
import type { Entity } from '../../protocol/definition';
import { entity } from '../../protocol/definition';
import { parseAddress } from '../../rules/address';
import type { Rect } from '../../rules/rect';
import { onSheet } from '../../rules/rect';
import type { Book } from '../book';
import { addressOf } from '../names';
import type { TrackedRange } from '../tracked';
import { RangeType } from './range-type';

/** A block of cells the add-in works with. */
export interface RangeTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly rect: Rect;
}

/** A Range over a block; refuses one that is not on a sheet. */
export function rangeOf(book: Book, sheetId: string, rect: Rect): Entity {
  book.requireSheet(sheetId);
  if (!onSheet(rect)) throw invalidArgument('the range lies outside the worksheet');
  return entity(RangeType, { book, sheetId, rect });
}

/** A Range the add-in held on to, where it is now. */
export function rangeOfTracked(book: Book, id: string, tracked: TrackedRange): Entity {
  if (!tracked.rect) throw itemNotFound('the range was deleted');
  book.requireSheet(tracked.sheetId);
  return entity(RangeType, { book, sheetId: tracked.sheetId, rect: tracked.rect, referenceId: id });
}

/** The Range at an address or name, as `worksheet.getRange` reads it. */
export function rangeAt(book: Book, sheetId: string, address: string): Entity {
  book.requireSheet(sheetId);
  const parsed = parseAddress(address);
  if (!parsed) {
    const name = book.names.find(sheetId, address) ?? book.names.find(null, address);
    const named = name && rangeOfName(book, name.formula, name.sheetId ?? sheetId);
    if (named) return named;
    throw invalidArgument(`address ${address}`);
  }
  if (parsed.sheet === null) return rangeOf(book, sheetId, parsed.rect);
  const other = book.sheetId(parsed.sheet);
  if (other !== sheetId) throw invalidArgument(`address ${address} is on another worksheet`);
  return rangeOf(book, sheetId, parsed.rect);
}

/** The Range a name's formula stands for, or null. */
export function rangeOfName(book: Book, formula: string, home: string): Entity | null {
  const address = addressOf(formula);
  const parsed = address === null ? null : parseAddress(address);
  if (!parsed) return null;
  const sheetId = parsed.sheet === null ? home : book.sheetId(parsed.sheet);
  return sheetId === undefined ? null : rangeOf(book, sheetId, parsed.rect);
}
