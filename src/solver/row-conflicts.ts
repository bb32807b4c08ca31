import type { Bounds, Problem } from './problem';
import type { Relation } from './tableau';

/** An end of a range in whole units, with the number of open ends in it; null is unbounded. */
type End = readonly [whole: bigint, shift: number] | null;

/** The rows that cannot hold even by themselves: the shortest proofs there are, without any search. */
export function rowConflicts(problem: Problem): readonly Relation[] {
  const count = problem.ids.length;
  return problem.rows.flatMap(({ columns, coefficients }, row) =>
    contradicts(problem, row) ? { unknowns: [count + row, ...columns], coefficients: [-1n, ...coefficients] } : []
  );
}

/** Whether a row cannot hold even by itself. @param bounds of all unknowns; those of the problem by default */
export function contradicts(problem: Problem, row: number, bounds = problem.bounds): boolean {
  const { low = null, high = null, lowShift = 0, highShift = 0 } = bounds[problem.ids.length + row] ?? {};
  const above = high !== null && isMore(extreme(problem, row, false, bounds), [high, highShift]);
  return above || (low !== null && isMore([low, lowShift], extreme(problem, row, true, bounds)));
}

/** True when the first end is beyond the second, neither being unbounded. */
function isMore(first: End, second: End): boolean {
  if (first === null || second === null) return false;
  return first[0] > second[0] || (first[0] === second[0] && first[1] > second[1]);
}

/** The largest (or smallest) value of the sum of a row. */
function extreme(problem: Problem, row: number, largest: boolean, all: readonly Bounds[]): End {
  const { columns = [], coefficients = [] } = problem.rows[row] ?? {};
  let whole = 0n;
  let shift = 0;
  for (const [k, column] of columns.entries()) {
    const coefficient = coefficients[k] ?? 0n;
    const bounds = all[column];
    const atHigh = coefficient > 0n === largest;
    const end = (atHigh ? bounds?.high : bounds?.low) ?? null;
    if (end === null) return null;
    whole += coefficient * end;
    shift += ((atHigh ? bounds?.highShift : bounds?.lowShift) ?? 0) * (coefficient > 0n ? 1 : -1);
  }
  return [whole, shift];
}
