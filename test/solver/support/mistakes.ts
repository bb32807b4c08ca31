import { contains, Rational, scaled, show, sum } from '../../../src/solver/solver';
import type { Alternative, Interval, System, Variable } from '../../../src/solver/solver';

const MINUS = Rational.of(-1);

const opposite = (interval: Interval): Interval => scaled(interval, MINUS);

function lookup(system: System): (id: string) => Interval {
  const intervals = new Map(system.variables.map(({ id, interval }) => [id, interval]));
  return (id) => {
    const interval = intervals.get(id);
    if (!interval) throw new RangeError(`There is no variable with id '${id}'`);
    return interval;
  };
}

/** Each variable with the other sign (Scholtus 2008, section 3). */
export function turnedSigns(system: System, ids: readonly string[], weight = 1): readonly Alternative[] {
  const of = lookup(system);
  return ids.map((id) => ({ id: `-${id}`, values: [{ id, interval: opposite(of(id)) }], weight }));
}

/**
 * Two variables in each other's place (Scholtus 2008, section 3), and the same with one or both signs turned first as
 * far as these may turn: correctSigns in the R package deducorrect tries flips, then swaps, each counted by itself.
 * @param pairs that share no variable: no more than one exchange touches a variable
 */
export function exchanges(
  system: System,
  pairs: readonly (readonly [string, string])[],
  turnable: ReadonlySet<string> = new Set(),
  weights: { readonly exchange: number; readonly turn: number } = { exchange: 1, turn: 1 }
): readonly Alternative[] {
  const of = lookup(system);
  return pairs.flatMap(([a, b]): Alternative[] => {
    const signs = [[false, false] as const, [true, false] as const, [false, true] as const, [true, true] as const];
    return signs
      .filter(([turnA, turnB]) => (!turnA || turnable.has(a)) && (!turnB || turnable.has(b)))
      .map(([turnA, turnB]) => {
        const values: readonly Variable[] = [
          { id: a, interval: turnB ? opposite(of(b)) : of(b) },
          { id: b, interval: turnA ? opposite(of(a)) : of(a) },
        ];
        const turns = Number(turnA) + Number(turnB);
        const id = `${turnA ? '-' : ''}${a}<->${turnB ? '-' : ''}${b}`;
        return { id, values, weight: weights.exchange + turns * weights.turn };
      });
  });
}

/** A result that may have been printed as a running subtotal of those before it. */
export interface RunningLink {
  readonly own: string;
  readonly before: string;
  readonly income: string;
  readonly cost: string;
}

/**
 * Results x_k printed as running subtotals (Scholtus 2008, section 4): λ·x_k = x_(k-1) + μ·(income - cost) within what
 * rounding allows, for λ, μ = ±1; put right, x_k is μ·(income - cost), and with μ = -1 income and cost change places.
 * Offered only where the printed figures say so; the exchange counts as a mistake of its own.
 */
export function cumulations(system: System, links: readonly RunningLink[], weight = 1): readonly Alternative[] {
  const of = lookup(system);
  return links.flatMap(({ own, before, income, cost }) =>
    [1, -1].flatMap((mu): Alternative[] => {
      const [r, c] = mu === 1 ? [of(income), of(cost)] : [of(cost), of(income)];
      const part = sum(r, opposite(c));
      const isRunning = [1, -1].some((lambda) => {
        const rest = sum(scaled(of(own), Rational.of(lambda)), opposite(sum(of(before), part)));
        return contains(rest, Rational.zero);
      });
      const isSame = show(r) === show(c);
      if (!isRunning || (mu === -1 && isSame)) return [];
      const turned: readonly Variable[] = [
        { id: income, interval: r },
        { id: cost, interval: c },
      ];
      const values: readonly Variable[] = [{ id: own, interval: part }, ...(mu === 1 ? [] : turned)];
      return [
        {
          id: `running ${own}${mu === 1 ? '' : ` ${cost}<->${income}`}`,
          values,
          weight: mu === 1 ? weight : 2 * weight,
        },
      ];
    })
  );
}
