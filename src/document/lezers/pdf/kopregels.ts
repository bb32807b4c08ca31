import { columnOf, overlap, type Kolomruimte } from './kolommen';
import { readKopcellen } from './kopcellen';
import { leftOf, piecesOfDeel, rightOf, textOf, wordsOf, type Paginaregel, type Tekstdeel } from './regel';

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

/** How many lines right above the first row name its columns. */
export function countKopregels(
  regels: readonly Paginaregel[],
  begin: number,
  kolommen: readonly Kolomruimte[]
): number {
  const eersteCijfer = kolommen.find((kolom) => kolom.cijfers)?.links ?? 0;
  let aantal = 0;
  let onder = regels[begin];
  for (let i = begin - 1; i >= 0 && aantal < MEESTE; i -= 1) {
    const regel = regels[i];
    if (regel === undefined || onder === undefined || onder.basis - regel.basis > onder.hoogte * 6.5) break;
    const [enig] = regel.delen;
    if (rightOf(regel) < eersteCijfer && !isBetween(regels[i - 1], onder)) break;
    // One text from the label into the figures is a sentence or a title; so is a unit on its own.
    if (regel.delen.length === 1 && enig !== undefined) {
      if (leftOf(regel) < eersteCijfer - regel.hoogte * 3 && enig.rechts - enig.links > 80) break;
      if (EENHEID.test(textOf(regel))) break;
    }
    aantal += 1;
    onder = regel;
  }
  return aantal;
}

const centre = ({ links, rechts }: { links: number; rechts: number }): number => (links + rechts) / 2;

/** The number of the group of each name: a name that the group already has begins the next. */
function groupNumbers(namen: readonly string[]): number[] {
  let groep = 0;
  let bekend = new Set<string>();
  return namen.map((naam) => {
    if (bekend.has(naam)) {
      groep += 1;
      bekend = new Set();
    }
    bekend.add(naam);
    return groep;
  });
}

/**
 * Above names that occur more than once stand the names of groups, in their order: where their letters are says little,
 * since figures stand at the right of their column and such names in the middle of theirs.
 * @returns null when there are not as many names as groups.
 */
function spread(
  delen: readonly Tekstdeel[],
  kolommen: readonly Kolomruimte[],
  onder: readonly string[]
): string[] | null {
  const eerste = kolommen.find((kolom) => kolom.cijfers)?.links ?? 0;
  const groepen = delen.filter((deel) => deel.rechts > eerste);
  const cijfers = kolommen.flatMap((kolom, i) => (kolom.cijfers ? [i] : []));
  const nummers = groupNumbers(cijfers.map((i) => onder[i] ?? ''));
  if ((nummers.at(-1) ?? 0) + 1 !== groepen.length) return null;
  return kolommen.map((kolom, i) =>
    kolom.cijfers
      ? (groepen[nummers[cijfers.indexOf(i)] ?? 0]?.tekst ?? '')
      : (delen.find((deel) => !groepen.includes(deel) && overlap(deel, kolom) > 0)?.tekst ?? '')
  );
}

/** One header line over the columns. */
function place(regel: Paginaregel, kolommen: readonly Kolomruimte[], onder: readonly string[]): string[] {
  const cijfers = kolommen.flatMap((kolom, i) => (kolom.cijfers ? [i] : []));
  const namen = cijfers.map((i) => onder[i] ?? '').filter((naam) => naam !== '');
  const dubbel = namen.length === cijfers.length && new Set(namen).size < namen.length;
  const groepen = dubbel ? spread(regel.delen, kolommen, onder) : null;
  if (groepen !== null) return groepen;
  const cellen = kolommen.map((): string[] => []);
  for (const deel of regel.delen) {
    const over = cijfers.filter((i) => overlap(deel, kolommen[i] ?? { links: 0, rechts: 0 }) > 0);
    const benoemd = over.length > 1 && over.every((i) => (onder[i] ?? '') !== '');
    if (benoemd) for (const i of over) cellen[i]?.push(deel.tekst);
    else if (over.length > 1) {
      // Names that stand so close that they came as one text.
      for (const woord of wordsOf(deel)) cellen[nearest(woord, kolommen)]?.push(woord.tekst);
    } else cellen[over[0] ?? nearest(deel, kolommen)]?.push(deel.tekst);
  }
  return cellen.map((delen) => delen.join(' '));
}

/** The column that a name without figures right below it belongs to: it ends or begins where the column does. */
function nearest(deel: Tekstdeel, kolommen: readonly Kolomruimte[]): number {
  if (kolommen.some((kolom) => overlap(deel, kolom) > 0)) return columnOf(deel, kolommen);
  const afstand = (kolom: Kolomruimte): number =>
    Math.min(
      Math.abs(kolom.rechts - deel.rechts),
      Math.abs(kolom.links - deel.links),
      Math.abs(centre(kolom) - centre(deel))
    );
  return kolommen.reduce((beste, kolom, i) => (afstand(kolom) < afstand(kolommen[beste] ?? kolom) ? i : beste), 0);
}

const LABELKOP =
  /^(?:omschrijving|programma(?:'s)?|(?:taak|beleids)velden?|producten?|doelstelling(?:en)?|onderdeel)$/i;

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
    if (kopje?.delen.length !== 1 || rightOf(kopje) >= eersteCijfer || EENHEID.test(tekst) || LABELKOP.test(tekst)) {
      return 0;
    }
  }
  return 0;
}

/** The name of each column, from its lines. */
export function headerOf(kopregels: readonly Paginaregel[], kolommen: readonly Kolomruimte[]): string[] {
  const cellen = readKopcellen(kopregels, kolommen);
  if (cellen !== null) return cellen;
  let namen = kolommen.map(() => '');
  for (const regel of [...kopregels].reverse()) {
    const laag = place(regel, kolommen, namen);
    namen = namen.map((naam, i) => [laag[i] ?? '', naam].filter((deel) => deel !== '').join(' '));
  }
  return namen;
}
