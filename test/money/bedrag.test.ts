import { addBedrag, negateBedrag, subtractBedrag, sumBedrag, toBedrag } from '../../src/money/bedrag';
import { decimaal } from '../../src/money/decimaal';

describe('an amount in euro', () => {
  it('is a printed value times its unit', () => {
    expect(toBedrag(decimaal('-24946'), decimaal(1000))).toBe('-24946000');
    expect(toBedrag(decimaal('1.25'), decimaal(1_000_000))).toBe('1250000');
    expect(toBedrag(decimaal('12.50'), decimaal(1))).toBe('12.5');
  });

  it('adds up exactly', () => {
    const [a, b] = [toBedrag(decimaal('0.1'), decimaal(1)), toBedrag(decimaal('0.2'), decimaal(1))];
    expect([addBedrag(a, b), subtractBedrag(a, b), negateBedrag(a), sumBedrag([a, b, a])]).toEqual([
      '0.3',
      '-0.1',
      '-0.1',
      '0.4',
    ]);
    expect(sumBedrag([])).toBe('0');
  });

  it('is not any number: a bare Decimaal does not type-check as one', () => {
    // @ts-expect-error a value without its unit is no amount
    expect(addBedrag(decimaal(1), toBedrag(decimaal(1), decimaal(1)))).toBe('2');
  });
});
