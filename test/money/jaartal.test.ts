import { figuresOfRow, writesBare } from '../../src/money/jaartal';

const KOP = ['Programma', 'Lasten rekening 2023', 'Baten rekening 2023'];
const KAALKOP = ['Programma', 'Lasten', 'Baten'];

/** The cells of a row that are figures. */
const figuren = (rij: string[], boven: string[][] = [], kaal = false): string[] =>
  rij.filter((_, i) => figuresOfRow(rij, boven, kaal)[i]);

describe('a number between 1900 and 2099', () => {
  it.each<[string, string[], string[][], string[]]>([
    ['is an amount beside another', ['Zorg', '2015', '-15'], [], ['2015', '-15']],
    ['is a year among years', ['Programma', '2022', '2023', '2024'], [], []],
    ['is a year in rounds', ['Programma', '2022', '2023', '2022', '2023'], [], []],
    ['is a year below the name of a stage', ['', '2022', '2023'], [['Programma', 'Rekening', 'Begroting']], []],
    ['is a year that was named already', ['', '2023', '2023'], [KOP], []],
    ['is a year below the year that plans begin in', ['', '2024', '2025'], [['Programma', 'Begroting 2023', '']], []],
    ['is a year beside the name of the labels', ['Omschrijving', '2024', '2025'], [['Programma 1', '2023', '']], []],
    ['is an amount where another year was named', ['Zorg', '2015', '2010'], [KOP], ['2015', '2010']],
    ['is an amount when nobody plans for that year', ['Zorg', '1985', '1950'], [], ['1985', '1950']],
    ['is an amount when the years jump', ['Zorg', '2008', '2042'], [], ['2008', '2042']],
    ['is an amount in a sum', ['Totaal programma', '2024', '2023'], [], ['2024', '2023']],
    ['is no figure as a label', ['2023', '15', '16'], [], ['15', '16']],
  ])('%s', (_, rij, boven, verwacht) => {
    expect(figuren(rij, boven)).toEqual(verwacht);
  });

  it('is an amount in a labelled row of a table that writes 4000', () => {
    expect(figuren(['Zorg', '2022', '2023'], [KAALKOP], true)).toEqual(['2022', '2023']);
    expect(figuren(['', '2022', '2023'], [KAALKOP], true)).toEqual([]);
    expect(figuren(['Omschrijving', '2022', '2023'], [['x € 1.000', 'Rekening', 'Begroting']], true)).toEqual([]);
  });
});

it.each([
  [['Zorg', '4000'], true],
  [['Zorg', '-12345'], true],
  [['Zorg', '2015', '12'], false],
  [['Zorg', '4000', '1.234'], false],
])('%j writes thousands without a point: %s', (teksten, kaal) => {
  expect(writesBare(teksten)).toBe(kaal);
});
