import * as fc from 'fast-check';
import { countLines, heightOf } from '../../src/workbook/regelhoogte';

describe('the height of a row with texts that wrap', () => {
  it.each([
    ['a short text', 'sluit', 20, 1],
    ['nothing', '', 20, 1],
    ['words that just fit', 'een twee drie vier', 18, 1],
    ['words over two lines', 'een twee drie vier', 10, 2],
    ['a word that does not fit behind another', 'aa bbbbbbbbb', 10, 2],
    ['a word longer than the column', 'a'.repeat(25), 10, 3],
    ['lines of its own', 'a\nb\nc', 20, 3],
    ['an empty line between', 'a\n\nb', 20, 3],
  ])('%s', (_, tekst, breedte, lines) => {
    expect(countLines(tekst, breedte)).toBe(lines);
  });

  it('is left to the program when one line will do, and never beyond what Excel knows', () => {
    expect(heightOf([])).toBeNull();
    expect(heightOf([{ tekst: 'sluit', breedte: 20 }])).toBeNull();
    expect(
      heightOf([
        { tekst: 'a\nb', breedte: 20 },
        { tekst: 'a\nb\nc', breedte: 5 },
      ])
    ).toBe(45);
    expect(heightOf([{ tekst: 'woord '.repeat(5000), breedte: 10 }])).toBe(409);
  });

  it('has room for every letter, and grows with the text', () => {
    const tekst = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ' ', 'lang'), maxLength: 200 });
    fc.assert(
      fc.property(tekst, fc.integer({ min: 1, max: 80 }), (een, breedte) => {
        const letters = een.replaceAll(' ', '').length;
        expect(countLines(een, breedte) * Math.max(1, Math.floor(breedte * 1.12))).toBeGreaterThanOrEqual(letters);
        expect(countLines(`${een} en meer`, breedte)).toBeGreaterThanOrEqual(countLines(een, breedte));
      })
    );
  });
});
