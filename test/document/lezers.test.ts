import { readDocument } from '../../src/document/read-document';
import { printNumber } from '../../src/document/lezers/excel/getaltekst';
import { readLezing } from '../../src/pipeline';

const lees = (inhoud: string | Uint8Array) =>
  readDocument(typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud, 'x', 'd1', 'ab'.repeat(32));

/** The blocks of a document as texts: a table as rows of texts. */
async function teksten(inhoud: string | Uint8Array) {
  const { blokken } = await lees(inhoud);
  return blokken.flatMap((blok): (string | string[][])[] =>
    blok.soort === 'leeg'
      ? []
      : [blok.soort === 'tabel' ? blok.rijen.map((rij) => rij.map((cel) => cel.tekst)) : blok.tekst]
  );
}

describe('a page', () => {
  it('gives merged header cells to all their columns, and a merged figure to one', async () => {
    const tabel = `<table><tr><th rowspan=2>Programma</th><th colspan=2>2024</th><th colspan=2>2025</th></tr>
      <tr><th>Lasten</th><th>Baten</th><th>Lasten</th><th>Baten</th></tr>
      <tr><td>1 Zorg</td><td>1.234</td><td>5</td><td colspan=2>1937</td></tr></table>`;
    expect(await teksten(tabel)).toEqual([
      [
        ['Programma', '2024 Lasten', '2024 Baten', '2025 Lasten', '2025 Baten'],
        ['1 Zorg', '1.234', '5', '1937', ''],
      ],
    ]);
  });

  it('reads what is shown and nothing else', async () => {
    const pagina = `<p>een<script>twee()</script> <span style="display: none">drie</span><del>4</del></p>
      <nav><p>vijf</nav><div hidden>zes</div><p>zeven<br>acht`;
    expect(await teksten(pagina)).toEqual(['een', 'zeven', 'acht']);
  });

  it('opens tables that only place things', async () => {
    const pagina = `<table><tr><td><p>links<td><table><tr><th>a<th>b<tr><td>c<td>1</table></table>`;
    expect(await teksten(pagina)).toEqual([
      'links',
      [
        ['a', 'b'],
        ['c', '1'],
      ],
    ]);
  });

  it('keeps the amount of a tile apart from its share, and a note mark out of a figure', async () => {
    const tegel = '<div>Uitgaven</div><div><b>23,29%</b><b>€ -135.585</b></div><p>1.234<sup>1)</sup> m<sup>2</sup>';
    expect(await teksten(tegel)).toEqual(['Uitgaven', '23,29% € -135.585', '1.234 m2']);
  });

  it('from the clipboard is only what was copied', async () => {
    const klembord = `<html><body><p>ervoor<table><!--StartFragment--><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr><!--EndFragment--></table><p>erna`;
    expect(await teksten(klembord)).toEqual([
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ]);
  });
});

it('a workbook tells its progress by the sheets that are shown', async () => {
  const { default: exceljs } = await import('exceljs');
  const werkmap = new exceljs.Workbook();
  for (const naam of ['Zorg', 'Wegen', 'Kladblok']) werkmap.addWorksheet(naam).addRows([['Lasten', 'Baten']]);
  werkmap.worksheets[2]!.state = 'hidden';
  const gehoord: string[] = [];
  await readLezing(new Uint8Array(await werkmap.xlsx.writeBuffer()), 'x', 'd1', (gedaan, totaal) => {
    gehoord.push(`${gedaan}/${totaal}`);
  });
  expect(gehoord).toEqual(['1/2', '2/2']);
});

it('a formula of a workbook that was never computed is said to hold no figure', async () => {
  const { default: exceljs } = await import('exceljs');
  const werkmap = new exceljs.Workbook();
  const blad = werkmap.addWorksheet('Zorg');
  blad.addRows([
    ['', 'Lasten', 'Baten'],
    ['Jeugd', 12, 3],
  ]);
  blad.getCell('C3').value = { formula: 'B2-C2' };
  const { problemen } = await lees(new Uint8Array(await werkmap.xlsx.writeBuffer()));
  expect(problemen).toMatchObject([
    { code: 'formule-zonder-uitkomst', formule: '=B2-C2', herkomst: { cel: 'Zorg!C3' } },
  ]);
});

it('a page without lines and pages has a place that a person can find', async () => {
  const { blokken } = await lees('<h2>Wat kostte het?</h2><table><tr><th>a<th>b<tr><td>c<td>1</table><p>slot');
  const tabel = blokken.find((blok) => blok.soort === 'tabel');
  expect(tabel?.soort === 'tabel' && tabel.rijen[1]?.[1]?.herkomst.vindplaats).toEqual({
    kop: 'Wat kostte het?',
    tabel: 1,
    rij: 2,
  });
  expect(blokken.at(-1)?.herkomst.vindplaats).toEqual({ kop: 'Wat kostte het?', tabel: null, rij: null });
});

