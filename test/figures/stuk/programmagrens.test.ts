import { toHtml } from '../formaten';
import { lees } from '../lees';
import { VORMEN, type Regel } from '../vormen';

const CIJFERS: readonly Regel[] = [
  'Bedragen x € 1.000',
  ['', 'Begroting na wijziging 2023', 'Rekening 2023'],
  ['Lasten', '2.411', '2.533'],
  ['Baten', '307', '350'],
  ['Saldo van baten en lasten', '-2.104', '-2.183'],
  '',
];

const EIND: readonly Regel[] = ['Programma 2 Zorg', 'Wat heeft het gekost?', ...CIJFERS];
const START: readonly Regel[] = [
  'Jaarstukken 2023 gemeente Wilgendam',
  '',
  'Programma 1 Bestuur',
  'Wat heeft het gekost?',
  ...CIJFERS,
  ...EIND,
];

const programmas = async (regels: readonly Regel[], maak = VORMEN.tab, naam?: string): Promise<(string | null)[]> => {
  const { tabellen } = await lees(maak(regels), naam);
  return tabellen.map(({ rijen }) => rijen.at(-1)?.programma ?? null);
};

describe('what stands below the last programme is of no programme', () => {
  const titels = [
    'Overhead',
    '4. Overhead',
    'Kosten van overhead',
    'Algemene dekkingsmiddelen',
    'Overzicht algemene dekkingsmiddelen',
    'Algemene dekkingsmiddelen, overhead en onvoorzien',
    'Algemene dekkingsmiddelen 2023',
    'Vennootschapsbelasting',
    'Heffing voor de vennootschapsbelasting',
    'Onvoorzien',
    'Post onvoorzien',
    'Bijlagen',
    'Bijlage 2: Overzicht van subsidies',
    'Paragrafen',
    'Hoofdstuk 3 Paragrafen',
    'Paragraaf bedrijfsvoering',
    'Jaarrekening',
    'Deel 2 Jaarrekening 2023',
    'Balans per 31 december 2023',
    'Lasten per programma',
  ];
  test.each(titels)('%s', async (titel) => {
    expect(await programmas([...START, titel, ...CIJFERS])).toEqual(['Programma 1 Bestuur', 'Programma 2 Zorg', null]);
  });
});

describe('what a programme has itself stays of it', () => {
  const titels = [
    'Wat heeft het gekost?',
    'Lasten',
    'Lasten en baten',
    'Overzicht van baten en lasten',
    'Mutaties reserves',
    'Toelichting op de lasten',
    'Overheadvrije uren van het sociaal team',
    'Verbonden partijen',
    'Onvoorziene tegenvallers in de zorg',
  ];
  test.each(titels)('%s', async (titel) => {
    expect((await programmas([...START, titel, ...CIJFERS]))[2]).toBe('Programma 2 Zorg');
  });

  test('a heading that a programme bears in its own name', async () => {
    const regels: readonly Regel[] = [...START, 'Programma 3 Overhead en onvoorzien', '', 'Overhead', ...CIJFERS];
    expect((await programmas(regels))[2]).toBe('Programma 3 Overhead en onvoorzien');
  });

  test('the running title of every page', async () => {
    const titel = ['', 'Jaarrekening', ''];
    expect(await programmas([...titel, ...START, ...titel, 'Toelichting', ...CIJFERS, ...titel])).toEqual([
      'Programma 1 Bestuur',
      'Programma 2 Zorg',
      'Programma 2 Zorg',
    ]);
  });
});

const GEHEEL: readonly Regel[] = [
  'Bedragen x € 1.000',
  ['', 'Begroting na wijziging 2023 Lasten', 'Rekening 2023 Lasten'],
  ['Programma 1 Bestuur', '2.411', '2.533'],
  ['Programma 2 Zorg', '2.411', '2.533'],
  ['Overhead', '1.120', '1.009'],
  ['Totaal', '5.942', '6.075'],
  '',
];

