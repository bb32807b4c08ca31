import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { adres, bewaard, bladen, typ, useProef, waarde } from './proef';
import { EIGEN_BLADEN } from '../support/bladen';

const NOOT = '- Meer statushouders; loonkosten +5%';
const LASTEN_16 = 'p1|1.6|lasten|rekening 2021>rekening 2023';

describe('the main job, by hand, in a browser over the production bundle', () => {
  const proef = useProef();
  const { step, says: status } = proef;

  it('shows what the sample documents hold before a cell is written', async () => {
    await proef.loadSample();
    await status(/^Gelezen: 2 documenten met 13 rijen en 20 indicatoren/);
    for (const naam of [
      'Bijdragen aan maatwerk in spelen en leren',
      'Voorzien in noodzakelijke middelen van bestaan',
    ]) {
      expect(await proef.paneel.getByText(naam).count()).toBeGreaterThanOrEqual(2);
    }
    for (const cijfer of ['-12.616', '-47.757', '-81.313', '51.869']) {
      expect(await proef.paneel.getByText(cijfer, { exact: true }).count()).toBeGreaterThan(0);
    }
    expect(await bladen(proef)).toHaveLength(1);
  });

  it('writes the sheets and says what was done', async () => {
    await proef.button('Schrijf naar werkmap').click();
    await status(/^Geschreven: 2 documenten met 13 rijen en 20 indicatoren/);
    expect((await bladen(proef)).slice(1)).toEqual(EIGEN_BLADEN);
    expect(await waarde(proef, 'tblOverzicht', 'sluit', 'Waarde')).toBe(14);
    expect(await waarde(proef, 'tblOverzicht', 'afronding', 'Waarde')).toBe(7);
    expect(await waarde(proef, 'tblOverzicht', 'verschil', 'Waarde')).toBe(0);
    expect(await waarde(proef, 'tblOverzicht', 'boven-drempel', 'Waarde')).toBe(15);
  });

  it('tells the verdicts: 14 sluit, 7 afronding', async () => {
    await step('Aansluiten');
    await proef.paneel.getByRole('button', { name: /^.?7 afronding$/ }).waitFor();
    await proef.paneel.getByRole('button', { name: /^.?14 sluiten$/ }).waitFor();
  });

  it('goes to the cell of a figure in a sum', async () => {
    await proef.paneel
      .getByRole('button', { name: /1\.1 Bijdragen/ })
      .first()
      .click();
    await proef.paneel
      .getByRole('button', { name: /-12\.616\. Ga naar de cel/ })
      .or(proef.paneel.getByRole('link', { name: /-12\.616\. Ga naar de cel/ }))
      .first()
      .click();
    await status(/^De cel is geselecteerd/);
    const [blad, cel] = await adres(proef, 'tblDoelstellingen', 'd1.t1|1.1|rekening 2021', 'Saldo gepubliceerd');
    const actief = await proef.page.evaluate(() => window.__host?.activeCell() ?? '');
    expect(actief.replaceAll(/['$]/g, '')).toBe(`${blad}!${cel}`);
  });

  it('follows a figure that is changed in the grid: the verdict, the sheet and the pane', async () => {
    await typ(proef, 'tblDoelstellingen', 'd2.t1|1.4|rekening 2023', 'Lasten', '358');
    expect(await waarde(proef, 'tblAansluiting', 'rij-saldo:d2.t1.r4.c3', 'Oordeel')).toBe('verschil');
    await proef.paneel.getByRole('button', { name: /^.?[1-9] verschil(len)?$/ }).waitFor();
  });

  it('keeps the note and the changed figure when the documents are loaded again', async () => {
    await typ(proef, 'tblVerschillen', LASTEN_16, 'Toelichting', NOOT);
    await step('Laden');
    await proef.loadSample();
    await status(/^Gelezen: 2 documenten/);
    await proef.button('Schrijf naar werkmap').click();
    await status(/^Geschreven: 2 documenten/);
    expect(await waarde(proef, 'tblVerschillen', LASTEN_16, 'Toelichting')).toBe(NOOT);
    expect(await waarde(proef, 'tblDoelstellingen', 'd2.t1|1.4|rekening 2023', 'Lasten')).toBe(358);
    expect((await bladen(proef)).slice(1)).toEqual(EIGEN_BLADEN);
  });

  it('knows everything again after the page was reloaded', async () => {
    await bewaard(proef);
    await proef.page.reload();
    await status(/^Deze werkmap bevat 2 documenten/);
    await step('Verklaren');
    await proef.paneel.getByText(NOOT).first().waitFor();
    expect(await waarde(proef, 'tblVerschillen', LASTEN_16, 'Toelichting')).toBe(NOOT);
  });

  it('downloads a workbook that another program reads with the same values', async () => {
    const [download] = await Promise.all([
      proef.page.waitForEvent('download'),
      proef.page.getByRole('button', { name: /Download/ }).click(),
    ]);
    const { Workbook } = (await import('exceljs')).default;
    const werkmap = new Workbook();
    await werkmap.xlsx.load(readFileSync(await download.path()) as unknown as ArrayBuffer);
    expect(werkmap.worksheets.map((blad) => blad.name).slice(1)).toEqual(EIGEN_BLADEN);
    const [, cel] = await adres(proef, 'tblDoelstellingen', 'd2.t1|1.6|rekening 2023', 'Lasten');
    expect(werkmap.getWorksheet('Doelstellingen')?.getCell(cel).value).toBe(81313);
    const [, oordeel] = await adres(proef, 'tblAansluiting', 'rij-saldo:d2.t1.r4.c3', 'Oordeel');
    expect(werkmap.getWorksheet('Aansluiting')?.getCell(oordeel).value).toMatchObject({ result: 'verschil' });
  });

  it('asked nothing of any other machine, and no page complained', () => {
    expect(proef.buiten).toEqual([]);
    expect(proef.fouten).toEqual([]);
  });
});

describe('bad input', () => {
  const proef = useProef();

  /** What the pane says of one document. */
  const inPreview = (naam: string): Locator => proef.paneel.getByRole('article', { name: naam });

  const png = readFileSync(join(__dirname, '..', '..', 'assets', 'icons', 'icon-32.png'));
  it.each([
    ['an empty file', 'niets.txt', Buffer.alloc(0), /leeg/i],
    ['a picture', 'foto.pdf', png, /afbeelding \(PNG\)/],
    ['a text without figures', 'brief.txt', Buffer.from('Geachte raad,\n\nHierbij de stukken.\n'), /geen tabel/],
    ['a text of 50 MB', 'groot.txt', Buffer.alloc(50_000_000, 'regel tekst\n'), /MB/],
  ])('%s gives a clear sentence, and nothing is written', async (_, name, buffer, zin) => {
    // As a path: the browser takes a large file from disk, as it does for a person.
    const path = join(mkdtempSync(join(tmpdir(), 'invoer-')), name);
    writeFileSync(path, buffer);
    await proef.paneel.locator('input[type=file]').setInputFiles(path);
    await inPreview(name).getByText(zin).first().waitFor();
    expect(await bladen(proef)).toHaveLength(1);
  });

  it('a table that does not parse is named with its place, and the rest is read', async () => {
    const goed = readFileSync(join(__dirname, '..', '..', 'assets', 'voorbeelden', 'jaarstukken-2021-programma-1.txt'));
    const slecht = Buffer.from(
      '\n\nLasten en baten per product\n\nWegen 12.3454.5676.789\nGroen 1.2342.3453.456\nRiolering 9.8768.7657.654\n'
    );
    await proef.choose(['deels.txt', Buffer.concat([goed, slecht])]);
    const preview = inPreview('deels.txt');
    await preview
      .getByText(/[Rr]egel \d+/)
      .first()
      .waitFor();
    await preview.getByText('-47.757', { exact: true }).first().waitFor();
  });

  it('files that are chosen while others are read are all read', async () => {
    const brief = (nummer: number): [string, Buffer] => [
      `brief-${nummer}.txt`,
      Buffer.from(`Geachte raad,\n\nDit is brief nummer ${nummer}.\n`),
    ];
    await proef.choose(brief(1), brief(2), brief(3));
    await proef.choose(brief(4));
    await proef.choose(brief(5), brief(6));
    for (let nummer = 1; nummer <= 6; nummer += 1) await inPreview(`brief-${nummer}.txt`).waitFor();
  });
});

describe('a layout that was set right', () => {
  const proef = useProef();

  /** A table with names of columns that say nothing; the saldi tie for lasten, baten, saldo in that order. */
  const document = (jaar: number, rijen: readonly (readonly [string, string, string])[]): Buffer =>
    Buffer.from(
      [
        `Jaarstukken ${jaar}`,
        '',
        'Programma 3 Sociaal domein',
        '',
        'Lasten en baten per taakveld',
        '| Taakveld | Kolom A | Kolom B | Uitkomst |',
        '|---|---|---|---|',
        ...rijen.map((cijfers, index) => `| 6.${index + 1} Taakveld ${index + 1} | ${cijfers.join(' | ')} |`),
        '',
      ].join('\n')
    );
  const choose = (jaar: number, rijen: readonly (readonly [string, string, string])[]): Promise<void> =>
    proef.choose([`stukken-${jaar}.txt`, document(jaar, rijen)]);
  const inPreview = (jaar: number): Locator => proef.paneel.getByRole('article', { name: `stukken-${jaar}.txt` });
  const pick = async (kolom: number, label: string, keuze: string): Promise<void> => {
    await proef.paneel.locator('.kolomkeuzes fieldset').nth(kolom).getByLabel(label).first().click();
    await proef.paneel.getByRole('option', { name: keuze, exact: true }).first().click();
  };

  it('is remembered when the document is written', async () => {
    await choose(2023, [
      ['2.053', '1.037', '-1.016'],
      ['2.630', '1.948', '-682'],
      ['3.207', '2.859', '-348'],
    ]);
    await inPreview(2023).getByText('tekens niet vast te stellen').waitFor();
    for (const [kolom, soort] of ['lasten', 'baten', 'saldo'].entries()) {
      await pick(kolom, 'Reeks', 'rekening');
      await pick(kolom, 'Soort', soort);
    }
    await inPreview(2023).getByText('saldo = baten - lasten').first().waitFor();
    await proef.button('Schrijf naar werkmap').click();
    await proef.paneel
      .getByText(/onthouden voor volgende documenten/)
      .last()
      .waitFor();
    expect(await waarde(proef, 'tblDoelstellingen', 'd1.t1|6.1|rekening 2023', 'Lasten')).toBe(2053);
  });

  it('is how the next document is read, after the page was reloaded, and can be turned back', async () => {
    await bewaard(proef);
    await proef.page.reload();
    await proef.paneel
      .getByText(/^Deze werkmap bevat 1 document/)
      .last()
      .waitFor();
    await choose(2024, [
      ['2.153', '1.037', '-1.116'],
      ['2.730', '1.948', '-782'],
    ]);
    await inPreview(2024)
      .getByText(/gelezen zoals u deze indeling op .* bij stukken-2023.txt aanpaste/)
      .waitFor();
    await inPreview(2024).getByText('saldo = baten - lasten').first().waitFor();
    await inPreview(2024).getByRole('button', { name: 'Ongedaan maken' }).click();
    await inPreview(2024).getByText('tekens niet vast te stellen').waitFor();
    await inPreview(2024).getByRole('button', { name: 'Weer toepassen' }).click();
    await inPreview(2024).getByText('saldo = baten - lasten').first().waitFor();
  });

  it('is not applied to figures that do not tie like that, and the pane says so', async () => {
    await choose(2025, [
      ['1.037', '2.053', '-1.016'],
      ['1.948', '2.630', '-682'],
    ]);
    await inPreview(2025)
      .getByText(/niet gelezen zoals u .* de saldi of verschillen sluiten dan niet/)
      .waitFor();
    await inPreview(2025).getByText('tekens niet vast te stellen').waitFor();
    expect(proef.fouten).toEqual([]);
  });
});
