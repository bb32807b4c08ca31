import { findUitlijningen } from '../../src/document/lezers/uitlijning';
import { joinKoplijnen } from '../../src/document/lezers/koplijnen';
import { splitLines } from '../../src/document/lezers/lijnsoort';
import { lees } from '../figures/lees';

const tables = (tekst: string): string[][][] =>
  findUitlijningen(splitLines(tekst)).map(({ rooster }) => rooster.map((rij) => rij.map((cel) => cel.tekst)));

const STAAT = [
  'Programma 4 Sport en cultuur',
  'Bedragen x € 1.000',
  '',
  'Omschrijving                 Begroting   Begroting na   Rekening   Verschil',
  '                             primitief      wijziging       2023',
  '4.1 Sport                        1.250          1.310      1.284         26',
  '4.2 Cultuur                        640            655        655',
  '4.3 Bibliotheek                    300            310        312         -2',
  'Totaal lasten                    2.190          2.275      2.251         24',
  '4.2 Cultuur                         40                        45',
].join('\n');

describe('text in fixed width', () => {
  it('is a table by the places of its figures: blanks stay blank, names over two lines are one', () => {
    expect(tables(STAAT)).toEqual([
      [
        ['Omschrijving', 'Begroting primitief', 'Begroting na wijziging', 'Rekening 2023', 'Verschil'],
        ['4.1 Sport', '1.250', '1.310', '1.284', '26'],
        ['4.2 Cultuur', '640', '655', '655', ''],
        ['4.3 Bibliotheek', '300', '310', '312', '-2'],
        ['Totaal lasten', '2.190', '2.275', '2.251', '24'],
        ['4.2 Cultuur', '40', '', '45', ''],
      ],
    ]);
  });

  it('keeps the line of every row', async () => {
    const { tabellen, twijfels } = await lees(STAAT, 'jaarrekening-2023.txt');
    expect(tabellen[0]?.rijen.map(({ herkomst }) => herkomst.regel)).toEqual([6, 7, 8, 9, 10]);
    expect(tabellen[0]?.rijen.map(({ cellen }) => cellen.map((cel) => cel?.tekst ?? null))[4]).toEqual([
      '40',
      null,
      '45',
      null,
    ]);
    expect(twijfels.filter(({ code }) => code === 'tabel-onleesbaar')).toEqual([]);
  });

  it.each([
    ['spaces that only keep figures apart', 'Sport  1.250  1.310\nCultuur en kunst  640  655\nBibliotheek  90  1.100'],
    ['one figure that stands between two columns', STAAT.replace('      1.284', ' 1.284     ')],
    ['two rows without names above them', 'Sport   1.250   1.310\nKunst     640     655'],
    ['text in two columns', 'De raad      Het college\nbesluit      stelt vast\nin 2023      dat 12 van'],
  ])('is not guessed from %s', (_, tekst) => {
    expect(tables(tekst)).toEqual([]);
  });

  it('stands under no title, and not under what is above an empty line', () => {
    const tekst = [
      'Jaarstukken 2021',
      '',
      'Doelen',
      'Naam      Doel   Stand',
      'Bereik      85      63',
      'Banen      120     130',
    ];
    expect(tables([...tekst, 'Wegen        7       8'].join('\n'))[0]?.[0]).toEqual(['Naam', 'Doel', 'Stand']);
  });

  it('has signs behind figures, in their column or outside it', () => {
    const buiten = [
      '        2022     2023',
      'Lasten   340-   4.541-',
      'Baten  5.224    4.867',
      'Saldo  4.884      326',
    ];
    expect(tables(buiten.join('\n'))[0]?.slice(1)).toEqual([
      ['Lasten', '340-', '4.541-'],
      ['Baten', '5.224', '4.867'],
      ['Saldo', '4.884', '326'],
    ]);
  });
});

describe('names of columns over lines', () => {
  const join = (tekst: string): string[] => joinKoplijnen(splitLines(tekst)).map((lijn) => lijn.tekst);
  it('are one line above a row of which the figures are not aligned', () => {
    expect(join('            Doel  Realisatie\nIndicator   2021        2021\nBereik  85  63')).toEqual([
      'Indicator  Doel 2021  Realisatie 2021',
      'Bereik  85  63',
    ]);
  });

  it('stay apart where a name stands above a group of others', () => {
    const groepen =
      '        Begroting 2023   Rekening 2023\nNaam    Lasten   Baten   Lasten   Baten\nWonen   10   20   30   40';
    expect(join(groepen)).toEqual(groepen.split('\n'));
    const smal = '        2022             2023\nNaam    Lasten   Baten   Lasten   Baten\nWonen   10   20   30   40';
    expect(join(smal)).toEqual(smal.split('\n'));
  });
});
