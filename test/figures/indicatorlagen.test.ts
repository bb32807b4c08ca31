import { lees } from './lees';
import { VORMEN, type Regel, type Vorm } from './vormen';

// Section 6 of the catalogue of layouts: every layout in every form of text. A value is read at its place, or the row
// that holds it is reported; it is never read as something else.

/** `name[unit] year:target|realisation`, reference values, and both judgements. */
async function kort(
  regels: readonly Regel[],
  vorm: Vorm
): Promise<{ gelezen: string[]; gemeld: string[]; tabellen: number }> {
  const { indicatoren, twijfels, tabellen } = await lees(VORMEN[vorm](regels));
  const gelezen = indicatoren.map(({ naam, eenheid, jaren, referentie, gehaald }) =>
    [
      `${naam}${eenheid === null ? '' : `[${eenheid}]`}`,
      ...jaren.map((j) => `${j.jaar}:${j.begroting?.tekst ?? ''}|${j.realisatie?.tekst ?? ''}`),
      ...Object.entries(referentie).map(([gebied, tekst]) => `${gebied}=${tekst}`),
      `${gehaald.document ?? ''}/${gehaald.berekend ?? ''}`,
    ].join(' ')
  );
  const gemeld = twijfels.flatMap((t) =>
    t.code === 'cellen-onzeker' ? [t.label] : t.code === 'kolom-onbekend' ? [t.kop] : [t.code]
  );
  return { gelezen, gemeld, tabellen: tabellen.length };
}

const alle = Object.keys(VORMEN) as Vorm[];
const jaarstukken = (titel: string, ...rijen: readonly Regel[]): Regel[] => [
  'Jaarstukken 2021',
  '',
  titel,
  '',
  ...rijen,
];

describe.each(alle)('in the form %s', (vorm) => {
  test('the small table of years is read', async () => {
    const regels: Regel[] = [
      'Jaarstukken 2021',
      '',
      'Bereik regelingen (Realisatie 2021)',
      '',
      'Bron: eigen telling',
      '',
      ['Type', '2020', '2021'],
      ['Begroting', '80 %', '85 %'],
      ['Realisatie', '67 %', '63 %'],
      '',
      'Toelichting',
      '',
      'Doel gehaald: Nee',
    ];
    expect(await kort(regels, vorm)).toEqual({
      gelezen: ['Bereik regelingen[%] 2020:80 %|67 % 2021:85 %|63 % nee/nee'],
      gemeld: [],
      tabellen: 0,
    });
  });

  test('years as columns hold what was measured', async () => {
    const regels = jaarstukken(
      'Beleidsindicatoren',
      ['Indicator', '2019', '2020', '2021'],
      ['Verzuim', '12,1', '11,0', '10,4'],
      ['Banen', '667,3', '668,8', '-']
    );
    expect(await kort(regels, vorm)).toEqual({
      gelezen: ['Verzuim 2019:|12,1 2020:|11,0 2021:|10,4 /nvt', 'Banen 2019:|667,3 2020:|668,8 2021:|- /nvt'],
      gemeld: [],
      tabellen: 0,
    });
  });

  test('target and realisation of the year of the report', async () => {
    const regels = jaarstukken(
      'Indicatoren',
      ['Indicator', 'Doel', 'Realisatie'],
      ['Bereik', '85', '63'],
      ['Banen', '10', '12']
    );
    expect(await kort(regels, vorm)).toEqual({
      gelezen: ['Bereik 2021:85|63 /nee', 'Banen 2021:10|12 /ja'],
      gemeld: [],
      tabellen: 0,
    });
  });

  test('a status letter is shown and is no judgement', async () => {
    const regels = jaarstukken(
      'Indicatoren',
      ['Indicator', 'Streefwaarde 2021', 'Realisatie 2021', 'Status'],
      ['Bereik', '85', '63', 'R'],
      ['Opkomst', '60', '60', 'O']
    );
    expect(await kort(regels, vorm)).toEqual({
      gelezen: ['Bereik 2021:85|63 Status=R /nee', 'Opkomst 2021:60|60 Status=O /ja'],
      gemeld: [],
      tabellen: 0,
    });
  });

  test('texts as values stay texts', async () => {
    const regels = jaarstukken(
      'Indicatoren',
      ['Indicator', 'Doel 2021', 'Realisatie 2021'],
      ['Bereik', '85', '63'],
      ['Wachttijd', '4 weken', '5 weken'],
      ['Natuur', '135 ha', '140 ha']
    );
    const { gelezen, gemeld, tabellen } = await kort(regels, vorm);
    expect([gelezen[0], tabellen]).toEqual(['Bereik 2021:85|63 /nee', 0]);
    const teksten = ['Wachttijd 2021:4 weken|5 weken /nvt', 'Natuur 2021:135 ha|140 ha /nvt'];
    expect([gelezen.slice(1), gemeld]).toEqual([teksten, []]);
  });

  test('bounds as targets keep their word', async () => {
    const regels = jaarstukken(
      'Prestatie-indicatoren',
      ['Indicator', 'Eenheid', 'Begroting 2021', 'Realisatie 2021'],
      ['Bereik', '%', 'min. 80', '82'],
      ['Banen', 'aantal', '10-15', '12'],
      ['Visie vastgesteld', '-', '1', 'behaald']
    );
    const { gelezen, gemeld } = await kort(regels, vorm);
    const [bereik, banen, visie] = [
      'Bereik[%] 2021:min. 80|82 /ja',
      'Banen[aantal] 2021:10-15|12 /ja',
      'Visie vastgesteld[-] 2021:1|behaald /nvt',
    ];
    if (vorm === 'spaties') expect([gelezen, gemeld]).toEqual([[bereik, banen], ['Visie vastgesteld - 1 behaald']]);
    else expect([gelezen, gemeld]).toEqual([[bereik, banen, visie], []]);
  });
});

