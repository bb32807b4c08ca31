import type { Gebied, Invoer, Stap } from '../stap';

/** A cell to be written. */
export interface Celschrijf {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
  readonly waarde: Invoer;
}

interface Strook {
  readonly van: number;
  readonly waarden: Invoer[];
}

/** Unbroken runs of rows within one column. */
function runs(cellen: readonly Celschrijf[]): Strook[] {
  const stroken: Strook[] = [];
  for (const cel of [...cellen].sort((a, b) => a.rij - b.rij)) {
    const last = stroken[stroken.length - 1];
    if (last !== undefined && last.van + last.waarden.length === cel.rij) last.waarden.push(cel.waarde);
    else stroken.push({ van: cel.rij, waarden: [cel.waarde] });
  }
  return stroken;
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Adjacent columns with a run over the same rows become one rectangle. */
function rectangles(blad: string, cellen: readonly Celschrijf[]): Stap[] {
  const perKolom = [...groupBy(cellen, (c) => c.kolom)].sort(([a], [b]) => a - b);
  const open = new Map<string, { gebied: Gebied; kolommen: Invoer[][] }>();
  const klaar: { gebied: Gebied; kolommen: Invoer[][] }[] = [];
  for (const [kolom, inKolom] of perKolom) {
    for (const strook of runs(inKolom)) {
      const naam = `${strook.van}:${strook.waarden.length}`;
      const buur = open.get(naam);
      if (buur !== undefined && buur.gebied.kolom + buur.kolommen.length === kolom) buur.kolommen.push(strook.waarden);
      else {
        const blok = {
          gebied: { blad, rij: strook.van, kolom, rijen: strook.waarden.length, kolommen: 1 },
          kolommen: [strook.waarden],
        };
        open.set(naam, blok);
        klaar.push(blok);
      }
    }
  }
  return klaar.map(({ gebied, kolommen }) => ({
    stap: 'schrijf' as const,
    gebied: { ...gebied, kolommen: kolommen.length },
    waarden: Array.from({ length: gebied.rijen }, (_, i) => kolommen.map((kolom) => kolom[i] ?? '')),
  }));
}

/** The cells in as few rectangles as follow from their columns and runs of rows. */
export function toBlokken(cellen: readonly Celschrijf[]): Stap[] {
  return [...groupBy(cellen, (c) => c.blad)].flatMap(([blad, opBlad]) => rectangles(blad, opBlad));
}
