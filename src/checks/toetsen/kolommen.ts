import { NAAR_DICHTSTBIJ } from '../../domain/afronding';
import type { Reeks, Rij, Soort, Tabel } from '../../domain/tabel';
import { celId } from '../../domain/tabel';
import type { Post } from '../identiteit';

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
