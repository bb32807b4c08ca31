import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/document/read-document';

const pad = join(__dirname, '..', 'fixtures', 'documenten', 'pdf', 'koppen.pdf');

/** The names of columns in each case of a PDF: its heading with the first row of its table. */
async function koppen(): Promise<Map<string, string[]>> {
  const { blokken } = await readDocument(new Uint8Array(readFileSync(pad)), 'x', 'd1', 'ab'.repeat(32));
  const gevonden = new Map<string, string[]>();
  let geval = '';
  for (const blok of blokken) {
    if (blok.soort === 'kop') geval = blok.tekst;
    else if (blok.soort === 'tabel') gevonden.set(geval, blok.rijen[0]?.map(({ tekst }) => tekst) ?? []);
  }
  return gevonden;
}

const STADIA = (...stadia: string[]): string[] =>
  stadia.flatMap((stadium) => ['Lasten', 'Baten', 'Saldo'].map((soort) => `${stadium} ${soort}`));
const PAREN = (...stadia: string[]): string[] =>
  stadia.flatMap((stadium) => ['Lasten', 'Baten'].map((soort) => `${stadium} ${soort}`));

describe('the names of columns in a PDF of Chromium', () => {
  let gevonden: Map<string, string[]>;
  beforeAll(async () => {
    gevonden = await koppen();
  });

  it.each<[string, string[]]>([
    ['breed', STADIA('Begroting 2023 na wijziging, met mutaties in reserves', 'Rekening 2023')],
    ['smal midden', STADIA('2023')],
    ['smal rechts', STADIA('Rekening 2023')],
    ['groepen en verschil', [...PAREN('Begroting 2023', 'Rekening 2023'), 'Verschil']],
    ['groepen en verschil rechts', [...PAREN('Begroting 2023', 'Rekening 2023'), 'Verschil']],
    ['eigen jaren', ['Rekening 2022', 'Begroting 2023', 'Rekening 2023']],
    ['aaneen', ['Lasten', 'Baten', 'Saldo']],
    ['twee niveaus met jaren', PAREN('Rekening 2022', 'Rekening 2023')],
    ['linkse cijfers', ['Lasten rekening 2023', 'Baten rekening 2023']],
  ])('are as drawn: %s', (geval, namen) => {
    expect(gevonden.get(geval)).toEqual(['Programma', ...namen]);
  });

  it('never have the name of a group above some of its columns only', () => {
    const stadia = gevonden
      .get('smal links')
      ?.slice(1)
      .map((naam) => naam.replace(/(?:Lasten|Baten|Saldo)$/, ''));
    expect(stadia).toHaveLength(3);
    expect(new Set(stadia).size).toBe(1);
  });

  it.each([
    ['one text above three columns', 'een naam voor drie', 3],
    ['a text above columns of which the middle one has no name', 'midden zonder naam', 3],
    ['names of groups that fit in two ways', 'ongelijke groepen rechts', 4],
  ])('are left open where positions do not decide: %s', (_, geval, aantal) => {
    expect(gevonden.get(geval)).toEqual(['Programma', ...Array.from({ length: aantal }, () => '?')]);
  });
});
