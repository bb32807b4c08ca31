import { entity } from '../../protocol/definition';
import type { Entity, TypeDefinition } from '../../protocol/definition';
import { invalidArgument, itemNotFound } from '../../protocol/errors';
import type { ChartRecord } from '../sheet-extras';
import { text } from './support';

/** One series of a chart, by its place among them. */
interface SeriesTarget {
  readonly chart: ChartRecord;
  readonly index: number;
  readonly changed: () => void;
}

/** Path of the fill of a series among the settings of its chart; an empty colour is no fill. */
export function fillPath(index: number): string {
  return `Series/${index}/Fill`;
}

const FillType: TypeDefinition<SeriesTarget> = {
  name: 'ChartFill',
  properties: {},
  methods: {
    Clear: ({ chart, index, changed }: SeriesTarget) => {
      chart.settings[fillPath(index)] = '';
      changed();
    },
    SetSolidColor: ({ chart, index, changed }: SeriesTarget, color: unknown) => {
      const value = text(color, 'color');
      if (!/^#[0-9A-F]{6}$/i.test(value)) throw invalidArgument('color');
      chart.settings[fillPath(index)] = value;
      changed();
    },
  },
};

const FormatType: TypeDefinition<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  properties: { Fill: { object: (target) => entity(FillType, target) } },
  methods: {},
};

const SeriesType: TypeDefinition<SeriesTarget> = {
  name: 'ChartSeries',
  properties: { Format: { object: (target) => entity(FormatType, target) } },
  methods: {},
};

/** The series of a chart: one per column or row of its source but the first, which names the categories. */
export interface SeriesCollectionTarget {
  readonly chart: ChartRecord;
  readonly changed: () => void;
}

function count({ chart: { source, seriesBy } }: SeriesCollectionTarget): number {
  return (seriesBy === 'Rows' ? source.rect.rows : source.rect.columns) - 1;
}

/** Excel's ChartSeriesCollection, as far as colours need it. */
export const ChartSeriesCollectionType: TypeDefinition<SeriesCollectionTarget> = {
  name: 'ChartSeriesCollection',
  properties: { Count: { get: count } },
  methods: {
    GetCount: count,
    GetItemAt: (target: SeriesCollectionTarget, index: unknown): Entity => {
      if (typeof index !== 'number' || index < 0 || index >= count(target)) throw itemNotFound('series');
      return entity(SeriesType, { ...target, index });
    },
  },
};
