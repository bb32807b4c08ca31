import type { Rect } from '../rules/rect';
import type { Book } from './book';
import type { ChartRecord } from './sheet-extras';

/** Where a chart stands, in points. */
export type ChartPlace = ChartRecord['place'];

/** Points per pixel. */
const POINTS = 0.75;

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index) * POINTS;
  return total;
}

/** The place of the cells from one corner to the other, as high and wide as they are now. */
export function placeOfCells(book: Book, sheetId: string, first: Rect, last: Rect): ChartPlace {
  const sheet = book.grid.sheet(sheetId);
  const width = (column: number): number => sheet?.getColumnWidth(column) ?? 80;
  const height = (row: number): number => sheet?.getRowHeight(row) ?? 20;
  return {
    left: sum(0, first.column, width),
    top: sum(0, first.row, height),
    width: sum(first.column, last.column + last.columns, width),
    height: sum(first.row, last.row + last.rows, height),
  };
}

/** A chart that was placed over cells goes along with them when rows above it grow; in Excel it does so too. */
export function placeOfChart(book: Book, sheetId: string, { place, cell }: ChartRecord): ChartPlace {
  // Workbooks that were saved before have none.
  if (!cell) return place;
  const { left, top } = placeOfCells(book, sheetId, cell, cell);
  return { ...place, left, top };
}
