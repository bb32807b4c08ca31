import type { Suggestie } from '../domain/bevinding';
import { divide, multiply, negate, type Decimaal } from '../money/decimaal';
import { intersection, isEmpty, type Interval, type Variable } from '../solver/solver';
import { isMultiple } from './exact';
import { euroInterval, type Figuur } from './figuren';
import { candidatesFor, type Kandidaat } from './kandidaten';

/** Would the whole tie with these intervals in the place of the figures' own? */
export type Toets = (changes: readonly Variable[]) => boolean;

/**
 * What a suspect figure may have been, likeliest first: only values with which all the rest ties,
 * each with the rounding of its own notation.
 * @param fits everything it could be while all the rest ties, in euro
 * @param elders distinctive figures of the document, this one perhaps among them
 */
export function suggestFor(figuur: Figuur, fits: Interval, elders: readonly Figuur[]): readonly Suggestie[] {
  const kandidaten = [...candidatesFor(figuur.waarde, figuur.stap), ...found(figuur, elders)];
  return kandidaten
    .filter(({ waarde }) => isPossible(figuur, waarde, fits))
    .map(({ waarde, reden }) => ({ cel: figuur.id, waarde, reden }));
}

function isPossible(figuur: Figuur, waarde: Decimaal, fits: Interval): boolean {
  return isMultiple(waarde, figuur.stap) && !isEmpty(intersection(euroInterval(figuur, waarde), fits));
}

/** Figures of the same kind that stand elsewhere in the document, in the sign and unit of this place. */
function found(figuur: Figuur, elders: readonly Figuur[]): readonly Kandidaat[] {
  const values = elders
    .filter(({ id, soort }) => id !== figuur.id && soort === figuur.soort)
    .map(({ waarde, euro, teken }) => {
      const here = euro === figuur.euro ? waarde : divide(multiply(waarde, euro), figuur.euro);
      return teken === figuur.teken ? here : negate(here);
    });
  return [...new Set(values)]
    .filter((waarde) => waarde !== figuur.waarde)
    .map((waarde) => ({ waarde, reden: 'elders' }));
}

/** Lasten and baten of one row exchanged: one action that touches two figures. */
export function suggestExchange(lasten: Figuur, baten: Figuur, holds: Toets): readonly Suggestie[] {
  if (lasten.euro !== baten.euro || lasten.stap !== baten.stap) return [];
  const turned = (waarde: Decimaal): Decimaal => (lasten.teken === baten.teken ? waarde : negate(waarde));
  const pair: readonly (readonly [Figuur, Decimaal])[] = [
    [lasten, turned(baten.waarde)],
    [baten, turned(lasten.waarde)],
  ];
  const changes = pair.map(([figuur, waarde]) => ({ id: figuur.id, interval: euroInterval(figuur, waarde) }));
  if (!holds(changes)) return [];
  return pair.map(([figuur, waarde]): Suggestie => ({ cel: figuur.id, waarde, reden: 'omwisseling' }));
}
