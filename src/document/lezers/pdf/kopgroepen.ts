import type { Kolomruimte } from './kolommen';

/** Points that texts of neighbouring cells may touch. */
const RAAK = 0.5;

/** Names that say nothing of their own below the name of a group. */
const KAAL = /^(?:(?:lasten|baten|saldo|saldi|totaal|uitgaven|inkomsten|kosten|opbrengsten|(?:19|20)\d\d)\s?)+$/i;

/** Whether a name needs that of a group above it. */
export const isKaal = (naam: string): boolean => KAAL.test(naam);

const metJaar = (naam: string): boolean => /(?:19|20)\d\d/.test(naam);

/**
 * A name that occurs once and says enough ("Verschil") is in no group; nor is the one kind in a row of years: "Saldo" behind
 * `2022 2022`.
 */
export function isOwn(naam: string, alle: readonly string[]): boolean {
  if (alle.filter((ander) => ander === naam).length !== 1) return false;
  const andere = alle.filter((ander) => ander !== naam && isKaal(ander));
  return !isKaal(naam) || (!metJaar(naam) && andere.length > 0 && andere.every(metJaar));
}

interface Ruimte {
  readonly links: number;
  readonly rechts: number;
}

/** Whether a text stands between the figures of the columns beside those from `van` to `tot`. */
export function fitsAbove(
  { links, rechts }: Ruimte,
  van: number,
  tot: number,
  kolommen: readonly Kolomruimte[]
): boolean {
  const [voor, na] = [kolommen[van - 1], kolommen[tot + 1]];
  const begint = voor?.cijfers !== true || links >= voor.rechts - RAAK;
  return begint && (na === undefined || rechts <= na.links + RAAK);
}

/**
 * Which group each column is in, where names of groups stand above names of columns: groups are columns beside each
 * other, none has the same name twice, and the name of each stands between the figures of the columns around it.
 * @param groepen the names of groups from left to right, where they stand
 * @param namen the names of the columns of figures
 * @param cijfers the positions of these columns
 * @returns for each column of figures the number of its group, null for a name in no group; null when there are no such
 * groups, or more ways to divide the columns
 */
export function divide(
  groepen: readonly Ruimte[],
  namen: readonly string[],
  cijfers: readonly number[],
  kolommen: readonly Kolomruimte[]
): readonly (number | null)[] | null {
  const leden = namen.flatMap((naam, i) => (isOwn(naam, namen) ? [] : [i]));
  if (namen.includes('') || groepen.length < 2 || leden.length < groepen.length) return null;
  const gevonden: number[][] = [];
  const search = (vanaf: number, grenzen: readonly number[]): void => {
    const groep = groepen[grenzen.length];
    if (gevonden.length > 1) return;
    if (groep === undefined) {
      if (vanaf === leden.length) gevonden.push([...grenzen]);
      return;
    }
    const bekend = new Set<string>();
    for (let tot = vanaf; tot < leden.length && !bekend.has(namen[leden[tot] ?? 0] ?? ''); tot += 1) {
      // Columns beside each other: a name of its own between them ends a group.
      if (tot > vanaf && leden[tot] !== (leden[tot - 1] ?? 0) + 1) break;
      bekend.add(namen[leden[tot] ?? 0] ?? '');
      const [eerste, laatste] = [cijfers[leden[vanaf] ?? 0] ?? 0, cijfers[leden[tot] ?? 0] ?? 0];
      if (fitsAbove(groep, eerste, laatste, kolommen)) search(tot + 1, [...grenzen, tot + 1]);
    }
  };
  search(0, []);
  const [grenzen] = gevonden;
  if (gevonden.length !== 1 || grenzen === undefined) return null;
  return namen.map((_, i) => (leden.includes(i) ? grenzen.findIndex((grens) => leden.indexOf(i) < grens) : null));
}
