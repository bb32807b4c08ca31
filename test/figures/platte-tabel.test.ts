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
