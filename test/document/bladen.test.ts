import { decodeText } from '../../src/document/decodeer';
import { detectSeparator } from '../../src/document/lezers/csv';
import { detectNotatie } from '../../src/money/notatie';
import { bytesOf, pdf, tabellen, teksten, type Plek } from './bouw';

const TABEL = '<table><tr><th>Programma<th>Lasten<tr><td>Zorg<td>1.234</table>';
const GELEZEN = [
  ['Programma', 'Lasten'],
  ['Zorg', '1.234'],
];
const pagina = (inhoud: string, stijl = ''): string => `<!doctype html><style>${stijl}</style>${inhoud}`;

describe('a table that a page holds twice', () => {
  it.each([
    ['right behind each other', '<div>', '', 1],
    [
      'with one that only a small screen shows',
      '<div class="klein">',
      '@media (max-width: 600px) { .klein { color: red } } .klein { display: none }',
      1,
    ],
    [
      'with one that a large screen hides',
      '<div class="klein">',
      '@media screen and (min-width: 768px) { .klein { display: none } }',
      1,
    ],
    ['with one by the name of a style sheet that is not there', '<div class="d-md-none">', '', 1],
    ['with a sentence between them', '<p>En nogmaals:<div>', '', 2],
  ])('is read as often as it is shown: %s', async (_, open, stijl, aantal) => {
    expect(await tabellen(pagina(`${TABEL}${open}${TABEL}</div>`, stijl))).toEqual(Array(aantal).fill(GELEZEN));
  });

  it('is read both times when a figure differs', async () => {
    expect(await tabellen(pagina(TABEL + TABEL.replace('1.234', '1.235')))).toHaveLength(2);
  });

  it('is read once where paper has another than the screen', async () => {
    const stijl = '@media screen { .papier { display: none } } @media print { .scherm { display: none } }';
    const ander = TABEL.replace('1.234', '9');
    expect(await tabellen(pagina(`<div class=scherm>${TABEL}</div><div class=papier>${ander}</div>`, stijl))).toEqual([
      GELEZEN,
    ]);
  });

  it('is read where a rule for large screens shows it again', async () => {
    const stijl = '.t { display: none } @media (min-width: 40em) { .t { display: block } }';
    expect(await tabellen(pagina(`<div class=t>${TABEL}</div>`, stijl))).toEqual([GELEZEN]);
  });
});

it.each([
  [
    'quoted-printable',
    (html: string) => html.replaceAll('=', '=3D').replace('1.234', '1.2=\r\n34').replace('€', '=E2=82=AC'),
  ],
  ['base64', (html: string) => Buffer.from(html).toString('base64').replace(/.{60}/g, '$&\r\n')],
])('a page that a browser saved as one file, in %s, is read', async (wijze, write) => {
  const kop =
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--grens"\r\n\r\n';
  const deel = `----grens\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${wijze}\r\n\r\n${write(`<meta charset="utf-8"><p>x € 1.000</p>${TABEL}`)}\r\n`;
  const beeld = '----grens\r\nContent-Type: image/png\r\n\r\nxxx\r\n----grens--';
  expect(await teksten(bytesOf(kop + deel + beeld))).toEqual(['x € 1.000', GELEZEN]);
});

