import type { Niveau } from '../domain/afwijking';
import type { Rij, Soort, Tabel } from '../domain/tabel';

/** What is inferred of a row that prints no kind. */
export interface Soortgevolg {
  readonly soort: Soort;
  readonly niveau: Niveau;
}

/** Whether two rows print the same figures in every column, two at least. */
function isSame(a: Rij, b: Rij): boolean {
  const figures = a.cellen.filter((cel) => (cel?.waarde ?? null) !== null).length;
  return figures > 1 && a.cellen.every((cel, i) => (cel?.waarde ?? null) === (b.cellen[i]?.waarde ?? null));
}

/**
 * The kind of rows under a heading of their own that print none (`Uitsplitsing per taakveld`): that of the row elsewhere in
 * the table which prints exactly the figures of their total, in every column. Without such a row nothing is inferred.
 */
export function inferSoorten({ rijen, kolommen }: Tabel): ReadonlyMap<string, Soortgevolg> {
  const gevolgen = new Map<string, Soortgevolg>();
  if (kolommen.some(({ soort }) => soort !== null)) return gevolgen;
  let begin = 0;
  rijen.forEach((rij, index) => {
    if (rij.rol === 'kop') begin = index;
    if (rij.rol !== 'totaal' || rij.soort !== null) return;
    const soorten = new Set(
      rijen.flatMap((ander) => (ander.soort !== null && isSame(rij, ander) ? [ander.soort] : []))
    );
    const [soort] = soorten;
    const leden = rijen.slice(begin + 1, index);
    if (soorten.size !== 1 || soort === undefined || leden.some((lid) => lid.soort !== null)) return;
    const niveau = /taakveld/i.test(rijen[begin]?.label ?? '') ? 'taakveld' : 'doelstelling';
    for (const lid of [...leden, rij]) gevolgen.set(lid.id, { soort, niveau });
  });
  return gevolgen;
}
