import type { Engine } from './engine';
import { Pair } from './pair';
import { Rational } from './rational';
import type { Witness } from './witness';

/** The values of a feasible engine as plain rationals: δ is given a size at which every open end is still respected. */
export function witnessOf(engine: Engine): Witness {
  const { ids, start, unit, bounds } = engine.problem;
  let delta = Rational.one;
  const respect = (lower: Pair, higher: Pair): void => {
    const [room, loss] = [higher.whole.minus(lower.whole), lower.shift.minus(higher.shift)];
    if (loss.sign() <= 0) return;
    const most = room.dividedBy(loss);
    if (most.compare(delta) < 0) delta = most;
  };
  for (const [unknown, { low, high, lowShift, highShift }] of bounds.entries()) {
    const value = engine.value(unknown);
    if (low !== null) respect(Pair.of(low, lowShift), value);
    if (high !== null) respect(value, Pair.of(high, highShift));
  }
  const perUnit = Rational.of(1n, unit);
  const valueOf = (unknown: number): Rational => {
    const { whole, shift } = engine.value(unknown);
    return (start[unknown] ?? Rational.zero).plus(whole.plus(shift.times(delta)).times(perUnit));
  };
  return new Map(ids.map((id, unknown) => [id, valueOf(unknown)]));
}