test.each(['tab', 'cel per regel', 'pijp'] as const)(
  'a column with the judgement and one with the note are read, %s',
  async (vorm) => {
    const regels = jaarstukken(
      'Indicatoren',
      ['Indicator', 'Doel', 'Realisatie', 'Doel gehaald', 'Toelichting'],
      ['Bereik', '85', '63', 'Nee', 'Minder huishoudens dan gedacht.'],
      ['Banen', '10', '12', 'Nee', 'De groei viel tegen.']
    );
    const { indicatoren } = await lees(VORMEN[vorm](regels));
    expect(indicatoren.map(({ gehaald, toelichting }) => [gehaald, toelichting])).toEqual([
      [{ document: 'nee', berekend: 'nee' }, 'Minder huishoudens dan gedacht.'],
      [{ document: 'nee', berekend: 'ja' }, 'De groei viel tegen.'],
    ]);
  }
);

it('takes a target without a year for none where the year is not known or stands beside it', async () => {
  const zonder = await lees(
    VORMEN.tab(['Indicatoren', '', ['Indicator', 'Doel', 'Realisatie'], ['Bereik', '85', '63']])
  );
  expect(zonder.indicatoren[0]).toMatchObject({ jaren: [], referentie: { Doel: '85', Realisatie: '63' } });
  const naast = jaarstukken(
    'Indicatoren',
    ['Indicator', 'Realisatie 2021', 'Begroting 2021', 'Streefwaarde'],
    ['Bereik', '63', '85', '95']
  );
  expect((await lees(VORMEN.tab(naast))).indicatoren[0]).toMatchObject({ referentie: { Streefwaarde: '95' } });
});

test.each([
  ['Vernielingen per 1.000 inwoners', 'per 10.000 inwoners', ['per 1.000 inwoners', 'per 10.000 inwoners']],
  ['Verzuim', 'per 1.000 leerlingen', null],
  ['Verzuim per 1.000 leerlingen', 'Per 1.000 leerling', null],
  ['Verzuim per 1.000 leerlingen', 'per 1.000 inwoners', ['per 1.000 leerlingen', 'per 1.000 inwoners']],
])('says so when name and unit contradict: %s, %s', async (naam, eenheid, verwacht) => {
  const regels = jaarstukken('Indicatoren', ['Indicator', 'Eenheid', 'Realisatie 2021'], [naam, eenheid, '12,5']);
  const { twijfels } = await lees(VORMEN.tab(regels));
  const gezegd = twijfels.flatMap((t) => (t.code === 'eenheid-tegenspraak' ? [[t.eerste, t.tweede]] : []));
  expect(gezegd).toEqual(verwacht === null ? [] : [verwacht]);
});

it('leaves a table of amounts with the word indicator above one of its columns a table', async () => {
  const regels = jaarstukken(
    'Lasten per product',
    'x € 1.000',
    ['Product', 'Lasten 2021', 'Baten 2021'],
    ['Wegen', '1.234', '200'],
    ['Groen', '345', '0']
  );
  const { tabellen, indicatoren } = await lees(VORMEN.tab(regels));
  expect([tabellen.length, indicatoren.length]).toEqual([1, 0]);
});
