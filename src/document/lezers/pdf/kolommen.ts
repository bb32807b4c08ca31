import { figuresOfRow, isJaartal, writesBare } from '../../../money/jaartal';
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
  if ((deel.stukken?.length ?? 0) > 1 && deel.stukken?.every((stuk) => isCijfer(stuk)) === true)
    return [...deel.stukken];
  const teksten = deel.tekst.split(/\s+/).filter((tekst) => tekst !== '');
  const alle = teksten.every((tekst) => isFiguur(tekst) || isJaartal(tekst)) && teksten.some(isFiguur);
  if (teksten.length < 2 || !alle || isFiguur(deel.tekst)) return [deel];
  return teksten.slice(1).every((tekst) => /^\d{3}$/.test(tekst)) ? [deel] : wordsOf(deel);
}

/** A letter in a column of its own: L/B, V/N, I/S. */
const isLetter = (tekst: string): boolean => /^[LBVNIS]$/.test(tekst);

/** A label with its letter or first figures in cells of their own right behind it. */
function splitCellen(deel: Tekstdeel): Tekstdeel[] {
  const stukken = piecesOfDeel(deel);
  const eerste = stukken.findIndex(
    (_, i) => i > 0 && stukken.slice(i).every(({ tekst }) => isFiguur(tekst) || isLetter(tekst) || isJaartal(tekst))
  );
  const label = stukken[0];
  if (eerste !== 1 || label === undefined || isFiguur(label.tekst)) return [deel];
  if (stukken.slice(1).every(({ tekst }) => isJaartal(tekst))) return [deel];
  return [...stukken];
}

/** Lines above a row that may name its columns. */
const MEESTE_KOPREGELS = 6;
/** Lines around a row that tell how its table writes numbers. */
const OMGEVING = 60;

/** The texts of a line that stand above each of some texts. */
const textsAbove = (delen: readonly Tekstdeel[], { delen: boven }: Paginaregel): string[] =>
  delen.map((deel) => boven.flatMap((naam) => (overlap(deel, naam) > 0 ? [naam.tekst] : [])).join(' '));

/** Marks numbers that look like years and are amounts. */
function markAmounts(delen: readonly Tekstdeel[], regels: readonly Paginaregel[], plaats: number): Tekstdeel[] {
  if (!delen.some(({ tekst }, i) => i > 0 && isJaartal(tekst))) return [...delen];
  const boven = regels.slice(Math.max(0, plaats - MEESTE_KOPREGELS), plaats).map((regel) => textsAbove(delen, regel));
  const omgeving = regels.slice(Math.max(0, plaats - MEESTE_KOPREGELS), plaats + OMGEVING);
  const kaal = writesBare(omgeving.flatMap((regel) => regel.delen.map(({ tekst }) => tekst)));
  const teksten = delen.map(({ tekst }) => tekst);
  const figuren = figuresOfRow(teksten, boven, kaal);
  return delen.map((deel, i) => (figuren[i] === true && isJaartal(deel.tekst) ? { ...deel, cijfer: true } : deel));
}

/** Whether a text is a figure of its row. */
export const isCijfer = ({ tekst, cijfer }: Tekstdeel): boolean => cijfer === true || isFiguur(tekst);

