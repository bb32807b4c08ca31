import { distance, halfWidth, intersection, isEmpty, scaled, sum, centre, type Interval } from './interval';
import type { Rational } from './rational';
import { intervalsOf, rangeOf, required, zeroOnly, type System, type Term } from './system';

/** A row and the whole number it is multiplied by. */
export interface Multiplier {
  readonly row: string;
  readonly factor: Rational;
}

/**
 * A proof that a system has no solution (Farkas' lemma, with open ends as in Motzkin's transposition theorem): the
 * rows, each times its factor, add up to one derived sum; `reached` holds every value that sum can have within the
 * intervals of its variables, `required` every value the rows allow, and they have nothing in common.
 * Factors and coefficients are whole and have no common divisor. Without rows one variable has an empty interval.
 */
export interface Certificate {
  readonly multipliers: readonly Multiplier[];
  readonly terms: readonly Term[];
  readonly reached: Interval;
  readonly required: Interval;
  /** Distance between the middles of the two intervals; null when one is unbounded. */
  readonly gap: Rational | null;
  /** What the half-widths explain of it, less than the gap or equal with an open end; null when one is unbounded. */
  readonly bound: Rational | null;
  /** How far the two intervals lie apart. */
  readonly excess: Rational;
}

/** The certificate with these multipliers; its figures follow from the system. */
export function certificateOf(system: System, multipliers: readonly Multiplier[], terms: readonly Term[]): Certificate {
  const reached = rangeOf(terms, intervalsOf(system));
  const allowed = requiredBy(system, multipliers);
  const halves = [halfWidth(reached), halfWidth(allowed)];
  const [first, second] = halves;
  const bounded = first && second;
  return {
    multipliers,
    terms,
    reached,
    required: allowed,
    gap: bounded ? centre(reached).minus(centre(allowed)).absolute() : null,
    bound: bounded ? first.plus(second) : null,
    excess: distance(reached, allowed),
  };
}

/** Checks a certificate from the system alone: nothing that the solver computed is trusted. */
export function verifyCertificate(system: System, certificate: Certificate): boolean {
  const intervals = intervalsOf(system);
  const { multipliers, terms } = certificate;
  if (multipliers.length === 0) {
    const [only] = terms;
    const interval = only && intervals.get(only.variable);
    return terms.length === 1 && interval !== undefined && isEmpty(interval);
  }
  if (!sameTerms(combined(system, multipliers), terms)) return false;
  if (terms.some(({ variable }) => !intervals.has(variable))) return false;
  return isEmpty(intersection(rangeOf(terms, intervals), requiredBy(system, multipliers)));
}

/** The rows times their factors, added up. */
function combined(system: System, multipliers: readonly Multiplier[]): ReadonlyMap<string, Rational> {
  const rows = new Map(system.rows.map((row) => [row.id, row]));
  const total = new Map<string, Rational>();
  for (const { row: id, factor } of multipliers) {
    for (const { variable, coefficient } of rows.get(id)?.terms ?? []) {
      const part = coefficient.times(factor);
      total.set(variable, total.get(variable)?.plus(part) ?? part);
    }
  }
  return total;
}

function sameTerms(total: ReadonlyMap<string, Rational>, terms: readonly Term[]): boolean {
  const claimed = new Map(terms.map(({ variable, coefficient }) => [variable, coefficient]));
  if (claimed.size !== terms.length) return false;
  const ids = new Set([...total.keys(), ...claimed.keys()]);
  return [...ids].every((id) => {
    const [computed, stated] = [total.get(id), claimed.get(id)];
    return computed && stated ? computed.equals(stated) : (computed ?? stated)?.sign() === 0;
  });
}

/** Every value the combination can have as far as the rows themselves say. */
function requiredBy(system: System, multipliers: readonly Multiplier[]): Interval {
  const rows = new Map(system.rows.map((row) => [row.id, row]));
  let allowed = zeroOnly;
  for (const { row: id, factor } of multipliers) {
    const row = rows.get(id);
    if (!row) throw new RangeError(`There is no row with id '${id}'`);
    allowed = sum(allowed, scaled(required(row), factor));
  }
  return allowed;
}
