import type { Tekstlijn } from './lijnsoort';
import { isKaal, isOwn } from './pdf/kopgroepen';
import { overlap } from './pdf/kolommen';
import type { Paginaregel, Tekstdeel } from './pdf/regel';
import { isFiguur } from './rooster/rooster';

/** The width and size of a letter and the distance of lines, for a text in fixed width that is read as a page. */
export const LETTER = 5;
const HOOGTE = 10;
export const REGEL = 12;

/** Lines of names above one row at most. */
const MEESTE_LIJNEN = 8;

/** A line of a text in fixed width as one of a page: what stands apart by two spaces or more is a part of its own. */
export function toRegel({ nummer, tekst }: Tekstlijn): Paginaregel {
  const basis = nummer * REGEL;
  const delen = [...tekst.trimEnd().matchAll(/\S+(?: \S+)*/g)].map((gevonden) => ({
    tekst: gevonden[0],
    links: gevonden.index * LETTER,
    rechts: (gevonden.index + gevonden[0].length) * LETTER,
    basis,
    hoogte: HOOGTE,
  }));
  return { delen, basis, hoogte: HOOGTE };
}

/** A printed number that is no year, between brackets or not. */
export const isGetal = (tekst: string): boolean => isFiguur(tekst) && !/^\((?:19|20)\d\d\)$/.test(tekst);

const isNames = ({ delen }: Paginaregel): boolean => delen.length > 0 && delen.every(({ tekst }) => !isGetal(tekst));

/**
 * The names of a line put before those right below them, each above one of them. Null where one stands above two, or where
 * a name that says nothing by itself ("Lasten") has none above it while another has: these are names of groups.
 */
function stack(boven: readonly Tekstdeel[], onder: readonly Tekstdeel[]): Tekstdeel[] | null {
  const plaatsen = boven.map((deel) => onder.flatMap((ander, k) => (overlap(deel, ander) > 0 ? [k] : [])));
  if (plaatsen.some(({ length }) => length > 1)) return null;
  const benoemd = new Set(plaatsen.flat());
  const namen = onder.map(({ tekst }) => tekst);
  if (onder.some(({ tekst }, k) => !benoemd.has(k) && isKaal(tekst) && !isOwn(tekst, namen))) return null;
  const samen = onder.map((deel, k) => {
    const namen = [...boven.filter((_, i) => plaatsen[i]?.[0] === k), deel];
    return {
      ...deel,
      tekst: namen.map(({ tekst }) => tekst).join(' '),
      links: Math.min(...namen.map(({ links }) => links)),
      rechts: Math.max(...namen.map(({ rechts }) => rechts)),
    };
  });
  return [...samen, ...boven.filter((_, i) => plaatsen[i]?.length === 0)].sort((a, b) => a.links - b.links);
}

/** Headings between the names and the first row at most. */
const MEESTE_KOPPEN = 3;

/** What a name of a column holds, and a value in words ("deels", "4 weken", "vastgesteld") does not. */
const KOPWOORD =
  /(?:19|20)\d\d|begro|raming|rekening|realisatie|gerealiseerd|werkelijk|doel|streef|norm|lasten|baten|saldo|verschil|afwijking|status|score|kleur|oordeel|eenheid|bron|indicator|omschrijving|programma|prognose|wijziging/i;

/**
 * Whether a line is a row of which the values are words: as many parts as the rows below it, none of them a name of a
 * column, below a line that has such names.
 */
export function isWordRow(regels: readonly Paginaregel[], plaats: number, breedte: number): boolean {
  const isWords = (regel: Paginaregel | undefined): boolean =>
    regel?.delen.length === breedte &&
    breedte > 2 &&
    isNames(regel) &&
    !regel.delen.slice(1).some(({ tekst }) => KOPWOORD.test(tekst));
  if (!isWords(regels[plaats])) return false;
  let kop = plaats - 1;
  // Above it other such rows, and headings or the first words of a long name.
  while (isWords(regels[kop]) || regels[kop]?.delen.length === 1) kop -= 1;
  // Every value stands below a name of its own.
  const namen = regels[kop]?.delen ?? [];
  return (
    namen.filter(({ tekst }) => KOPWOORD.test(tekst)).length > 1 &&
    (regels[plaats]?.delen ?? []).slice(1).every((deel) => namen.some((naam) => overlap(naam, deel) > 0))
  );
}

/** How many lines above a row are headings of rows (one part each, at the left), or rows with words for values. */
function headingsAbove(regels: readonly Paginaregel[], rij: number): number {
  const links = regels[rij]?.delen[0]?.links ?? 0;
  let aantal = 0;
  while (aantal < MEESTE_KOPPEN) {
    const boven = regels[rij - 1 - aantal];
    const [enig, ...meer] = boven?.delen ?? [];
    if (isWordRow(regels, rij - 1 - aantal, regels[rij]?.delen.length ?? 0)) {
      aantal += 1;
      continue;
    }
    if (enig === undefined || meer.length > 0 || enig.links > links || isGetal(enig.tekst)) break;
    aantal += 1;
  }
  return aantal;
}

