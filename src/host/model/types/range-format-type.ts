import { entity } from '../../protocol/definition';
import type { ScalarMember, TypeDefinition } from '../../protocol/definition';
import { invalidArgument } from '../../protocol/errors';
import type { CellLook } from '../../grid/styles';
import { alignments } from '../../grid/styles';
import { intersect } from '../../rules/rect';
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from '../layout';
import { common } from '../read-cells';
import { BorderCollectionType } from './border-type';
import type { RangeTarget } from './range-target';

/** A member of the look of a range: null when the cells differ. */
function look<Key extends keyof CellLook>(
  key: Key,
  check: (value: unknown) => CellLook[Key] | null
): ScalarMember<RangeTarget> {
  return {
    get: ({ book, sheetId, rect }) =>
      common(book.grid.visible(sheetId, rect), (row, column) => book.grid.look(sheetId, row, column)[key]),
    set: ({ book, sheetId, rect }, value) => {
      book.requireWritable(sheetId, rect);
      book.grid.setLook(sheetId, rect, { [key]: check(value) });
    },
  };
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is needed');
  return value;
}

/** A colour as Excel takes it: `#rgb`, `#rrggbb` or an HTML name. */
export function color(value: unknown): string | null {
  if (typeof value !== 'string') throw invalidArgument(`colour ${String(value)}`);
  if (value === '') return null;
  const named = htmlColors[value.toLowerCase()];
  if (named) return named;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (!/^#?[0-9a-f]{6}$/i.test(value)) throw invalidArgument(`colour ${value}`);
  return `#${value.replace('#', '')}`.toUpperCase();
}

const htmlColors: Readonly<Record<string, string>> = {
  white: '#FFFFFF', black: '#000000', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00',
  gray: '#808080', grey: '#808080', orange: '#FFA500', purple: '#800080', lightgray: '#D3D3D3', darkgreen: '#006400',
  darkred: '#8B0000', navy: '#000080', teal: '#008080', silver: '#C0C0C0',
}; // prettier-ignore

function oneOf(known: readonly string[]): (value: unknown) => string {
  return (value) => {
    if (typeof value !== 'string' || !known.includes(value))
      throw invalidArgument(`${String(value)} is not one of ${known.join(', ')}`);
    return value;
  };
}

function amount(value: unknown): number {
  if (typeof value !== 'number' || value < 0 || value > 409) throw invalidArgument(`${String(value)} is not a size`);
  return value;
}

/** Excel's RangeFill. */
const RangeFillType: TypeDefinition<RangeTarget> = {
  name: 'RangeFill',
  properties: { Color: look('fill', color) },
  methods: {
    Clear: ({ book, sheetId, rect }: RangeTarget) => {
      book.requireWritable(sheetId, rect);
      book.grid.setLook(sheetId, rect, { fill: null });
    },
  },
};

/** Excel's RangeFont. */
const RangeFontType: TypeDefinition<RangeTarget> = {
  name: 'RangeFont',
  properties: {
    Bold: look('bold', flag),
    Italic: look('italic', flag),
    Strikethrough: look('strikethrough', flag),
    Color: look('color', color),
    Size: look('size', amount),
    Name: look('font', (value) => {
      if (typeof value !== 'string') throw invalidArgument('font name');
      return value;
    }),
    Underline: {
      get: ({ book, sheetId, rect }) =>
        common(book.grid.visible(sheetId, rect), (row, column) =>
          book.grid.look(sheetId, row, column).underline ? 'Single' : 'None'
        ),
      set: ({ book, sheetId, rect }, value) => {
        book.requireWritable(sheetId, rect);
        book.grid.setLook(sheetId, rect, { underline: value !== 'None' });
      },
    },
  },
  methods: {},
};

/** Excel's FormatProtection. */
const FormatProtectionType: TypeDefinition<RangeTarget> = {
  name: 'FormatProtection',
  properties: {
    Locked: {
      get: ({ book, sheetId, rect }) => !book.extras.of(sheetId).unlocked.some((free) => intersect(free, rect)),
      set: ({ book, sheetId, rect }, value) => {
        book.requireWritable(sheetId);
        const extra = book.extras.of(sheetId);
        if (flag(value)) extra.unlocked = extra.unlocked.filter((free) => !intersect(free, rect));
        else extra.unlocked.push(rect);
      },
    },
  },
  methods: {},
};

/** Excel's RangeFormat. */
export const RangeFormatType: TypeDefinition<RangeTarget> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: look('horizontal', oneOf(alignments.horizontal)),
    VerticalAlignment: look('vertical', oneOf(alignments.vertical)),
    WrapText: look('wrap', flag),
    IndentLevel: look('indent', amount),
    ColumnWidth: {
      get: ({ book, sheetId, rect }) => columnWidth(book, sheetId, rect),
      set: ({ book, sheetId, rect }, value) => {
        setColumnWidth(book, sheetId, rect, value);
      },
    },
    RowHeight: {
      get: ({ book, sheetId, rect }) => rowHeight(book, sheetId, rect),
      set: ({ book, sheetId, rect }, value) => {
        setRowHeight(book, sheetId, rect, value);
      },
    },
    Fill: { object: (range) => entity(RangeFillType, range) },
    Font: { object: (range) => entity(RangeFontType, range) },
    Borders: { object: (range) => entity(BorderCollectionType, range) },
    Protection: { object: (range) => entity(FormatProtectionType, range) },
  },
  methods: {
    AutofitColumns: ({ book, sheetId, rect }: RangeTarget) => autofitColumns(book, sheetId, rect),
    AutofitRows: ({ book, sheetId, rect }: RangeTarget) => autofitRows(book, sheetId, rect),
  },
};
