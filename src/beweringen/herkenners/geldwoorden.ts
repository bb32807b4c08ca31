import type { Geldsoort, Rijen, Rijfeit, Zijde } from '../feiten';
import type { Token } from '../tekens';

/** The kinds an amount may be of, the likeliest first, and the word that says so. */
export interface Geldwoord {
  readonly soorten: readonly Geldsoort[];
  readonly woord: string;
}

const LASTEN = /^(?:lasten|uitgaven|kosten)$/;
const BESTEED =
  /^(?:bestedingen|besteding|besteed|besteedde|uitgegeven|uitgaf|uitgaven|kostte|kostten|kost|kosten|nodig|ging|gingen)$/;
const BATEN = /^(?:baten|inkomsten|\p{L}*opbrengsten?|ontvangen|ontving|ontvingen)$/u;
const SALDO = /^(?:saldo|netto)$/;

/** What kind of amount the words speak of; null when they do not say, or say two things. */
export function geldwoordIn(tokens: readonly Token[]): Geldwoord | null {
  const eerste = (patroon: RegExp): string | null => tokens.find(({ laag }) => patroon.test(laag))?.tekst ?? null;
  const [lasten, besteed, baten, saldo] = [eerste(LASTEN), eerste(BESTEED), eerste(BATEN), eerste(SALDO)];
  if (saldo !== null) return { soorten: ['saldo'], woord: saldo };
  if (baten !== null) return lasten === null && besteed === null ? { soorten: ['baten'], woord: baten } : null;
  if (besteed !== null && lasten === null) return { soorten: ['lasten', 'saldo'], woord: besteed };
  return lasten === null ? null : { soorten: ['lasten'], woord: lasten };
}

const BEGROOT = /^(?:begroot|begrote?|begroting|raming|geraamde?|raamden)$/;

/** Whether the words speak of what was budgeted. */
export function isBegroot(tokens: readonly Token[]): boolean {
  return tokens.some(({ laag }) => BEGROOT.test(laag));
}

/** The figures of a kind and year in the realisation, or in any stage of the begroting. */
export function feitenVan(wie: readonly Rijen[], soort: Geldsoort, jaar: number, zijde: Zijde): readonly Rijfeit[] {
  const van = (rijen: Rijen): Rijfeit[] =>
    rijen.feiten.filter((feit) => feit.soort === soort && feit.cijfer.jaar === jaar && feit.zijde === zijde);
  // Its own document first: another one may tell of the same year in another way.
  return wie.map(van).find((feiten) => feiten.length > 0) ?? [];
}
