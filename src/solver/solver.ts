/**
 * Exact linear feasibility over intervals: what other stages may use of this folder. Pure mathematics: numbers are exact
 * rationals, nothing is known of euros, there is no clock and no chance.
 *
 * - `solve`: is there one value for every variable such that all intervals and all rows hold at once? The answer comes
 *   with a witness or with a certificate, which `verifyWitness` and `verifyCertificate` check from the system alone.
 * - `explain`: the independent faults of an infeasible system, each with its proof and every smallest set of variables
 *   (or actions) that could be wrong.
 * - `findRepairs`: every least combination of given mistakes (turned signs, exchanges, digits) that makes it feasible.
 * - `Tester`: many 'what if' questions about one system, quickly; and every value a variable could have.
 * - `testIdentity`: one identity by itself, with the rounding it allows.
 *
 * Method: the general simplex of B. Dutertre and L. de Moura, A fast linear-arithmetic solver for DPLL(T), CAV 2006, with
 * certificates after Farkas; localisation after I.P. Fellegi and D. Holt, A systematic approach to automatic edit and
 * imputation, JASA 1976, by the hitting sets of R. Reiter, A theory of diagnosis from first principles, AI 1987, built up
 * from conflicts as they are met (E. Moreno-Centeno and R.M. Karp, The implicit hitting set approach, OR 2013); intervals
 * after XBRL Calculations 1.1, 2023.
 */
export { combinations, explain, type Explanation, type ExplainOptions, type Fault } from './explain';
export type { Action } from './action-parts';
export { verifyCertificate, type Certificate, type Multiplier } from './certificate';
export { components, connectedLists } from './components';
export { fitsStep, testIdentity, testIntervals } from './identity';
export type { Addend, IdentityResult, IntervalAddend, Verdict } from './identity';
export * from './interval';
export { Rational } from './rational';
export { findRepairs, type Alternative, type Repair, type RepairOptions, type Repairs } from './repairs';
export { solve, type Solution, type SolveOptions } from './solve';
export type { Row, System, Term, Variable } from './system';
export { Tester, type TesterOptions } from './tester';
export type { Answer } from './warm-part';
export { verifyWitness, type Witness } from './witness';
