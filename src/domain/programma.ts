import { normalizeNaam } from './naam';

const NUMMER = /^(?:(?:deel)?programma|thema|p)?\.?\s*(\d{1,2}[a-z]?)(?![\p{L}\p{N}])[\s.:)-]*(.*)$/iu;

/** A number (`1`, null without one) and the rest of a programme name, normalised. */
interface Delen {
  readonly nummer: string | null;
  readonly naam: string;
}

const GESPLITST = new Map<string, Delen>();

/** So many names are kept: every table of a document compares its own with those of every other. */
const HOOGSTENS = 5000;

function split(programma: string): Delen {
  const known = GESPLITST.get(programma);
  if (known !== undefined) return known;
  const delen = parse(programma);
  if (GESPLITST.size >= HOOGSTENS) GESPLITST.clear();
  GESPLITST.set(programma, delen);
  return delen;
}

function parse(programma: string): Delen {
  const [, nummer, rest] = NUMMER.exec(programma.trim()) ?? [];
  if (nummer !== undefined && rest !== undefined)
    return { nummer: nummer.toLowerCase().replace(/^0+(?=\d)/, ''), naam: normalizeNaam(rest) };
  return { nummer: null, naam: normalizeNaam(programma.replace(/^\s*programma\s+/i, '')) };
}

/** Words that carry a meaning: short ones (en, de, van) say nothing about sameness. */
function words(naam: string): readonly string[] {
  return naam.split(' ').filter((word) => word.length > 3);
}

/** At least half of the words of the shorter name stand in the other. */
function isAlike(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ];
  const shared = short.filter((word) => long.includes(word)).length;
  return short.length > 0 && shared * 2 >= short.length;
}

/**
 * Whether two printed names are of one programme: names are shortened and lengthened from year to year while
 * the number stays ("Programma 1 Onderwijs, economie en arbeidsparticipatie", "1. Onderwijs en economie").
 * An equal number with quite another name is another programme; without numbers the names must be equal.
 */
export function isSameProgramma(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [split(a), split(b)];
  if (x.nummer !== null && y.nummer !== null) return x.nummer === y.nummer && isAlike(x.naam, y.naam);
  return x.naam !== '' && x.naam === y.naam;
}

/** A short text for keys: `p1`, or the name where there is no number; empty for no programme. */
export function toProgrammasleutel(programma: string | null): string {
  if (programma === null) return '';
  const { nummer, naam } = split(programma);
  return nummer === null ? naam : `p${nummer}`;
}

/**
 * How sure two printed names are of one programme: `zeker` as above; `twijfel` where only one of them bears a number, or
 * none does, and half of the words agree ("Programma 2 Verkeer", "Verkeer en vervoer"): figures have to confirm that.
 */
export function akinProgramma(a: string, b: string): 'zeker' | 'twijfel' | null {
  if (isSameProgramma(a, b)) return 'zeker';
  const [x, y] = [split(a), split(b)];
  const isNumbered = x.nummer !== null && y.nummer !== null;
  return isNumbered || x.naam === '' || y.naam === '' || !isAlike(x.naam, y.naam) ? null : 'twijfel';
}
