import { placeOfCells, placeOfChart } from '../chart-place';
import { entity, isEntity } from '../../protocol/definition';
import type { Entity, Member, TypeDefinition } from '../../protocol/definition';
import { invalidArgument, itemNotFound } from '../../protocol/errors';
import { parseAddress } from '../../rules/address';
import type { ChartRecord } from '../sheet-extras';
import { ChartSeriesCollectionType } from './chart-series-type';
import type { RangeTarget } from './range-target';
import { itemAt, text } from './support';
import type { WorksheetTarget } from './worksheet-target';
import { worksheetOf } from './worksheet-target';

interface ChartTarget extends WorksheetTarget {
  readonly chart: ChartRecord;
}

function changed({ book, sheetId }: WorksheetTarget): void {
  for (const listener of book.onLookChanged) listener(sheetId);
}

function setting(path: string, fallback: unknown): Member<ChartTarget> {
  return {
    get: ({ chart }) => chart.settings[path] ?? fallback,
    set: (target, value) => {
      target.chart.settings[path] = value;
      changed(target);
    },
  };
}

function part(name: string, properties: Record<string, Member<ChartTarget>>): Member<ChartTarget> {
  const type: TypeDefinition<ChartTarget> = { name, properties, methods: {} };
  return { object: (target) => entity(type, target) };
}

function side(key: 'top' | 'left' | 'width' | 'height'): Member<ChartTarget> {
  return {
    get: ({ book, sheetId, chart }) => placeOfChart(book, sheetId, chart)[key],
    set: (target, value) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument(key);
      const { book, sheetId, chart } = target;
      chart.place = { ...placeOfChart(book, sheetId, chart), [key]: value };
      if (key === 'top' || key === 'left') chart.cell = null;
      changed(target);
    },
  };
}

function font(path: string): Member<ChartTarget> {
  return part('ChartFont', {
    Size: setting(`${path}/Size`, 10),
    Bold: setting(`${path}/Bold`, false),
    Color: setting(`${path}/Color`, '#595959'),
  });
}

function axis(name: string): Member<ChartTarget> {
  return part('ChartAxis', {
    Visible: setting(`${name}/Visible`, true),
    NumberFormat: setting(`${name}/NumberFormat`, 'General'),
    Minimum: setting(`${name}/Minimum`, ''),
    Maximum: setting(`${name}/Maximum`, ''),
    ReversePlotOrder: setting(`${name}/ReversePlotOrder`, false),
    Title: part('ChartAxisTitle', {
      Text: setting(`${name}/Title`, ''),
      Visible: setting(`${name}/TitleVisible`, false),
    }),
    MajorGridlines: part('ChartGridlines', { Visible: setting(`${name}/MajorGridlines`, true) }),
  });
}

/** Excel's Chart: kept with the sheet; the page draws a plain picture of it. */
const ChartType: TypeDefinition<ChartTarget> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id, Name: chart.name }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = text(value, 'name');
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (target, value) => {
        target.chart.type = text(value, 'chartType');
        changed(target);
      },
    },
    Top: side('top'),
    Left: side('left'),
    Width: side('width'),
    Height: side('height'),
    Style: setting('Style', 2),
    Title: part('ChartTitle', {
      Text: {
        get: ({ chart }) => chart.title,
        set: (target, value) => {
          target.chart.title = text(value, 'text');
          changed(target);
        },
      },
      Visible: setting('TitleVisible', true),
      Overlay: setting('TitleOverlay', false),
      Format: part('ChartTitleFormat', { Font: font('Title') }),
    }),
    Legend: part('ChartLegend', {
      Visible: setting('LegendVisible', true),
      Position: setting('LegendPosition', 'Bottom'),
      Overlay: setting('LegendOverlay', false),
    }),
    Axes: part('ChartAxes', { CategoryAxis: axis('CategoryAxis'), ValueAxis: axis('ValueAxis') }),
    DataLabels: part('ChartDataLabels', {
      ShowValue: setting('ShowValue', false),
      NumberFormat: setting('LabelNumberFormat', 'General'),
      Position: setting('LabelPosition', 'OutsideEnd'),
    }),
    Series: {
      object: (target) =>
        entity(ChartSeriesCollectionType, {
          chart: target.chart,
          changed: () => {
            changed(target);
          },
        }),
    },
    Worksheet: { object: ({ book, sheetId }) => worksheetOf(book, sheetId) },
  },
  methods: {
    Delete: (target: ChartTarget) => {
      const extra = target.book.extras.of(target.sheetId);
      extra.charts = extra.charts.filter((chart) => chart !== target.chart);
      changed(target);
    },
    SetData: (target: ChartTarget, range: unknown, seriesBy: unknown = 'Auto') => {
      target.chart.source = sourceOf(range);
      target.chart.seriesBy = text(seriesBy, 'seriesBy');
      changed(target);
    },
    SetPosition: (target: ChartTarget, start: unknown, end: unknown) => {
      place(target, start, end);
      changed(target);
    },
    Activate: () => undefined,
  },
};

