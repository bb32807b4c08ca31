import { lees } from './lees';
import { VORMEN, type Regel, type Vorm } from './vormen';

const bbv: Regel[] = [
  'Jaarverslag 2024',
  '',
  ['', 'Eenheid', 'Onze gemeente', 'Nederland', 'Bron', 'Periode'],
  ['Absoluut verzuim', 'Per 1.000 leerlingen', '12,1', '6,3', 'DUO', '2023'],
  ['Relatief verzuim', 'Per 1.000 leerlingen', '38', '27', 'DUO', '2022'],
];
const cijfer: Regel[] = [
  'Begroting 2018',
  '',
  [
    '',
    'Eenheid',
    'Bron',
    'Jaar waarop cijfer betrekking heeft',
    'Cijfer begroting 2018',
    'Vergelijkend cijfer',
    'Vergelijking',
  ],
  ['Absoluut verzuim', 'Aantal per 1.000 leerlingen', 'Ingrado', '2014', '4', '2', 'Zeeland'],
  ['Relatief verzuim', 'Aantal per 1.000 leerlingen', 'Ingrado', '2016', '21.51', '28.46', 'Zeeland'],
];

async function kort(regels: readonly Regel[], vorm: Vorm) {
  return (await lees(VORMEN[vorm](regels))).indicatoren.map(({ naam, eenheid, bron, jaren, referentie }) => [
    naam,
    eenheid,
    bron,
    ...jaren.map(
      ({ jaar, begroting, realisatie }) => `${jaar}: ${begroting?.tekst ?? '-'} ${realisatie?.tekst ?? '-'}`
    ),
    referentie,
  ]);
}

describe.each(Object.keys(VORMEN) as Vorm[])('a table of indicators, %s', (vorm) => {
  it('has a value with its year and a reference', async () => {
    expect(await kort(bbv, vorm)).toEqual([
      ['Absoluut verzuim', 'Per 1.000 leerlingen', 'DUO', '2023: - 12,1', { Nederland: '6,3' }],
      ['Relatief verzuim', 'Per 1.000 leerlingen', 'DUO', '2022: - 38', { Nederland: '27' }],
    ]);
  });

  it('may name its region in a column of its own', async () => {
    expect(await kort(cijfer, vorm)).toEqual([
      ['Absoluut verzuim', 'Aantal per 1.000 leerlingen', 'Ingrado', '2014: - 4', { Zeeland: '2' }],
      ['Relatief verzuim', 'Aantal per 1.000 leerlingen', 'Ingrado', '2016: - 21.51', { Zeeland: '28.46' }],
    ]);
  });
});

describe('a table of indicators', () => {
  it('with years above its columns has measured what is over', async () => {
    const tekst = 'Jaarverslag 2023\n\nIndicator\tEenheid\tBron\t2022\t2023\t2024\nVerzuim\t%\tDUO\t1,1\t1,2\t1,3\n';
    const { indicatoren, twijfels } = await lees(tekst);
    expect(indicatoren[0]).toMatchObject({
      jaren: [
        { jaar: 2022, begroting: null, realisatie: { tekst: '1,1' } },
        { jaar: 2023, begroting: null, realisatie: { tekst: '1,2' } },
      ],
      referentie: { 2024: '1,3' },
    });
    expect(twijfels).toMatchObject([{ code: 'kolom-onbekend', kop: '2024' }]);
  });

  it('does not choose which of two names is its own', async () => {
    const tekst = 'Jaarverslag 2023\n\nIndicator\tEenheid\tPeriode\tStad\tBuurstad\nVerzuim\t%\t2022\t1,1\t1,2\n';
    const { indicatoren, twijfels } = await lees(tekst);
    expect(indicatoren[0]).toMatchObject({ jaren: [], referentie: { Stad: '1,1', Buurstad: '1,2' } });
    expect(twijfels).toMatchObject([
      { code: 'kolom-onbekend', kop: 'Stad' },
      { code: 'kolom-onbekend', kop: 'Buurstad' },
    ]);
  });

  it('reports a row of which a cell was dropped', async () => {
    const rijen =
      '| | Eenheid | Stad | Nederland | Bron | Periode |\n|---|---|---|---|---|---|\n| A | % | 1 | 2 | DUO | 2022 |\n| B | % | 2 | DUO | 2022 |\n';
    const { indicatoren, twijfels } = await lees(`Jaarverslag 2023\n\n${rijen}`);
    expect(indicatoren.map(({ naam }) => naam)).toEqual(['A']);
    expect(twijfels).toMatchObject([{ code: 'cellen-onzeker', label: 'B' }]);
  });
});
