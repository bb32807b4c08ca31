import type { Celwaarde, Suggestie, Term } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import { absolute, add, compare, multiply, NUL, subtract, type Decimaal } from '../../money/decimaal';
import type { Variable } from '../../solver/solver';
import type { Figuur } from '../stelsel/figuren';
import { weigh, type Getal } from '../toetsen/weging';

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
export function changeAll<T>(
  group: readonly T[],
  change: (som: T) => Lezingwijze | null
): readonly Lezingwijze[] | null {
  const changed: Lezingwijze[] = [];
  for (const som of group) {
    const one = change(som);
    if (one === null) return null;
    changed.push(one);
  }
  return changed;
}

/** What the terms of a sum leave of its total, and how far all its figures together may be off; in the unit of its table. */
export interface Rest {
  /** terms - total */
  readonly verschil: Decimaal;
  readonly ruimte: Decimaal;
}

/** Null when a figure of the sum is not there. */
export function restOf({ termen, totaal }: Som, figuur: (cel: CelId) => Figuur | undefined): Rest | null {
  let verschil = NUL;
  let ruimte = NUL;
  for (const { cel, teken } of [...termen, { cel: totaal, teken: -1 as const }]) {
    const found = figuur(cel);
    if (found === undefined) return null;
    verschil = teken === 1 ? add(verschil, found.waarde) : subtract(verschil, found.waarde);
    ruimte = add(ruimte, reachOf(found));
  }
  return { verschil, ruimte };
}

/** How far a figure may be off. */
export function reachOf({ afronding, stap }: Figuur): Decimaal {
  return multiply(afronding.marge, stap);
}

/**
 * Whether a sum may close when its terms become so much more, by figures that reach so much further: a look at two
 * numbers instead of all figures. False is certain, true is not.
 */
export function mayClose({ verschil, ruimte }: Rest, more: Decimaal, reach: Decimaal = NUL): boolean {
  return compare(absolute(add(verschil, more)), add(ruimte, reach)) <= 0;
}

/** Whether rounding explains what is left of a sum. All in the unit of the table: rows in another are no candidates. */
export function closes({ termen, totaal }: Som, figuur: (cel: CelId) => Figuur | undefined): boolean {
  const getallen: Getal[] = [];
  let verschil = NUL;
  for (const { cel, teken } of [...termen, { cel: totaal, teken: -1 as const }]) {
    const found = figuur(cel);
    if (found === undefined) return false;
    const { waarde, afronding } = found;
    verschil = teken === 1 ? subtract(verschil, waarde) : add(verschil, waarde);
    getallen.push({ teken: teken === 1 ? -1 : 1, waarde, ruimte: reachOf(found), wijze: afronding.wijze });
  }
  return weigh(getallen, verschil).oordeel !== 'verschil';
}
