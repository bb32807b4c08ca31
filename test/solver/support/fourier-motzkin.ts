import { Rational, type Interval, type System } from '../../../src/solver/solver';

/** sum(coefficients × unknowns) + constant >= 0, or > 0 when strict. */
interface Inequality {
  readonly coefficients: readonly Rational[];
  readonly constant: Rational;
  readonly strict: boolean;
}

/** Is a small system feasible? By elimination of one unknown after another (Fourier 1826, Motzkin 1936). */
export function feasibleByElimination(system: System): boolean {
  const ids = system.variables.map(({ id }) => id);
  const unit = (id: string): Rational[] => ids.map((other) => (other === id ? Rational.one : Rational.zero));
  let inequalities = system.variables.flatMap(({ id, interval }) => within(unit(id), interval));
  for (const { terms, interval } of system.rows) {
    const coefficients = ids.map((id) =>
      terms.reduce((sum, term) => (term.variable === id ? sum.plus(term.coefficient) : sum), Rational.zero)
    );
    const zero: Interval = { low: Rational.zero, high: Rational.zero, lowOpen: false, highOpen: false };
    inequalities.push(...within(coefficients, interval ?? zero));
  }
  for (const unknown of ids.keys()) inequalities = withoutDuplicates(eliminate(inequalities, unknown));
  return inequalities.every(({ constant, strict }) => (strict ? constant.sign() > 0 : constant.sign() >= 0));
}

function within(coefficients: readonly Rational[], { low, high, lowOpen, highOpen }: Interval): Inequality[] {
  const negated = coefficients.map((coefficient) => coefficient.negated());
  return [
    ...(low ? [{ coefficients, constant: low.negated(), strict: lowOpen }] : []),
    ...(high ? [{ coefficients: negated, constant: high, strict: highOpen }] : []),
  ];
}

function eliminate(inequalities: readonly Inequality[], unknown: number): Inequality[] {
  const sign = ({ coefficients }: Inequality): number => coefficients[unknown]!.sign();
  const below = inequalities.filter((inequality) => sign(inequality) > 0);
  const above = inequalities.filter((inequality) => sign(inequality) < 0);
  const rest = inequalities.filter((inequality) => sign(inequality) === 0);
  return [...rest, ...below.flatMap((first) => above.map((second) => added(first, second, unknown)))];
}

/** Both, multiplied so that the unknown drops out. */
function added(first: Inequality, second: Inequality, unknown: number): Inequality {
  const [a, b] = [second.coefficients[unknown]!.absolute(), first.coefficients[unknown]!.absolute()];
  return {
    coefficients: first.coefficients.map((value, k) => value.times(a).plus(second.coefficients[k]!.times(b))),
    constant: first.constant.times(a).plus(second.constant.times(b)),
    strict: first.strict || second.strict,
  };
}

/** Keeps of inequalities with the same direction the tightest. */
function withoutDuplicates(inequalities: readonly Inequality[]): Inequality[] {
  const tightest = new Map<string, Inequality>();
  for (const { coefficients, constant, strict } of inequalities) {
    const leading = coefficients.find((value) => value.sign() !== 0)?.absolute() ?? Rational.one;
    const scaled = coefficients.map((value) => value.dividedBy(leading));
    const inequality = { coefficients: scaled, constant: constant.dividedBy(leading), strict };
    const key = scaled.join();
    const known = tightest.get(key);
    const order = known ? inequality.constant.compare(known.constant) : -1;
    if (order < 0 || (order === 0 && strict)) tightest.set(key, inequality);
  }
  return [...tightest.values()];
}
