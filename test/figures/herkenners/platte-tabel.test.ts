import { lees } from '../lees';

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

describe('a table of accounts', () => {
  const KOP = 'Kostenplaats;Omschrijving;Programma;Begroting 2023 na wijziging;Rekening 2023';

  it('has the number of each account for its code, and lasten and baten by the words of a pair', async () => {
    const { tabellen } = await lees(
      [
        KOP,
        '611000;Lasten wegen;1 Verkeer;12345;12890',
        '811000;Baten wegen;1 Verkeer;2023;1987',
        '621000;Lasten groen;2 Leefomgeving;8765;8901',
        '821000;Baten groen;2 Leefomgeving;512;498',
      ].join('\n'),
      'x.csv'
    );
    const rijen = tabellen.flatMap((tabel) => tabel.rijen);
    expect(
      rijen.map((rij) => [rij.programma, rij.code, rij.label, rij.soort, ...rij.cellen.map((c) => c?.waarde)])
    ).toEqual([
      ['1 Verkeer', '611000', 'Lasten wegen', 'lasten', '12345', '12890'],
      // Amounts that look like years are amounts where thousands are bare.
      ['1 Verkeer', '811000', 'Baten wegen', 'baten', '2023', '1987'],
      ['2 Leefomgeving', '621000', 'Lasten groen', 'lasten', '8765', '8901'],
      ['2 Leefomgeving', '821000', 'Baten groen', 'baten', '512', '498'],
    ]);
  });
});

describe('a table with a column for each programme', () => {
  it('is turned: a row for each programme, and the kinds for columns', async () => {
    const { tabellen } = await lees(
      [
        'Rekening 2023',
        '\t1 Bestuur\t2 Veiligheid\tTotaal',
        'Lasten\t12.890\t8.901\t21.791',
        'Baten\t1.987\t498\t2.485',
        'Saldo\t-10.903\t-8.403\t-19.306',
      ].join('\n')
    );
    const [tabel] = tabellen;
    expect(tabel?.kolommen.map(({ reeks, soort, jaar }) => [reeks, soort, jaar])).toEqual(
      ['lasten', 'baten', 'saldo'].map((soort) => ['rekening', soort, 2023])
    );
    expect(tabel?.rijen.map((rij) => [rij.rol, rij.code, rij.label, ...rij.cellen.map((c) => c?.tekst)])).toEqual([
      ['regel', '1', 'Bestuur', '12.890', '1.987', '-10.903'],
      ['regel', '2', 'Veiligheid', '8.901', '498', '-8.403'],
      ['totaal', null, 'Totaal', '21.791', '2.485', '-19.306'],
    ]);
  });

  it('is none where the columns may be anything', async () => {
    const { tabellen, twijfels } = await lees(
      ['Rekening 2023', '\tKolom A\tKolom B', 'Lasten\t12.890\t8.901', 'Baten\t1.987\t498'].join('\n')
    );
    expect(tabellen.flatMap((tabel) => tabel.rijen.map((rij) => rij.label))).toEqual(['Lasten', 'Baten']);
    expect(twijfels.filter(({ code }) => code === 'kolom-onbekend')).toHaveLength(2);
  });
});

it('a column of percentages without a kind beside lasten and baten leaves them their names', async () => {
  const { tabellen } = await lees(
    [
      'Bedragen x € 1.000',
      'Omschrijving;Lasten begroting 2023;Lasten rekening 2023;Realisatie in %;Baten rekening 2023',
      'Wegen;1.200;1.100;92%;300',
      'Groen;2.000;2.100;105%;40',
      'Zorg;3.000;3.000;100%;10',
    ].join('\n'),
    'x.csv'
  );
  expect(tabellen[0]?.kolommen.map(({ soort }) => soort)).toEqual(['lasten', 'lasten', 'aandeel', 'baten']);
});

it('a column of dates names no row', async () => {
  const { tabellen } = await lees(
    ['Programma;Peildatum;Lasten rekening 2023', '1 Verkeer;31-12-2023;1.200', '2 Groen;31-12-2023;2.000'].join('\n'),
    'x.csv'
  );
  expect(tabellen[0]?.rijen.map((rij) => [rij.code, rij.label, rij.cellen[0]?.waarde])).toEqual([
    ['1', 'Verkeer', '1200'],
    ['2', 'Groen', '2000'],
  ]);
});

