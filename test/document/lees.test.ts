import { readDocument } from '../../src/document/read-document';

const lees = (bytes: Uint8Array, werk = {}) => readDocument(bytes, 'naam.txt', 'd1', 'ab'.repeat(32), werk);
const tekst = (t: string) => lees(new TextEncoder().encode(t));
const bytes = (...waarden: number[]): Uint8Array => Uint8Array.from(waarden);

describe('a file that cannot be read', () => {
  test.each([
    ['an empty file', bytes(), { code: 'leeg-bestand' }],
    ['white space only', new TextEncoder().encode(' \n\t\n'), { code: 'leeg-bestand' }],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), { code: 'geen-tekst', herkend: 'jpeg' }],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), { code: 'geen-tekst', herkend: 'png' }],
    ['binary garbage', bytes(1, 0, 200, 3, 0, 0, 7, 250, 9), { code: 'geen-tekst', herkend: null }],
    ['a zip', bytes(0x50, 0x4b, 3, 4, 1, 2), { code: 'geen-tekst', herkend: 'zip' }],
    [
      'the first bytes of a PDF',
      new TextEncoder().encode('%PDF-1.7 x'),
      { code: 'bestand-beschadigd', formaat: 'pdf', detail: 'afgebroken' },
    ],
    ['an empty page', new TextEncoder().encode('<!doctype html><p> </p>'), { code: 'leeg-bestand' }],
    [
      'the first bytes of a workbook',
      new TextEncoder().encode('PK\u0003\u0004 xl/workbook.xml'),
      { code: 'bestand-beschadigd', formaat: 'excel', detail: 'afgebroken' },
    ],
    ['RTF', new TextEncoder().encode('{\\rtf1 x}'), { code: 'formaat-niet-ondersteund', formaat: 'rtf' }],
  ])('%s is named', async (_, inhoud, problem) => {
    const document = await lees(inhoud);
    expect(document.blokken).toEqual([]);
    expect(document.problemen).toEqual([problem]);
  });

  it('of 50 MB is refused at once', async () => {
    const groot = new Uint8Array(50 * 1024 * 1024).fill(65);
    const begin = process.cpuUsage();
    const document = await lees(groot);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(200);
    expect(document.problemen).toEqual([{ code: 'te-groot', bytes: 52428800, grens: 20971520 }]);
  });

  it('stops when asked, also in between', async () => {
    const signaal = { aborted: false };
    const groot = new TextEncoder().encode('regel\n'.repeat(20_000));
    const pauze = (): Promise<void> => {
      signaal.aborted = true;
      return Promise.resolve();
    };
    expect((await lees(groot, { signaal, pauze })).problemen).toEqual([{ code: 'gestopt' }]);
    expect((await lees(groot, { signaal: { aborted: false } })).problemen).toEqual([]);
  });
});

describe('the characters of a text', () => {
  const eerste = async (inhoud: Uint8Array) => {
    const blok = (await lees(inhoud)).blokken[0];
    return blok?.soort === 'regel' ? blok.tekst : blok;
  };

  it('are read in every encoding that documents have', async () => {
    expect(await eerste(new TextEncoder().encode('\ufeffprivé € 1'))).toBe('privé € 1');
    expect(await eerste(bytes(0x70, 0x72, 0x69, 0x76, 0xe9, 0x20, 0x80, 0x20, 0x31))).toBe('privé € 1');
    expect(await eerste(bytes(0xff, 0xfe, 0x70, 0, 0xe9, 0, 0xac, 0x20))).toBe('pé€');
    expect(await eerste(bytes(0x70, 0, 0x65, 0, 0x6e, 0, 0x64, 0))).toBe('pend');
  });

  it('survive a file that was cut off in the middle of one', async () => {
    const heel = new TextEncoder().encode('privé €');
    expect(await eerste(heel.subarray(0, heel.length - 1))).toBe('privé');
  });
});

describe('the blocks of a text', () => {
  it('keep their line numbers, whatever the line ends', async () => {
    const { blokken } = await tekst('een\r\n\r\ntwee\rdrie\n • vier\n- 1.215');
    expect(blokken.map((b) => [b.soort, b.herkomst.regel])).toEqual([
      ['regel', 1],
      ['leeg', 2],
      ['regel', 3],
      ['regel', 4],
      ['opsomming', 5],
      ['regel', 6],
    ]);
  });

  it('make tables of lines with tabs and of lines with pipes', async () => {
    const { blokken, formaat } = await tekst('# Kop\na\tb\nc\td\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\teen inspringing');
    expect(formaat).toBe('markdown');
    expect(blokken.map((b) => b.soort)).toEqual(['kop', 'tabel', 'leeg', 'tabel', 'regel']);
    const tabellen = blokken.flatMap((b) => (b.soort === 'tabel' ? [b.rijen.map((r) => r.map((c) => c.tekst))] : []));
    expect(tabellen).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['x', 'y'],
        ['1', '2'],
      ],
    ]);
  });

  it('make one table of CSV, quotes and all, with the line of each row', async () => {
    const { blokken, formaat } = await tekst('Taakveld;Baten;Lasten\n"0.1; Bestuur\nen meer";1.234;-5\n0.2;6;7\n');
    expect(formaat).toBe('csv');
    const tabel = blokken[0];
    expect(
      tabel?.soort === 'tabel' && tabel.rijen.map((r) => [r[0]?.herkomst.regel, ...r.map((c) => c.tekst)])
    ).toEqual([
      [1, 'Taakveld', 'Baten', 'Lasten'],
      [2, '0.1; Bestuur\nen meer', '1.234', '-5'],
      [4, '0.2', '6', '7'],
    ]);
  });
});
