import type { Kolomruimte } from './kolommen';
import { readKopcellen } from './kopcellen';
import { ONBESLIST, placeLayer } from './koplaag';
import { EIGEN_RIJ } from './tabelrijen';
import { leftOf, piecesOfDeel, rightOf, textOf, type Paginaregel } from './regel';

const MEESTE = 6;
const MEESTE_KOPJES = 3;
/** In letter sizes: lines of one cell are not further apart. */
const REGELAFSTAND = 1.4;
/** A line that says the unit of the amounts. */
export const EENHEID = /\bbedragen\b|[x×*]\s?€|\bhele euro|€\s?1(?:\.000)?\b/i;

/** Whether two lines stand as close as those of one cell: then what is half-way between them is beside that cell. */
const isBetween = (boven: Paginaregel | undefined, onder: Paginaregel): boolean =>
  boven !== undefined && onder.basis - boven.basis < onder.hoogte * REGELAFSTAND;

/** Whether names of columns go on above the lines that were taken for them: then the first half of each is missing. */
export function isCutOff(regels: readonly Paginaregel[], eerste: number, kolommen: readonly Kolomruimte[]): boolean {
  const rand = kolommen.find((kolom) => kolom.cijfers)?.links ?? 0;
  const [boven, onder] = [regels[eerste - 1], regels[eerste]];
  if (boven === undefined || onder === undefined || !isBetween(boven, onder)) return false;
  return boven.delen.flatMap(piecesOfDeel).filter((deel) => deel.rechts > rand).length > 1;
}

/** How far apart the lines of a table stand at most, by its first two; a title keeps more distance. Points. */
function pitchAt(regels: readonly Paginaregel[], begin: number): number {
  const [eerste, tweede] = [regels[begin], regels[begin + 1]];
  const hoogte = eerste?.hoogte ?? 0;
  const stap = (tweede?.basis ?? 0) - (eerste?.basis ?? 0);
  return Math.max(hoogte * REGELAFSTAND, Math.min(stap + 1, hoogte * 2.5));
}

/**
 * Whether a name of the labels stands alone between two lines of names, as it does in a cell that was merged over both: half-way
 * between the names of groups and those of columns, neither of which has a part above the labels.
 */
function isLabelName(regels: readonly Paginaregel[], plaats: number, labels: number): boolean {
  const [boven, regel, onder] = [regels[plaats - 1], regels[plaats], regels[plaats + 1]];
  if (boven === undefined || regel === undefined || onder === undefined || regel.delen.length !== 1) return false;
  if (rightOf(regel) > labels || regel.basis - boven.basis > regel.hoogte * 2.5) return false;
  const naast = (lijn: Paginaregel): boolean => lijn.delen.length > 1 && leftOf(lijn) >= rightOf(regel);
  return naast(boven) && naast(onder) && onder.basis - regel.basis <= regel.hoogte * 2.5;
}

/** How many lines right above the first row name its columns. */
export function countKopregels(
  regels: readonly Paginaregel[],
  begin: number,
  kolommen: readonly Kolomruimte[]
): number {
  const eersteCijfer = kolommen.find((kolom) => kolom.cijfers)?.links ?? 0;
  // A title begins above the labels.
  const labels = kolommen[0]?.cijfers === false ? kolommen[0].rechts : eersteCijfer;
  let aantal = 0;
  let onder = regels[begin];
  const rijafstand = pitchAt(regels, begin);
  for (let i = begin - 1; i >= 0 && aantal < MEESTE; i -= 1) {
    const regel = regels[i];
    if (regel === undefined || onder === undefined || onder.basis - regel.basis > onder.hoogte * 6.5) break;
    const [enig] = regel.delen;
    if (rightOf(regel) < eersteCijfer && !isBetween(regels[i - 1], onder) && !isLabelName(regels, i, eersteCijfer))
      break;
    // One text from the label into the figures is a sentence or a title; so is a unit on its own.
    if (regel.delen.length === 1 && enig !== undefined) {
      const naastLabels = leftOf(regel) >= labels && onder.basis - regel.basis <= rijafstand;
      const lang = leftOf(regel) < eersteCijfer - regel.hoogte * 3 && enig.rechts - enig.links > 80;
      if (lang && !naastLabels) break;
      if (EENHEID.test(textOf(regel))) break;
    }
    aantal += 1;
    onder = regel;
  }
  return aantal;
}

