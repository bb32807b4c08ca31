import { exactly, type Interval, type System } from '../../../src/solver/solver';
import { exact, interval } from './build';
import { fixture, sharedFile } from './cases';

/** A record of one of the published methods with its rules and outcome. */
export interface CbsRecord {
  readonly name: string;
  readonly figures: Readonly<Record<string, number | null>>;
  /** sum(coefficients × figures) operator constant */
  readonly edits: readonly CbsEdit[];
  /** What a balance rule may be off. */
  readonly eps: number;
  /** Figures that may not be changed. */
  readonly fixed: readonly string[];
  readonly swaps: readonly (readonly [string, string])[];
  /** Figures of which the sign may turn. */
  readonly flips: readonly string[];
  /** 'corrected', 'invalid', 'valid', 'partial' or null where a figure is missing. */
  readonly status: string | null;
  /** The record as published after correction; null where that is not published. */
  readonly corrected: Readonly<Record<string, number | null>> | null;
  /** How many changes of each kind are published. */
  readonly counts: { readonly flips: number; readonly swaps: number } | null;
}

export interface CbsEdit {
  readonly coefficients: Readonly<Record<string, number>>;
  readonly operator: string;
  readonly constant: number;
}

type Values = Readonly<Record<string, number | null>>;

interface RawCase {
  readonly id: string;
  readonly kind?: string;
  readonly notes: string | null;
  readonly edits: readonly {
    readonly coef: Readonly<Record<string, number>> | readonly number[];
    readonly op: string;
    readonly const: number;
  }[];
  readonly records: readonly Values[];
  readonly published_expected: RawOutcome | null;
  readonly observed_r_run?: {
    readonly status: readonly { readonly status: string | null }[];
    readonly corrected: readonly Values[];
  };
}

interface RawOutcome {
  readonly status?: string | readonly (string | null)[];
  readonly corrections?: readonly { readonly record: number; readonly variable: string; readonly new: number }[];
  readonly corrected?: readonly (Values | readonly (number | null)[])[];
  readonly nflip?: readonly number[];
  readonly nswap?: readonly number[];
}

/** The records of cbs_signs, cbs_typos, cbs_rounding or cbs_cumulation with their outcomes, or the project's own. */
export function cbsRecords(file: string): readonly CbsRecord[] {
  const found = sharedFile(file) as { readonly cases: readonly RawCase[] } | null;
  if (!found) return fixture(`${file}_outcomes`) as CbsRecord[];
  return found.cases.flatMap((one) => one.records.map((figures, k) => recordOf(one, figures, k)));
}

function recordOf(one: RawCase, figures: Values, k: number): CbsRecord {
  const { id, kind = '', notes, edits, published_expected: published, observed_r_run: observed } = one;
  const names = Object.keys(figures);
  const list = published?.status;
  const stated = typeof list === 'string' || list === undefined ? list : list[k];
  const status = stated ?? observed?.status[k]?.status ?? null;
  const corrected = correctedOf(one, figures, k) ?? (status === 'corrected' ? (observed?.corrected[k] ?? null) : null);
  const told = `${notes ?? ''} ${id} ${kind}`;
  const fixed = /(\w+) fixed/.exec(notes ?? '')?.[1] ?? /fixate[- ](\w+)/.exec(told)?.[1];
  return {
    name: `${id}${k > 0 ? `, record ${k + 1}` : ''}`,
    figures,
    edits: edits.map(({ coef, op, const: constant }) => ({
      coefficients: Array.isArray(coef)
        ? Object.fromEntries(coef.map((value: number, n) => [names[n] ?? '', value]))
        : (coef as Record<string, number>),
      operator: op,
      constant,
    })),
    eps: (notes ?? '').includes('eps=2') || id.endsWith('eps2') ? 2 : 0,
    fixed: fixed === undefined ? [] : [fixed],
    swaps: swapsOf(one, names),
    // Of a profit and loss account income and cost are amounts: only results have a sign (Scholtus 2008, section 3).
    flips: /only|prefer/.test(id) ? [] : names.filter((name) => !(id.startsWith('pl-') && /[rc]$/.test(name))),
    status,
    corrected,
    counts:
      published?.nflip && published.nswap ? { flips: published.nflip[k] ?? 0, swaps: published.nswap[k] ?? 0 } : null,
  };
}

function correctedOf({ published_expected: published }: RawCase, figures: Values, k: number): Values | null {
  const whole = published?.corrected?.[k];
  const names = Object.keys(figures);
  if (Array.isArray(whole)) return Object.fromEntries(whole.map((value: number | null, n) => [names[n] ?? '', value]));
  if (whole) return whole as Values;
  if (!published?.corrections) return null;
  const own = published.corrections.filter(({ record }) => record === k + 1);
  return own.length === 0 ? null : { ...figures, ...Object.fromEntries(own.map((one) => [one.variable, one.new])) };
}

/** The exchanges that the example allowed: said in its name or, for the profit and loss account, income with cost. */
function swapsOf({ id, kind = '' }: RawCase, names: readonly string[]): readonly (readonly [string, string])[] {
  if (id.startsWith('pl-')) return [0, 1, 2, 3].map((n) => [`x${n}r`, `x${n}c`] as const);
  if (!kind.startsWith('swap')) return [];
  if (id.includes('test-c')) return [['y', 'z']];
  return names.includes('x') ? [['x', 'y']] : [];
}

const RANGES: Readonly<Record<string, Interval>> = {
  '==': interval('[0, 0]'),
  '>=': interval('[0, ∞)'),
  '>': interval('(0, ∞)'),
  '<=': interval('(-∞, 0]'),
  '<': interval('(-∞, 0)'),
};

/** Figures exactly as they are, rules that hold within eps. */
export function recordSystem({ figures, edits, eps }: Pick<CbsRecord, 'figures' | 'edits' | 'eps'>): System {
  return {
    variables: Object.entries(figures).map(([id, value]) => ({
      id,
      interval: value === null ? interval('(-∞, ∞)') : exactly(exact(value)),
    })),
    rows: edits.map(({ coefficients, operator, constant }, k) => {
      const range = operator === '==' ? interval(`[${-eps}, ${eps}]`) : RANGES[operator]!;
      const shift = exact(constant);
      return {
        id: `num${k + 1}`,
        terms: Object.entries(coefficients).map(([variable, value]) => ({ variable, coefficient: exact(value) })),
        interval: { ...range, low: range.low?.plus(shift) ?? null, high: range.high?.plus(shift) ?? null },
      };
    }),
  };
}

/** Positions of the balance rules that a record breaks by itself: computed in plain numbers. */
export function brokenEdits({ figures, edits, eps }: Pick<CbsRecord, 'figures' | 'edits' | 'eps'>): readonly number[] {
  return edits.flatMap(({ coefficients, operator, constant }, k) => {
    if (operator !== '==') return [];
    const total = Object.entries(coefficients).reduce((sum, [id, c]) => sum + c * (figures[id] ?? NaN), -constant);
    return Math.abs(total) > eps + 1e-9 ? [k] : [];
  });
}
