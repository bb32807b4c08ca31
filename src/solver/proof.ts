import { certificateOf, type Certificate, type Multiplier } from './certificate';
import type { Problem } from './problem';
import { gcd, Rational } from './rational';
import type { System, Term } from './system';
import type { Relation } from './tableau';

/**
 * The certificate that a conflict stands for: the coefficients of the row sums are the factors of the rows (Farkas), what
 * they add up to are the coefficients of the variables. Divided by what is common, first factor positive. An unknown by
 * itself is one whose own interval is empty.
 */
export function proofOf(system: System, problem: Problem, relation: Relation): Certificate {
  const count = problem.ids.length;
  const { unknowns, coefficients } = written(problem, relation);
  const factors: [row: string, factor: bigint][] = [];
  const totals: [variable: string, coefficient: bigint][] = [];
  for (const [k, unknown] of unknowns.entries()) {
    const coefficient = coefficients[k] ?? 0n;
    const row = system.rows[unknown - count];
    if (row) factors.push([row.id, -coefficient * (problem.scales[unknown - count] ?? 1n)]);
    else totals.push([problem.ids[unknown] ?? '', coefficient]);
  }
  const common = [...factors, ...totals].reduce((divisor, [, number]) => gcd(divisor, number), 0n);
  const divisor = (factors[0]?.[1] ?? 1n) < 0n ? -common : common;
  const multipliers = factors.map(([row, factor]): Multiplier => ({ row, factor: Rational.of(factor / divisor) }));
  const terms = totals.map(([variable, coefficient]): Term => ({
    variable,
    coefficient: Rational.of(coefficient / divisor),
  }));
  return certificateOf(system, multipliers, terms);
}

/** A row sum by itself is written out in its variables. */
function written(problem: Problem, relation: Relation): Relation {
  const [unknown = 0, ...others] = relation.unknowns;
  const row = problem.rows[unknown - problem.ids.length];
  if (!row || others.length > 0) return relation;
  return { unknowns: [unknown, ...row.columns], coefficients: [-1n, ...row.coefficients] };
}
