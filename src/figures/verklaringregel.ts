import type { Herkomst } from '../domain/herkomst';
import { parseGetal } from '../money/lees-getal';
import { parseEenheid } from './eenheid';
import { isJaarwoord } from './kopwoorden';
import type { Lijn } from './stroom';

/** One explained difference as printed: a cause with one amount, and letters or words beside it. */
export interface Verklaringregel {
  readonly begin: number;
  /** Line after it. */
  readonly eind: number;
  readonly omschrijving: string;
  /** The amount as printed, with its currency and size. */
  readonly bedrag: string;
  readonly vn: 'V' | 'N' | null;
  /** It was a whole word (Voordeel, Nadeel), which needs no table around it. */
  readonly woord: boolean;
  readonly is: 'I' | 'S' | null;
  readonly bron: string;
  readonly herkomst: Herkomst;
}

/** What one word or cell beside an amount says. */
interface Merk {
  vn: 'V' | 'N' | null;
  woord: boolean;
  is: 'I' | 'S' | null;
}

/** Adds what a letter or word says; false when it says nothing, or something else than was said already. */
function mark(merk: Merk, tekst: string): boolean {
  const kaal = tekst.replace(/^[(]|[).:,]+$/g, '').toLowerCase();
  const vn = /^(?:v|voordeel)$/.test(kaal) ? 'V' : /^(?:n|nadeel)$/.test(kaal) ? 'N' : null;
  const is = kaal === 'i' ? 'I' : kaal === 's' ? 'S' : null;
  if ((vn === null) === (is === null)) return false;
  if ((vn !== null && merk.vn !== null) || (is !== null && merk.is !== null)) return false;
  merk.vn ??= vn;
  merk.is ??= is;
  merk.woord ||= kaal.length > 1;
  return true;
}

/** An amount, and no year or percentage. */
function isBedrag(tekst: string): boolean {
  const getal = isJaarwoord(tekst) ? null : parseGetal(tekst);
  return getal?.soort === 'getal' && !getal.procent;
}

type Deel = Pick<Verklaringregel, 'omschrijving' | 'bedrag' | 'vn' | 'woord' | 'is'>;

/** The words of an amount end here: `€ 1.150.000`, `- 12`, `1,2 mln`. */
function takeAmount(woorden: string[]): string | null {
  const delen: string[] = [];
  if (/^(?:mln\.?|miljoen|duizend)$/i.test(woorden.at(-1) ?? '')) delen.unshift(woorden.pop() ?? '');
  delen.unshift(woorden.pop() ?? '');
  while (/^(?:€|k€|-|-\/-)$/i.test(woorden.at(-1) ?? '')) delen.unshift(woorden.pop() ?? '');
  const tekst = delen.join(' ');
  return isBedrag(tekst) ? tekst : null;
}

/** Reads a line from the right: letters, the amount, letters, and the rest is the cause. */
function parseLine(tekst: string): Deel | null {
  const woorden = tekst.replace(/[.)\s]+$/, '').split(/\s+/);
  const merk: Merk = { vn: null, woord: false, is: null };
  while (woorden.length > 1 && mark(merk, woorden.at(-1) ?? '')) woorden.pop();
  const bedrag = takeAmount(woorden);
  if (bedrag === null) return null;
  if (/^(?:van|ad|:)$/i.test(woorden.at(-1) ?? '')) woorden.pop();
  while (woorden.length > 1 && mark(merk, woorden.at(-1) ?? '')) woorden.pop();
  const omschrijving = woorden.join(' ').replace(/[\s(:,;–-]+$/, '');
  // A second figure before it: a row of a table with more columns.
  if (!/\p{L}{2}/u.test(omschrijving) || isBedrag(woorden.at(-1) ?? '')) return null;
  return { omschrijving, bedrag, ...merk };
}

/** Reads cells: words, one amount, and letters in any order. */
function parseCells(cellen: readonly string[]): Deel | null {
  const merk: Merk = { vn: null, woord: false, is: null };
  const bedragen = cellen.filter((cel, i) => i > 0 && isBedrag(cel));
  const namen = cellen.filter((cel, i) => cel !== '' && !(i > 0 && (isBedrag(cel) || mark(merk, cel))));
  const [bedrag] = bedragen;
  const omschrijving = namen.join(' ');
  if (bedrag === undefined || bedragen.length !== 1 || !/\p{L}{2}/u.test(omschrijving)) return null;
  // Words behind the figures are a column of text: not a list of causes with amounts only, but no less a cause.
  return { omschrijving, bedrag, ...merk };
}

const LANGSTE = 400;

/** A name on a line of its own with an amount and letters below it, each on a line of its own. */
function collectCells(lijnen: readonly Lijn[], begin: number): { readonly cellen: string[]; readonly eind: number } {
  const cellen: string[] = [lijnen[begin]?.tekst ?? ''];
  let eind = begin + 1;
  for (let plaats = begin + 1; plaats < begin + 10 && cellen.length < 5; plaats += 1) {
    const lijn = lijnen[plaats];
    if (lijn?.soort === 'leeg') continue;
    const tekst = lijn?.tekst ?? '';
    if (lijn?.soort !== 'tekst' || !(isBedrag(tekst) || /^(?:[vnis]|voordeel|nadeel)$/i.test(tekst))) break;
    cellen.push(tekst);
    eind = plaats + 1;
  }
  return { cellen, eind };
}

/** Reads what starts at a line as one explained difference; null when it is none. */
export function parseVerklaringregel(lijnen: readonly Lijn[], begin: number): Verklaringregel | null {
  const lijn = lijnen[begin];
  if (lijn === undefined || lijn.soort === 'leeg' || lijn.tekst.length > LANGSTE) return null;
  const { herkomst, tekst } = lijn;
  if (lijn.soort === 'rij') {
    const deel = parseCells(lijn.cellen.map((cel) => cel.tekst));
    return deel === null || parseEenheid(tekst) !== null
      ? null
      : { ...deel, begin, eind: begin + 1, bron: tekst, herkomst };
  }
  if (/\d/.test(tekst.slice(-30))) {
    const deel = parseLine(tekst);
    if (deel !== null && parseEenheid(tekst) === null)
      return { ...deel, begin, eind: begin + 1, bron: tekst, herkomst };
  }
  if (tekst.length > 120 || isBedrag(tekst)) return null;
  const { cellen, eind } = collectCells(lijnen, begin);
  const deel = cellen.length < 2 ? null : parseCells(cellen);
  return deel === null || parseEenheid(tekst) !== null
    ? null
    : { ...deel, begin, eind, bron: cellen.join(' '), herkomst };
}
