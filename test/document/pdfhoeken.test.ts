import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/domain/document';
import { readDocument } from '../../src/document/read-document';

const pad = join(__dirname, '..', 'fixtures', 'documenten', 'pdf', 'hoeken.pdf');

describe('what PDF has in odd corners of its tables', () => {
  let document: Document;
  const tabellen = new Map<string, string[][]>();
  beforeAll(async () => {
    document = await readDocument(new Uint8Array(readFileSync(pad)), 'x', 'd1', 'ab'.repeat(32));
    let geval = '';
    for (const blok of document.blokken) {
      if (blok.soort === 'kop') geval = blok.tekst;
      else if (blok.soort === 'tabel')
        tabellen.set(
          geval,
          blok.rijen.map((rij) => rij.map(({ tekst }) => tekst))
        );
    }
  });

  const [L, B, S] = ['Lasten rekening 2023', 'Baten rekening 2023', 'Saldo rekening 2023'];
  const GEDRAAID = [
    ['', 'Lasten begroting 2023 na wijziging', L, B],
    ['Zorg', '1.100', '1.234', '234'],
    ['Jeugd', '300', '345', '45'],
  ];

  it.each<[string, string, string[][]]>([
    [
      'a minus behind its figure is that of the figure',
      'min erachter',
      [
        ['Programma', L, B, S],
        ['Zorg', '1.234', '234', '1.000-'],
        ['Jeugd', '345', '45', '300-'],
        ['Wegen', '120', '150', '30'],
      ],
    ],
    [
      'a nil in a column with a name is a nil',
      'nihil erachter',
      [
        ['Programma', L, B, S],
        ['Zorg', '1.234', '1.234', '-'],
        ['Jeugd', '345', '345', '-'],
        ['Wegen', '120', '120', '-'],
      ],
    ],
    ['names of columns that run up are read', 'gedraaide koppen omhoog', GEDRAAID],
    ['names of columns that run down are read', 'gedraaide koppen omlaag', GEDRAAID],
    [
      'a number in the margin has no name, and leaves the columns theirs',
      'getal in de marge',
      [
        ['Programma', 'Lasten 2023', 'Baten 2023', '?'],
        ['Zorg', '1.234', '234', ''],
        ['Jeugd', '345', '45', ''],
        ['Wegen', '120', '150', '77'],
        ['Groen', '67', '12', ''],
      ],
    ],
    [
      'one figure below a name that stands at the left of its cell keeps that name',
      'naam boven één getal',
      [
        ['Programma', 'Lasten begroting 2023', L, 'Verschil'],
        ['Zorg', '1.234', '1.234', ''],
        ['Jeugd', '345', '345', ''],
        ['Wegen', '120', '150', '30'],
        ['Groen', '67', '67', ''],
      ],
    ],
    [
      'text along the edge is of no table',
      'tekst langs de rand',
      [
        ['Programma', L, B],
        ['Zorg', '1.234', '234'],
        ['Jeugd', '345', '45'],
      ],
    ],
    [
      'names at the left of their cells stand above figures at the right, and a word in the place of a figure too',
      'rekenblad',
      [
        [
          'Programma',
          'Begroting 2023 na wijziging Lasten',
          'Begroting 2023 na wijziging Baten',
          'Rekening 2023 Lasten',
          'Rekening 2023 Baten',
        ],
        ['Zorg', '1.100', '200', '1.234', '234'],
        ['Jeugd', '300', '50', '345', 'PM'],
        ['Wegen', '120', '10', '130', '12'],
      ],
    ],
    [
      'a figure on the line below its minus has it; digits that were broken off make no number',
      'smalle cellen',
      [
        ['Programma', L, B, S],
        ['Bestuur en dienstverlening', '12.345', '2.345', '-10.000'],
        ['Zorg', '1.100', '-', '-1.100'],
        ['Wegen', '120', '150', '30'],
        ['Jeugd en onderwijs', '1.12 / 5', '-', '-1.12 / 5'],
      ],
    ],
    [
      'numbers of programmes in a column of their own go before the names',
      'nummers apart',
      [
        ['Nr Programma', L, B],
        ['1 Zorg en welzijn', '1.234', '234'],
        ['2 Jeugd', '345', '45'],
        ['3 Wegen', '120', '12'],
      ],
    ],
    [
      'a row of nils keeps the figures of the next row out',
      'eigen rijen',
      [
        ['Taakveld', 'Lasten begroting 2023', L],
        ['6.72 Maatwerk 18-', '-', '-'],
        ['6.82 Zorg 18-', '1.100', '1.234'],
        ['6.3 Inkomen', '120', '150'],
      ],
    ],
    [
      'a row of nils gives its minus to no row below it: not to a part, nor to a total without a name',
      'totaal onder nihil',
      [
        ['Programma', 'Lasten begroting 2023', L],
        ['Zorg', '1.100', '1.234'],
        ['Wegen', '-', '-'],
        ['waarvan onderhoud', '120', '150'],
        ['Groen', '-', '-'],
        ['', '1.220', '1.384'],
      ],
    ],
  ])('%s', (_, geval, rijen) => {
    expect(tabellen.get(geval)).toEqual(rijen);
  });

  it('does not take the name above two years for one beside them', () => {
    const [kop = []] = tabellen.get('drie lagen') ?? [];
    expect(kop.slice(1).filter((naam) => /^20\d\d|^Rekening (?:Lasten|Baten)$/.test(naam))).toEqual([]);
  });

  it('says which text with figures along the edge was not read', () => {
    expect(document.problemen).toMatchObject([
      { code: 'tekst-gedraaid', tekst: 'Jaarstukken 2023 bladzijde 1.234', herkomst: { pagina: 7 } },
    ]);
  });
});
