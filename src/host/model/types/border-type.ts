import { entity } from '../../protocol/definition';
import type { Entity, ScalarMember, TypeDefinition } from '../../protocol/definition';
import { invalidArgument } from '../../protocol/errors';
import type { BorderLook, BorderSide } from '../../grid/styles';
import type { Rect } from '../../rules/rect';
import { lastColumn, lastRow } from '../../rules/rect';
import type { RangeTarget } from './range-target';
import { color } from './range-format-type';
import { itemAt } from './support';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof sides)[number];
interface BorderTarget extends RangeTarget {
  readonly side: Side;
}
const none: BorderLook = { style: 'None', color: '#000000', weight: 'Thin' };
const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The cells whose edge a border of a range is, and which edge. */
function edge({ rect, side }: BorderTarget): { cells: Rect; at: BorderSide } | null {
  switch (side) {
    case 'EdgeTop':
      return { cells: { ...rect, rows: 1 }, at: 't' };
    case 'EdgeBottom':
      return { cells: { ...rect, row: lastRow(rect), rows: 1 }, at: 'b' };
    case 'EdgeLeft':
      return { cells: { ...rect, columns: 1 }, at: 'l' };
    case 'EdgeRight':
      return { cells: { ...rect, column: lastColumn(rect), columns: 1 }, at: 'r' };
    case 'InsideHorizontal':
      return rect.rows > 1 ? { cells: { ...rect, rows: rect.rows - 1 }, at: 'b' } : null;
    case 'InsideVertical':
      return rect.columns > 1 ? { cells: { ...rect, columns: rect.columns - 1 }, at: 'r' } : null;
    case 'DiagonalDown':
    case 'DiagonalUp':
      return null;
  }
}

function member(key: keyof BorderLook, check: (value: unknown) => string): ScalarMember<BorderTarget> {
  return {
    get: (target) => current(target)[key],
    set: (target, value) => {
      const { book, sheetId, rect } = target;
      book.requireWritable(sheetId, rect);
      const place = edge(target);
      if (!place) return;
      const old = current(target);
      const border = {
        ...old,
        style: old.style === 'None' && key !== 'style' ? 'Continuous' : old.style,
        [key]: check(value),
      };
      book.grid.setLook(sheetId, place.cells, { borders: { [place.at]: border } });
    },
  };
}

function current(target: BorderTarget): BorderLook {
  const place = edge(target);
  if (!place) return none;
  return target.book.grid.look(target.sheetId, place.cells.row, place.cells.column).borders[place.at] ?? none;
}

function known(list: readonly string[]): (value: unknown) => string {
  return (value) => {
    if (typeof value !== 'string' || !list.includes(value)) throw invalidArgument(`border ${String(value)}`);
    return value;
  };
}

/** Excel's RangeBorder. */
const BorderType: TypeDefinition<BorderTarget> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    Id: { get: ({ side }) => side },
    SideIndex: { get: ({ side }) => side },
    Style: member('style', known(styles)),
    Color: member('color', (value) => color(value) ?? '#000000'),
    Weight: member('weight', known(weights)),
  },
  methods: {},
};

function border(range: RangeTarget, side: unknown): Entity {
  const wanted = sides.find((name) => name === side);
  if (!wanted) throw invalidArgument(`border ${String(side)}`);
  return entity(BorderType, { book: range.book, sheetId: range.sheetId, rect: range.rect, side: wanted });
}

/** Excel's RangeBorderCollection. */
export const BorderCollectionType: TypeDefinition<RangeTarget> = {
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => sides.length } },
  items: (range) => sides.map((side) => border(range, side)),
  indexer: border,
  methods: {
    GetItem: border,
    GetItemAt: (range: RangeTarget, index: unknown) =>
      itemAt(
        sides.map((side) => border(range, side)),
        index
      ),
  },
};
