import { gedrukt, lees } from '../lees';
import { VORMEN, type Regel, type Vorm } from '../vormen';

const regels: Regel[] = [
  'Begroting 2020',
  '',
  'Beleidsindicatoren Sociaal domein',
  '',
  ['', 'Werkelijk 2018', 'Begroting 2019', 'Begroting 2020', 'Streefwaarde'],
  ['Banen', '668,8', '689,0', '690,0', '861,6'],
  ['Netto arbeidsparticipatie', '69,5', '69,0', '70,4', '80,0'],
  ['Jongeren met delict', 'n.n.b.', '-', '0,3', '0,2'],
];

test.each(Object.keys(VORMEN) as Vorm[])('a table of years and series is one of indicators, %s', async (vorm) => {
  const { indicatoren, tabellen, twijfels } = await lees(VORMEN[vorm](regels));
  expect(tabellen).toEqual([]);
  expect(twijfels).toEqual([]);
  expect(
    indicatoren.map(({ naam, jaren, referentie }) => [
      naam,
      ...jaren.map(({ jaar, begroting, realisatie }) => [jaar, begroting?.waarde, realisatie?.waarde]),
      referentie,
    ])
  ).toEqual([
    [
      'Banen',
      [2018, undefined, '668.8'],
      [2019, '689', undefined],
      [2020, '690', undefined],
      { Streefwaarde: '861,6' },
    ],
    [
      'Netto arbeidsparticipatie',
      [2018, undefined, '69.5'],
      [2019, '69', undefined],
      [2020, '70.4', undefined],
      { Streefwaarde: '80,0' },
    ],
    [
      'Jongeren met delict',
      [2018, undefined, null],
      [2019, null, undefined],
      [2020, '0.3', undefined],
      { Streefwaarde: '0,2' },
    ],
  ]);
});

it('stays a table where it may hold amounts', async () => {
  const tekst = VORMEN.tab(regels);
  expect((await lees(tekst.replace('Beleidsindicatoren Sociaal', 'Saldi van het Sociaal'))).tabellen).toHaveLength(1);
  expect((await lees(tekst.replace('\nBeleids', '\nx € 1.000\nBeleids'))).tabellen).toHaveLength(1);
});

test.each(['cel per regel', 'pijp zonder leeg', 'spaties'] as const)(
  'a figure that looks like a year is read, %s',
  async (vorm) => {
    const tabel: Regel[] = [
      ['Label', 'Baten 2023', 'Lasten 2023'],
      ['Riolering', '-2376', '1631'],
      ['Afval', '-2854', '2074'],
      ['Wegen', '2021', '1999'],
      ['Milieu', '0', '478'],
    ];
    expect(gedrukt(await lees(VORMEN[vorm](['Rekening 2023', '', ...tabel])))).toEqual(tabel.slice(1));
  }
);
