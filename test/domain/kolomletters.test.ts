import fc from 'fast-check';
import { columnLetters, columnNumber } from '../../src/domain/kolomletters';

/** The last column of a sheet in Excel: XFD. */
const LAATSTE = 16_384;

it.each([
  ['A', 1],
  ['Z', 26],
  ['AA', 27],
  ['AZ', 52],
  ['ZZ', 702],
  ['AAA', 703],
  ['XFD', LAATSTE],
])('column %s is number %i', (letters, nummer) => {
  expect([columnNumber(letters), columnLetters(nummer)]).toEqual([nummer, letters]);
});

it('every column has letters of its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAATSTE }), (nummer) => columnNumber(columnLetters(nummer)) === nummer)
  );
});
