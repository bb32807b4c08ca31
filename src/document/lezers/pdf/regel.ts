import { withoutMark } from '../rooster/merkteken';
import { dropMarks } from './merktekens';

/** Text with its place on a page: points from the left and from the top; `hoogte` is the size of the letters. */
export interface Tekstdeel {
  readonly tekst: string;
  readonly links: number;
  readonly rechts: number;
  readonly basis: number;
  readonly hoogte: number;
  /** What it was put together from, where more stands between the pieces than between words. */
  readonly stukken?: readonly Tekstdeel[];
  /** A number that looks like a year, and is an amount by what stands beside and above it. */
  readonly cijfer?: true;
}

/** A line of a page: parts that stand apart, from left to right. */
export interface Paginaregel {
  readonly delen: readonly Tekstdeel[];
  readonly basis: number;
  readonly hoogte: number;
}

export const leftOf = ({ delen }: Paginaregel): number => delen[0]?.links ?? 0;
export const rightOf = ({ delen }: Paginaregel): number => delen.at(-1)?.rechts ?? 0;
export const textOf = ({ delen }: Paginaregel): string => delen.map((deel) => deel.tekst).join(' ');

/** In letter sizes: less is within a word, more is another column. */
const WOORD = 0.12;
const CEL = 0.36;
const KOLOM = 0.9;

/** The pieces of a text that may stand in cells of their own. */
export const piecesOfDeel = (deel: Tekstdeel): readonly Tekstdeel[] => deel.stukken ?? [deel];

/** The pieces of a text with one more, which goes on the last (`spatie` between them) or is one of its own (null). */
function addPiece(vorige: Tekstdeel, deel: Tekstdeel, spatie: string | null): readonly Tekstdeel[] | null {
  if (spatie === null) return [...piecesOfDeel(vorige), deel];
  const laatste = vorige.stukken?.at(-1);
  if (vorige.stukken === undefined || laatste === undefined) return null;
  const tekst = `${laatste.tekst}${spatie}${deel.tekst}`;
  return [...vorige.stukken.slice(0, -1), { ...laatste, tekst, rechts: Math.max(laatste.rechts, deel.rechts) }];
}

/** In letter sizes: a text printed twice to look bold does not move further. */
const NADRUK = 0.12;
/** How much smaller digits are that may be the mark of a note. */
const KLEINER = 0.75;

/** What stands between a text and the piece that goes on behind it. */
function between(vorige: Tekstdeel, deel: Tekstdeel, gat: number, hoogte: number): string {
  // Small digits right behind a figure: whether they are of it, their size does not tell.
  if (deel.hoogte < vorige.hoogte * KLEINER && /\d$/.test(vorige.tekst) && /^\s*\d{1,2}\)?\s*$/.test(deel.tekst))
    return ' ^';
  const los = gat > hoogte * WOORD || deel.tekst.startsWith(' ');
  // A wide point: thousands and hundreds came as pieces.
  const getal = gat < hoogte * CEL && /\d\.$/.test(vorige.tekst) && /^\d{3}(?!\d)/.test(deel.tekst);
  return los && !getal ? ' ' : '';
}

function joinDelen(delen: readonly Tekstdeel[], hoogte: number): Tekstdeel[] {
  const samen: Tekstdeel[] = [];
  let los: Tekstdeel | null = null;
  for (const deel of [...delen].sort((a, b) => a.links - b.links)) {
    if (deel.tekst.trim() === '') continue;
    const dubbel = los?.tekst === deel.tekst && deel.links - los.links < hoogte * NADRUK;
    los = deel;
    if (dubbel) continue;
    const vorige = samen.at(-1);
    const gat = vorige === undefined ? Number.POSITIVE_INFINITY : deel.links - vorige.rechts;
    if (vorige === undefined || gat > hoogte * KOLOM) samen.push({ ...deel, tekst: deel.tekst.trim() });
    else {
      const spatie = between(vorige, deel, gat, hoogte);
      const tekst = `${vorige.tekst}${spatie}${deel.tekst.trim()}`;
      const rechts = Math.max(vorige.rechts, deel.rechts);
      const stukken = addPiece(vorige, { ...deel, tekst: deel.tekst.trim() }, gat > hoogte * CEL ? null : spatie);
      samen[samen.length - 1] = { ...vorige, tekst, rechts, ...(stukken !== null && { stukken }) };
    }
  }
  return samen.map((deel) => {
    const tekst = withoutMark(deel.tekst);
    return tekst === deel.tekst
      ? deel
      : { tekst, links: deel.links, rechts: deel.rechts, basis: deel.basis, hoogte: deel.hoogte };
  });
}

