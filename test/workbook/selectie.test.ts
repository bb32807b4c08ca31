import { addressCells, printCell } from '../../src/workbook/selectie';

it.each([
  ['1.234', 1234, '1.234'],
  ['1.234', 1234.49, '1.234,49'],
  ['1,234', 1234, '1.234'],
  ['########', -24946, '-24.946'],
  ['', 5, '5'],
  ['-', 0, '-'],
  ['(1.234)', -1234, '(1.234)'],
  ['23,29%', 0.2329, '23,29%'],
  ['23%', 0.2329, '23,29%'],
  ['31-12-2023', 45291, '31-12-2023'],
  ['2023', 2023, '2023'],
  [' Lasten ', 'Lasten', 'Lasten'],
  ['0,3', 0.1 + 0.2, '0,3'],
])('a cell that shows "%s" and holds %s is read as "%s"', (tekst, waarde, expected) => {
  expect(printCell({ tekst, waarde, formaat: 'General' })).toBe(expected);
});

it.each([
  ['1.235', 1234567, '#,##0,', '1.234,567'],
  ['1,235', 1234567, '#,##0,', '1.234,567'],
  ['1,2', 1234567, '0.0,,', '1,234567'],
  ['-1.235', -1234567, '#,##0,;[Red]-#,##0,', '-1.234,567'],
  ['1.234.567', 1234567, '#,##0', '1.234.567'],
  ['1.234,50', 1234.5, '#,##0.00', '1.234,50'],
])('a cell that shows "%s" for %s in the format %s is read as "%s"', (tekst, waarde, formaat, expected) => {
  expect(printCell({ tekst, waarde, formaat })).toBe(expected);
});

it('every cell has its address, also beyond Z', () => {
  const cellen = [
    [
      { tekst: 'a', waarde: 'a', formaat: 'General' },
      { tekst: 'b', waarde: 'b', formaat: 'General' },
    ],
  ];
  expect(addressCells({ blad: 'Blad 1', adres: 'Z9:AA9', cellen })).toEqual([
    [
      { tekst: 'a', cel: 'Blad 1!Z9' },
      { tekst: 'b', cel: 'Blad 1!AA9' },
    ],
  ]);
});