describe.each(['Overzicht van baten en lasten', 'Mutaties reserves', 'Samenvatting', 'Totaaloverzicht'])(
  'a table of several programmes below the last, headed %s',
  (titel) => {
    test.each([...Object.entries(VORMEN), ['html', toHtml] as const])('in the form %s', async (vorm, maak) => {
      const gelezen = await programmas([...START, titel, ...GEHEEL], maak, vorm === 'html' ? 'stuk.html' : undefined);
      expect(gelezen.slice(0, 2)).toEqual(['Programma 1 Bestuur', 'Programma 2 Zorg']);
      expect(gelezen[2]).toBeNull();
    });
  }
);

test.each([...Object.entries(VORMEN), ['html', toHtml] as const])(
  'a row of overhead takes nothing from its programme in the form %s',
  async (vorm, maak) => {
    const rijen: readonly Regel[] = [
      'Bedragen x € 1.000',
      ['', 'Begroting na wijziging 2023', 'Rekening 2023'],
      ['Lasten wijkteams', '2.011', '2.133'],
      ['Overhead', '400', '400'],
      ['Lasten', '2.411', '2.533'],
      '',
    ];
    const regels = [...START, 'Wat heeft het gekost?', ...rijen, 'Wat heeft het gekost?', ...CIJFERS];
    const gelezen = await programmas(regels, maak, vorm === 'html' ? 'stuk.html' : undefined);
    expect(new Set(gelezen.slice(1))).toEqual(new Set(['Programma 2 Zorg']));
  }
);

test('an overview with programmes in its rows gives none of them to what follows', async () => {
  const regels: readonly Regel[] = ['Jaarstukken 2023', '', 'Samenvatting', ...GEHEEL, 'Investeringen', ...CIJFERS];
  expect((await programmas(regels, VORMEN.spaties))[1]).toBeNull();
});

describe('where the document tells the rank of its headings', () => {
  const tabel = `| | Begroting na wijziging 2023 | Rekening 2023 |\n|---|---|---|\n| Lasten | 2.411 | 2.533 |\n| Baten | 307 | 350 |\n| Saldo | -2.104 | -2.183 |\n`;
  const stuk = (...koppen: readonly string[]): string =>
    `# Jaarstukken 2023\n\n${koppen.map((kop) => `${kop}\n\nBedragen x € 1.000\n\n${tabel}`).join('\n')}`;
  const twee = ['## Programma 1 Bestuur', '## Programma 2 Zorg'];

  test.each([
    ['a heading of its rank ends it', [...twee, '## Subsidiestaat'], null],
    ['a heading above it ends it', [...twee, '# Verantwoording aan het Rijk'], null],
    ['a heading below it does not', [...twee, '### Subsidiestaat'], 'Programma 2 Zorg'],
    ['nor one below it in words of the whole', [...twee, '### Wat heeft het gekost?'], 'Programma 2 Zorg'],
    [
      'where programmes have headings of their own rank, words decide',
      ['## Programma 1 Bestuur', '## Financiën', '## Programma 2 Zorg', '## Subsidiestaat'],
      'Programma 2 Zorg',
    ],
    ['and these words do', ['## Programma 1 Bestuur', '## Financiën', '## Programma 2 Zorg', '## Overhead'], null],
    [
      'the only programme keeps its questions',
      ['## Programma 1 Bestuur', '## Wat heeft het gekost?'],
      'Programma 1 Bestuur',
    ],
    [
      'a programme that is repeated deeper down keeps its rank',
      [...twee, '### Programma 2 Zorg', '### Subsidiestaat'],
      'Programma 2 Zorg',
    ],
  ])('%s', async (_, koppen, verwacht) => {
    const { tabellen } = await lees(stuk(...koppen), 'stuk.md');
    expect(tabellen.at(-1)?.rijen[0]?.programma ?? null).toBe(verwacht);
    expect(tabellen[0]?.rijen[0]?.programma).toBe('Programma 1 Bestuur');
  });
});

test('running text and indicators below the programmes are of none either', async () => {
  const tekst = `Jaarstukken 2023

Programma 1 Zorg

De lasten zijn € 120.000 hoger door meer cliënten.

Paragrafen

De lasten van onderhoud zijn € 80.000 lager door uitstel.
`;
  const { passages } = await lees(tekst);
  expect(passages?.map(({ programma }) => programma)).toEqual(['Programma 1 Zorg', null]);
});
