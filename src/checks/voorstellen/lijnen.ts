import type { CelId } from '../../domain/tabel';
import type { Figuur } from '../stelsel/figuren';

/** A whole row or column of a table: its figures by their place on the other axis. */
export interface Lijn {
  /** `d1.t1.r3`, or `d1.t1.c2` for a column. */
  readonly id: string;
  readonly richting: 'rij' | 'kolom';
  /** `d1.t1` */
  readonly tabel: string;
  /** By column (`c2`) in a row, by row (`r3`) in a column. */
  readonly figuren: ReadonlyMap<string, Figuur>;
}

const PLAATS = /^(.+)\.(r[^.]+)\.(c[^.]+)$/;

/** The rows and columns of some figures, in the order in which they are first met; tiles stand in none. */
export function linesOf(figuren: readonly Figuur[]): readonly Lijn[] {
  const lines = new Map<
    string,
    { id: string; richting: Lijn['richting']; tabel: string; figuren: Map<string, Figuur> }
  >();
  for (const figuur of figuren) {
    const [, tabel, rij, kolom] = PLAATS.exec(figuur.id) ?? [];
    if (tabel === undefined || rij === undefined || kolom === undefined) continue;
    for (const [richting, own, other] of [
      ['rij', rij, kolom],
      ['kolom', kolom, rij],
    ] as const) {
      const id = `${tabel}.${own}`;
      const line = lines.get(id) ?? { id, richting, tabel, figuren: new Map<string, Figuur>() };
      line.figuren.set(other, figuur);
      lines.set(id, line);
    }
  }
  return [...lines.values()];
}

/** The row that a figure stands in; null for a tile. */
export function rowOf(cel: CelId): string | null {
  const [, tabel, rij] = PLAATS.exec(cel) ?? [];
  return tabel === undefined || rij === undefined ? null : `${tabel}.${rij}`;
}

/** The column that a figure stands in; null for a tile. */
export function columnOf(cel: CelId): string | null {
  const [, tabel, , kolom] = PLAATS.exec(cel) ?? [];
  return tabel === undefined || kolom === undefined ? null : `${tabel}.${kolom}`;
}

/** The table that a figure stands in; null for a tile. */
export function tabelOf(cel: CelId): string | null {
  return PLAATS.exec(cel)?.[1] ?? null;
}
