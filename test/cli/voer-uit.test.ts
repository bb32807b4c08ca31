import mammoth from 'mammoth';
import { runCommand, type Omgeving, type Uitgang } from '../../src/cli/voer-uit';
import type { JsonUitvoer } from '../../src/cli/json';

const JAARSTUKKEN_2021 = [
  'Jaarstukken 2021',
  '',
  'Programma 1 Onderwijs en werk',
  '',
  'Gerealiseerde baten, lasten en saldo per doelstelling',
  'Bedragen x €1.000',
  'Programma 1 Onderwijs en werk\tbaten\tlasten\tRekening 2021',
  'Spelen en leren (1.1)\t9.248\t-21.865\t-12.616',
  'Bestaan (1.2)\t56.881\t-70.478\t-13.597',
  'TOTAAL PROGRAMMA\t66.129\t-92.343\t-26.214',
].join('\n');

interface Uitkomst {
  readonly uitgang: Uitgang;
  readonly uit: string;
  readonly fout: string;
  readonly geschreven: readonly (readonly [string, Uint8Array])[];
}

async function run(args: readonly string[], bestanden: Readonly<Record<string, string>> = {}): Promise<Uitkomst> {
  const uit: string[] = [];
  const fout: string[] = [];
  const geschreven: (readonly [string, Uint8Array])[] = [];
  const omgeving: Omgeving = {
    versie: '1.2.3',
    readFile: (pad) => {
      const tekst = bestanden[pad];
      if (tekst === undefined) return Promise.reject(Object.assign(new Error('no'), { code: 'ENOENT' }));
      return Promise.resolve(new TextEncoder().encode(tekst));
    },
    nu: '2026-11-21 20:30',
    writeFile: (pad, bytes) => {
      if (pad.startsWith('vol/')) return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      geschreven.push([pad, bytes]);
      return Promise.resolve();
    },
    print: (regel) => uit.push(regel),
    meld: (regel) => fout.push(regel),
  };
  const uitgang = await runCommand(args, omgeving);
  return { uitgang, uit: uit.join('\n'), fout: fout.join('\n'), geschreven };
}

const BESTANDEN = { 'map/2021.txt': JAARSTUKKEN_2021, 'leeg.txt': '' };

describe('sluitend FILE --json', () => {
  it('prints one object with what was read and found', async () => {
    const { uitgang, uit, fout } = await run(['map/2021.txt', '--json'], BESTANDEN);
    expect([uitgang, fout]).toEqual([0, '']);
    const uitvoer = JSON.parse(uit) as JsonUitvoer;
    expect(uitvoer.sluitend).toBe('1.2.3');
    expect(uitvoer.documenten[0]).toMatchObject({ id: 'd1', bestand: '2021.txt', formaat: 'tekst', jaar: 2021 });
    expect(uitvoer.zonderToets).toEqual([]);
    expect(uitvoer.bevindingen.map(({ id, oordeel }) => `${id} ${oordeel}`)).toEqual([
      'rij-saldo:d1.t1.r1.c3 afronding',
      'rij-saldo:d1.t1.r2.c3 sluit',
      'rij-saldo:d1.t1.r3.c3 sluit',
      'kolom-totaal:d1.t1.r3.c1 sluit',
      'kolom-totaal:d1.t1.r3.c2 sluit',
      'kolom-totaal:d1.t1.r3.c3 afronding',
    ]);
  });

  it('reads the other files when one cannot be read, and says so with status 1', async () => {
    const { uitgang, uit, fout } = await run(['weg.txt', 'leeg.txt', 'map/2021.txt', '--json'], BESTANDEN);
    expect(uitgang).toBe(1);
    expect(fout).toContain('weg.txt bestaat niet.');
    expect(fout).toContain('leeg.txt: ');
    expect((JSON.parse(uit) as JsonUitvoer).documenten.map(({ bestand }) => bestand)).toEqual(['leeg.txt', '2021.txt']);
  });

  it('says which figures take part in no test, and which documents have none, with the reason', async () => {
    const { uit } = await run(['map/2021.txt', 'los.txt', 'leeg.txt', '--json'], {
      ...BESTANDEN,
      'los.txt': [
        'Jaarstukken 2023',
        'Lasten per programma',
        'Bedragen x € 1.000',
        '\tRekening 2023\tAandeel in %',
        '1 Bestuur\t8.390\t20,5',
        '2 Zorg\t32.450\t79,5',
        'Totaal lasten\t40.840\t100,0',
      ].join('\n'),
    });
    const { zonderToets } = JSON.parse(uit) as JsonUitvoer;
    expect(zonderToets).toEqual([
      {
        document: 'd2',
        tabel: 'd2.t1',
        titel: 'Lasten per programma',
        reden: 'geen-bedrag',
        cellen: ['d2.t1.r1.c2', 'd2.t1.r2.c2', 'd2.t1.r3.c2'],
        uitleg:
          '3 cijfers in de tabel “Lasten per programma” van los.txt doen in geen toets mee: ' +
          'het zijn percentages of meetwaarden, en geen bedragen die samen een totaal maken.',
      },
      {
        document: 'd3',
        tabel: null,
        titel: null,
        reden: 'geen-cijfers',
        cellen: [],
        uitleg: 'In leeg.txt is niets te toetsen: er zijn geen bedragen in gelezen.',
      },
    ]);
  });

  it('prints one object a document a line with --regels', async () => {
    const { uit } = await run(['map/2021.txt', 'leeg.txt', '--json', '--regels'], BESTANDEN);
    const regels = uit.split('\n').map((regel) => JSON.parse(regel) as JsonUitvoer);
    expect(regels.map(({ documenten }) => documenten.map(({ bestand }) => bestand))).toEqual([
      ['2021.txt'],
      ['leeg.txt'],
    ]);
  });
});

