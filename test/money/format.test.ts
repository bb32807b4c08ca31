import fc from 'fast-check';
import { absolute, compare, decimaal, subtract } from '../../src/money/decimaal';
import { formatBedragInTekst, formatDecimaal, formatProcent } from '../../src/money/format';

describe('a number in print', () => {
  it.each([
    ['-24946', undefined, '-24.946', '-24,946'],
    ['1234567.5', undefined, '1.234.567,5', '1,234,567.5'],
    ['999', undefined, '999', '999'],
    ['23.29', 1, '23,3', '23.3'],
    ['11.8', 2, '11,80', '11.80'],
    ['-0.04', 1, '0,0', '0.0'],
    ['1250', -2, '1.300', '1,300'],
  ])('%s with %s decimals', (value, decimals, dutch, english) => {
    expect(formatDecimaal(decimaal(value), 'nl', decimals)).toBe(dutch);
    expect(formatDecimaal(decimaal(value), 'en', decimals)).toBe(english);
  });

  it('reads back as the same number', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = decimaal(`${whole}.${String(cents).padStart(2, '0')}`);
        expect(decimaal(formatDecimaal(value, 'nl').replace(/\./g, '').replace(',', '.'))).toBe(value);
        expect(decimaal(formatDecimaal(value, 'en').replace(/,/g, ''))).toBe(value);
      })
    );
  });

  it('a percentage has one decimal and leaves the sign to the sentence', () => {
    expect([formatProcent(decimaal('-15.374'), 'nl'), formatProcent(decimaal('7'), 'en')]).toEqual(['15,4%', '7.0%']);
  });
});

describe('an amount in a sentence', () => {
  it.each([
    ['15847000', '1000', '€ 15,8 mln', '€15.8 million'],
    ['-944000', '1000', '€ 944.000', '€944,000'],
    ['1250', '1', '€ 1.250', '€1,250'],
    ['999999', '1', '€ 999.999', '€999,999'],
    ['999999.60', '0.01', '€ 1,0 mln', '€1.0 million'],
    ['1000000', '1000', '€ 1,0 mln', '€1.0 million'],
    ['400000', '100000', '€ 0,4 mln', '€0.4 million'],
    ['440000', '10000', '€ 0,44 mln', '€0.44 million'],
    ['4000000', '1000000', '€ 4 mln', '€4 million'],
    ['24900', '100', '€ 24.900', '€24,900'],
    ['0.40', '0.01', '€ 0,40', '€0.40'],
    ['0', '1000', '€ 0', '€0'],
  ])('%s in steps of %s', (bedrag, stap, dutch, english) => {
    expect(formatBedragInTekst(decimaal(bedrag), 'nl', decimaal(stap))).toBe(dutch);
    expect(formatBedragInTekst(decimaal(bedrag), 'en', decimaal(stap))).toBe(english);
  });

  it('shows no digit that is finer than the published step, and is off by half of its own last digit at the most', () => {
    const steps = fc.constantFrom(1, 1000, 10_000, 100_000, 1_000_000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), steps, (count, step) => {
        const bedrag = decimaal(count * step);
        const [, digits = '', unit] =
          /^€ ([\d.,]+)( mln)?$/.exec(formatBedragInTekst(bedrag, 'nl', decimaal(step))) ?? [];
        const decimals = digits.split(',')[1]?.length ?? 0;
        const last = (unit === undefined ? 1 : 1_000_000) / 10 ** decimals;
        if (unit !== undefined) expect(last).toBeGreaterThanOrEqual(step);
        const shown = decimaal(
          Math.round(Number(digits.replace(/\./g, '').replace(',', '.')) * (unit === undefined ? 1 : 1_000_000))
        );
        expect(compare(absolute(subtract(shown, bedrag)), decimaal(last / 2))).toBeLessThanOrEqual(0);
      })
    );
  });
});
