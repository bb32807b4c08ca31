import { Rational, type Interval, type Row } from '../../../src/solver/solver';
import { exact, interval } from './build';

const bounds: Readonly<Record<string, Interval>> = {
  '==': interval('[0, 0]'),
  '>=': interval('[0, ∞)'),
  '>': interval('(0, ∞)'),
  '<=': interval('(-∞, 0]'),
  '<': interval('(-∞, 0)'),
};

/** Reads '2*y + 1 == z' or 'cost >= 0.6 * turnover' as a row. */
export function ruleRow(id: string, rule: string): Row {
  const [, left = '', operator = '', right = ''] = /^(.*?)(==|>=|<=|>|<)(.*)$/.exec(rule) ?? [];
  const coefficients = new Map<string, Rational>();
  const add = (name: string, value: Rational): void => {
    coefficients.set(name, (coefficients.get(name) ?? Rational.zero).plus(value));
  };
  for (const [side, factor] of [
    [left, Rational.one],
    [right, Rational.of(-1)],
  ] as const) {
    for (const [, sign, number, name] of side.replace(/\s/g, '').matchAll(/([+-]*)([\d.]+)?\*?([a-z]\w*)?/gi)) {
      if (number === undefined && name === undefined) continue;
      const negative = (sign ?? '').replace(/\+/g, '').length % 2 === 1;
      const value = exact(number ?? 1).times(factor);
      add(name ?? '', negative ? value.negated() : value);
    }
  }
  const constant = coefficients.get('') ?? Rational.zero;
  coefficients.delete('');
  const range = bounds[operator]!;
  return {
    id,
    terms: [...coefficients].map(([variable, coefficient]) => ({ variable, coefficient })),
    interval: { ...range, low: range.low?.minus(constant) ?? null, high: range.high?.minus(constant) ?? null },
  };
}
