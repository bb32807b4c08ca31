import { add, compare, decimaal, divide, roundTo, subtract, type Decimaal } from '../../money/decimaal';
import { fitsStep, Rational } from '../../solver/solver';

/** A published figure as the solver takes it. */
export function toRational(value: Decimaal): Rational {
  return value.includes('.') ? Rational.parse(value) : Rational.of(BigInt(value));
}

/** Whether a figure is a multiple of the step it was published in: one that is not claims more precision than it has. */
export function isMultiple(waarde: Decimaal, stap: Decimaal): boolean {
  if (stap === '1') return !waarde.includes('.');
  return waarde === '0' || fitsStep(toRational(waarde), toRational(stap));
}

/**
 * A rational as a decimal number. Exact for what follows from published figures by adding and halving;
 * a ratio (an implied total, a multiplier) is cut at 40 digits and only shown.
 */
export function toDecimaal(value: Rational): Decimaal {
  return divide(decimaal(value.num.toString()), decimaal(value.den.toString()));
}

/** Rounded down to a number of decimals: for the lower bound of an interval that is shown. */
export function roundDown(value: Decimaal, decimals: number): Decimaal {
  const near = roundTo(value, decimals);
  return compare(near, value) > 0 ? subtract(near, unit(decimals)) : near;
}

/** Rounded up to a number of decimals: for the upper bound of an interval that is shown. */
export function roundUp(value: Decimaal, decimals: number): Decimaal {
  const near = roundTo(value, decimals);
  return compare(near, value) < 0 ? add(near, unit(decimals)) : near;
}

function unit(decimals: number): Decimaal {
  return divide(decimaal(1), decimaal(`1${'0'.repeat(decimals)}`));
}
