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

const LETTER = 'A-Za-z\\u00C0-\\u024F';
/** Each tried at one place; none can run over another, so the work is linear. */
const SPATIE = /\s*/y;
const WOORD = new RegExp(`[${LETTER}][${LETTER}\\d]*(?:['’\\-/&.][${LETTER}][${LETTER}\\d]*)*`, 'y');
const DATUM =
  /\d{1,2}-\d{1,2}-\d{2,4}|\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b(?:\s\d{4})?/iy;
const JAREN = /(?<![\d.,])(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)(?![\d.,]?\d|-)/y;
/** "4-8 jaar", "2106-37A", "15-": no amounts. */
const CODE = new RegExp(
  `\\d+(?:[-–]\\s?\\d+[${LETTER}\\d]*|[-–]?[${LETTER}][${LETTER}\\d-]*)|\\d+-(?=\\s(?:tot|en|of)\\b)`,
  'y'
);
const GETAL =
  /(€\s?|eur\s)?([-–]\s?)?(\d[\d.,]*\d|\d)(?:,\s?-{1,2})?(?:\s?(mln|miljoen|mld|miljard|duizend)\b\.?)?(?:\s?(euro)\b)?(?:\s?(\\?%-?punt(?:en)?|procentpunt(?:en)?|procent\b|\\?%))?/iy;

function matchAt(patroon: RegExp, tekst: string, plaats: number): RegExpExecArray | null {
  patroon.lastIndex = plaats;
  return patroon.exec(tekst);
}

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

/** The parts of a printed number. */
interface Getaldelen {
  readonly tekst: string;
  readonly kern: string;
  readonly maat: string;
  readonly munt: boolean;
  readonly min: boolean;
  readonly procent: string;
}

function tellingOf(zin: string, begin: number, { tekst, kern, maat, munt, min, procent }: Getaldelen): Telling | null {
  const cijfers = parseCijfers(kern, 'nl');
  // "6.5" may be 6,5 or a paragraph: not sure, so no number.
  if (cijfers?.anders !== null) return null;
  const factor = MATEN[maat.toLowerCase()] ?? EEN;
  const isGeld = munt || /^(?:ml|mil)/i.test(maat);
  const waarde = factor === EEN ? cijfers.waarde : multiply(cijfers.waarde, factor);
  return {
    // A dash before a number in a sentence is a hyphen far more often than a minus.
    waarde: min && isGeld && waarde !== '0' ? decimaal(`-${waarde}`) : waarde,
    eenheid: procent === '' ? (isGeld ? 'euro' : null) : /punt/i.test(procent) ? 'procentpunt' : '%',
    tekst: tekst.trim(),
    stap: factor === EEN ? cijfers.stap : multiply(cijfers.stap, factor),
    maat: factor,
    benadering: softened(zin, begin),
    woord: false,
  };
}

function wordTelling(zin: string, vorige: string, laag: string, begin: number, tekst: string): Telling | null {
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
  const benadering = softened(zin, begin);
  return { waarde: decimaal(getal), eenheid: null, tekst, stap: EEN, maat: EEN, benadering, woord: true };
}

const CODEWOORD =
  /^(?:doelstelling|programma|artikel|art|hoofdstuk|paragraaf|taakveld|thema|tozo|fase|bijlage|tabel|figuur|pijler|spoor|maatregel|motie|nr|nummer|niveau|groep|versie|wi|g|a|n)$/;

function expandYear(van: number, tot: string): number {
  return tot.length === 4 ? Number(tot) : Math.floor(van / 100) * 100 + Number(tot);
}

const isYear = (kern: string): boolean => /^(?:19[5-9]|20)\d\d?$/.test(kern) && kern.length === 4;

type Soort = Token['soort'];

function make(
  soort: Soort,
  tekst: string,
  begin: number,
  meer: Partial<Pick<Token, 'telling' | 'jaar' | 'totJaar'>> = {}
): Token {
  const { telling = null, jaar = null, totJaar = null } = meer;
  return {
    soort,
    tekst: tekst.trim(),
    laag: tekst.toLowerCase(),
    begin,
    eind: begin + tekst.length,
    telling,
    jaar,
    totJaar,
  };
}

/** A date, range, code or number that starts at a place; null where none does. */
function numberAt(zin: string, begin: number, vorige: string): Token | null {
  const datum = matchAt(DATUM, zin, begin)?.[0];
  if (datum !== undefined) {
    const jaar = /\d{4}$/.exec(datum)?.[0];
    return make('datum', datum, begin, jaar === undefined ? {} : { jaar: Number(jaar) });
  }
  const jaren = matchAt(JAREN, zin, begin)?.[0];
  if (jaren !== undefined) {
    const [van = '', tot = ''] = jaren.split(/\s?[-–/]\s?/);
    return make('jaren', jaren, begin, { jaar: Number(van), totJaar: expandYear(Number(van), tot) });
  }
  const code = matchAt(CODE, zin, begin)?.[0];
  if (code !== undefined) return make('code', code, begin);
  const getal = matchAt(GETAL, zin, begin);
  if (getal === null) return null;
  const [tekst, munt, min, kern = '', maat = '', euro, procent = ''] = getal;
  const kaal = munt === undefined && maat === '' && procent === '' && euro === undefined;
  if (kaal && CODEWOORD.test(vorige)) return make('code', tekst, begin);
  if (kaal && isYear(kern)) return make('jaar', tekst, begin, { jaar: Number(kern) });
  const delen = { tekst, kern, maat, munt: munt !== undefined || euro !== undefined, min: min !== undefined, procent };
  const telling = tellingOf(zin, begin, delen);
  return make(telling === null ? 'code' : 'getal', tekst, begin, { telling });
}

const MUNT = /€|[-–]|\d|[Ee](?=[Uu][Rr]\s)/y;

/** Takes a sentence apart in words, numbers with their units, years, dates and codes. */
export function tokenise(zin: string): Token[] {
  const tokens: Token[] = [];
  for (let plaats = 0; ;) {
    plaats += matchAt(SPATIE, zin, plaats)?.[0].length ?? 0;
    if (plaats >= zin.length) return tokens;
    const vorige = tokens.at(-1)?.laag ?? '';
    const getal = matchAt(MUNT, zin, plaats) === null ? null : numberAt(zin, plaats, vorige);
    const woord = getal === null ? matchAt(WOORD, zin, plaats)?.[0] : undefined;
    if (getal !== null) tokens.push(getal);
    else if (woord !== undefined) {
      const telling = wordTelling(zin, vorige, woord.toLowerCase(), plaats, woord);
      tokens.push(make(telling === null ? 'woord' : 'getal', woord, plaats, { telling }));
    } else tokens.push(make('teken', zin.charAt(plaats), plaats));
    plaats = tokens.at(-1)?.eind ?? plaats + 1;
  }
}