interface Koppen {
  /** Lines of names, and of headings between them and the row. */
  readonly aantal: number;
  readonly tussen: number;
  readonly regel: Paginaregel;
}

/** The names of columns above a row, put together: how many lines they take. Null when they are on one line. */
function namesAbove(regels: readonly Paginaregel[], rij: number): Koppen | null {
  const tussen = headingsAbove(regels, rij);
  const onderste = rij - 1 - tussen;
  const laatste = regels[onderste];
  if (laatste === undefined || laatste.delen.length < 2 || !isNames(laatste)) return null;
  let { delen } = laatste;
  let aantal = 1;
  const label = regels[rij]?.delen[0]?.rechts ?? 0;
  for (let i = onderste - 1; i >= 0 && aantal < MEESTE_LIJNEN; i -= 1) {
    const boven = regels[i];
    // A title or a sentence begins at the left; names are more than one, or begin above the columns.
    const isKop =
      boven !== undefined &&
      isNames(boven) &&
      (boven.delen.length > 1 || (boven.delen[0]?.links ?? 0) > Math.min(delen[0]?.rechts ?? 0, label));
    if (!isKop) break;
    const samen = stack(boven.delen, delen);
    if (samen === null) return null;
    delen = samen;
    aantal += 1;
  }
  return aantal > 1 && countsFit(delen.length, regels, rij) ? { aantal, tussen, regel: { ...laatste, delen } } : null;
}

/** Rows below names that tell how many columns there are. */
const OMGEVING = 8;

/** Whether there is a name for each column of the rows below: for the labels there may be none. */
function countsFit(namen: number, regels: readonly Paginaregel[], rij: number): boolean {
  const meeste = Math.max(0, ...regels.slice(rij, rij + OMGEVING).map(({ delen }) => delen.length));
  return namen === meeste || namen === meeste - 1;
}

/** A line, or lines of names put together as one: the places of the first, and of what follows on the last. */
export interface Samengevoegd {
  readonly regel: Paginaregel;
  readonly begin: number;
  readonly eind: number;
}

/** "x €" above "1.000": a unit that was broken off, and no figure. */
function joinUnits(regels: readonly Paginaregel[]): readonly Paginaregel[] {
  const uit = [...regels];
  regels.forEach((regel, i) => {
    const boven = uit[i - 1];
    const eenheid = regel.delen.find(({ tekst }) => /^€?\s?1[.]000(?:[.]000)?$/.test(tekst));
    const maal = boven?.delen.find(
      (deel) => eenheid !== undefined && overlap(deel, eenheid) > 0 && /(?:^|\s)[x×*](?:\s?€)?$/.test(deel.tekst)
    );
    if (boven === undefined || eenheid === undefined || maal === undefined) return;
    const heel = { ...maal, tekst: `${maal.tekst} ${eenheid.tekst}` };
    uit[i - 1] = { ...boven, delen: boven.delen.map((deel) => (deel === maal ? heel : deel)) };
    uit[i] = { ...regel, delen: regel.delen.filter((deel) => deel !== eenheid) };
  });
  return uit;
}

/** Lines in which the names of columns that were broken off over lines above a row with figures are one line. */
export function joinNames(gegeven: readonly Paginaregel[]): readonly Samengevoegd[] {
  const regels = joinUnits(gegeven);
  const uit: Samengevoegd[] = [];
  regels.forEach((regel, i) => {
    const isRij = regel.delen.length > 1 && regel.delen.slice(1).some(({ tekst }) => isGetal(tekst));
    const namen = isRij ? namesAbove(regels, i) : null;
    if (namen !== null) {
      const eind = i - namen.tussen;
      const heel = { regel: namen.regel, begin: eind - namen.aantal, eind };
      uit.splice(-namen.aantal - namen.tussen, namen.aantal, heel);
    }
    uit.push({ regel, begin: i, eind: i + 1 });
  });
  return uit;
}

/** The same for lines of text: names keep two spaces between them. */
export function joinKoplijnen(lijnen: readonly Tekstlijn[]): readonly Tekstlijn[] {
  return joinNames(lijnen.map(toRegel)).flatMap(({ regel, begin, eind }) => {
    const lijn = lijnen[begin];
    if (lijn === undefined || eind - begin === 1) return lijn === undefined ? [] : [lijn];
    return [{ nummer: lijn.nummer, tekst: regel.delen.map(({ tekst }) => tekst).join('  ') }];
  });
}
