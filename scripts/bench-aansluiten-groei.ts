/** One measurement: a document without faults. */
export interface Point {
  readonly figures: number;
  readonly milliseconds: number;
}

const WIDTH = 640;
const HEIGHT = 380;
const LEFT = 64;
const RIGHT = 24;
const TOP = 40;
const BOTTOM = 56;
const INK = '#323130';
const BLUE = '#0f6cbd';
const GREY = '#8a8886';

/**
 * Time against size as a plot in SVG. Both axes are logarithmic: linear growth is a straight line of slope one there,
 * drawn through the middle measurement.
 */
export function drawGrowth(points: readonly Point[]): string {
  const xs = points.map(({ figures }) => figures);
  const ys = points.map(({ milliseconds }) => milliseconds);
  const middle = points[Math.floor(points.length / 2)] ?? { figures: 1, milliseconds: 1 };
  const linear = (figures: number): number => (middle.milliseconds * figures) / middle.figures;
  const [x0, x1] = [Math.min(...xs) / 1.25, Math.max(...xs) * 1.25];
  const all = [...ys, linear(x0), linear(x1)];
  const [y0, y1] = [Math.min(...all) / 1.2, Math.max(...all) * 1.2];
  const x = (value: number): string =>
    (LEFT + ((WIDTH - LEFT - RIGHT) * Math.log(value / x0)) / Math.log(x1 / x0)).toFixed(1);
  const y = (value: number): string =>
    (HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * Math.log(value / y0)) / Math.log(y1 / y0)).toFixed(1);
  const text = (at: string, attributes: string, words: string): string =>
    `  <text ${at} fill="${INK}" ${attributes}>${words}</text>`;
  const line = (x1: string, y1: string, x2: string, y2: string, look: string): string =>
    `  <line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${look}/>`;
  const grid = `stroke="#e1dfdd" stroke-width="1"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    '  <title>Rekentijd tegen het aantal cijfers van een document zonder fouten</title>',
    `  <rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(`x="${LEFT}" y="22"`, 'font-size="14"', 'Rekentijd van de gezamenlijke toets, document zonder fouten'),
    ...xs.flatMap((value) => [
      line(x(value), y(y0), x(value), y(y1), grid),
      text(`x="${x(value)}" y="${HEIGHT - BOTTOM + 18}"`, 'text-anchor="middle"', dutch(value)),
    ]),
    ...ticks(y0, y1).flatMap((value) => [
      line(x(x0), y(value), x(x1), y(value), grid),
      text(`x="${LEFT - 8}" y="${y(value)}"`, 'text-anchor="end" dominant-baseline="middle"', dutch(value)),
    ]),
    text(
      `x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 14}"`,
      'text-anchor="middle"',
      'aantal cijfers (logaritmisch)'
    ),
    text(
      `transform="translate(16 ${HEIGHT / 2}) rotate(-90)"`,
      'text-anchor="middle"',
      'processortijd in milliseconden (logaritmisch)'
    ),
    line(x(x0), y(linear(x0)), x(x1), y(linear(x1)), `stroke="${GREY}" stroke-width="1.5" stroke-dasharray="6 4"`),
    `  <polyline fill="none" stroke="${BLUE}" stroke-width="2" points="${points.map((p) => `${x(p.figures)},${y(p.milliseconds)}`).join(' ')}"/>`,
    ...points.map((p) => `  <circle cx="${x(p.figures)}" cy="${y(p.milliseconds)}" r="4" fill="${BLUE}"/>`),
    line(String(LEFT + 16), '58', String(LEFT + 44), '58', `stroke="${BLUE}" stroke-width="2"`),
    text(`x="${LEFT + 52}" y="62"`, '', 'gemeten (mediaan)'),
    line(
      String(LEFT + 16),
      '78',
      String(LEFT + 44),
      '78',
      `stroke="${GREY}" stroke-width="1.5" stroke-dasharray="6 4"`
    ),
    text(`x="${LEFT + 52}" y="82"`, '', 'lineaire groei'),
    '</svg>',
    '',
  ].join('\n');
}

/** 1, 2 and 5 times the powers of ten between two bounds. */
function ticks(from: number, to: number): readonly number[] {
  return [0.1, 1, 10, 100, 1000]
    .flatMap((power) => [power, 2 * power, 5 * power])
    .filter((value) => value >= from && value <= to);
}

function dutch(value: number): string {
  return String(value)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+$)/g, '.');
}
