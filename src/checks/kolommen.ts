import { NAAR_DICHTSTBIJ } from '../domain/afronding';
import type { Kolom, Reeks, Rij, Soort, Tabel } from '../domain/tabel';
import { celId } from '../domain/tabel';
import type { Post } from './identiteit';

/** The columns of one series and year, by kind (0-based index). */
export interface Kolomgroep {
  readonly reeks: Reeks | null;
  readonly jaar: number | null;
  readonly kolommen: Partial<Record<Soort, number>>;
}

/** Columns by series and year; a second column of the same kind starts a group of its own. */
export function groupKolommen(tabel: Tabel): readonly Kolomgroep[] {
  const groepen: Kolomgroep[] = [];
  tabel.kolommen.forEach(({ reeks, jaar, soort }, index) => {
    if (soort === null) return;
    const groep = groepen.find((g) => g.reeks === reeks && g.jaar === jaar && g.kolommen[soort] === undefined);
    if (groep) groep.kolommen[soort] = index;
    else groepen.push({ reeks, jaar, kolommen: { [soort]: index } });
  });
  return groepen;
}

/** Names of columns with amounts, though which series they are is not known: `Begroting 2024` in the begroting of 2025. */
const BEDRAGEN =
  /\b(?:begroting|begroot|begrote|begr|budget|raming|geraamde?|realisatie|gerealiseerde?|werkelijke?|rekening|bedrag|stand)\b/i;
const GEEN_BEDRAGEN = /%|\b(?:procent|percentage|aandeel|index|fte|aantal|verschil|afwijking)\b/i;

/** Whether the figures of a column add up: amounts do, percentages and measured values do not. */
export function isAmount({ soort, reeks, kop }: Kolom): boolean {
  if (soort !== null) return soort !== 'aandeel' && soort !== 'waarde';
  return reeks !== null || (BEDRAGEN.test(kop) && !GEEN_BEDRAGEN.test(kop));
}

/** A column of which neither kind nor series is known and whose name does not say what it holds: it may be amounts. */
export function isUnknown(kolom: Kolom): boolean {
  return kolom.soort === null && kolom.reeks === null && !isAmount(kolom);
}

/** Whether the name of a column says that its figures are no amounts that have to add up. */
export function isNamedOtherwise({ kop }: Kolom): boolean {
  return GEEN_BEDRAGEN.test(kop);
}

/** The figure in a row and a 0-based column. */
export function postAt(tabel: Tabel, rij: Rij, kolom: number): Post {
  return {
    id: celId(rij, kolom),
    cel: rij.cellen[kolom] ?? null,
    onzeker: rij.twijfel !== null,
    euro: tabel.eenheid.euro,
    afronding: tabel.eenheid.afronding ?? NAAR_DICHTSTBIJ,
  };
}