describe('CSV', () => {
  const regels = ['Zorg;1;2', 'Jeugd;3;4', 'Wegen;5;6'];

  it.each([
    [
      'a title above and a source below it',
      ['Jaarstukken', '', 'Programma;Lasten;Baten', ...regels, 'Bron: administratie'],
      ';',
    ],
    ['separators at the end of its rows', ['Programma;Lasten;Baten', ...regels.map((regel) => `${regel};;`)], ';'],
    ['a row of another length', ['Programma;Lasten;Baten', ...regels, 'Totaal;9'], null],
    ['sentences with one comma', ['Eerst dit, dan dat', 'Nu weer, en toen', 'Tot slot, klaar', 'Meer niet, dus'], null],
  ])('with %s', (_, tekst, teken) => {
    expect(detectSeparator(tekst.join('\r\n'))).toBe(teken);
  });

  it('with two tables below each other is two tables', async () => {
    const tekst = [
      'Lasten;;',
      'Programma;2023;2022',
      ...regels,
      ';;',
      'Baten;;',
      'Programma;2023;2022',
      ...regels,
    ].join('\n');
    expect(await teksten(tekst)).toEqual([
      'Lasten',
      [['Programma', '2023', '2022'], ...regels.map((regel) => regel.split(';'))],
      'Baten',
      [['Programma', '2023', '2022'], ...regels.map((regel) => regel.split(';'))],
    ]);
  });

  it.each([
    [
      'of an old Macintosh, by its line ends',
      [0x63, 0x6f, 0x9a, 0x72, 0x64, 0x0d, 0x72, 0x65, 0x91, 0x6c],
      'coörd\rreël',
    ],
    ['of DOS', [0x63, 0x6f, 0x94, 0x72, 0x64, 0x2c, 0x20, 0x72, 0x65, 0x89, 0x6c], 'coörd, reël'],
    ['of Windows', [0x72, 0x65, 0xeb, 0x6c, 0x20, 0x80], 'reël €'],
    ['of Windows, with its quotes', [0x61, 0x93, 0x62, 0x94], 'a“b”'],
  ])('with letters %s', (_, bytes, tekst) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(tekst);
  });
});

describe('amounts with a comma before three digits', () => {
  const acht = Array.from({ length: 8 }, (_, i) => `${i + 1},${i}23`);
  it.each([
    ['beside short ones without are thousands', [...acht, '512'], 'en'],
    ['of which there are few may be decimals', [...acht.slice(0, 4), '512'], 'nl'],
    ['and no other may be decimals', acht, 'nl'],
    ['beside pieces of figures in one cell may be decimals', [...acht.slice(0, 4), '11.642 / 6', '3.345 / 5'], 'nl'],
    [
      'are those of Dutch where one figure of eight was broken off',
      ['135.00', ...acht.map((g) => g.replace(',', '.'))],
      'nl',
    ],
    [
      'may be decimals where two of eight have others',
      ['135.00', '1.5', ...acht.map((g) => g.replace(',', '.'))],
      'en',
    ],
    ['beside thousands with a point are decimals', [...acht, '512', '1.234'], 'nl'],
    ['beside parts of one are decimals', [...acht, '512', '0,125'], 'nl'],
  ])('%s', (_, getallen, notatie) => {
    expect(detectNotatie(getallen)).toBe(notatie);
  });
});

