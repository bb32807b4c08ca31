import { everything, intervalOf, Rational, type Row, type RoundingMode, type System } from '../../../src/solver/solver';
import { exact, share, terms } from './build';
import { chance } from './programme-document';

/** A random system of one of the shapes that the other generators leave out; the same for the same seed. */
export type Shape = (seed: number) => System;

interface Draw {
  readonly below: (limit: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
}

function drawWith(seed: number): Draw {
  const random = chance(seed * 104_729 + 11);
  const below = (limit: number): number => Math.floor(random() * limit);
  return { below, one: (of) => of[below(of.length)]! };
}

/** A figure as published: euros rounded (or cut off) to its unit, and now and then wrong. */
function published(euro: number, unit: number, mode: RoundingMode): number {
  return unit * (mode === 'nearest' ? Math.round(euro / unit) : Math.trunc(euro / unit));
}

interface Figures {
  readonly variables: System['variables'];
  readonly ids: readonly string[];
}

function figures(
  amounts: ReadonlyMap<string, number>,
  unitOf: (id: string) => number,
  mode: RoundingMode,
  spoil: (id: string, value: number) => number
): Figures {
  const variables = [...amounts].map(([id, euro]) => {
    const unit = unitOf(id);
    return { id, interval: intervalOf(Rational.of(spoil(id, published(euro, unit, mode))), Rational.of(unit), mode) };
  });
  return { variables, ids: [...amounts.keys()] };
}

const rowsOf = (identities: readonly Readonly<Record<string, number | string>>[]): readonly Row[] =>
  identities.map((identity, k) => ({ id: `row ${k}`, terms: terms(identity) }));

/** Parts, sub-totals of several levels and a total above them, one column: long and thin, or wide and flat. */
function tree(
  levels: readonly number[],
  size: number,
  draw: Draw
): { amounts: Map<string, number>; identities: Record<string, number>[] } {
  const amounts = new Map<string, number>();
  const identities: Record<string, number>[] = [];
  const grow = (id: string, depth: number): number => {
    const count = levels[depth];
    if (count === undefined) {
      amounts.set(id, (draw.below(3) === 0 ? -1 : 1) * draw.below(size));
    } else {
      const parts = Array.from({ length: count }, (_, k) => `${id}.${k + 1}`);
      amounts.set(
        id,
        parts.reduce((sum, part) => sum + grow(part, depth + 1), 0)
      );
      identities.push({ ...Object.fromEntries(parts.map((part) => [part, 1])), [id]: -1 });
    }
    return amounts.get(id)!;
  };
  grow('t', 0);
  return { amounts, identities };
}

const wrongAt =
  (draw: Draw, rarity: number, unit: (id: string) => number, reach = 7) =>
  (id: string, value: number): number =>
    draw.below(rarity) === 0 ? value + unit(id) * (draw.below(reach) - (reach - 1) / 2) : value;

/** By name, every shape. Amounts stay whole and small enough for the oracle to read them without loss, huge ones apart. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'long and thin: one column of many parts under sub-totals': (seed) => {
    const draw = drawWith(seed);
    const { amounts, identities } = tree([3 + draw.below(4), 8 + draw.below(30)], 100_000, draw);
    const unit = (): number => 1000;
    return {
      variables: figures(amounts, unit, 'nearest', wrongAt(draw, 150, unit, 61)).variables,
      rows: rowsOf(identities),
    };
  },
  'many levels of totals': (seed) => {
    const draw = drawWith(seed);
    const { amounts, identities } = tree(
      Array.from({ length: 3 + draw.below(3) }, () => 2),
      1_000_000,
      draw
    );
    // Totals also of the level below the one below.
    const skipping = identities.flatMap((identity) => {
      const [total] = Object.entries(identity).find(([, c]) => c === -1)!;
      const grand = [...amounts.keys()].filter(
        (id) => id.startsWith(`${total}.`) && id.split('.').length === total.split('.').length + 2
      );
      return grand.length > 0 ? [{ ...Object.fromEntries(grand.map((id) => [id, 1])), [total]: -1 }] : [];
    });
    const unit = (): number => 1000;
    return {
      variables: figures(amounts, unit, 'nearest', wrongAt(draw, 30, unit)).variables,
      rows: rowsOf([...identities, ...skipping]),
    };
  },
  'wide: one row of many columns, each a difference of two others': (seed) => {
    const draw = drawWith(seed);
    const count = 6 + draw.below(14);
    const amounts = new Map<string, number>();
    for (let k = 0; k < count; k += 1) amounts.set(`c${k}`, draw.below(90_000) - 30_000);
    const identities = Array.from({ length: count }, (_, k) => {
      const [a, b] = [`c${draw.below(count)}`, `c${draw.below(count)}`];
      amounts.set(`d${k}`, amounts.get(a)! - amounts.get(b)!);
      return a === b ? { [`d${k}`]: 1 } : { [a]: 1, [b]: -1, [`d${k}`]: -1 };
    });
    const unit = (): number => 1000;
    return {
      variables: figures(amounts, unit, 'nearest', wrongAt(draw, 25, unit)).variables,
      rows: rowsOf(identities),
    };
  },
  'one data point in euros, thousands and millions': (seed) => {
    const draw = drawWith(seed);
    const { amounts, identities } = tree([3, 3], 30_000_000, draw);
    const repeats = [...amounts].flatMap(([id, euro]) => {
      if (draw.below(2) === 0) return [];
      const again = `${id} again`;
      amounts.set(again, euro);
      return [{ [id]: 1, [again]: -1 }];
    });
    const units = new Map([...amounts.keys()].map((id) => [id, draw.one([1, 1000, 1_000_000])]));
    const unit = (id: string): number => units.get(id)!;
    return {
      variables: figures(amounts, unit, 'nearest', wrongAt(draw, 20, unit)).variables,
      rows: rowsOf([...identities, ...repeats]),
    };
  },
  'percentages of sums and of percentages’ wholes': (seed) => {
    const draw = drawWith(seed);
    const { amounts, identities } = tree([2 + draw.below(4), 2 + draw.below(3)], 500_000, draw);
    for (const [id, value] of amounts) amounts.set(id, Math.abs(value));
    for (const identity of identities) {
      const total = Object.keys(identity).find((id) => identity[id] === -1)!;
      amounts.set(
        total,
        Object.keys(identity).reduce((sum, id) => sum + (id === total ? 0 : amounts.get(id)!), 0)
      );
    }
    const half = draw.one([0.5, 0.05, 0.005]);
    const places = half === 0.5 ? 0 : half === 0.05 ? 1 : 2;
    const shares = [...amounts.keys()].flatMap((id) => {
      const above = id.split('.').slice(0, -1).join('.');
      const whole = draw.below(2) === 0 ? above : 't';
      if (id === 't' || (amounts.get(whole) ?? 0) === 0 || draw.below(2) === 0) return [];
      const percent = Number(((100 * amounts.get(id)!) / amounts.get(whole)!).toFixed(places));
      return share(id, whole, draw.below(15) === 0 ? Number((percent + 2 * half).toFixed(places)) : percent, half);
    });
    const unit = (): number => 1000;
    return {
      variables: figures(amounts, unit, 'nearest', wrongAt(draw, 60, unit)).variables,
      rows: [...rowsOf(identities), ...shares],
    };
  },
  'rows that repeat, terms that cancel, nothing but zeros': (seed) => {
    const draw = drawWith(seed);
    const { amounts, identities } = tree([2, 3], draw.one([1, 1, 3000]), draw);
    const again = identities.flatMap((identity) => (draw.below(2) === 0 ? [identity] : []));
    const turned = identities.map((identity) =>
      Object.fromEntries(Object.entries(identity).map(([id, c]) => [id, c * draw.one([-1, 2, -3])] as const))
    );
    const unit = (): number => draw.one([1000, 1000, 1000]);
    const { variables, ids } = figures(amounts, unit, 'nearest', wrongAt(draw, 12, unit));
    const cancelled: Row = {
      id: 'cancelled',
      terms: [
        { variable: ids[0]!, coefficient: Rational.one },
        { variable: ids[0]!, coefficient: Rational.of(-1) },
      ],
    };
    const free = draw.below(3) === 0 ? [{ id: 'free', interval: everything }] : [];
    // Of a turned row the factors differ per term, so it is another rule altogether, near to the border.
    return {
      variables: [...variables, ...free],
      rows: [...rowsOf([...identities, ...again, ...(draw.below(3) === 0 ? turned.slice(0, 1) : [])]), cancelled].map(
        (row, k) => ({ ...row, id: `r${k}` })
      ),
    };
  },
  'fractional and unequal coefficients': (seed) => {
    const draw = drawWith(seed);
    const ids = Array.from({ length: 4 + draw.below(6) }, (_, k) => `x${k}`);
    const amounts = new Map(ids.map((id) => [id, draw.below(40_000) - 10_000]));
    const identities = Array.from({ length: 2 + draw.below(ids.length) }, (_, k) => {
      const chosen = ids.filter(() => draw.below(2) === 0);
      const weights = chosen.map((id) => [id, draw.one(['0.25', '-1.5', '0.125', '2', '-1', '1', '0.75'])] as const);
      const total = weights.reduce((sum, [id, weight]) => sum + Number(weight) * amounts.get(id)!, 0);
      amounts.set(`s${k}`, Math.round(total));
      return { ...Object.fromEntries(weights), [`s${k}`]: '-1' };
    });
    const unit = (id: string): number => (id.startsWith('s') ? 1000 : 100);
    return {
      variables: figures(amounts, unit, 'nearest', wrongAt(draw, 15, unit)).variables,
      rows: rowsOf(identities),
    };
  },
  'huge amounts, to ten million million': (seed) => {
    const draw = drawWith(seed);
    const size = draw.one([1e9, 1e11, 1e13]);
    const { amounts, identities } = tree([3, 3], size, draw);
    const step = size / 1e4;
    const unit = (): number => step;
    return {
      variables: figures(amounts, unit, 'nearest', wrongAt(draw, 15, unit)).variables,
      rows: rowsOf(identities),
    };
  },
  'rules that are inequalities, and sides that are open to one end': (seed) => {
    const draw = drawWith(seed);
    const { amounts, identities } = tree([2 + draw.below(3), 2], 50_000, draw);
    const unit = (): number => 1000;
    const { variables, ids } = figures(amounts, unit, 'nearest', wrongAt(draw, 20, unit));
    const rules = Array.from({ length: 1 + draw.below(4) }, (_, k): Row => {
      const [a, b] = [draw.one(ids), draw.one(ids)];
      const factor = draw.one(['0.6', '1', '-1', '0']);
      const interval = { low: exact(-1000 * draw.below(20)), high: null, lowOpen: false, highOpen: true };
      const spread = a === b ? terms({ [a]: 1 }) : terms({ [a]: 1, [b]: factor });
      return { id: `rule ${k}`, terms: spread, interval };
    });
    return { variables, rows: [...rowsOf(identities), ...rules] };
  },
};

/** A small tree under truncation, for elimination by hand: half-open ends, weights of either sign. */
export function truncatedSystem(seed: number): System {
  const draw = drawWith(seed + 500_000);
  const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, 3 + draw.below(3));
  const rows = Array.from({ length: 1 + draw.below(3) }, (_, k): Row => ({
    id: `r${k}`,
    terms: ids.flatMap((variable) => {
      const weight = draw.one([1, -1, 1, -1, 0, 2]);
      return weight === 0 ? [] : [{ variable, coefficient: Rational.of(weight) }];
    }),
  }));
  const variables = ids.map((id) => ({
    id,
    interval: intervalOf(
      Rational.of(draw.below(7) - 3),
      Rational.of(1, draw.one([1, 1, 10])),
      draw.one(['nearest', 'truncation', 'truncation'])
    ),
  }));
  return { variables, rows };
}
