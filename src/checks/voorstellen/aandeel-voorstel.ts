import { NAAR_DICHTSTBIJ } from '../../domain/afronding';
import type { Bevinding, Suggestie } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';
import type { CelId, Tegel } from '../../domain/tabel';
import {
  absolute,
  add,
  compare,
  decimaal,
  divide,
  multiply,
  NUL,
  roundTo,
  subtract,
  type Decimaal,
} from '../../money/decimaal';
import { everything, Rational, scaled, solve, sum, type Fault, type Interval } from '../../solver/solver';
import { sharesOf, type Aandeel, type Aandelen } from '../toetsen/aandelen';
import { isMultiple, toDecimaal } from '../stelsel/exact';
import { intervalFor, type Figuur } from '../stelsel/figuren';
import { withoutAandeel } from '../stelsel/groepen';
import { impliedTotal } from '../toetsen/impliciet';
import { candidatesFor, type Kandidaat } from './kandidaten';
import type { Onderzoek } from '../stelsel/onderzoek';
import { buildStelsel, type Stelsel } from '../stelsel/stelsel';
import { shareRows } from '../stelsel/stelsel-aandelen';
import { groupTegels } from '../toetsen/tegels';

/** A share that is suspect, with what else of its set and of other faults is left open. */
interface Verdenking {
  readonly deel: Aandeel;
  readonly blok: Aandelen;
  readonly open: readonly CelId[];
}

/** So many shares, each in its surroundings, are looked into for one fault. */
const OMGEVINGEN = 9;
/** More values that would all do say nothing. */
const RUIMTE = 7;
const HUNDRED = Rational.of(100);
const TEN = decimaal(10);
const TYPEN: readonly Kandidaat['reden'][] = ['komma', 'cijfer', 'verwisselde-cijfers'];

/**
 * What a suspect share of a tile may have been: digits mistyped, the share of another tile, or what amount and total of
 * the organisation make it. Each with the rounding of shares, and only if everything of the group ties with it.
 */
export function suggestShares(
  lezingen: readonly Lezing[],
  groep: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>,
  { faults, tegelwaarde }: Onderzoek,
  fault: Fault
): readonly Suggestie[] {
  const others = faults.filter((other) => other !== fault).flatMap(({ sets }) => sets[0] ?? []);
  return suspectShares(lezingen, fault, others).flatMap(({ deel, blok, open }) => {
    const holds = (changes: ReadonlyMap<string, Decimaal>): boolean => {
      const aandelen = shareRows(withShares(lezingen, changes), groep, tegelwaarde);
      return ties(buildStelsel(groep, aandelen, figuren), open);
    };
    const cel = `${deel.tegel.id}.a`;
    const own = kandidaten(deel.aandeel.waarde ?? NUL, blok.stap, rangesOf(deel, blok))
      .filter(({ waarde }) => holds(new Map([[deel.tegel.id, waarde]])))
      .map(({ waarde, reden }): Suggestie => ({ cel, waarde, reden }));
    return [...own, ...exchanged(deel, blok, holds)];
  });
}

const opposite = (interval: Interval): Interval => scaled(interval, Rational.of(-1));

/**
 * The shares of each block that has a suspect one, all three: the sign of the organisation's saldo is not printed, and a
 * wrong share may have made it look the other way, which hides that share itself. The full test decides.
 */
function suspectShares(lezingen: readonly Lezing[], { sets }: Fault, others: readonly CelId[]): readonly Verdenking[] {
  const blokken = lezingen.flatMap(groupTegels).flatMap((blok) => sharesOf(blok) ?? []);
  const seen = new Set<string>();
  return sets.flatMap((set) =>
    set.flatMap((cel): Verdenking[] => {
      const id = withoutAandeel(cel);
      const blok = blokken.find(({ lasten, baten, saldo }) =>
        [lasten, baten, saldo].some(({ tegel }) => tegel.id === id)
      );
      if (id === cel || !blok) return [];
      const open = [...others, ...set.filter((other) => other !== cel)];
      return [blok.lasten, blok.baten, blok.saldo].flatMap((deel): Verdenking[] => {
        const key = [deel.tegel.id, ...open].join();
        if (seen.has(key) || seen.size >= OMGEVINGEN) return [];
        seen.add(key);
        return [{ deel, blok, open }];
      });
    })
  );
}

/** Shares in per cent, in whole steps; a null end is unbounded. */
interface Bereik {
  readonly low: Decimaal;
  readonly high: Decimaal | null;
}

/**
 * Between which shares amount and total leave room, the total being what the other two shares make it. The sign of the
 * organisation's saldo is not printed, so both are allowed; what is within goes through the full test.
 */