/** The line at a place with figures that touch, or that touch their label, taken apart, and its amounts known. */
export function loosen(regels: readonly Paginaregel[], plaats: number): Paginaregel | undefined {
  const regel = regels[plaats];
  if (regel === undefined) return undefined;
  return { ...regel, delen: markAmounts(regel.delen.flatMap(splitCellen).flatMap(splitFiguren), regels, plaats) };
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

/** The spaces that figures of rows take, whether or not two of one row stand in the same. */
export const figureSpaces = (rijen: readonly Paginaregel[]): Kolomruimte[] =>
  cluster(
    rijen.flatMap(({ delen }) => delen.filter(isCijfer)),
    true
  );

/** What is printed where a figure would stand. */
const GEEN_CIJFER = /^(?:p\.?m\.?|n\.?v\.?t\.?|n\.?n?\.?b\.?|nihil|nvt|#+)$/i;

/**
 * The spaces of figures with those of words in the place of a figure that stand at the left of their cell: such a word is in
 * the next column, when that has none in its row and the one before has.
 */
function withWords(cijfers: readonly Kolomruimte[], rijen: readonly Paginaregel[]): Kolomruimte[] {
  const ruim = cijfers.map((kolom) => ({ ...kolom }));
  for (const { delen } of rijen) {
    for (const deel of delen) {
      if (!GEEN_CIJFER.test(deel.tekst) || cijfers.some((kolom) => overlap(deel, kolom) > 0)) continue;
      const volgende = cijfers.findIndex((kolom) => kolom.links >= deel.rechts);
      const isVrij = (i: number): boolean =>
        !delen.some((ander) => ander !== deel && overlap(ander, cijfers[i] ?? deel) > 0);
      const [doel, vorige] = [ruim[volgende], cijfers[volgende - 1]];
      if (doel === undefined || !isVrij(volgende) || (vorige !== undefined && isVrij(volgende - 1))) continue;
      if (vorige !== undefined && deel.links < vorige.rechts) continue;
      doel.links = Math.min(doel.links, deel.links);
    }
  }
  return ruim;
}

/** The columns of rows, from left to right; null when two figures of one row would stand in the same column. */
export function findKolommen(rijen: readonly Paginaregel[]): Kolomruimte[] | null {
  const figuren = rijen.map(({ delen }) => delen.filter(isCijfer));
  const isWoord = ({ tekst }: Tekstdeel): boolean => GEEN_CIJFER.test(tekst);
  const ruim = withWords(
    cluster(
      figuren.flat().filter((deel) => !isWoord(deel)),
      true
    ),
    rijen
  );
  const los = figuren.flat().filter((deel) => isWoord(deel) && !ruim.some((kolom) => overlap(deel, kolom) > 0));
  const cijfers = [...ruim, ...cluster(los, true)].sort((a, b) => a.links - b.links);
  const dubbel = figuren.some((delen) =>
    cijfers.some((kolom) => delen.filter((deel) => overlap(deel, kolom) > 0).length > 1)
  );
  if (dubbel) return null;
  const teksten = rijen
    .flatMap(({ delen }) => delen)
    .filter((deel) => !isCijfer(deel) && !cijfers.some((kolom) => overlap(deel, kolom) > 0));
  return [...cijfers, ...cluster(teksten, false)].sort((a, b) => a.links - b.links);
}

const NUMMER = /^\d{1,2}(?:\.\d{1,2})*\.?$/;

/** The columns with the numbers of programmes, in a column of their own before the names, put with these: no two are the same. */
function withNumbers(kolommen: readonly Kolomruimte[], regels: readonly Paginaregel[]): Kolomruimte[] {
  const [nummer, label, ...rest] = kolommen;
  if (nummer?.cijfers !== true || label?.cijfers !== false) return [...kolommen];
  const teksten = regels.flatMap(({ delen }) =>
    delen.flatMap((deel) => (isCijfer(deel) && overlap(deel, nummer) > 0 ? [deel.tekst] : []))
  );
  const isNummering = teksten.every((tekst) => NUMMER.test(tekst)) && new Set(teksten).size === teksten.length;
  return isNummering ? [{ links: nummer.links, rechts: label.rechts, cijfers: false }, ...rest] : [...kolommen];
}

/** The columns with one for labels before them, where these stand on lines of their own beside their figures. */
export function withLabelColumn(alle: readonly Kolomruimte[], regels: readonly Paginaregel[]): Kolomruimte[] {
  const kolommen = withNumbers(alle, regels);
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

/**
 * Whether a text above the columns names labels: it ends before the first figures and begins above labels. Spreadsheets print
 * names at the left of their cells and figures at the right, so that a name of figures may end before them too.
 */
export function namesLabels(deel: Tekstdeel, kolommen: readonly Kolomruimte[]): boolean {
  const eerste = kolommen.findIndex((kolom) => kolom.cijfers);
  const [labels, cijfers] = [kolommen[eerste - 1], kolommen[eerste]];
  return cijfers !== undefined && deel.rechts <= cijfers.links && (labels === undefined || deel.links < labels.rechts);
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
    if (onder.length === 0 || isCijfer(deel) || deel.links > (onder[0]?.links ?? 0)) return [deel];
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