describe('tables beside each other', () => {
  const read = async (regels: readonly string[]) =>
    (await lees(regels.join('\n'), 'x.csv')).tabellen.map(({ kolommen, rijen }) => [
      kolommen.map(({ reeks, jaar }) => [reeks, jaar]),
      rijen.map(({ code, label, soort, cellen }) => [code, label, soort, ...cellen.map((cel) => cel?.tekst ?? null)]),
    ]);
  const REEKSEN = [
    ['na wijziging', 2023],
    ['rekening', 2023],
  ];

  it('are read each with its own labels, and the kind that heads them', async () => {
    expect(
      await read([
        'Lasten;Begroting 2023 na wijziging;Rekening 2023;Baten;Begroting 2023 na wijziging;Rekening 2023',
        '1 Bestuur;12345;12890;1 Bestuur;2023;1987',
        '2 Veiligheid;8765;8901;3 Verkeer;512;498',
        '3 Verkeer;1765;1901;;;',
      ])
    ).toEqual([
      [
        REEKSEN,
        [
          ['1', 'Bestuur', 'lasten', '12345', '12890'],
          ['2', 'Veiligheid', 'lasten', '8765', '8901'],
          ['3', 'Verkeer', 'lasten', '1765', '1901'],
        ],
      ],
      [
        REEKSEN,
        [
          ['1', 'Bestuur', 'baten', '2023', '1987'],
          ['3', 'Verkeer', 'baten', '512', '498'],
        ],
      ],
    ]);
  });

  it('are none where the words between figures are remarks', async () => {
    const [tabel] = await read([
      'Programma;Lasten begroting 2023 na wijziging;Opmerking;Lasten rekening 2023',
      '1 Bestuur;12.345;meer inhuur;12.890',
      '2 Veiligheid;8.765;hogere bijdrage;8.901',
    ]);
    expect(tabel?.[1]).toEqual([
      ['1', 'Bestuur', null, '12.345', '12.890'],
      ['2', 'Veiligheid', null, '8.765', '8.901'],
    ]);
  });
});

it('a word among the figures of a column makes no names of them', async () => {
  const { tabellen, twijfels } = await lees(
    [
      'Programma;Begroting 2023 na wijziging lasten;Rekening 2023 lasten',
      '1 Bestuur;12.345;12.890',
      '2 Verkeer;15.432 zie noot;14.987',
      '3 Economie;2.019;2.104',
    ].join('\n'),
    'x.csv'
  );
  expect(
    tabellen[0]?.rijen.map((rij) => [rij.code, rij.label, ...rij.cellen.map((cel) => cel?.waarde ?? null)])
  ).toEqual([
    ['1', 'Bestuur', '12345', '12890'],
    ['2', 'Verkeer', null, '14987'],
    ['3', 'Economie', '2019', '2104'],
  ]);
  expect(twijfels).toContainEqual(expect.objectContaining({ code: 'geen-getal', tekst: '15.432 zie noot' }));
});

describe('a name above a group of columns', () => {
  const kolommenOf = async (regels: readonly string[]) => {
    const { tabellen, twijfels } = await lees(regels.join('\n'), 'x.csv');
    return {
      kolommen: tabellen[0]?.kolommen.map(({ reeks, soort, jaar }) => [reeks, soort, jaar]),
      onbekend: twijfels.filter(({ code }) => code === 'kolom-onbekend').length,
    };
  };

  it('ends where the kinds below it come back: what the next group is, nobody says', async () => {
    expect(
      await kolommenOf([
        'Programma;Begroting 2023 na wijziging;;;;;',
        ';Lasten;Baten;Saldo;Lasten;Baten;Saldo',
        'Zorg;12345;2023;-10322;12890;1987;-10903',
        'Wegen;8765;512;-8253;8901;498;-8403',
      ])
    ).toEqual({
      kolommen: [
        ...['lasten', 'baten', 'saldo'].map((soort) => ['na wijziging', soort, 2023]),
        ...['lasten', 'baten', 'saldo'].map((soort) => [null, soort, null]),
      ],
      onbekend: 3,
    });
  });

  it('holds for all of them where the years between tell them apart', async () => {
    expect(
      await kolommenOf([
        'Programma;Rekening;;;',
        ';2022;;2023;',
        ';Lasten;Baten;Lasten;Baten',
        'Zorg;12345;2123;12890;1787',
        'Wegen;8765;512;8901;498',
      ])
    ).toEqual({
      kolommen: [2022, 2023].flatMap((jaar) => ['lasten', 'baten'].map((soort) => ['rekening', soort, jaar])),
      onbekend: 0,
    });
  });

  it('that was lost leaves two columns of one name, which are neither', async () => {
    expect(
      await kolommenOf([
        'Programma;Lasten rekening 2023;Baten rekening 2023;Lasten rekening 2023;Baten rekening 2023',
        'Zorg;12345;2123;12890;1787',
        'Wegen;8765;512;8901;498',
      ])
    ).toMatchObject({
      kolommen: [0, 1].flatMap(() => ['lasten', 'baten'].map((soort) => [null, soort, 2023])),
      onbekend: 4,
    });
  });
});
