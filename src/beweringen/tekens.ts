import type { Getal } from '../domain/bewering';
import { decimaal, divide, multiply, type Decimaal } from '../money/decimaal';
import { parseCijfers } from '../money/lees-cijfers';
import { parseBreuk, parseGetalwoord } from './getalwoorden';

/** How a text softens a number. */
export type Benadering = 'ruim' | 'bijna' | 'circa' | 'hoogstens' | 'minstens' | null;

/** A number in running text. Values in the unit: euro, per cent, percentage points or a count. */
export interface Telling extends Getal {
  /** The step that it is quoted with: 100000 for `12,5 mln`, 1 for `372`. */
  readonly stap: Decimaal;
  /** Units per 1 as printed: 1000000 for `12,5 mln`. */
  readonly maat: Decimaal;
  readonly benadering: Benadering;
  /** Written as a word or share. */
  readonly woord: boolean;
}

/** A piece of a sentence. */
export interface Token {
  readonly soort: 'woord' | 'getal' | 'jaar' | 'jaren' | 'datum' | 'code' | 'teken';
  readonly tekst: string;
  /** Lower case. */
  readonly laag: string;
  readonly begin: number;
  readonly eind: number;
  /** For a number. */
  readonly telling: Telling | null;
  /** For a year, and the first and last of a range of years. */
  readonly jaar: number | null;
  readonly totJaar: number | null;
}

const EEN = decimaal(1);
const MATEN: Readonly<Record<string, Decimaal>> = {
  mln: decimaal(1_000_000),
  miljoen: decimaal(1_000_000),
  mld: decimaal(1_000_000_000),
  miljard: decimaal(1_000_000_000),
  duizend: decimaal(1000),
};

/** In the order in which they are tried at each place; no alternative can run over another, so the work is linear. */
const PATROON = new RegExp(
  [
    String.raw`(?<datum>\d{1,2}-\d{1,2}-\d{2,4}|\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b(?:\s\d{4})?)`,
    String.raw`(?<jaren>(?<![\d.,])(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)(?![\d.,]?\d|-))`,
    // "4-8 jaar", "2106-37A", "15-": no amounts.
    String.raw`(?<code>\d+(?:[-–]\s?\d+[\p{L}\d]*|[-–]?\p{L}[\p{L}\d-]*)|\d+-(?=\s(?:tot|en|of)\b))`,
    String.raw`(?<getal>(?<munt>€\s?|eur\s)?(?<min>[-–]\s?)?(?<kern>\d[\d.,]*\d|\d)(?:,\s?-{1,2})?(?:\s?(?<maat>mln|miljoen|mld|miljard|duizend)\b\.?)?(?:\s?(?<euro>euro)\b)?(?:\s?(?<pct>\\?%-?punt(?:en)?|procentpunt(?:en)?|procent\b|\\?%))?)`,
    String.raw`(?<woord>\p{L}[\p{L}\p{M}\d]*(?:['’\-/&.]\p{L}[\p{L}\p{M}\d]*)*)`,
    String.raw`(?<teken>[^\s])`,
  ].join('|'),
  'giu'
);

