import { decimaal, isZero, negate, NUL, type Decimaal } from './decimaal';
import { parseCijfers } from './lees-cijfers';
import type { Notatie } from './notatie';

/** A printed number with everything that its notation says. */
export interface GelezenGetal {
  /** getal; nihil: a dash that means nil; onbekend: PM, n.n.b., n.v.t. */
  readonly soort: 'getal' | 'nihil' | 'onbekend';
  /** As printed, with its sign, before `factor`; 0 for nihil, null for onbekend. */
  readonly waarde: Decimaal | null;
  /** The step it was published in, before `factor`. */
  readonly stap: Decimaal;
  /** Euro per 1 as the number itself says: 1000 for k€, 1000000 for mln; null when it says nothing. */
  readonly factor: Decimaal | null;
  readonly euro: boolean;
  readonly procent: boolean;
  /** The other possible reading of the same digits; null when there is one reading only. */
  readonly anders: Decimaal | null;
}

const EEN = decimaal('1');
const FACTOREN: Readonly<Record<string, Decimaal>> = {
  k: decimaal('1000'),
  duizend: decimaal('1000'),
  mln: decimaal('1000000'),
  miljoen: decimaal('1000000'),
  mld: decimaal('1000000000'),
  miljard: decimaal('1000000000'),
};
/** Words that stand where a number should be and say that it is not known. */
const ONBEKEND = /^-?\s?(?:p\.?m\.?|n\.?n\.?b\.?|n\.?b\.?|n\.?v\.?t\.?|n\.?t\.?b\.?|onbekend|nog niet bekend|\.)$/i;

/** Every minus and space that word processors make, as the plain one. */
function normalise(tekst: string): string {
  return tekst
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .trim();
}

function bijzonder(soort: 'nihil' | 'onbekend', euro: boolean): GelezenGetal {
  return {
    soort,
    waarde: soort === 'nihil' ? NUL : null,
    stap: EEN,
    factor: null,
    euro,
    procent: false,
    anders: null,
  };
}

/** Sign, currency and opening bracket in front of the digits; simple alternatives, so no backtracking. */
const VOOR = /^(\()?\s?(-\/-|-|\+)?\s?(k?€|eur\b)?\s?(-\/-|-)?\s?/i;
/** What may follow the digits: `,-`, trailing minus, %, bracket, mln, euro. */
const NA = /^(?:,\s?-{1,2})?(-)?(?:\s?(%))?\s?(\))?\s?(mln\.?|miljoen|mld\.?|miljard|duizend|k€)?\s?(euro|€)?$/i;

/** The digits; also in groups of three with a space between them. */
const KERN = /^(?:[1-9]\d{0,2}(?: \d{3})+(?![\d.])(?:,\d+)?|[\d.,]*\d)/;

/**
 * Reads one printed number: `1.234`, `1234`, `1 234`, `-1.234`, `- 1.215`, `1.234-`, `(1.234)`, `-/- 0,11`, `€ -135.585`,
 * `€ -`, `-0`, `1.234,56`, `46 %`, `k€ 444`, `12,5 mln`, `€ 600.000,-`, `-`, `PM`.
 * @param notatie how the surrounding text writes numbers.
 * @returns null for anything else: a label, a date, two amounts, "+/- 4,4%".
 */
export function parseGetal(tekst: string, notatie: Notatie = 'nl'): GelezenGetal | null {
  if (tekst.length > LANGSTE) return parse(tekst, notatie);
  const bekend = GELEZEN[notatie];
  let gelezen = bekend.get(tekst);
  if (gelezen === undefined) {
    gelezen = parse(tekst, notatie);
    if (bekend.size >= MEESTE) bekend.clear();
    bekend.set(tekst, gelezen);
  }
  return gelezen;
}

/** What was read before: a document is looked at by many recognisers, and each asks the same of the same words. */
const GELEZEN: Readonly<Record<Notatie, Map<string, GelezenGetal | null>>> = {
  nl: new Map(),
  en: new Map(),
  gemengd: new Map(),
};
/** Texts remembered per notation at the most, and the longest of them: a few MB. */
const MEESTE = 20_000;
const LANGSTE = 60;

function parse(tekst: string, notatie: Notatie): GelezenGetal | null {
  const schoon = normalise(tekst);
  if (schoon === '' || schoon.length > LANGSTE) return null;
  if (ONBEKEND.test(schoon)) return bijzonder('onbekend', false);
  const voor = VOOR.exec(schoon);
  const rest = schoon.slice(voor?.[0].length ?? 0);
  const [, open, teken, munt, tweedeTeken] = voor ?? [];
  const euroVoor = munt !== undefined;
  if (rest === '') {
    const streep = (teken ?? '') + (tweedeTeken ?? '');
    return open === undefined && streep === '-' ? bijzonder('nihil', euroVoor) : null;
  }
  const kern = KERN.exec(rest)?.[0] ?? '';
  const na = kern === '' ? null : NA.exec(rest.slice(kern.length));
  if (na === null || (open === undefined) !== (na[3] === undefined)) return null;
  const tekens = [teken, tweedeTeken, na[1], open].filter((t) => t !== undefined && t !== '+');
  if (tekens.length > 1) return null;
  const cijfers = parseCijfers(kern.replaceAll(' ', ''), notatie);
  if (cijfers === null) return null;
  const sign = (waarde: Decimaal): Decimaal => (tekens.length === 1 && !isZero(waarde) ? negate(waarde) : waarde);
  const maat = (na[4] ?? (munt?.toLowerCase() === 'k€' ? 'k' : '')).toLowerCase().replace(/[.€]/g, '');
  return {
    soort: 'getal',
    waarde: sign(cijfers.waarde),
    stap: cijfers.stap,
    factor: FACTOREN[maat] ?? null,
    euro: euroVoor || na[5] !== undefined || maat === 'k',
    procent: na[2] !== undefined,
    anders: cijfers.anders === null ? null : sign(cijfers.anders),
  };
}
