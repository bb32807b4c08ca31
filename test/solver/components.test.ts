import { components } from '../../src/solver/solver';
import { document, interval, terms } from './support/build';

const idsOf = (parts: ReturnType<typeof components>): readonly string[] =>
  parts.map(
    ({ variables, rows }) => `${variables.map(({ id }) => id).join(' ')} | ${rows.map(({ id }) => id).join(' ')}`
  );

test('variables belong together when rows connect them, directly or through others', () => {
  const system = document({ a: 1, b: 1, c: 1, d: 1, e: 1 }, [
    { a: 1, c: -1 },
    { b: 1, d: -1 },
    { c: 1, e: 1 },
  ]);
  expect(idsOf(components(system))).toEqual(['a c e | row 1 row 3', 'b d | row 2']);
});

test('links connect what no row does', () => {
  const system = document({ a: 1, b: 1, c: 1 }, [{ a: 1, b: -1 }]);
  expect(idsOf(components(system, [['b', 'c']]))).toEqual(['a b c | row 1']);
});

test('a row without terms is a part by itself', () => {
  const system = { ...document({ a: 1 }, []), rows: [{ id: 'r', terms: [], interval: interval('1') }] };
  expect(idsOf(components(system))).toEqual(['a | ', ' | r']);
});

test('a variable that is not listed is an error of the caller', () => {
  expect(() => components({ variables: [], rows: [{ id: 'r', terms: terms({ x: 1 }) }] })).toThrow(RangeError);
});

test('a chain of fifty thousand is one part', () => {
  const length = 50_000;
  const variables = Array.from({ length }, (_, k) => ({ id: `x${k}`, interval: interval('[0, 1]') }));
  const rows = variables.slice(1).map(({ id }, k) => ({ id: `r${k}`, terms: terms({ [id]: 1, [`x${k}`]: -1 }) }));
  expect(components({ variables, rows })).toHaveLength(1);
  expect(components({ variables, rows: [...rows].reverse() })).toHaveLength(1);
});
