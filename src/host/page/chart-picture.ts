import type { CellInput } from '../rules/shape';

const colors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const size = { width: 400, height: 220, left: 8, bottom: 26, legend: 18 } as const;

interface Series {
  readonly name: string;
  /** Null where a cell holds no number: an empty one, a text, #N/A. */
  readonly values: readonly (number | null)[];
}

/** A plain picture of a chart: columns, bars as columns, or lines; good enough to see what was made. */
export function chartPicture(
  type: string,
  seriesBy: string,
  values: readonly (readonly CellInput[])[],
  texts: readonly (readonly string[])[],
  /** Colour of each series where one was set; an empty text is no fill. */
  fills: readonly (string | undefined)[] = []
): SVGElement {
  const { labels, series } = readSeries(seriesBy, values, texts);
  const picture = svg('svg', { viewBox: `0 0 ${size.width} ${size.height}`, preserveAspectRatio: 'none' });
  const isStacked = type.endsWith('Stacked');
  const stacks = isStacked ? stack(series) : null;
  const all = stacks?.flat(2) ?? series.flatMap((each) => each.values.filter((value) => value !== null));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const inner = { top: 6, height: size.height - size.bottom - size.legend - 6, width: size.width - 2 * size.left };
  const y = (value: number): number => inner.top + ((high - value) / (high - low || 1)) * inner.height;
  const step = inner.width / Math.max(1, labels.length);
  picture.append(svg('line', { x1: size.left, x2: size.width - size.left, y1: y(0), y2: y(0), stroke: '#8A8886' }));
  series.forEach((each, index) => {
    const color = fills[index] ?? colors[index % colors.length] ?? '#4472C4';
    if (color === '') return;
    if (stacks) picture.append(...stacked(stacks[index] ?? [], step, y, color));
    else if (type.startsWith('Line')) picture.append(...line(each, step, y, color));
    else picture.append(...columns(each, index, series.length, step, y, color));
    if (isStacked) return;
    const legend = svg('text', { x: size.left + index * 90, y: size.height - 5, fill: color, 'font-size': 10 });
    legend.textContent = `■ ${each.name}`.slice(0, 18);
    picture.append(legend);
  });
  labels.forEach((label, index) => {
    const place = { x: size.left + step * (index + 0.5), y: size.height - size.legend - 8 };
    const text = svg('text', { ...place, 'text-anchor': 'middle', 'font-size': 9, fill: '#605E5C' });
    text.textContent = label.slice(0, Math.max(3, Math.floor(step / 5)));
    picture.append(text);
  });
  return picture;
}

function columns(
  each: Series,
  index: number,
  count: number,
  step: number,
  y: (value: number) => number,
  fill: string
): SVGElement[] {
  const width = (step * 0.7) / count;
  return each.values.flatMap((value, at) => {
    if (value === null) return [];
    const x = size.left + step * (at + 0.15) + width * index;
    return svg('rect', { x, y: Math.min(y(0), y(value)), width, height: Math.abs(y(value) - y(0)), fill });
  });
}

/** From and to of every bar when series stand on each other, above and below zero apart. */
function stack(series: readonly Series[]): (readonly [number, number])[][] {
  const above: number[] = [];
  const below: number[] = [];
  return series.map(({ values }) =>
    values.map((given, at) => {
      const value = given ?? 0;
      const heights = value < 0 ? below : above;
      const from = heights[at] ?? 0;
      heights[at] = from + value;
      return [from, from + value] as const;
    })
  );
}

function stacked(
  bars: readonly (readonly [number, number])[],
  step: number,
  y: (value: number) => number,
  fill: string
): SVGElement[] {
  return bars.map(([from, to], at) => {
    const place = { x: size.left + step * (at + 0.15), y: Math.min(y(from), y(to)), width: step * 0.7 };
    return svg('rect', { ...place, height: Math.abs(y(to) - y(from)), fill });
  });
}

/** A dot for every value, joined where the next one is there: a gap stays a gap. */
function line(each: Series, step: number, y: (value: number) => number, stroke: string): SVGElement[] {
  const x = (at: number): number => size.left + step * (at + 0.5);
  return each.values.flatMap((value, at) => {
    if (value === null) return [];
    const dot = svg('circle', { cx: x(at), cy: y(value), r: 3, fill: stroke });
    const next = each.values[at + 1] ?? null;
    if (next === null) return [dot];
    const ends = { x1: x(at), y1: y(value), x2: x(at + 1), y2: y(next) };
    return [dot, svg('line', { ...ends, stroke, 'stroke-width': 2 })];
  });
}

/** The first row names the series and the first column the categories, or the other way round by rows. */
function readSeries(
  seriesBy: string,
  values: readonly (readonly CellInput[])[],
  texts: readonly (readonly string[])[]
): { labels: string[]; series: Series[] } {
  const byRows = seriesBy === 'Rows';
  const at = <T>(grid: readonly (readonly T[])[], series: number, point: number): T | undefined =>
    byRows ? grid[series]?.[point] : grid[point]?.[series];
  const [rows, width] = [values.length, values[0]?.length ?? 0];
  const [seriesCount, pointCount] = byRows ? [rows, width] : [width, rows];
  const labels = Array.from({ length: Math.max(0, pointCount - 1) }, (_, index) => at(texts, 0, index + 1) ?? '');
  const series = Array.from({ length: Math.max(0, seriesCount - 1) }, (_, index) => ({
    name: at(texts, index + 1, 0) ?? '',
    values: labels.map((__, point) => {
      const value = at(values, index + 1, point + 1);
      return typeof value === 'number' ? value : null;
    }),
  }));
  return { labels, series };
}

function svg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
