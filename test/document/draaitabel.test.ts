import { tidyRooster } from '../../src/document/lezers/rooster/opschonen';

/** A grid as typed, a line a row and a bar between cells. */
const rooster = (tekst: string): { tekst: string; cel: null }[][] =>
  tekst
    .trim()
    .split('\n')
    .map((rij) => rij.split('|').map((cel) => ({ tekst: cel.trim(), cel: null })));

const teksten = (tekst: string): string[][] => tidyRooster(rooster(tekst)).map((rij) => rij.map((cel) => cel.tekst));

describe('a pivot table of Excel', () => {
  it.each([
    [
      'with its words in Dutch',
      `Som van Bedrag | Kolomlabels |      |                  |            |        |
                      | Begroting   |        | Totaal Begroting | Realisatie |        | Totaal Realisatie
       Rijlabels      | Baten       | Lasten |                  | Baten      | Lasten |
       Zorg           | 10          | 30     | 40               | 12         | 35     | 47
       Eindtotaal     | 10          | 30     | 40               | 12         | 35     | 47`,
    ],
    [
      'with its words in English, and the label on the first line of names',
      `Sum of Bedrag | Column Labels |      |                  |            |        |
       Row Labels     | Begroting   |        | Totaal Begroting | Realisatie |        | Totaal Realisatie
                      | Baten       | Lasten |                  | Baten      | Lasten |
       Zorg           | 10          | 30     | 40               | 12         | 35     | 47
       Grand Total    | 10          | 30     | 40               | 12         | 35     | 47`,
    ],
  ])('%s has each column under the names of its groups', (_, tekst) => {
    const [kop = [], eerste] = teksten(tekst);
    expect(kop.slice(1)).toEqual([
      'Begroting Baten',
      'Begroting Lasten',
      'Totaal Begroting',
      'Realisatie Baten',
      'Realisatie Lasten',
      'Totaal Realisatie',
    ]);
    expect(eerste).toEqual(['Zorg', '10', '30', '40', '12', '35', '47']);
  });

  it('of one line of names loses only the words of its fields', () => {
    const [kop = []] = teksten(`
       Som van Bedrag | Kolomlabels |      |
       Rijlabels      | Baten       | Lasten | Eindtotaal
       Zorg           | 10          | 30     | 40`);
    expect(kop.slice(1)).toEqual(['Baten', 'Lasten', 'Eindtotaal']);
  });

  it('is not any table with a group of columns: a name is not spread where nothing says how far', () => {
    const [kop = []] = teksten(`
       Programma | Begroting   |        |
                 | Baten       | Lasten | Saldo
       Zorg      | 10          | 30     | 20`);
    expect(kop).toEqual(['Programma', 'Begroting Baten', 'Lasten', 'Saldo']);
  });
});