describe('a number of a workbook', () => {
  test.each([
    [9248, '#,##0;[Red]-#,##0', '9.248'],
    [-117371, '#,##0_ ;-#,##0 ', '-117.371'],
    [1234.5, '#,##0.00', '1.234,50'],
    [1234.56, '#,##0', '1.234,56'],
    [2023, 'General', '2023'],
    [0.713, '0%', '71,3 %'],
    [0.1 + 0.2, '0.0', '0,3'],
    [9248123, '#,##0,', '9.248,123'],
    [12.5, '"€" #,##0.0', '12,5'],
  ])('%d as %s is %s', (waarde, format, tekst) => {
    expect(printNumber(waarde, format)).toBe(tekst);
  });
});

/** A PDF of pages with texts at places (points from the left and from below), in Helvetica of 10 points. */
function pdf(paginas: readonly (readonly (readonly [number, number, string])[])[], beeld = false): Uint8Array {
  const delen: string[] = ['<</Type/Catalog/Pages 2 0 R>>', '', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'];
  const kinderen: number[] = [];
  for (const teksten of paginas) {
    const tekst = teksten
      .map(([x, y, t]) => `BT /F 10 Tf ${x} ${y} Td (${t.replace(/[()]/g, '\\$&')}) Tj ET`)
      .join('\n');
    const plaat = 'q 500 0 0 700 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q';
    const inhoud = tekst === '' && beeld ? plaat : tekst;
    delen.push(`<</Length ${inhoud.length}>>stream\n${inhoud}\nendstream`);
    delen.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${delen.length} 0 R/Resources<</Font<</F 3 0 R>>>>>>`
    );
    kinderen.push(delen.length);
  }
  delen[1] = `<</Type/Pages/Count ${kinderen.length}/Kids[${kinderen.map((k) => `${k} 0 R`).join(' ')}]>>`;
  let uit = '%PDF-1.4\n';
  const plaatsen = delen.map((deel, i) => {
    const plaats = uit.length;
    uit += `${i + 1} 0 obj${deel}endobj\n`;
    return plaats;
  });
  const tabel = plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('');
  uit += `xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${tabel}trailer<</Size ${delen.length + 1}/Root 1 0 R>>\nstartxref\n${uit.length}\n%%EOF`;
  return new TextEncoder().encode(uit);
}

describe('a PDF', () => {
  const rij = (y: number, label: string, ...cijfers: string[]): [number, number, string][] => [
    [50, y, label],
    // Right-aligned, in digits of 5.56 points.
    ...cijfers.map((c, i): [number, number, string] => [260 + i * 70 - c.length * 5.3, y, c]),
  ];

  it('gives the names of groups to the columns below them', async () => {
    const blad = [
      [215, 700, 'Begroting 2024'] as const,
      [355, 700, 'Rekening 2024'] as const,
      ...rij(685, 'Programma', 'lasten', 'baten', 'lasten', 'baten'),
      ...rij(670, 'Zorg', '1.234', '56', '1.300', '60'),
      ...rij(655, 'Onderwijs', '2.345', '-', '2.300', '7'),
    ];
    expect(await teksten(pdf([blad]))).toEqual([
      [
        ['Programma', 'Begroting 2024 lasten', 'Begroting 2024 baten', 'Rekening 2024 lasten', 'Rekening 2024 baten'],
        ['Zorg', '1.234', '56', '1.300', '60'],
        ['Onderwijs', '2.345', '-', '2.300', '7'],
      ],
    ]);
  });

  it('puts names at the right of a cell above figures at the left of it, over broken lines', async () => {
    const blad = [
      ...[138, 218, 298].map((x): [number, number, string] => [x, 705, 'Begroting']),
      ...['lasten', 'baten', 'saldo'].map((tekst, i): [number, number, string] => [150 + i * 80, 696, tekst]),
      ...[685, 670, 655].flatMap((y, r): [number, number, string][] => [
        [20, y, `Zorg ${r + 1}`],
        ...['1.234', '56', '-1.178'].map((tekst, i): [number, number, string] => [110 + i * 80, y, tekst]),
      ]),
    ];
    expect((await teksten(pdf([blad])))[0]?.[0]).toEqual([
      '',
      'Begroting lasten',
      'Begroting baten',
      'Begroting saldo',
    ]);
  });

  it('keeps the names of columns above a heading of the first rows', async () => {
    const blad = [
      ...rij(700, '', 'lasten', 'baten').filter(([, , t]) => t !== ''),
      [50, 685, 'Programma 1'] as const,
      ...rij(670, 'Zorg', '1.234', '56'),
      ...rij(655, 'Jeugd', '2.345', '78'),
    ];
    expect((await teksten(pdf([blad])))[0]?.slice(0, 2)).toEqual([['', 'lasten', 'baten'], ['Programma 1']]);
  });

  it('keeps a figure in its column when the one before it is missing', async () => {
    const blad = [
      ...rij(700, 'Programma', 'lasten', 'baten', 'saldo'),
      ...rij(685, 'Zorg', '1.234', '56', '-1.178'),
      [50, 670, 'Onderwijs'] as const,
      ...rij(670, 'Onderwijs', '2.345', '', '-2.345').filter(([, , t]) => t !== '' && t !== 'Onderwijs'),
    ];
    expect((await teksten(pdf([blad])))[0]?.[2]).toEqual(['Onderwijs', '2.345', '', '-2.345']);
  });

  it('does not take the tail of a broken figure for a figure', async () => {
    const blad: [number, number, string][] = [
      ...rij(700, 'Programma', 'lasten', 'baten'),
      ...rij(670, 'Zorg', '1.234', '567'),
      ...rij(640, 'Onderwijs', '9.2', '4'),
      ...rij(629, '', '48', '6').filter(([, , t]) => t !== ''),
      ...rij(600, 'Veiligheid', '2.345', '678'),
    ];
    const [tabel] = await teksten(pdf([blad]));
    expect(tabel).toContainEqual(['Onderwijs', '9.2 / 48', '4 / 6']);
    expect(tabel).toContainEqual(['Veiligheid', '2.345', '678']);
  });

  it('reads two columns of text one after the other, and no running titles or page numbers', async () => {
    const kolom = (x: number, naam: string) =>
      Array.from(
        { length: 8 },
        (_, i) => [x, 700 - i * 14, `${naam} regel ${'abcdefgh'.charAt(i)} van een langere tekst`] as const
      );
    const blad = (nummer: number) => [
      [50, 820, 'Jaarstukken 2023'] as const,
      ...kolom(50, 'links'),
      ...kolom(320, 'rechts'),
      [290, 20, `${nummer}`] as const,
    ];
    const gelezen = (await teksten(pdf([1, 2, 3, 4].map(blad)))).join('\n');
    expect(gelezen).not.toContain('Jaarstukken');
    expect(gelezen).not.toMatch(/^\d$/m);
    expect(gelezen.indexOf('links regel h')).toBeLessThan(gelezen.indexOf('rechts regel a'));
  });

  it('says which pages are pictures', async () => {
    const { problemen } = await lees(pdf([[[50, 700, 'Een bladzijde met tekst erop']], [], []], true));
    expect(problemen.map((p) => [p.code, 'herkomst' in p && p.herkomst.pagina])).toEqual([
      ['pagina-zonder-tekst', 2],
      ['pagina-zonder-tekst', 3],
    ]);
  });

  it('says that text with figures which runs up the page was not read', async () => {
    const blad = new TextDecoder()
      .decode(
        pdf([
          [
            [50, 700, 'Een bladzijde met tekst erop'],
            [300, 300, 'Zorg 1.234'],
          ],
        ])
      )
      .replace('300 300 Td (Zorg', '0 1 -1 0 300 300 Tm (Zorg');
    const { problemen } = await lees(new TextEncoder().encode(blad));
    expect(problemen).toMatchObject([{ code: 'tekst-gedraaid', tekst: 'Zorg 1.234', herkomst: { pagina: 1 } }]);
  });

  it.each([
    ['up', '0 1 -1 0', (y: number) => [842 - y, 50]],
    ['down', '0 -1 1 0', (y: number) => [y - 300, 700]],
  ] as const)('reads a page on which everything runs %s', async (_, matrix, place) => {
    const regels = [
      ['Programma', 700],
      ['Zorg', 685],
      ['Jeugd', 670],
    ] as const;
    const recht = new TextDecoder().decode(
      pdf([
        regels.flatMap(([tekst, y], i) => [
          [50, y, tekst] as const,
          [200, y, ['Lasten 2023', '1.234', '345'][i] ?? ''] as const,
          [300, y, ['Baten 2023', '56', '7'][i] ?? ''] as const,
        ]),
      ])
    );
    const richting = matrix.startsWith('0 1') ? 1 : -1;
    const blad = recht.replace(/(\d+) (\d+) Td/g, (__, x: string, y: string) => {
      const [links = 0, onder = 0] = place(Number(y));
      return `${matrix} ${links} ${onder + richting * Number(x)} Tm`;
    });
    expect(await teksten(new TextEncoder().encode(blad))).toEqual([
      [
        ['Programma', 'Lasten 2023', 'Baten 2023'],
        ['Zorg', '1.234', '56'],
        ['Jeugd', '345', '7'],
      ],
    ]);
  });

  it('tells its progress and stops when asked', async () => {
    const gehoord: string[] = [];
    const signaal = { aborted: false };
    const voortgang = (gedaan: number, totaal: number): void => {
      gehoord.push(`${gedaan}/${totaal}`);
      signaal.aborted = gedaan === 2;
    };
    const bytes = pdf([[[50, 700, 'een']], [[50, 700, 'twee']], [[50, 700, 'drie']]]);
    const { problemen } = await readDocument(bytes, 'x', 'd1', 'ab'.repeat(32), { signaal, voortgang });
    expect([gehoord, problemen]).toEqual([['1/3', '2/3'], [{ code: 'gestopt' }]]);
  });
});
