import type { Reeks, Soort } from '../../domain/tabel';
import { remember } from '../onthoud';

/** What the words above one column say; `begroting` is one of which the stage is not said. */
export interface Kopbetekenis {
  readonly reeks: Reeks | 'begroting' | null;
  readonly soort: Soort | null;
  readonly jaar: number | null;
}

/**
 * Words of a header: lower case, without accents, brackets and points (`vóór`), and in one piece where a narrow cell
 * broke them (`be groting`, `wijzi-ging`).
 */
export const kopwoorden = remember((tekst: string): readonly string[] => {
  const kaal = tekst.toLowerCase();
  // A text that is longer is no header: its words are not looked into.
  if (tekst.length > LANGSTE_KOP) return splitWords(kaal);
  return joinPieces(
    splitWords(
      kaal
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/\bt\.?\s?o\.?\s?v\b\.?/g, 'tov')
    )
  );
});

const LANGSTE_KOP = 1000;

function splitWords(tekst: string): string[] {
  return tekst
    .replace(/[().,:;*]/g, ' ')
    .replace(/\//g, ' / ')
    .split(/\s+/)
    .filter((woord) => woord !== '');
}

/** A word of a name that is long enough to be known by its pieces. */
const isHeel = (woord: string): boolean => woord.length > 4 && START.test(woord);

/** Puts together what a line end or a narrow cell broke: two or three pieces that are no words make one that is. */
function joinPieces(woorden: readonly string[]): readonly string[] {
  // The cheapest test first: most headers are whole.
  if (woorden.every((woord) => isKopwoord(woord))) return woorden;
  const heel: string[] = [];
  for (let i = 0; i < woorden.length; i += 1) {
    const aantal = [3, 2].find((lengte) => {
      const delen = woorden.slice(i, i + lengte);
      const samen = delen.map((deel, k) => (k < delen.length - 1 ? deel.replace(/-$/, '') : deel)).join('');
      return (
        delen.length === lengte && !delen.every(isKopwoord) && delen.every((d) => /\p{L}/u.test(d)) && isHeel(samen)
      );
    });
    const delen = woorden.slice(i, i + (aantal ?? 1));
    heel.push(aantal === undefined ? (woorden[i] ?? '') : delen.map((deel) => deel.replace(/-$/, '')).join(''));
    i += (aantal ?? 1) - 1;
  }
  return heel;
}

/** Series by their wording; the first that fits counts. */
const REEKSEN: readonly (readonly [RegExp, Reeks | 'begroting' | null])[] = [
  // A forecast of a difference is neither a forecast nor a difference between two columns.
  [/\bprognose afwijking\b/, null],
  [/\b(?:verschil|verschillen|afwijking|ruimte)\b/, 'verschil'],
  [
    /\brek\w* (?:min|minus|-|\/) (?:begr|begroting|raming)\b|\bbegr\w* .*(?:min|minus|-|\/) (?:rek|rekening|realisatie)\b/,
    'verschil',
  ],
  // "Saldo raming na wijziging en rekening": what is between the two.
  [/\bsaldo (?:begr\w*|raming|geraamd\w*)\b.* en (?:(?:jaar)?rekening|realisatie|werkelijk\w*)\b/, 'verschil'],
  [
    /\bna (?:\w+ )?(?:wijz|wijziging|wijzigingen|bijstelling|berap|burap|marap|(?:bestuurs|tussen)rapportage|(?:voorjaars|najaars|zomer|slot)nota)\b|\b(?:gewijzigde?|bijgestelde?|actuele|actueel|definitieve|aangepaste?|herziene)\b/,
    'na wijziging',
  ],
  [/\bincl\w* (?:begr|begrotings?)?\s?wijz/, 'na wijziging'],
  [
    /\b(?:primitie[fv]e?|primaire?|prim|ontwerp|ontwerpbegroting|oorspronkelijke?|initiele|basis|basisbegroting)\b|\bvoor (?:\w+ )?wijziging(?:en)?\b/,
    'primitief',
  ],
  [/\bmeerjarenraming\b/, 'raming'],
  [/\b(?:prognose|jaarprognose|verwachting|verwachte?)\b/, 'prognose'],
  [/\b(?:wijziging|wijzigingen|begrotingswijziging|begrotingswijzigingen|bijstelling|bijstellingen)\b/, 'wijziging'],
  [/\b(?:jaarrekening|rekening|realisatie|werkelijke?|gerealiseerde?|jr rek|jrrek)\b/, 'rekening'],
  [/\b(?:programmabegroting|begroting|begrote?|begroot|begr|geraamde?|raming)\b/, 'begroting'],
];

function soortOf(tekst: string): Soort | null {
  if (/\b(?:saldo|resultaat)\b.*\b(?:voor|na)\b.*\breserve/.test(tekst)) return 'saldo';
  if (/\b(?:toevoeging|toevoegingen|storting|stortingen|dotaties?)\b.*\breserves?\b/.test(tekst)) return 'toevoeging';
  if (/\b(?:onttrekking|onttrekkingen)\b.*\breserves?\b/.test(tekst)) return 'onttrekking';
  if (/\bmutaties?\b.*\breserves?\b|\breservemutaties?\b/.test(tekst)) return 'mutatie reserves';
  // What remains of lasten when their baten are taken off.
  if (/\bnetto (?:lasten|kosten|uitgaven)\b/.test(tekst)) return 'saldo';
  const lasten = /\b(?:lasten|uitgaven|kosten)\b/.test(tekst);
  const baten = /\b(?:baten|inkomsten|opbrengsten)\b/.test(tekst);
  if (lasten !== baten) return lasten ? 'lasten' : 'baten';
  return lasten || /\b(?:saldo|saldi|resultaat|totaal)\b/.test(tekst) ? 'saldo' : null;
}

const parseWoorden = remember((kop: string): Kopbetekenis => {
  const tekst = kopwoorden(kop).join(' ');
  const reeks = REEKSEN.find(([patroon]) => patroon.test(tekst))?.[1] ?? null;
  const jaar = /\b(?:19|20)\d\d\b/.exec(tekst)?.[0];
  // "Saldo rekening min begroting" names no kind: it is the difference of whatever stands in the row.
  const soort = reeks === 'verschil' && /\bsaldo (?:rek|begr|jaarrek|raming)/.test(tekst) ? null : soortOf(tekst);
  return { reeks, soort, jaar: jaar === undefined ? null : Number(jaar) };
});

/** A figure as most cells hold one: it says nothing of a column, unless a year may stand in it. */
const FIGUUR = /^[-+\d.,()€%\s]*$/;

/** Reads the words above one column: `Begroting 2019 na wijziging Baten`. */
export function parseKopwoorden(kop: string): Kopbetekenis {
  return FIGUUR.test(kop) && !/(?:19|20)\d\d/.test(kop) ? { reeks: null, soort: null, jaar: null } : parseWoorden(kop);
}

const EXTRA = new Set(
  'na voor van in op per min en de t m / - incl inclusief excl exclusief wijz begrwijz rek stand bedrag 1e 2e 3e 4e laatste saldo totaal jr + = voordeel nadeel voordelig nadelig en rechten jaar jaareinde ultimo budget netto volgens door raad tov ten opzichte met begrotingsjaar verslagjaar boekjaar dienstjaar berap burap marap bestuursrapportage tussenrapportage voorjaarsnota najaarsnota zomernota slotnota'.split(
    ' '
  )
);
/** Words that a column name can start with; a year or "na wijziging" continues one. */
const START =
  /^(?:programmabegroting|begroting|begrote?|begroot|begr|primitie[fv]e?|primaire?|prim|ontwerp|ontwerpbegroting|basis|basisbegroting|oorspronkelijke?|gewijzigde?|bijgestelde?|actuele|actueel|definitieve|geraamde?|raming|meerjarenraming|jaarrekening|rekening|realisatie|werkelijke?|gerealiseerde?|jr|jrrek|verschil|afwijking|ruimte|bedrag|saldo|saldi|prognose|verwachting|stand|lasten|baten|uitgaven|inkomsten|resultaat|totaal|wijziging|wijzigingen|begrotingswijziging|bijstelling|bijstellingen|streefwaarde|verplichtingen|percentage|aandeel|initiele|aangepaste?|herziene|kosten|opbrengsten|restant|restantbudget|beschikbaar|vrije|jaarprognose|incidenteel|structureel|incidentele|structurele|toevoeging|toevoegingen|storting|stortingen|onttrekking|onttrekkingen|reserves?|vermeerdering|vermeerderingen|vermindering|verminderingen|dotaties?|vrijval|aanwending|aanwendingen|beginstand|eindstand)$/;

const MAAND =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)$/;
const DAG = /^(?:0?[1-9]|[12]\d|3[01])$/;

/** Whether a word can stand in the name of a column of figures. */
export function isKopwoord(woord: string): boolean {
  return EXTRA.has(woord) || START.test(woord) || isJaarwoord(woord) || MAAND.test(woord) || DAG.test(woord);
}

/** Whether every number among the words is a year or the day of a date (`op 05 oktober 2022`). */
export function datesAreWhole(woorden: readonly string[]): boolean {
  return woorden.every((woord, i) => !DAG.test(woord) || MAAND.test(woorden[i + 1] ?? ''));
}

/** Whether a word can be the first of a column's name. */
export function isKopbegin(woord: string): boolean {
  return START.test(woord);
}

/** A year as it stands in a header. */
export function isJaarwoord(woord: string): boolean {
  return /^(?:19|20)\d\d$/.test(woord);
}
