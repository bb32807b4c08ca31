import { contains } from './interval';
import { Rational } from './rational';
import { required, type System } from './system';

/** One value for each variable. */
export type Witness = ReadonlyMap<string, Rational>;

/** Checks from the system alone that every value lies in its interval and every row's sum in its own. */
export function verifyWitness(system: System, witness: Witness): boolean {
  for (const { id, interval } of system.variables) {
    const value = witness.get(id);
    if (!value || !contains(interval, value)) return false;
  }
  return system.rows.every((row) => {
    let total = Rational.zero;
    for (const { variable, coefficient } of row.terms) {
      const value = witness.get(variable);
      if (!value) return false;
      total = total.plus(coefficient.times(value));
    }
    return contains(required(row), total);
  });
}