/** In sizes of the common letters: larger ones that lie over lines of text are a watermark. */
const WATERMERK = 2.5;

/** Leaves out large letters that lie over other text, as "CONCEPT" does: they are of no line. */
function dropWatermark(delen: readonly Tekstdeel[]): readonly Tekstdeel[] {
  const hoogten = delen.flatMap(({ tekst, hoogte }) => (tekst.trim() === '' ? [] : [hoogte])).sort((a, b) => a - b);
  const gewoon = hoogten[Math.floor(hoogten.length / 2)] ?? 0;
  const groot = delen.filter(({ hoogte }) => hoogte > gewoon * WATERMERK);
  if (groot.length === 0 || groot.length > MEESTE_WATERMERKEN) return delen;
  const over = groot.filter((merk) =>
    delen.some(
      ({ tekst, basis, links, rechts, hoogte }) =>
        hoogte <= gewoon * WATERMERK &&
        tekst.trim() !== '' &&
        basis < merk.basis &&
        basis > merk.basis - merk.hoogte * 0.7 &&
        links < merk.rechts &&
        rechts > merk.links
    )
  );
  return over.length === 0 ? delen : delen.filter((deel) => !over.includes(deel));
}
const MEESTE_WATERMERKEN = 50;

/** Puts the texts of a page in lines, from top to bottom. */
export function toRegels(delen: readonly Tekstdeel[]): Paginaregel[] {
  const groepen: { basis: number; hoogte: number; delen: Tekstdeel[] }[] = [];
  for (const deel of dropMarks([...dropWatermark(delen)].sort((a, b) => a.basis - b.basis))) {
    const groep = groepen.at(-1);
    if (groep !== undefined && deel.basis - groep.basis < Math.max(groep.hoogte, deel.hoogte) * 0.4) {
      groep.delen.push(deel);
      if (deel.hoogte > groep.hoogte) Object.assign(groep, { hoogte: deel.hoogte, basis: deel.basis });
    } else groepen.push({ basis: deel.basis, hoogte: deel.hoogte, delen: [deel] });
  }
  return groepen
    .map(({ basis, hoogte, delen: samen }) => ({ basis, hoogte, delen: joinDelen(samen, hoogte) }))
    .filter((regel) => regel.delen.length > 0);
}

/** Letters that are clearly narrower or wider than a digit, in digits. */
const BREEDTEN: ReadonlyMap<string, number> = new Map([
  ...Array.from(".,:;'|!ijl() \u00a0", (teken) => [teken, 0.5] as const),
  ...Array.from('-ftr', (teken) => [teken, 0.65] as const),
  ...Array.from('mwMW%—€', (teken) => [teken, 1.5] as const),
]);

function measure(tekst: string): number {
  let som = 0;
  for (const teken of tekst) som += BREEDTEN.get(teken) ?? 1;
  return som;
}

/** The words of a text with their places, estimated from the widths of letters; the outer edges are exact. */
export function wordsOf(deel: Tekstdeel): Tekstdeel[] {
  const schaal = (deel.rechts - deel.links) / Math.max(measure(deel.tekst), 1);
  const woorden: Tekstdeel[] = [];
  let plaats = deel.links;
  for (const stuk of deel.tekst.split(/(\s+)/)) {
    const lengte = measure(stuk) * schaal;
    if (stuk.trim() !== '') woorden.push({ ...deel, tekst: stuk, links: plaats, rechts: plaats + lengte });
    plaats += lengte;
  }
  return woorden;
}