describe('wrong use', () => {
  it.each([
    [[], 'Geef minstens één bestand op.'],
    [['a.txt', '--jsno'], 'De optie --jsno bestaat niet.'],
    [['a.txt', '--drempel', '1.000'], 'De drempel "1.000" is geen heel bedrag in euro'],
    [['a.txt', '--drempel'], 'De optie --drempel '],
    [['a.txt', '--taal', 'fr'], 'De taal "fr" is er niet'],
    [['a.txt', '-o', 'uit.xls'], 'Het bestand "uit.xls" moet eindigen op .xlsx (werkmap), .docx of .md (rapport).'],
  ])('%j is told with status 2 and nothing on standard output', async (args, zin) => {
    const { uitgang, uit, fout } = await run(args, BESTANDEN);
    expect([uitgang, uit]).toEqual([2, '']);
    expect(fout).toContain(zin);
    expect(fout).toContain('Gebruik: sluitend BESTAND');
  });
});

it('summarises for a person without --json', async () => {
  const { uit, uitgang } = await run(['map/2021.txt'], BESTANDEN);
  expect(uitgang).toBe(0);
  expect(uit).toContain('2021.txt: jaarrekening 2021 met 1 tabel, 0 tegels, 0 indicatoren en 0 twijfels.');
  expect(uit).toContain('Aansluiting: 4 sluit, 2 afronding, 0 op de grens, 0 verschillen.');
});

it('summarises in English', async () => {
  const { uit } = await run(['map/2021.txt', '--taal', 'en'], BESTANDEN);
  expect(uit).toContain('Reconciliation: 4 tie, 2 rounding, 0 at the limit, 0 differences.');
});

describe('-o', () => {
  it('writes the workbook beside what is printed', async () => {
    const { uitgang, fout, geschreven } = await run(['map/2021.txt', '--json', '-o', 'uit.xlsx'], BESTANDEN);
    expect([uitgang, fout]).toEqual([0, 'Geschreven: uit.xlsx.']);
    const [[pad, bytes]] = geschreven as [readonly [string, Uint8Array]];
    expect(pad).toBe('uit.xlsx');
    // A zip: what an .xlsx is.
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  const BEGROOT = [
    'Jaarrekening 2023',
    '',
    'Programma 1 Werk',
    'Bedragen x €1.000',
    'Lasten\tBegroting na wijziging 2023\tRekening 2023\tVerschil',
    'Inkomen (1.1)\t10.000\t11.250\t-1.250',
    'Jeugd (1.2)\t5.000\t4.990\t10',
    'TOTAAL PROGRAMMA\t15.000\t16.240\t-1.240',
  ].join('\n');

  it('writes the report as Markdown and as a Word document, several files in one run', async () => {
    const { uitgang, fout, geschreven } = await run(['r.txt', '-o', 'r.md', '-o', 'R.DOCX'], { 'r.txt': BEGROOT });
    expect([uitgang, fout]).toEqual([0, 'Geschreven: r.md.\nGeschreven: R.DOCX.']);
    const [markdown, word] = geschreven.map(([, bytes]) => bytes);
    const text = new TextDecoder().decode(markdown);
    expect(text).toContain('# Toelichting op de afwijkingen: rekening 2023 tegenover begroting na wijziging 2023');
    expect(text).toContain('Stand van 21 november 2026, 20:30 uur.');
    expect(text).toContain('| 1.1 Inkomen | 10.000 | 11.250 | 1.250 | N |');
    expect(text).toContain('| Overige afwijkingen (1 onderdeel) | 5.000 | 4.990 | 10 | V |');
    expect(text).toContain('| **Totaal lasten** | **15.000** | **16.240** | **1.240** | **N** |');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(word!) });
    for (const figure of ['11.250', '1.250', '16.240']) expect(value).toContain(figure);
  });

  it('says so when the disk is full, after printing', async () => {
    const { uitgang, uit, fout } = await run(['map/2021.txt', '--json', '-o', 'vol/uit.xlsx'], BESTANDEN);
    expect(uitgang).toBe(1);
    expect(fout).toBe('vol/uit.xlsx kan niet worden geschreven (ENOSPC).');
    expect(() => JSON.parse(uit) as unknown).not.toThrow();
  });
});