const VOORAF: readonly (readonly [RegExp, NonNullable<Benadering>])[] = [
  [/(?:^|\s)(?:ruim|meer dan|boven de|een goede|een dikke)\s$/i, 'ruim'],
  [/(?:^|\s)(?:bijna|krap|een kleine|kleine|net geen|minder dan|nog geen|onder de|nagenoeg)\s$/i, 'bijna'],
  [
    /(?:^|[\s(])(?:circa|ca\.?|ongeveer|zo['’]n|rond(?: de)?|omstreeks|grofweg|naar schatting|om en nabij(?: de)?|gemiddeld zo'n)\s$/i,
    'circa',
  ],
  [/(?:^|\s)(?:maximaal|max\.?|hoogstens|ten hoogste|tot)\s$/i, 'hoogstens'],
  [/(?:^|\s)(?:minimaal|min\.?|minstens|ten minste|tenminste|vanaf)\s$/i, 'minstens'],
];

function softened(zin: string, begin: number): Benadering {
  const voor = zin.slice(Math.max(0, begin - 24), begin);
  return VOORAF.find(([patroon]) => patroon.test(voor))?.[1] ?? null;
}

function tellingOf(zin: string, begin: number, groepen: Record<string, string | undefined>): Telling | null {
  const { kern = '', maat = '', munt, euro, pct, min } = groepen;
  const cijfers = parseCijfers(kern, 'nl');
  // "6.5" may be 6,5 or a paragraph: not sure, so no number.
  if (cijfers?.anders !== null) return null;
  const factor = MATEN[maat.toLowerCase()] ?? EEN;
  const isGeld = munt !== undefined || euro !== undefined || /^(?:ml|mil)/i.test(maat);
  const procent = pct === undefined ? null : /punt/i.test(pct) ? 'procentpunt' : '%';
  const waarde = multiply(cijfers.waarde, factor);
  return {
    // A dash before a number in a sentence is a hyphen far more often than a minus.
    waarde: min !== undefined && isGeld && waarde !== '0' ? decimaal(`-${waarde}`) : waarde,
    eenheid: procent ?? (isGeld ? 'euro' : null),
    tekst: zin.slice(begin, begin + (groepen['getal'] ?? '').length).trim(),
    stap: multiply(cijfers.stap, factor),
    maat: factor,
    benadering: softened(zin, begin),
    woord: false,
  };
}

function wordTelling(zin: string, vorige: string, laag: string, begin: number, tekst: string): Telling | null {
  const benadering = softened(zin, begin);
  const breuk = parseBreuk(vorige, laag);
  if (breuk !== null) {
    const waarde = divide(decimaal(breuk[0] * 100), decimaal(breuk[1]));
    const circa = softened(zin, begin - vorige.length - 1) ?? 'circa';
    return {
      waarde,
      eenheid: '%',
      tekst: `${vorige} ${tekst}`,
      stap: decimaal(5),
      maat: EEN,
      benadering: circa,
      woord: true,
    };
  }
  const getal = parseGetalwoord(laag);
  if (getal === null) return null;
  return { waarde: decimaal(getal), eenheid: null, tekst, stap: EEN, maat: EEN, benadering, woord: true };
}

const CODEWOORD =
  /^(?:doelstelling|programma|artikel|art|hoofdstuk|paragraaf|taakveld|thema|tozo|fase|bijlage|tabel|figuur|pijler|spoor|maatregel|motie|nr|nummer|niveau|groep|versie|wi|g|a|n)$/;

function expandYear(van: number, tot: string): number {
  return tot.length === 4 ? Number(tot) : Math.floor(van / 100) * 100 + Number(tot);
}

const isYear = (kern: string): boolean => /^(?:19[5-9]|20)\d\d?$/.test(kern) && kern.length === 4;

/** Takes a sentence apart in words, numbers with their units, years, dates and codes. */
export function tokenise(zin: string): Token[] {
  const tokens: Token[] = [];
  for (const gevonden of zin.matchAll(PATROON)) {
    const groepen = gevonden.groups ?? {};
    const [tekst] = gevonden;
    const begin = gevonden.index;
    const laag = tekst.toLowerCase();
    const basis = {
      tekst: tekst.trim(),
      laag,
      begin,
      eind: begin + tekst.length,
      telling: null,
      jaar: null,
      totJaar: null,
    };
    const vorige = tokens.at(-1)?.laag ?? '';
    if (groepen['datum'] !== undefined) {
      const jaar = /\d{4}$/.exec(tekst)?.[0];
      tokens.push({ ...basis, soort: 'datum', jaar: jaar === undefined ? null : Number(jaar) });
    } else if (groepen['jaren'] !== undefined) {
      const [van = '', tot = ''] = tekst.split(/\s?[-–/]\s?/);
      tokens.push({ ...basis, soort: 'jaren', jaar: Number(van), totJaar: expandYear(Number(van), tot) });
    } else if (groepen['code'] !== undefined) {
      tokens.push({ ...basis, soort: 'code' });
    } else if (groepen['getal'] !== undefined) {
      const { kern = '', munt, maat, pct, euro } = groepen;
      const kaal = munt === undefined && maat === undefined && pct === undefined && euro === undefined;
      const telling = tellingOf(zin, begin, groepen);
      if (kaal && CODEWOORD.test(vorige)) tokens.push({ ...basis, soort: 'code' });
      else if (kaal && isYear(kern)) tokens.push({ ...basis, soort: 'jaar', jaar: Number(kern) });
      else tokens.push({ ...basis, soort: telling === null ? 'code' : 'getal', telling });
    } else if (groepen['woord'] !== undefined) {
      const telling = wordTelling(zin, vorige, laag, begin, tekst);
      tokens.push({ ...basis, soort: telling === null ? 'woord' : 'getal', telling });
    } else tokens.push({ ...basis, soort: 'teken' });
  }
  return tokens;
}