function sourceOf(range: unknown): ChartRecord['source'] {
  if (!isEntity(range)) throw invalidArgument('the source must be a range');
  const { sheetId, rect } = range.target as RangeTarget;
  return { sheetId, rect };
}

/** Places the chart over the cells from one corner to the other. */
function place({ book, sheetId, chart }: ChartTarget, start: unknown, end: unknown): void {
  const rectOf = (cell: unknown): RangeTarget['rect'] => {
    const rect = isEntity(cell) ? (cell.target as RangeTarget).rect : parseAddress(text(cell, 'cell'))?.rect;
    if (!rect) throw invalidArgument(`cell ${String(cell)}`);
    return rect;
  };
  const [first, last] = [rectOf(start), end === undefined ? null : rectOf(end)];
  const { left, top, width, height } = placeOfCells(book, sheetId, first, last ?? first);
  chart.cell = first;
  chart.place = last === null ? { ...chart.place, left, top } : { left, top, width, height };
}

function list(sheet: WorksheetTarget): Entity[] {
  const { book, sheetId } = sheet;
  return book.extras.of(sheetId).charts.map((chart) => entity(ChartType, { book, sheetId, chart }));
}

function find(sheet: WorksheetTarget, key: unknown): Entity | null {
  return (
    list(sheet).find((item) =>
      [(item.target as ChartTarget).chart.name, (item.target as ChartTarget).chart.id].includes(text(key, 'name'))
    ) ?? null
  );
}

function item(sheet: WorksheetTarget, key: unknown): Entity {
  const found = find(sheet, key);
  if (!found) throw itemNotFound(`chart ${String(key)}`);
  return found;
}

/** Excel's ChartCollection. */
export const ChartCollectionType: TypeDefinition<WorksheetTarget> = {
  name: 'ChartCollection',
  properties: { Count: { get: (sheet) => list(sheet).length } },
  items: list,
  indexer: item,
  methods: {
    Add: (sheet: WorksheetTarget, type: unknown, range: unknown, seriesBy: unknown = 'Auto') => {
      const { book, sheetId } = sheet;
      book.requireWritable(sheetId);
      const extra = book.extras.of(sheetId);
      const number = extra.nextId++;
      const chart: ChartRecord = {
        id: `{CHART-${number}}`,
        name: `Chart ${number}`,
        type: text(type, 'type'),
        source: sourceOf(range),
        seriesBy: text(seriesBy, 'seriesBy'),
        title: '',
        settings: {},
        place: { top: 20, left: 20, width: 360, height: 216 },
        cell: null,
      };
      extra.charts.push(chart);
      changed(sheet);
      return entity(ChartType, { book, sheetId, chart });
    },
    GetItem: item,
    GetItemOrNullObject: find,
    GetItemAt: (sheet: WorksheetTarget, index: unknown) => itemAt(list(sheet), index),
    GetCount: (sheet: WorksheetTarget) => list(sheet).length,
  },
};