function rangesOf({ tegel, aandeel }: Aandeel, { lasten, baten, saldo, stap }: Aandelen): readonly Bereik[] {
  const { euro, afronding = NAAR_DICHTSTBIJ } = tegel.eenheid;
  const rest = [lasten, baten, saldo].filter((other) => other.tegel !== tegel);
  const [one, two] = rest.map((other) => impliedTotal(other, stap, euro)?.interval);
  if (!one || !two || aandeel.waarde === null || tegel.bedrag.waarde === null) return [];
  const part = intervalFor(absolute(tegel.bedrag.waarde), tegel.bedrag.stap, afronding);
  const wholes = [sum(one, two), sum(one, opposite(two)), sum(two, opposite(one))];
  return wholes.flatMap((whole): Bereik[] => {
    if (!whole.low || !whole.high || !part.low || !part.high || whole.high.sign() <= 0) return [];
    const steps = (amount: Rational, total: Rational, more: number): Decimaal => {
      const count = roundTo(divide(toDecimaal(HUNDRED.times(amount).dividedBy(total)), stap), 0);
      return multiply(add(count, decimaal(more)), stap);
    };
    // One step to either side: the share itself is rounded too.
    const low = steps(part.low.sign() < 0 ? Rational.zero : part.low, whole.high, -1);
    return [{ low, high: whole.low.sign() > 0 ? steps(part.high, whole.low, 1) : null }];
  });
}

const isWithin = ({ low, high }: Bereik, value: Decimaal): boolean =>
  compare(low, value) <= 0 && (high === null || compare(value, high) <= 0);

/** The point in the wrong place and digits mistyped; then what follows from the rest, where that is near one value. */
function kandidaten(waarde: Decimaal, stap: Decimaal, ranges: readonly Bereik[]): readonly Kandidaat[] {
  const shifted = [multiply(waarde, TEN), divide(waarde, TEN)].map((value): Kandidaat => ({
    waarde: value,
    reden: 'komma',
  }));
  const typed = [...shifted, ...candidatesFor(waarde, stap)].filter(
    (one) =>
      TYPEN.includes(one.reden) && ranges.some((range) => isWithin(range, one.waarde)) && isMultiple(one.waarde, stap)
  );
  const follows = ranges.flatMap(({ low, high }) => {
    const count = high === null ? Infinity : Number(divide(subtract(high, low), stap)) + 1;
    return count > RUIMTE
      ? []
      : Array.from({ length: count }, (_, k): Kandidaat => ({
          waarde: add(low, multiply(decimaal(k), stap)),
          reden: 'volgt',
        }));
  });
  const seen = new Set<Decimaal>([waarde]);
  return [...typed, ...follows].filter(({ waarde: value }) => !seen.has(value) && seen.add(value));
}

/** The share of another tile of the block in its place, and the other way round. */
function exchanged(
  deel: Aandeel,
  { lasten, baten, saldo }: Aandelen,
  holds: (changes: ReadonlyMap<string, Decimaal>) => boolean
): readonly Suggestie[] {
  return [lasten, baten, saldo].flatMap((other): Suggestie[] => {
    const [mine, theirs] = [deel.aandeel.waarde, other.aandeel.waarde];
    if (mine === null || theirs === null || mine === theirs) return [];
    const changes = new Map([
      [deel.tegel.id, theirs],
      [other.tegel.id, mine],
    ]);
    if (!holds(changes)) return [];
    const samen = [...changes].sort().map(([id, waarde]) => ({ cel: `${id}.a`, waarde }));
    const [first] = samen;
    return first === undefined ? [] : [{ ...first, reden: 'verwisseld', samen }];
  });
}

function withShares(lezingen: readonly Lezing[], changes: ReadonlyMap<string, Decimaal>): readonly Lezing[] {
  const changed = (tegel: Tegel): Tegel => {
    const waarde = changes.get(tegel.id);
    return waarde === undefined || tegel.aandeel === null ? tegel : { ...tegel, aandeel: { ...tegel.aandeel, waarde } };
  };
  return lezingen.map((lezing) =>
    lezing.tegels.some(({ id }) => changes.has(id)) ? { ...lezing, tegels: lezing.tegels.map(changed) } : lezing
  );
}

/** Does everything tie, these figures and shares left open? */
function ties({ system, actions }: Stelsel, open: readonly CelId[]): boolean {
  const variables = new Map(actions.map((action) => [action.id, action.variables]));
  const free = new Set(open.flatMap((cel) => variables.get(cel) ?? []));
  const opened = system.variables.map((one) => (free.has(one.id) ? { ...one, interval: everything } : one));
  return solve({ ...system, variables: opened }).status === 'feasible';
}