describe('a PDF', () => {
  /** Right-aligned in digits of 5.56 points. */
  const rij = (y: number, label: string, ...cijfers: readonly string[]): Plek[] => [
    [50, y, label],
    ...cijfers.map((c, i): Plek => [260 + i * 70 - c.length * 5.3, y, c]),
  ];
  const groepen = (y: number): Plek[] => [
    [215, y, 'Begroting 2024'],
    [355, y, 'Rekening 2024'],
  ];
  const namen = ['lasten', 'baten', 'lasten', 'baten'];
  const kinds = (y: number): Plek[] => rij(y, '', ...namen).slice(1);
  const kop = [
    'Programma',
    'Begroting 2024 lasten',
    'Begroting 2024 baten',
    'Rekening 2024 lasten',
    'Rekening 2024 baten',
  ];
  const cijfers = [
    ...rij(655, 'Zorg', '1.234', '56', '1.300', '60'),
    ...rij(640, 'Onderwijs', '2.345', '-', '2.300', '7'),
  ];

  it('has the name of the labels half-way between those of groups and columns, in a merged cell', async () => {
    const blad: Plek[] = [...groepen(700), [50, 686, 'Programma'], ...kinds(672), ...cijfers];
    expect((await tabellen(pdf([blad])))[0]?.[0]).toEqual(kop);
  });

  it('keeps names of groups that stand at the top of every page', async () => {
    // The figures differ from page to page, as they do.
    const blad = (nummer: number): Plek[] => [
      ...groepen(800),
      ...rij(786, 'Programma', ...namen),
      ...rij(770, `Zorg ${nummer}`, `1.23${nummer}`, '56', `1.30${nummer}`, '60'),
      ...rij(755, `Jeugd ${nummer}`, `2.34${nummer}`, '-', `2.30${nummer}`, '7'),
    ];
    const gelezen = await tabellen(pdf([1, 2, 3, 4].map(blad)));
    expect(gelezen[0]?.[0]).toEqual(kop);
    expect(gelezen.flat()).toHaveLength(1 + 4 * 2);
  });

  it('reads a text once that was printed twice to look bold', async () => {
    const blad = [...groepen(700), ...rij(686, 'Programma', ...namen), ...cijfers];
    const vet = blad.flatMap(([x, y, t]): Plek[] => [
      [x, y, t],
      [x + 0.3, y, t],
    ]);
    expect(await tabellen(pdf([vet]))).toEqual(await tabellen(pdf([blad])));
  });

  it('reads rows below a watermark, and nothing beside the sheet', async () => {
    const blad = [...groepen(700), ...rij(686, 'Programma', ...namen), ...cijfers];
    const over: Plek[] = [[100, 630, 'CONCEPT 2', 60], ...blad, [700, 655, '999']];
    expect(await tabellen(pdf([over]))).toEqual(await tabellen(pdf([blad])));
  });

  it('does not take small digits on the line of a figure for digits of it', async () => {
    const blad: Plek[] = [
      ...rij(686, 'Programma', 'lasten', 'baten'),
      ...rij(672, 'Zorg', '1.234', '56'),
      ...rij(658, 'Jeugd', '345', '7'),
    ];
    const noot: Plek = [260, 672, '1', 6];
    expect((await tabellen(pdf([[...blad, noot]])))[0]?.[1]?.[1]).toBe('1.234 ^1');
  });

  it('reads a figure with more room behind its point', async () => {
    const los: Plek[] = [
      [233, 672, '1'],
      [238.6, 672, '.'],
      [242.9, 672, '234'],
    ];
    const blad: Plek[] = [
      ...rij(686, 'Programma', 'lasten', 'baten'),
      [50, 672, 'Zorg'],
      ...los,
      ...rij(672, '', '', '56').slice(2),
      ...rij(658, 'Jeugd', '345', '7'),
    ];
    expect((await tabellen(pdf([blad])))[0]?.[1]).toEqual(['Zorg', '1.234', '56']);
  });

  it('reads tables in two columns of text, each in its own', async () => {
    const kant = (x: number, naam: string): Plek[] => [
      ...Array.from({ length: 9 }, (_, i): Plek => [
        x,
        800 - i * 12,
        `${naam} regel ${'abcdefghi'.charAt(i)} van een toelichtende tekst`,
        9,
      ]),
      [x, 670, 'Programma', 9],
      [x + 110, 670, 'Begroot', 9],
      [x + 200, 670, 'Rekening', 9],
      ...[656, 644].flatMap((y, i): Plek[] => [
        [x, y, `${naam} ${i}`, 9],
        [x + 120, y, `1.23${i}`, 9],
        [x + 215, y, `4.56${i}`, 9],
      ]),
    ];
    const gelezen = await tabellen(pdf([[...kant(40, 'Zorg'), ...kant(310, 'Jeugd')]]));
    expect(gelezen.map((tabel) => tabel.at(-1))).toEqual([
      ['Zorg 1', '1.231', '4.561'],
      ['Jeugd 1', '1.231', '4.561'],
    ]);
  });
});
