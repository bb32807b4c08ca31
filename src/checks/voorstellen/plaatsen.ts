import type { Lezing } from '../../domain/lezing';
import { celId, type CelId, type Kolom, type Rij, type Tabel } from '../../domain/tabel';

/** Where a figure stands. */
export interface Plaats {
  readonly cel: CelId;
  readonly tabel: Tabel;
  readonly rij: Rij;
  readonly kolom: Kolom;
}

/** The place of every figure of the tables by its id. */
export function findPlaatsen(lezingen: readonly Lezing[]): ReadonlyMap<CelId, Plaats> {
  const places = lezingen
    .flatMap(({ tabellen }) => tabellen)
    .flatMap((tabel) =>
      tabel.rijen.flatMap((rij) =>
        tabel.kolommen.flatMap((kolom, index): Plaats[] =>
          rij.rol === 'kop' || (rij.cellen[index]?.waarde ?? null) === null
            ? []
            : [{ cel: celId(rij, index), tabel, rij, kolom }]
        )
      )
    );
  return new Map(places.map((place) => [place.cel, place]));
}

/** Whether two figures stand in one column, or in columns of one series, year and kind in two tables. */
export function isSameColumn(a: Plaats, b: Plaats): boolean {
  if (a.tabel === b.tabel) return a.kolom === b.kolom;
  const { reeks, jaar, soort } = a.kolom;
  return reeks !== null && reeks === b.kolom.reeks && jaar === b.kolom.jaar && soort === b.kolom.soort;
}
