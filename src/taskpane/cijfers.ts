import { hasSeries } from '../domain/celnaam';
import type { Lezing } from '../domain/lezing';
import type { Cel, CelId, Kolom, Rij, Tabel, Tegel } from '../domain/tabel';
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

/** Figures by their id. */
export type Cijferindex = Pick<ReadonlyMap<CelId, Cijfer>, 'get'>;

/**
 * Every figure of some documents by its id. Only what is asked for is made: of the thousands of figures of a document the
 * pane shows some tens. The same id gives the same object.
 */
export function indexFigures(lezingen: readonly Lezing[]): Cijferindex {
  const rijen = new Map<string, Pick<Cijfer, 'lezing' | 'rij'> & { readonly tabel: Tabel }>();
  const made = new Map<CelId, Cijfer | undefined>();
  for (const lezing of lezingen) {
    for (const tabel of lezing.tabellen) for (const rij of tabel.rijen) rijen.set(rij.id, { lezing, rij, tabel });
    for (const tegel of lezing.tegels) {
      const base = { lezing, rij: null, kolom: null, tegel, euro: tegel.eenheid.euro, isVanReeks: false };
      made.set(tegel.id, { ...base, id: tegel.id, cel: tegel.bedrag });
      if (tegel.aandeel) made.set(`${tegel.id}.a`, { ...base, id: `${tegel.id}.a`, cel: tegel.aandeel });
    }
  }
  const find = (id: CelId): Cijfer | undefined => {
    const [, rijId = '', nummer = ''] = /^(.*)\.c(\d+)$/.exec(id) ?? [];
    const { lezing, rij, tabel } = rijen.get(rijId) ?? {};
    const [cel, kolom] = [rij?.cellen[Number(nummer) - 1], tabel?.kolommen[Number(nummer) - 1] ?? null];
    if (!cel || !rij || !lezing || !tabel) return undefined;
    return { id, cel, lezing, rij, kolom, tegel: null, euro: tabel.eenheid.euro, isVanReeks: hasSeries(tabel) };
  };
  return {
    get: (id) => {
      if (!made.has(id)) made.set(id, find(id));
      return made.get(id);
    },
  };
}
