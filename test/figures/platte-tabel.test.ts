import { lees } from './lees';

/** Per table its title and its rows: programme, code, name and printed figures. */
async function tabellenOf(regels: readonly string[], naam = 'iv3.csv') {
  const { tabellen } = await lees(regels.join('\n'), naam);
  return tabellen.map(({ titel, kolommen, rijen }) => ({
    titel,
    kolommen: kolommen.map(({ reeks, soort, jaar }) => [reeks, soort, jaar]),
    rijen: rijen.map(({ programma, code, label, rol, cellen }) => [
      programma,
      code,
      label,
      rol,
      ...cellen.map((cel) => cel?.tekst ?? null),
    ]),
  }));
}

describe('a flat table is unfolded', () => {
  it('into a table for each municipality, with the taakveld as the row', async () => {
    const tabellen = await tabellenOf([
      '"Gemeenten";"Taakveld";"Baten";"Lasten"',
      '"Assendorp";"0.1 Bestuur";"12";"3456"',
      '"Assendorp";"6.71 Maatwerkdienstverlening 18+";"45";"9876"',
      '"Assendorp";"Totaal";"57";"13332"',
      '"Blijdenstein";"0.1 Bestuur";"7";"1200"',
      '"Blijdenstein";"0.10 Mutaties reserves";"300";"150"',
    ]);
    expect(tabellen.map(({ titel, rijen }) => [titel, rijen])).toEqual([
      [
        'Assendorp',
        [
          [null, '0.1', 'Bestuur', 'regel', '12', '3456'],
          [null, '6.71', 'Maatwerkdienstverlening 18+', 'regel', '45', '9876'],
          [null, null, 'Totaal', 'totaal', '57', '13332'],
        ],
      ],
      [
        'Blijdenstein',
        [
          [null, '0.1', 'Bestuur', 'regel', '7', '1200'],
          [null, '0.10', 'Mutaties reserves', 'regel', '300', '150'],
        ],
      ],
    ]);
  });

  it('with the period and the kind of report in the names of the columns', async () => {
    const [tabel, ...rest] = await tabellenOf([
      'Verslagsoort;Perioden;Taakveld;Lasten;Baten',
      'Jaarrekening;2022JJ00;0.1 Bestuur;3456;12',
      'Jaarrekening;2022JJ00;0.2 Burgerzaken;2345;890',
    ]);
    expect(rest).toEqual([]);
    expect(tabel?.kolommen).toEqual([
      ['rekening', 'lasten', 2022],
      ['rekening', 'baten', 2022],
    ]);
  });

  it('with years that alternate put together', async () => {
    const tabellen = await tabellenOf([
      'Taakveld;Jaar;Lasten rekening;Baten rekening',
      '0.1 Bestuur;2021;3400;10',
      '0.1 Bestuur;2022;3456;12',
      '0.2 Burgerzaken;2021;2200;850',
      '0.2 Burgerzaken;2022;2345;890',
    ]);
    expect(tabellen.map(({ kolommen, rijen }) => [kolommen[0], rijen.map((rij) => rij.slice(1))])).toEqual([
      [
        ['rekening', 'lasten', 2021],
        [
          ['0.1', 'Bestuur', 'regel', '3400', '10'],
          ['0.2', 'Burgerzaken', 'regel', '2200', '850'],
        ],
      ],
      [
        ['rekening', 'lasten', 2022],
        [
          ['0.1', 'Bestuur', 'regel', '3456', '12'],
          ['0.2', 'Burgerzaken', 'regel', '2345', '890'],
        ],
      ],
    ]);
  });

  it('with the programme beside the row, in one table', async () => {
    const [tabel, ...rest] = await tabellenOf(
      [
        'Programma\tTaakveld\tRekening 2022 lasten\tRekening 2022 baten',
        '1 Bestuur\t0.1 Bestuur\t3456\t12',
        '1 Bestuur\t0.2 Burgerzaken\t2345\t890',
        '2 Zorg\t6.1 Samenkracht\t4500\t312',
      ],
      'plak.txt'
    );
    expect(rest).toEqual([]);
    expect(tabel?.rijen).toEqual([
      ['1 Bestuur', '0.1', 'Bestuur', 'regel', '3456', '12'],
      ['1 Bestuur', '0.2', 'Burgerzaken', 'regel', '2345', '890'],
      ['2 Zorg', '6.1', 'Samenkracht', 'regel', '4500', '312'],
    ]);
  });
});

