import type { Kolom } from '../../domain/tabel';
import { getalOf } from '../tabel/getallen';
import type { Drietal } from '../tabel/tekens';
import type { Werkrij } from '../tabel/werkrij';

/** The columns of one series and year: where its lasten, baten and saldo stand. */
export interface Kolomgroep {
  readonly lasten: number;
  readonly baten: number;
  readonly saldo: number;
}

/** Words of a saldo after changes of reserves. */
export const NA_RESERVES = /\bresultaat\b|\bna (?:bestemming|mutaties?|reserv)/i;

/** A saldo of the same series and year that is not named as one after reserves. */
function isVoor(kolom: Kolom, { reeks, jaar }: Pick<Kolom, 'reeks' | 'jaar'>): boolean {
  return kolom.soort === 'saldo' && kolom.reeks === reeks && kolom.jaar === jaar && !NA_RESERVES.test(kolom.kop);
}

/** Columns that belong together; -1 where a kind is missing. A kind that occurs twice makes the group useless. */
export function groupKolommen(kolommen: readonly Kolom[]): Kolomgroep[] {
  const groepen = new Map<string, { lasten: number; baten: number; saldo: number }>();
  kolommen.forEach(({ kop, reeks, soort, jaar }, i) => {
    // What remains after changes of reserves is no saldo of lasten and baten.
    if (soort === 'saldo' && NA_RESERVES.test(kop) && kolommen.some((k) => isVoor(k, { reeks, jaar }))) return;
    if (reeks === 'verschil' || (soort !== 'lasten' && soort !== 'baten' && soort !== 'saldo')) return;
    const sleutel = `${reeks ?? ''} ${jaar ?? ''}`;
    const groep = groepen.get(sleutel) ?? { lasten: -1, baten: -1, saldo: -1 };
    groepen.set(sleutel, { ...groep, [soort]: groep[soort] === -1 ? i : -2 });
  });
  return [...groepen.values()].filter((groep) => Math.min(groep.lasten, groep.baten, groep.saldo) >= -1);
}

/** Lasten, baten and saldo of one row in the columns of a group. */
export function drietalInRow(rij: Werkrij, groep: Kolomgroep): Drietal | null {
  const lasten = getalOf(rij.cellen[groep.lasten]);
  const baten = getalOf(rij.cellen[groep.baten]);
  const saldo = getalOf(rij.cellen[groep.saldo]);
  return lasten === null || baten === null || saldo === null ? null : { lasten, baten, saldo };
}

/** Three rows of which the third is the saldo of the first two. */
export interface Rijdrietal {
  readonly lasten: Werkrij;
  readonly baten: Werkrij;
  readonly saldo: Werkrij;
}

/** A saldo belongs to the lasten and baten that stand last before it. */
export function groupRijen(rijen: readonly Werkrij[]): Rijdrietal[] {
  const gevonden: Rijdrietal[] = [];
  let lasten: Werkrij | null = null;
  let baten: Werkrij | null = null;
  for (const rij of rijen) {
    if (rij.rol === 'kop') continue;
    if (rij.soort === 'lasten') lasten = rij;
    else if (rij.soort === 'baten') baten = rij;
    else if (rij.soort === 'saldo') {
      if (lasten !== null && baten !== null) gevonden.push({ lasten, baten, saldo: rij });
      lasten = null;
      baten = null;
    }
  }
  return gevonden;
}

/** A name without its kind: "Totaal lasten" and "Totaal saldo" are of the same. */
const nameOf = (rij: Werkrij): string =>
  `${rij.code ?? ''} ${rij.label}`
    .replace(/\b(?:lasten|baten|saldo)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Blocks of lasten, baten and saldi with the same names below each other: each name once in each of the three. */
function groupByName(rijen: readonly Werkrij[]): Rijdrietal[] {
  const namen = new Map<string, Partial<Record<'lasten' | 'baten' | 'saldo', Werkrij[]>>>();
  for (const rij of rijen) {
    const naam = nameOf(rij);
    if (rij.rol === 'kop' || naam === '' || (rij.soort !== 'lasten' && rij.soort !== 'baten' && rij.soort !== 'saldo'))
      continue;
    const eigen = namen.get(naam) ?? {};
    namen.set(naam, { ...eigen, [rij.soort]: [...(eigen[rij.soort] ?? []), rij] });
  }
  return [...namen.values()].flatMap(({ lasten = [], baten = [], saldo = [] }) => {
    const [l, b, s] = [lasten[0], baten[0], saldo[0]];
    const eens = lasten.length === 1 && baten.length === 1 && saldo.length === 1;
    return eens && l !== undefined && b !== undefined && s !== undefined ? [{ lasten: l, baten: b, saldo: s }] : [];
  });
}

/** Lasten, baten and saldo of every group, in every row or column where all three are printed. */
export function findDrietallen(kolommen: readonly Kolom[], rijen: readonly Werkrij[]): Drietal[] {
  const inRijen = groupKolommen(kolommen).flatMap((groep) => rijen.flatMap((rij) => drietalInRow(rij, groep) ?? []));
  // The same names in blocks tell what belongs together; else what stands next to each other does.
  const perNaam = groupByName(rijen);
  const groepen = perNaam.length > 1 ? perNaam : groupRijen(rijen);
  const inKolommen = groepen.flatMap(({ lasten, baten, saldo }) =>
    kolommen.flatMap(({ reeks }, i) => {
      const drie = [lasten, baten, saldo].map((rij) => getalOf(rij.cellen[i]));
      const [l, b, s] = drie;
      return reeks === 'verschil' || !l || !b || !s ? [] : [{ lasten: l, baten: b, saldo: s }];
    })
  );
  return [...inRijen, ...inKolommen];
}
