import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lezing } from '../../src/domain/lezing';
import { readLezing } from '../../src/pipeline';

const map = join(__dirname, '..', 'fixtures', 'documenten');
const voorbeeld = join(__dirname, '..', '..', 'assets', 'voorbeelden', 'jaarstukken-2021-programma-1.txt');

const lees = (pad: string): Promise<Lezing> => readLezing(new Uint8Array(readFileSync(pad)), 'document', 'd1');

/** The programme table: what its columns mean, and every figure in euro, lasten and baten positive. */
function programma({ tabellen }: Lezing) {
  const tabel = tabellen.find(({ rijen }) => rijen.some((rij) => rij.code === '1.6'));
  if (tabel === undefined) return null;
  return {
    eenheid: tabel.eenheid.euro,
    tekens: tabel.tekenconventie,
    kolommen: tabel.kolommen.map(({ reeks, soort, jaar }) => [reeks, soort, jaar]),
    rijen: tabel.rijen.map((rij) => [rij.code, rij.label, rij.rol, ...rij.cellen.map((cel) => cel?.bedrag ?? null)]),
  };
}

const FORMATEN = [
  ['a saved page', 'pagina.html', 'html'],
  ['a PDF of Chromium', 'chromium.pdf', 'pdf'],
  ['a PDF of LibreOffice', 'libreoffice.pdf', 'pdf'],
  ['a Word document of LibreOffice', 'libreoffice.docx', 'word'],
  ['a workbook of LibreOffice', 'libreoffice.xlsx', 'excel'],
  ['a workbook with merged cells and two tables', 'werkmap.xlsx', 'excel'],
  ['CSV in windows-1252', 'ansi.csv', 'csv'],
] as const;

describe('the figures of a document', () => {
  it.each(FORMATEN)('are the same in %s', async (_, naam, formaat) => {
    const lezing = await lees(join(map, naam));
    expect(lezing.document.formaat).toBe(formaat);
    expect(programma(lezing)).toEqual(programma(await lees(voorbeeld)));
    expect(lezing.jaar).toBe(2021);
    if (naam !== 'werkmap.xlsx') expect(lezing.twijfels).toEqual([]);
  });

  it.each(FORMATEN.slice(0, 5))('and its indicators are the same in %s', async (_, naam) => {
    const { indicatoren } = await lees(join(map, naam));
    expect(indicatoren.map((i) => i.naam)).toEqual([
      expect.stringMatching(/^% VVE-kinderen dat een meer dan gemiddelde leerwinst boekt/),
    ]);
  });

  it('know their page in a PDF and their cell in a workbook', async () => {
    const plaatsen = async (naam: string) =>
      (await lees(join(map, naam))).tabellen[0]?.rijen[0]?.cellen.map(
        (cel) => cel?.herkomst.cel ?? cel?.herkomst.pagina
      );
    expect(await plaatsen('chromium.pdf')).toEqual([1, 1, 1]);
    expect(await plaatsen('werkmap.xlsx')).toEqual(["'Programma 1'!C7", "'Programma 1'!D7", "'Programma 1'!E7"]);
  });
});
