import { findCycli } from '../../../src/figures/tabel/rijcyclus';
import { lees } from '../lees';

describe('rows of which only one says the name', () => {
  it.each([
    ['the last', ['Lasten', 'Baten', '1 Zorg Saldo', 'Lasten', 'Baten', 'Totaal Saldo'], [0, 3]],
    ['the middle one', ['Lasten', '1 Zorg Baten', 'Saldo', 'Lasten', '2 Wegen Baten', 'Saldo'], [0, 3]],
    ['the last of two', ['Lasten', '1 Zorg Baten', 'Lasten', '2 Wegen Baten', 'Lasten', '3 Groen Baten'], [0, 2, 4]],
  ])('when it is %s, it is the name of all rows of its kinds', (_, labels, begin) => {
    expect(findCycli(labels)?.map((cyclus) => cyclus.begin)).toEqual(begin);
  });

  it.each([
    ['the first says it', ['1 Zorg Lasten', 'Baten', 'Saldo', '2 Wegen Lasten', 'Baten', 'Saldo']],
    ['the kinds do not come back in order', ['Lasten', 'Baten', '1 Zorg Saldo', 'Baten', 'Lasten', '2 Wegen Saldo']],
    ['one has none', ['Lasten', 'Baten', '1 Zorg Saldo', 'Lasten', 'Baten', 'Saldo']],
    ['the place differs', ['Lasten', 'Baten', '1 Zorg Saldo', 'Lasten', '2 Wegen Baten', 'Saldo']],
    ['a row says no kind', ['Lasten', 'Baten', '1 Zorg Saldo', 'Lasten', 'Baten', '2 Wegen']],
    ['there is one programme', ['Lasten', 'Baten', '1 Zorg Saldo']],
  ])('nothing is concluded where %s', (_, labels) => {
    expect(findCycli(labels)).toBeNull();
  });
});

it('a name at the foot of a merged cell is that of the rows above it, and a total is no part', async () => {
  const { tabellen } = await lees(
    [
      'Programma\tSoort\tBegroting 2023 na wijziging\tRekening 2023',
      '\tLasten\t12.345\t12.890',
      '\tBaten\t2.023\t1.987',
      '1 Bestuur\tSaldo\t-10.322\t-10.903',
      '\tLasten\t8.765\t8.901',
      '\tBaten\t512\t498',
      '2 Veiligheid\tSaldo\t-8.253\t-8.403',
      '\tLasten\t21.110\t21.791',
      '\tBaten\t2.535\t2.485',
      'Totaal\tSaldo\t-18.575\t-19.306',
    ].join('\n')
  );
  expect(tabellen[0]?.rijen.map(({ programma, soort, rol }) => [programma, soort, rol === 'totaal'])).toEqual([
    ['1 Bestuur', 'lasten', false],
    ['1 Bestuur', 'baten', false],
    ['1 Bestuur', 'saldo', false],
    ['2 Veiligheid', 'lasten', false],
    ['2 Veiligheid', 'baten', false],
    ['2 Veiligheid', 'saldo', false],
    [null, 'lasten', true],
    [null, 'baten', true],
    [null, 'saldo', true],
  ]);
});