describe('a table stays as it is', () => {
  it.each([
    [
      'that is of municipalities',
      'Gemeente;Lasten rekening 2022;Baten rekening 2022',
      'Assendorp;34;12',
      'Blijdenstein;23;8',
    ],
    ['of programmes', 'Programma;Lasten rekening 2022;Baten rekening 2022', '1 Bestuur;34;12', '2 Zorg;23;8'],
  ])('%s', async (_, ...regels) => {
    const [tabel, ...rest] = await tabellenOf(regels);
    expect(rest).toEqual([]);
    expect(tabel?.rijen.map((rij) => [rij[2], ...rij.slice(4)])).toEqual(
      regels.slice(1).map((regel) => regel.replace(/^\d /, '').split(';'))
    );
  });
});

describe('an export with an amount in each row', () => {
  const kop = 'Jaar;Programma;Taakveld;Soort;L/B;Bedrag';
  const regels = [
    '2023;1 Bestuur;0.1 Bestuur;Begroting na wijziging;L;1200',
    '2023;1 Bestuur;0.1 Bestuur;Begroting na wijziging;B;45',
    '2023;1 Bestuur;0.1 Bestuur;Realisatie;L;1310',
    '2023;2 Veiligheid;1.1 Brandweer;Realisatie;L;2019',
  ];

  it('becomes a table with a column for each stage, year and kind, and nothing where no amount stands', async () => {
    expect(await tabellenOf([kop, ...regels])).toMatchObject([
      {
        kolommen: [
          ['na wijziging', 'lasten', 2023],
          ['na wijziging', 'baten', 2023],
          ['rekening', 'lasten', 2023],
        ],
        rijen: [
          ['1 Bestuur', '0.1', 'Bestuur', 'regel', '1200', '45', '1310'],
          ['2 Veiligheid', '1.1', 'Brandweer', 'regel', null, null, '2019'],
        ],
      },
    ]);
  });

  it('stays as it is where two amounts would stand in one place: they are not added up', async () => {
    const tabellen = await tabellenOf([kop, ...regels, '2023;1 Bestuur;0.1 Bestuur;Realisatie;L;5']);
    expect(tabellen.flatMap(({ rijen }) => rijen.flat())).not.toContain('1315');
    expect(tabellen.flatMap(({ kolommen }) => kolommen.map(([, soort]) => soort))).not.toContain('lasten');
  });

  it('is not seen in a printed table with a letter for the kind', async () => {
    const [tabel] = await tabellenOf([
      'Programma;L/B;Begroting 2023 na wijziging;Rekening 2023',
      '1 Bestuur;L;1200;1310',
      '1 Bestuur;B;45;50',
    ]);
    expect(tabel?.rijen.map((rij) => rij.slice(2))).toEqual([
      ['Bestuur', 'regel', '1200', '1310'],
      ['Bestuur', 'regel', '45', '50'],
    ]);
  });
});

describe('a column of amounts', () => {
  it('with more words than figures has only its words in doubt', async () => {
    const lezing = await lees(
      ['Programma;Lasten 2023;Baten 2023', 'Zorg;1200;volgt', 'Jeugd;1300;zie bijlage', 'Wegen;1400;50'].join('\n'),
      'x.csv'
    );
    expect(lezing.tabellen[0]?.rijen.map(({ cellen }) => cellen.map((cel) => cel?.waarde ?? null))).toEqual([
      ['1200', null],
      ['1300', null],
      ['1400', '50'],
    ]);
    expect(lezing.twijfels.flatMap((t) => (t.code === 'geen-getal' ? [t.tekst] : []))).toEqual([
      'volgt',
      'zie bijlage',
    ]);
  });

  it('too narrow to show its figures is said to hold none', async () => {
    const { twijfels } = await lees(
      ['Programma;Lasten 2023;Baten 2023', 'Zorg;1200;####', 'Jeugd;1300;####'].join('\n'),
      'x.csv'
    );
    expect(twijfels.filter(({ code }) => code === 'geen-getal')).toHaveLength(2);
  });

  it('without a name of its own series does not take the one that another column has', async () => {
    const lezing = await lees(
      ['Programma;Begroting 2023 na wijziging lasten;Lasten', 'Zorg;1200;1300', 'Jeugd;1300;1400'].join('\n'),
      'x.csv'
    );
    expect(lezing.tabellen[0]?.kolommen.map(({ reeks }) => reeks)).toEqual(['na wijziging', null]);
    expect(lezing.twijfels.map(({ code }) => code)).toContain('kolom-onbekend');
  });
});
