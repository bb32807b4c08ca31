import { isFiguur } from '../rooster/rooster';
import { piecesOfDeel, wordsOf, type Paginaregel, type Tekstdeel } from './regel';

/** A column: the space from left to right that its texts take, in points. */
export interface Kolomruimte {
  readonly links: number;
  readonly rechts: number;
  readonly cijfers: boolean;
}

export const overlap = (a: { links: number; rechts: number }, b: { links: number; rechts: number }): number =>
  Math.min(a.rechts, b.rechts) - Math.max(a.links, b.links);

/** Figures that stand so close that they came as one text; digits in groups of three are one figure. */
function splitFiguren(deel: Tekstdeel): Tekstdeel[] {
  const teksten = deel.tekst.split(/\s+/).filter((tekst) => tekst !== '');
  if (teksten.length < 2 || !teksten.every(isFiguur) || isFiguur(deel.tekst)) return [deel];
  return teksten.slice(1).every((tekst) => /^\d{3}$/.test(tekst)) ? [deel] : wordsOf(deel);
}

/** A letter in a column of its own: L/B, V/N, I/S. */
const isLetter = (tekst: string): boolean => /^[LBVNIS]$/.test(tekst);

/** A label with its letter or first figures in cells of their own right behind it. */
function splitCellen(deel: Tekstdeel): Tekstdeel[] {
  const stukken = piecesOfDeel(deel);
  const eerste = stukken.findIndex(
    (_, i) => i > 0 && stukken.slice(i).every(({ tekst }) => isFiguur(tekst) || isLetter(tekst))
  );
  const label = stukken[0];
  if (eerste !== 1 || label === undefined || isFiguur(label.tekst)) return [deel];
  return [...stukken];
}

/** The line with figures that touch, or that touch their label, taken apart. */
export function loosen(regel: Paginaregel): Paginaregel {
  return { ...regel, delen: regel.delen.flatMap(splitCellen).flatMap(splitFiguren) };
}

function cluster(delen: readonly Tekstdeel[], cijfers: boolean): Kolomruimte[] {
  const kolommen: { links: number; rechts: number; cijfers: boolean }[] = [];
  for (const deel of [...delen].sort((a, b) => a.links - b.links)) {
    const vorige = kolommen.at(-1);
    if (vorige !== undefined && deel.links < vorige.rechts) vorige.rechts = Math.max(vorige.rechts, deel.rechts);
    else kolommen.push({ links: deel.links, rechts: deel.rechts, cijfers });
  }
  return kolommen;
}

/** The columns of rows, from left to right; null when two figures of one row would stand in the same column. */
export function findKolommen(rijen: readonly Paginaregel[]): Kolomruimte[] | null {
  const figuren = rijen.map(({ delen }) => delen.filter((deel) => isFiguur(deel.tekst)));
  const cijfers = cluster(figuren.flat(), true);
  const dubbel = figuren.some((delen) =>
    cijfers.some((kolom) => delen.filter((deel) => overlap(deel, kolom) > 0).length > 1)
  );
  if (dubbel) return null;
  const teksten = rijen
    .flatMap(({ delen }) => delen)
    .filter((deel) => !isFiguur(deel.tekst) && !cijfers.some((kolom) => overlap(deel, kolom) > 0));
  return [...cijfers, ...cluster(teksten, false)].sort((a, b) => a.links - b.links);
}

/** The columns with one for labels before them, where these stand on lines of their own beside their figures. */
export function withLabelColumn(kolommen: readonly Kolomruimte[], regels: readonly Paginaregel[]): Kolomruimte[] {
  const [eerste] = kolommen;
  if (eerste?.cijfers !== true) return [...kolommen];
  const labels = regels.flatMap(({ delen }) => {
    const [enig] = delen;
    return delen.length === 1 && enig !== undefined && !isFiguur(enig.tekst) && enig.rechts <= eerste.links
      ? [enig]
      : [];
  });
  return [...cluster(labels, false).slice(0, 1), ...kolommen];
}

/** The column that a text stands in: the one that it overlaps most, else the nearest. */
export function columnOf(deel: Tekstdeel, kolommen: readonly Kolomruimte[]): number {
  let beste = 0;
  kolommen.forEach((kolom, i) => {
    if (overlap(deel, kolom) > overlap(deel, kolommen[beste] ?? kolom)) beste = i;
  });
  return beste;
}

/** A label that runs up to its first figure came as one text with it: takes the figures in columns off its end. */
export function detach(regel: Paginaregel, kolommen: readonly Kolomruimte[]): Paginaregel {
  const delen = regel.delen.flatMap((deel) => {
    const onder = kolommen.filter((kolom) => kolom.cijfers && overlap(deel, kolom) > 0);
    if (onder.length === 0 || isFiguur(deel.tekst) || deel.links > (onder[0]?.links ?? 0)) return [deel];
    const woorden = wordsOf(deel);
    const los: Tekstdeel[] = [];
    for (const kolom of [...onder].reverse()) {
      const laatste = woorden.at(-1);
      if (laatste === undefined || woorden.length < 2 || !isFiguur(laatste.tekst) || overlap(laatste, kolom) <= 0)
        break;
      los.unshift(laatste);
      woorden.pop();
    }
    const rest = woorden.map((woord) => woord.tekst).join(' ');
    return los.length === 0
      ? [deel]
      : [{ ...deel, tekst: rest, rechts: woorden.at(-1)?.rechts ?? deel.rechts }, ...los];
  });
  return { ...regel, delen };
}
