import { hasSeries } from '../domain/celnaam';
import type { Lezing } from '../domain/lezing';
import { celId, type Cel, type CelId, type Kolom, type Rij, type Tegel } from '../domain/tabel';
import type { Decimaal } from '../money/decimaal';

/** A figure with what is needed to name it. */
export interface Cijfer {
  readonly id: CelId;
  readonly cel: Cel;
  readonly lezing: Lezing;
  /** Null for a tile. */
  readonly rij: Rij | null;
  readonly kolom: Kolom | null;
  readonly tegel: Tegel | null;
  /** Euro per 1. */
  readonly euro: Decimaal;
  /** Whether its table has more than one series, so that a row alone does not say which figure is meant. */
  readonly isVanReeks: boolean;
}

/** Every figure of some documents by its id. */
export function indexFigures(lezingen: readonly Lezing[]): ReadonlyMap<CelId, Cijfer> {
  const index = new Map<CelId, Cijfer>();
  for (const lezing of lezingen) {
    for (const tabel of lezing.tabellen) {
      const ofTable = { lezing, tegel: null, euro: tabel.eenheid.euro, isVanReeks: hasSeries(tabel) };
      for (const rij of tabel.rijen) {
        rij.cellen.forEach((cel, nummer) => {
          const id = celId(rij, nummer);
          if (cel) index.set(id, { ...ofTable, id, cel, rij, kolom: tabel.kolommen[nummer] ?? null });
        });
      }
    }
    for (const tegel of lezing.tegels) {
      const base = { lezing, rij: null, kolom: null, tegel, euro: tegel.eenheid.euro, isVanReeks: false };
      index.set(tegel.id, { ...base, id: tegel.id, cel: tegel.bedrag });
      if (tegel.aandeel) index.set(`${tegel.id}.a`, { ...base, id: `${tegel.id}.a`, cel: tegel.aandeel });
    }
  }
  return index;
}
