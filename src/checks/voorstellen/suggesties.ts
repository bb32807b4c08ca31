import type { Suggestie } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import {
  absolute,
  add,
  compare,
  decimaal,
  divide,
  multiply,
  negate,
  roundTo,
  subtract,
  type Decimaal,
} from '../../money/decimaal';
import { intersection, isEmpty, Rational, type Interval, type Variable } from '../../solver/solver';
import { isMultiple, toDecimaal } from '../stelsel/exact';
import { euroInterval, type Figuur } from '../stelsel/figuren';
import { candidatesFor, isDistinctive, type Kandidaat } from './kandidaten';
import { columnOf, rowOf } from './lijnen';
import { takenFrom, toVariable } from './wijziging-cel';

/** Would the whole tie with these intervals in the place of the figures' own? */
export type Toets = (changes: readonly Variable[]) => boolean;

/**
 * What a suspect figure may have been, likeliest first: only values with which all the rest ties,
 * each with the rounding of its own notation; of values for one reason the one nearest to the middle of that first.
 * @param fits everything it could be while all the rest ties, in euro
 * @param elders distinctive figures of the document, this one perhaps among them
 * @param reeks the figures of its row and kind in other series and years
 */
export function suggestFor(
  figuur: Figuur,
  fits: Interval,
  elders: readonly Figuur[],
  reeks: readonly Figuur[] = []
): readonly Suggestie[] {
  const kandidaten = [...candidatesFor(figuur.waarde, figuur.stap), ...found(figuur, elders)];
  const isNear = nearness(figuur, fits);
  const possible = kandidaten.filter(({ waarde }) => isNear(waarde) && isPossible(figuur, waarde, fits));
  const middle = middleOf(figuur, fits);
  const ordered =
    middle === null ? possible : possible.sort((a, b) => order(a, b) || compare(off(a, middle), off(b, middle)));
  return [...ordered, ...implied(figuur, fits, middle, reeks)].map(({ waarde, reden }) => ({
    cel: figuur.id,
    waarde,
    reden,
  }));

  function order(a: Kandidaat, b: Kandidaat): number {
    return (
      kandidaten.findIndex(({ reden }) => reden === a.reden) - kandidaten.findIndex(({ reden }) => reden === b.reden)
    );
  }
}

const off = ({ waarde }: Kandidaat, middle: Decimaal): Decimaal => absolute(subtract(waarde, middle));

/** The middle of what a figure can be, in its unit; null when it is not bounded. */
export function middleOf({ euro }: Figuur, { low, high }: Interval): Decimaal | null {
  return low === null || high === null ? null : divide(toDecimaal(low.plus(high).dividedBy(Rational.of(2))), euro);
}

/** So many values that would all do are still worth telling. */
const RUIMTE = 5;

/** What the rest says a figure must be, and why it is not: the figure of another series stands there, or not known. */
function implied(
  figuur: Figuur,
  fits: Interval,
  middle: Decimaal | null,
  reeks: readonly Figuur[]
): readonly Kandidaat[] {
  if (middle === null) return [];
  const nearest = roundTo(divide(middle, figuur.stap), 0);
  const isCopy = isDistinctive(figuur.waarde) && reeks.some((other) => other.waarde === figuur.waarde);
  const around = Array.from({ length: RUIMTE + 1 }, (_, k) => decimaal(k % 2 === 0 ? -k / 2 : (k + 1) / 2));
  const values = around
    .map((shift) => multiply(add(nearest, shift), figuur.stap))
    .filter((value) => value !== figuur.waarde && isPossible(figuur, value, fits));
  if (values.length > RUIMTE) return [];
  return values.map((waarde) => ({ waarde, reden: isCopy ? 'andere-reeks' : 'volgt' }));
}

/** What a figure may have been by one mistake in itself, as far as all the rest leaves room for it. */
export function possibleCandidates(figuur: Figuur, fits: Interval): readonly Kandidaat[] {
  return candidatesFor(figuur.waarde, figuur.stap).filter(({ waarde }) => isPossible(figuur, waarde, fits));
}

/** Whether a value comes near what fits, by a look at two numbers: most of very many do not. */
function nearness({ euro, stap, afronding }: Figuur, { low, high }: Interval): (waarde: Decimaal) => boolean {
  // Twice as far as the figure may be off: the ends are decimals here, cut at 40 digits.
  const reach = multiply(add(afronding.marge, afronding.marge), stap);
  const [from, to] = [low, high].map((end) => (end === null ? null : divide(toDecimaal(end), euro)));
  const [least, most] = [from && subtract(from, reach), to && add(to, reach)];
  return (waarde) => (!least || compare(waarde, least) >= 0) && (!most || compare(waarde, most) <= 0);
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

/** So many suspects are tried in each other's place. */
const PAREN = 24;

/** Two suspects of one kind in one row or column that stand in each other's place: one action. */
export function suggestSwaps(
  suspects: ReadonlySet<CelId>,
  all: ReadonlySet<CelId>,
  figuren: ReadonlyMap<CelId, Figuur>,
  holds: Toets
): readonly Suggestie[] {
  if (all.size > PAREN) return [];
  const own = [...all].flatMap((cel) => figuren.get(cel) ?? []);
  return own.flatMap((a, index) =>
    own.slice(index + 1).flatMap((b): readonly Suggestie[] => {
      const isPair = a.soort === b.soort && a.euro === b.euro && a.stap === b.stap && a.waarde !== b.waarde;
      const isInLine = rowOf(a.id) === rowOf(b.id) || columnOf(a.id) === columnOf(b.id);
      if (!isPair || !isInLine || !(suspects.has(a.id) || suspects.has(b.id)) || rowOf(a.id) === null) return [];
      const changes = [takenFrom(a, b), takenFrom(b, a)];
      if (!holds(changes.map(toVariable))) return [];
      const samen = changes.map(({ cel, waarde }) => ({ cel, waarde }));
      return [{ cel: a.id, waarde: b.waarde, reden: 'verwisseld', samen }];
    })
  );
}
