import { parseGetal } from '../../money/lees-getal';
import { isBedragcel, isBedragrol, type Verklaringrol } from './verklaringkolommen';

/** What the cells, or the words, of one explained difference say. */
export interface Verklaringdeel {
  readonly omschrijving: string;
  /** The amount as printed, with its currency and size. */
  readonly bedrag: string;
  readonly vn: 'V' | 'N' | null;
  /** It was a whole word (Voordeel, Nadeel), which needs no table around it. */
  readonly woord: boolean;
  readonly is: 'I' | 'S' | null;
}

/** What one word or cell beside an amount says. */
export interface Merk {
  vn: 'V' | 'N' | null;
  woord: boolean;
  is: 'I' | 'S' | null;
}

/** Adds what a letter or word says; false when it says nothing, or something else than was said already. */
export function mark(merk: Merk, tekst: string): boolean {
  const kaal = tekst.replace(/^[(]|[).:,;]+$/g, '').toLowerCase();
  const vn = /^(?:v|voordeel)$/.test(kaal) ? 'V' : /^(?:n|nadeel)$/.test(kaal) ? 'N' : null;
  const is = /^(?:i|incidenteel)$/.test(kaal) ? 'I' : /^(?:s|structureel)$/.test(kaal) ? 'S' : null;
  if ((vn === null) === (is === null)) return false;
  if ((vn !== null && merk.vn !== null) || (is !== null && merk.is !== null)) return false;
  merk.vn ??= vn;
  merk.is ??= is;
  merk.woord ||= vn !== null && kaal.length > 1;
  return true;
}

/** The same of a whole cell, where "voordelig" can be no word of the cause. */
export function markCell(merk: Merk, tekst: string): boolean {
  return mark(merk, tekst.replace(/^(voor|na)delig$/i, '$1deel'));
}

/** Nothing, a dash or a zero: no amount of its own. */
function isNiets(tekst: string): boolean {
  const getal = parseGetal(tekst);
  return tekst === '' || getal?.soort === 'nihil' || (getal?.soort === 'getal' && /^[^1-9]*$/.test(tekst));
}

/** The column that holds the amount of a row; null when none or more than one of them may be it. */
function findBedrag(cellen: readonly string[], rollen: readonly Verklaringrol[]): number | null {
  const eigen = rollen.indexOf('bedrag');
  if (eigen >= 0 && isBedragcel(cellen[eigen] ?? '')) return eigen;
  const zijden = rollen.flatMap((rol, i) => (isBedragrol(rol) && !isNiets(cellen[i] ?? '') ? [i] : []));
  const [enige] = zijden;
  return enige !== undefined && zijden.length === 1 && isBedragcel(cellen[enige] ?? '') ? enige : null;
}

/** An amount with its letter in one cell (`12,40 V`), as the two it is. */
function splitLetter(cel: string): readonly [bedrag: string, letter: string] | null {
  const [, bedrag = '', letter = ''] = /^(\S.*?)\s?\(?([VN]|voordeel|nadeel)\)?$/i.exec(cel) ?? [];
  return letter !== '' && isBedragcel(bedrag) ? [bedrag, letter] : null;
}

/** The cells with the letters of amounts taken out; null when letters contradict each other. */
function takeLetters(cellen: readonly string[], merk: Merk, isPlaats: (plaats: number) => boolean): string[] | null {
  const gesplitst = cellen.map((cel, i) => (isPlaats(i) ? splitLetter(cel) : null));
  const eens = gesplitst.every((delen) => delen === null || mark(merk, delen[1]));
  return eens ? cellen.map((cel, i) => gesplitst[i]?.[0] ?? cel) : null;
}

/**
 * Reads a row by what its columns hold: the amount in its own column, or in the one that is filled; letters in theirs.
 * @returns null when it is no such row: no words, no amount, or more than one that may be it
 */
export function parseRolcellen(gedrukt: readonly string[], rollen: readonly Verklaringrol[]): Verklaringdeel | null {
  const merk: Merk = { vn: null, woord: false, is: null };
  const cellen = takeLetters(gedrukt, merk, (i) => rollen[i] === 'bedrag');
  if (cellen === null) return null;
  const plaats = findBedrag(cellen, rollen);
  const namen = cellen.filter((cel, i) => rollen[i] === 'naam' && cel !== '');
  const omschrijving = namen.join(' ');
  if (plaats === null || !/\p{L}{2}/u.test(omschrijving)) return null;
  // Amounts below what was taken for names: figures of a row, of which this is one.
  if (namen.slice(1).filter(isBedragcel).length > 1) return null;
  for (const [i, cel] of cellen.entries()) {
    const rol = rollen[i];
    if ((rol === 'vn' || rol === 'is') && cel !== '' && !isNiets(cel) && !markCell(merk, cel)) return null;
  }
  const rol = rollen[plaats];
  const kant = rol === 'voordeel' ? 'V' : rol === 'nadeel' ? 'N' : null;
  const aard = rol === 'incidenteel' ? 'I' : rol === 'structureel' ? 'S' : null;
  return { omschrijving, bedrag: cellen[plaats] ?? '', ...merk, vn: merk.vn ?? kant, is: merk.is ?? aard };
}

/** Reads cells without a header that says more: words, one amount, and letters in any order. */
export function parseCells(cellen: readonly string[]): Verklaringdeel | null {
  const merk: Merk = { vn: null, woord: false, is: null };
  const bedragen = cellen.filter((cel, i) => i > 0 && isBedragcel(cel));
  const namen = cellen.filter((cel, i) => cel !== '' && !(i > 0 && (isBedragcel(cel) || mark(merk, cel))));
  const [bedrag] = bedragen;
  const omschrijving = namen.join(' ');
  if (bedrag === undefined || bedragen.length !== 1 || !/\p{L}{2}/u.test(omschrijving)) return null;
  // Words behind the figures are a column of text: not a list of causes with amounts only, but no less a cause.
  return { omschrijving, bedrag, ...merk };
}
