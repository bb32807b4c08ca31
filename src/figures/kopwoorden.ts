import type { Reeks, Soort } from '../domain/tabel';
import { remember } from './onthoud';

/** What the words above one column say; `begroting` is one of which the stage is not said. */
export interface Kopbetekenis {
  readonly reeks: Reeks | 'begroting' | null;
  readonly soort: Soort | null;
  readonly jaar: number | null;
}

/** Words of a header: lower case, without brackets and points. */
export const kopwoorden = remember((tekst: string): readonly string[] =>
  tekst
    .toLowerCase()
    .replace(/[().,:;*]/g, ' ')
    .replace(/\//g, ' / ')
    .split(/\s+/)
    .filter((woord) => woord !== '')
);

/** Series by their wording; the first that fits counts. */
const REEKSEN: readonly (readonly [RegExp, Reeks | 'begroting' | null])[] = [
  // A forecast of a difference is neither a forecast nor a difference between two columns.
  [/\bprognose afwijking\b/, null],
  [/\b(?:verschil|verschillen|afwijking|ruimte)\b/, 'verschil'],
  [
    /\brek\w* (?:min|minus|-|\/) (?:begr|begroting|raming)\b|\bbegr\w* .*(?:min|minus|-|\/) (?:rek|rekening|realisatie)\b/,
    'verschil',
  ],
  [
    /\bna (?:\w+ )?(?:wijz|wijziging|wijzigingen|bijstelling)\b|\b(?:gewijzigde?|bijgestelde?|actuele|actueel|definitieve)\b/,
    'na wijziging',
  ],
  [/\bincl\w* (?:begr|begrotings?)\s?wijz/, 'na wijziging'],
  [
    /\b(?:primitie[fv]e?|primaire?|prim|ontwerp|ontwerpbegroting|oorspronkelijke?|basis|basisbegroting)\b|\bvoor wijziging\b/,
    'primitief',
  ],
  [/\bmeerjarenraming\b/, 'raming'],
  [/\b(?:prognose|verwachting|verwachte?)\b/, 'prognose'],
  [/\b(?:wijziging|wijzigingen|begrotingswijziging|begrotingswijzigingen)\b/, 'wijziging'],
  [/\b(?:jaarrekening|rekening|realisatie|werkelijke?|gerealiseerde?|jr rek|jrrek)\b/, 'rekening'],
  [/\b(?:programmabegroting|begroting|begrote?|begroot|begr|geraamde?|raming)\b/, 'begroting'],
];

function soortOf(tekst: string): Soort | null {
  const lasten = /\b(?:lasten|uitgaven)\b/.test(tekst);
  const baten = /\b(?:baten|inkomsten)\b/.test(tekst);
  if (lasten !== baten) return lasten ? 'lasten' : 'baten';
  return lasten || /\b(?:saldo|resultaat|totaal)\b/.test(tekst) ? 'saldo' : null;
}

/** Reads the words above one column: `Begroting 2019 na wijziging Baten`. */
export const parseKopwoorden = remember((kop: string): Kopbetekenis => {
  const tekst = kopwoorden(kop).join(' ');
  const reeks = REEKSEN.find(([patroon]) => patroon.test(tekst))?.[1] ?? null;
  const jaar = /\b(?:19|20)\d\d\b/.exec(tekst)?.[0];
  // "Saldo rekening min begroting" names no kind: it is the difference of whatever stands in the row.
  const soort = reeks === 'verschil' && /\bsaldo (?:rek|begr|jaarrek)/.test(tekst) ? null : soortOf(tekst);
  return { reeks, soort, jaar: jaar === undefined ? null : Number(jaar) };
});

const EXTRA = new Set(
  'na voor van in op per min en de t/m / - incl inclusief excl exclusief wijz begrwijz rek stand bedrag 1e 2e 3e 4e saldo totaal jr + voordeel nadeel en rechten'.split(
    ' '
  )
);
/** Words that a column name can start with; a year or "na wijziging" continues one. */
const START =
  /^(?:programmabegroting|begroting|begrote?|begroot|begr|primitie[fv]e?|primaire?|prim|ontwerp|ontwerpbegroting|basis|basisbegroting|oorspronkelijke?|gewijzigde?|bijgestelde?|actuele|actueel|definitieve|geraamde?|raming|meerjarenraming|jaarrekening|rekening|realisatie|werkelijke?|gerealiseerde?|jr|jrrek|verschil|afwijking|ruimte|bedrag|saldo|prognose|verwachting|stand|lasten|baten|uitgaven|inkomsten|resultaat|totaal|wijziging|wijzigingen|begrotingswijziging|streefwaarde|verplichtingen|percentage|aandeel)$/;

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