const LABELKOP =
  /^(?:omschrijving|programma(?:'s)?|(?:taak|beleids)velden?|producten?|doelstelling(?:en)?|onderdeel)$/i;

/** A row that says its kind only: what it is of stands above it. */
const SOORTRIJ = /^(?:(?:totaal|totale)\s)?(?:lasten|baten|saldo|uitgaven|inkomsten|kosten|opbrengsten)$/i;

/**
 * How many headings of the first rows ("Programma 1", "Lasten") stand between the names of the columns and the first
 * figures; 0 when right above the figures are names, or no names above such headings either.
 */
export function countHeadings(regels: readonly Paginaregel[], begin: number, kolommen: readonly Kolomruimte[]): number {
  const eersteCijfer = kolommen.find((kolom) => kolom.cijfers)?.links ?? 0;
  for (let aantal = 0; aantal <= MEESTE_KOPJES; aantal += 1) {
    if (countKopregels(regels, begin - aantal, kolommen) > 0) {
      const namen = regels[begin - aantal - 1]?.delen
        .flatMap(piecesOfDeel)
        .filter((deel) => deel.rechts > eersteCijfer);
      const nodig = Math.min(2, kolommen.filter((kolom) => kolom.cijfers).length);
      return aantal === 0 || (namen !== undefined && namen.length >= nodig) ? aantal : 0;
    }
    const kopje = regels[begin - aantal - 1];
    const tekst = kopje === undefined ? '' : textOf(kopje);
    if (kopje?.delen.length !== 1 || EENHEID.test(tekst) || LABELKOP.test(tekst)) return 0;
    // Where labels are narrow ("Lasten") a heading begins with them and runs on above the figures.
    const opLabel = Math.abs(leftOf(kopje) - (kolommen[0]?.links ?? 0)) < kopje.hoogte;
    const noemt = EIGEN_RIJ.test(tekst) || SOORTRIJ.test(regels[begin]?.delen[0]?.tekst ?? '');
    if (rightOf(kopje) >= eersteCijfer && !(opLabel && noemt)) return 0;
  }
  return 0;
}

/** So many rows before one figure behind them is not of their table. */
const GENOEG = 4;

/** Whether the last column is one number in the margin: behind all names, beside one of several rows. */
function endsInMargin(
  kopregels: readonly Paginaregel[],
  kolommen: readonly Kolomruimte[],
  rijen: readonly Paginaregel[]
): boolean {
  const [laatste, rand] = kolommen.slice(-2);
  if (laatste === undefined || rand === undefined || rijen.length < GENOEG) return false;
  // A name that begins behind the figures before it is that of the last column, wherever it ends.
  const genoemd = kopregels
    .flatMap(({ delen }) => delen)
    .some((deel) => deel.links >= laatste.rechts || deel.rechts > rand.links);
  if (genoemd) return false;
  return rijen.filter((regel) => rightOf(regel) > rand.links).length === 1;
}

/**
 * The name of each column, from its lines; {@link ONBESLIST} for one of figures that they do not surely name.
 * @param rijen the rows with figures below the names
 */
export function headerOf(
  kopregels: readonly Paginaregel[],
  kolommen: readonly Kolomruimte[],
  rijen: readonly Paginaregel[]
): string[] {
  if (!endsInMargin(kopregels, kolommen, rijen)) return namesOf(kopregels, kolommen);
  return [...namesOf(kopregels, kolommen.slice(0, -1)), ONBESLIST];
}

function namesOf(kopregels: readonly Paginaregel[], kolommen: readonly Kolomruimte[]): string[] {
  const cellen = readKopcellen(kopregels, kolommen);
  if (cellen !== null) return cellen;
  let namen = kolommen.map(() => '');
  const onbeslist = new Set<number>();
  for (const regel of [...kopregels].reverse()) {
    const laag = placeLayer(regel, kolommen, namen);
    laag.forEach((tekst, i) => tekst === ONBESLIST && onbeslist.add(i));
    namen = namen.map((naam, i) => [laag[i] ?? '', naam].filter((deel) => deel !== '').join(' '));
  }
  const benoemt = kolommen.some((kolom, i) => kolom.cijfers && namen[i] !== '');
  return namen.map((naam, i) =>
    onbeslist.has(i) || (benoemt && naam === '' && kolommen[i]?.cijfers === true) ? ONBESLIST : naam
  );
}
