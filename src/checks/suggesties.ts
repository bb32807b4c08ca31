import type { Suggestie } from '../domain/bevinding';
import { decimaal, divide, multiply, type Decimaal } from '../money/decimaal';
import { fitsStep, intersection, isEmpty, type Interval, type Tester } from '../solver/solver';
import { toRational } from './exact';
import { euroInterval, type Figuur } from './figuren';
import { candidatesFor, isDistinctive, type Kandidaat } from './kandidaten';

/**
 * What a suspect figure may have been, likeliest first: only values with which all the rest ties,
 * each with the rounding of its own notation.
 * @param elders the other figures of the document
 */
export function suggestFor(figuur: Figuur, tester: Tester, elders: readonly Figuur[]): readonly Suggestie[] {
  const fits = tester.whatValues(figuur.id);
  if (fits === null || fits === 'unknown') return [];
  const kandidaten = [...candidatesFor(figuur.waarde, figuur.stap), ...found(figuur, elders)];
  return kandidaten
    .filter(({ waarde }) => isPossible(figuur, waarde, fits))
    .map(({ waarde, reden }) => ({ cel: figuur.id, waarde, reden }));
}

function isPossible(figuur: Figuur, waarde: Decimaal, fits: Interval): boolean {
  return (
    fitsStep(toRational(waarde), toRational(figuur.stap)) && !isEmpty(intersection(euroInterval(figuur, waarde), fits))
  );
}

/** Figures of the same kind that stand elsewhere in the document, in the sign and unit of this place. */
function found(figuur: Figuur, elders: readonly Figuur[]): readonly Kandidaat[] {
  const values = elders
    .filter(({ id, soort, waarde }) => id !== figuur.id && soort === figuur.soort && isDistinctive(waarde))
    .map(({ waarde, euro, teken }) =>
      multiply(divide(multiply(waarde, euro), figuur.euro), sign(teken * figuur.teken))
    );
  return [...new Set(values)]
    .filter((waarde) => waarde !== figuur.waarde)
    .map((waarde) => ({ waarde, reden: 'elders' }));
}

function sign(value: number): Decimaal {
  return decimaal(value < 0 ? -1 : 1);
}

/** Lasten and baten of one row exchanged: one action that touches two figures. */
export function suggestExchange(lasten: Figuur, baten: Figuur, tester: Tester): readonly Suggestie[] {
  if (lasten.euro !== baten.euro || lasten.stap !== baten.stap) return [];
  const factor = sign(lasten.teken * baten.teken);
  const pair: readonly (readonly [Figuur, Decimaal])[] = [
    [lasten, multiply(baten.waarde, factor)],
    [baten, multiply(lasten.waarde, factor)],
  ];
  const changes = pair.map(([figuur, waarde]) => ({ id: figuur.id, interval: euroInterval(figuur, waarde) }));
  if (tester.withIntervals(changes) !== 'feasible') return [];
  return pair.map(([figuur, waarde]): Suggestie => ({ cel: figuur.id, waarde, reden: 'omwisseling' }));
}
