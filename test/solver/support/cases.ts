import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const shared = join(root, '..', 'shared', 'cases', 'reconcile');

/** One fact of an identity: its weight in `total - sum(weight × addend)` is that of its concept. */
export interface IdentityFact {
  readonly concept: string;
  readonly value: string;
  /** '0' when not rounded. */
  readonly step: string;
}

/** One identity with what is expected of it under each mode: 'consistent', 'inconsistent', or why it has no verdict. */
export interface IdentityCase {
  readonly name: string;
  readonly total: string;
  readonly weights: Readonly<Record<string, string>>;
  readonly facts: readonly IdentityFact[];
  readonly expected: Readonly<Record<'nearest' | 'truncation', IdentityExpectation>>;
}

export interface IdentityExpectation {
  readonly verdict: string;
  readonly total: string | null;
  readonly computed: string | null;
}

/** A linear rule between figures: 'a + b == c', 'cost >= 0.6*turnover'. */
export type Rule = string;

/** Figures with their rules and what is known of them. */
export interface DocumentCase {
  readonly name: string;
  readonly published: Readonly<Record<string, number | null>>;
  readonly step: string;
  readonly identities: readonly Readonly<Record<string, number>>[];
  readonly rules: readonly Rule[];
  readonly shares: readonly {
    readonly part: string;
    readonly whole: string;
    readonly percent: number;
    readonly half: number;
  }[];
  /** Weights by figure; one that is 'fixed' is beyond doubt. */
  readonly weights: Readonly<Record<string, number | 'fixed'>>;
  readonly feasible: boolean;
  /** All smallest sets, where they are known. */
  readonly sets: readonly (readonly string[])[] | null;
  /** A set that is published as an answer, where one is. */
  readonly answer: readonly string[] | null;
  /** Positions of the identities and rules that do not hold by themselves, where they are known. */
  readonly violated: readonly number[] | null;
}

/** Reads the shared file when it is there, otherwise the figures that the project keeps itself. */
export function sharedFile(name: string): unknown {
  const path = join(shared, `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** The figures the project keeps itself. */
export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(root, 'test', 'fixtures', 'reconcile', `${name}.json`), 'utf8'));
}
