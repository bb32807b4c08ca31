import type { Celwaarde, Suggestie, Term } from '../domain/bevinding';
import type { CelId } from '../domain/tabel';
import { add, multiply, NUL, subtract } from '../money/decimaal';
import type { Variable } from '../solver/solver';
import type { Figuur } from './figuren';
import { weigh, type Getal } from './weging';

/** A sum of rows in one column: asserted, or only tried. */
export interface Som {
  readonly id: string;
  readonly termen: readonly Term[];
  readonly totaal: CelId;
}

/** A sum read in another way, with which it closes. */
export interface Lezingwijze extends Som {
  /** Null in a column where the other reading is the same. */
  readonly suggestie: Suggestie | null;
  /** Figures that are others in this reading. */
  readonly wijzigingen?: readonly Variable[];
  /** The same figures with their values, where one action changes more than the suggestion's own. */
  readonly samen?: readonly Celwaarde[];
}

/** The row that a figure stands in. */
export function rowOfCel(cel: CelId): string {
  return cel.slice(0, cel.lastIndexOf('.'));
}

/** Sums of one row, in each of its columns. */
export function byRow(sommen: readonly Som[]): readonly (readonly Som[])[] {
  const groups = new Map<string, Som[]>();
  for (const som of sommen) {
    const rij = rowOfCel(som.totaal);
    const known = groups.get(rij);
    if (known) known.push(som);
    else groups.set(rij, [som]);
  }
  return [...groups.values()];
}

/** Every sum changed; null as soon as one cannot be. */
export function changeAll(
  group: readonly Som[],
  change: (som: Som) => Lezingwijze | null
): readonly Lezingwijze[] | null {
  const changed: Lezingwijze[] = [];
  for (const som of group) {
    const one = change(som);
    if (one === null) return null;
    changed.push(one);
  }
  return changed;
}

/** Whether rounding explains what is left of a sum. All in the unit of the table: rows in another are no candidates. */
export function closes({ termen, totaal }: Som, figuur: (cel: CelId) => Figuur | undefined): boolean {
  const getallen: Getal[] = [];
  let verschil = NUL;
  for (const { cel, teken } of [...termen, { cel: totaal, teken: -1 as const }]) {
    const found = figuur(cel);
    if (found === undefined) return false;
    const { waarde, stap, afronding } = found;
    verschil = teken === 1 ? subtract(verschil, waarde) : add(verschil, waarde);
    const ruimte = multiply(afronding.marge, stap);
    getallen.push({ teken: teken === 1 ? -1 : 1, waarde, ruimte, wijze: afronding.wijze });
  }
  return weigh(getallen, verschil).oordeel !== 'verschil';
}
