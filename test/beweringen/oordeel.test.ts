import type { Telling } from '../../src/beweringen/tekens';
import { judgeQuoted } from '../../src/beweringen/oordeel';
import { decimaal } from '../../src/money/decimaal';

const telling = (waarde: number, anders: Partial<Telling> = {}): Telling => ({
  waarde: decimaal(waarde),
  eenheid: null,
  tekst: String(waarde),
  stap: decimaal(1),
  maat: decimaal(1),
  benadering: null,
  woord: false,
  ...anders,
});

const figuur = (waarde: number): Parameters<typeof judgeQuoted>[1] => ({
  waarde: decimaal(waarde),
  eenheid: null,
  tekst: String(waarde),
  stap: decimaal(1),
});

describe('a softened number against its figure', () => {
  it.each([
    ['ruim', 'is exactly it', 100, 'twijfel'],
    ['ruim', 'is a little more', 104, 'houdt'],
    ['ruim', 'is 15% more', 115, 'houdt'],
    ['ruim', 'is over 15% more', 116, 'twijfel'],
    ['ruim', 'is less', 98, 'in strijd'],
    ['bijna', 'is exactly it', 100, 'twijfel'],
    ['bijna', 'is a little less', 96, 'houdt'],
    ['bijna', 'is 15% less', 85, 'houdt'],
    ['bijna', 'is over 15% less', 84, 'twijfel'],
    ['bijna', 'is more', 102, 'in strijd'],
    ['circa', 'is within a tenth', 110, 'houdt'],
    ['circa', 'is beyond a tenth', 111, 'twijfel'],
    ['circa', 'is within a quarter', 125, 'twijfel'],
    ['circa', 'is beyond a quarter', 126, 'in strijd'],
    ['hoogstens', 'is a bound only', 250, null],
    ['minstens', 'is a bound only', 10, null],
  ] as const)('%s 100, where the figure %s (%i)', (benadering, _, waarde, oordeel) => {
    expect(judgeQuoted(telling(100, { benadering }), figuur(waarde))).toBe(oordeel);
  });
});

describe('a plain number against its figure', () => {
  it.each([
    ['the figure itself', telling(2594), 2594, 'houdt'],
    ['a sign left out, as prose does', telling(2594), -2594, 'houdt'],
    ['one off, as precise as published', telling(2595), 2594, 'in strijd'],
    ['a count rounded to hundreds, or wrong', telling(2600), 2594, 'twijfel'],
    ['euros rounded to ten thousands', telling(360_000, { eenheid: 'euro' }), 358_412, 'binnen afronding'],
    ['euros that no rounding makes of it', telling(360_000, { eenheid: 'euro' }), 352_000, 'in strijd'],
  ] as const)('%s', (_, gezegd, waarde, oordeel) => {
    expect(judgeQuoted(gezegd, figuur(waarde))).toBe(oordeel);
  });
});
