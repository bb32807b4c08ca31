import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { Locator } from 'playwright-core';
import { bewaard, typ, useProef, waarde } from './proef';

/** A made-up jaarrekening; `inkomen` and `totaal` are the lasten in the rekening, in thousands. */
const jaarrekening = (inkomen: string, totaal: string): Buffer =>
  Buffer.from(
    [
      'Jaarrekening 2023',
      '',
      'Programma 1 Werk en inkomen',
      'Bedragen x € 1.000',
      'Lasten\tBegroting na wijziging 2023\tRekening 2023',
      `Inkomensvoorzieningen (1.1)\t70.478\t${inkomen}`,
      'Re-integratie (1.2)\t20.701\t18.588',
      'Onderwijs (1.3)\t2.231\t2.277',
      `TOTAAL PROGRAMMA\t93.410\t${totaal}`,
      '',
      '1.1 Inkomensvoorzieningen',
      'De lasten zijn € 6,2 mln hoger doordat het aantal uitkeringen is gestegen.',
      'Daarnaast is als gevolg van de loonontwikkeling meer uitgegeven.',
    ].join('\n')
  );

const LASTEN_11 = 'p1|1.1|lasten|na wijziging 2023>rekening 2023';
const NOOT = '- Meer inwoners met een uitkering.\nDe stijging begon in het voorjaar.';

describe('explaining, by hand, in a browser over the production bundle', () => {
  const proef = useProef();
  const { step, says, button } = proef;

  const note = (): Locator => proef.paneel.getByRole('textbox', { name: /^Uw toelichting: lasten van Inkomen/ });
  const card = (): Locator => button(/^1\.1\s*Inkomensvoorzieningen/);
  const open = async (): Promise<void> => {
    if ((await card().getAttribute('aria-expanded')) !== 'true') await card().click();
    await note().waitFor();
  };
  const load = async (inkomen: string, totaal: string): Promise<void> => {
    await step('Laden');
    await proef.choose(['jaarrekening-2023.txt', jaarrekening(inkomen, totaal)]);
    await proef.write();
  };
  const save = async (): Promise<void> => {
    await button('Bewaar').click();
    await button('Bewaar').waitFor({ state: 'hidden' });
  };

  /** A formula is computed a moment after its figures were written. */
  const becomes = async (tabel: string, sleutel: string, kop: string, expected: unknown): Promise<void> => {
    for (let i = 0; i < 50 && (await waarde(proef, tabel, sleutel, kop)) !== expected; i += 1) {
      await proef.page.waitForTimeout(200);
    }
    expect(await waarde(proef, tabel, sleutel, kop)).toBe(expected);
  };

  it('sets the threshold: what is below it is no longer listed', async () => {
    await load('81.313', '102.178');
    await step('Verklaren');
    await proef.paneel.getByLabel('Bedrag (€)').fill('2.500.000');
    await button('Toepassen').first().click();
    await says(/^2 afwijkingen boven de drempel, 2 nog toe te lichten\./);
    expect(await button(/Re-integratie/).count()).toBe(0);
    expect(await waarde(proef, 'tblInstellingen', 'drempel-bedrag', 'Waarde')).toBe(2_500_000);
  });

  it('takes over a cause that the document names, with its place and amount', async () => {
    await open();
    await button(/^Neem over \(€ 6,2 mln N\)/)
      .first()
      .click();
    await says('overgenomen');
    // The button that had the focus is gone: the cause that came of it has it.
    await proef.paneel.locator('#wijzig-oorzaak-v1:focus').waitFor();
    await says(/^Onverklaard/);
    expect(await waarde(proef, 'tblVerklaringen', 'v1', 'Tekst')).toMatch(/^De lasten zijn € 6,2 mln hoger doordat/);
    expect(await waarde(proef, 'tblVerklaringen', 'v1', 'Bron')).toBe('jaarrekening-2023.txt, regel 12');
    expect(await waarde(proef, 'tblVerklaringen', 'v1', 'Bedrag')).toBe(6200);
  });

  it('keeps a note that begins with a dash, as it was typed', async () => {
    await note().fill(NOOT);
    await says(/^Nog niet bewaard/);
    await save();
    expect(await waarde(proef, 'tblVerschillen', LASTEN_11, 'Toelichting')).toBe(NOOT);
  });

  it('splits what is left over a second cause: the rest follows while typing, and on the sheet', async () => {
    await button('Oorzaak toevoegen').click();
    await proef.paneel.getByLabel('Oorzaak', { exact: true }).fill('Loonontwikkeling');
    const amount = proef.paneel.locator('.oorzaakvorm').getByLabel('Bedrag (€)');
    await amount.fill('veel');
    await says('Vul een bedrag in, zoals 1.250.000 of 1,2 mln.');
    await amount.fill('3,1 mln');
    await says('Na bewaren onverklaard: € 1,5 mln N');
    await save();
    await proef.paneel.getByText('€ 1,5 mln N').first().waitFor();
    expect(await waarde(proef, 'tblVerklaringen', 'v2', 'Bedrag')).toBe(3100);
    // 81,313 against 70,478: 10,835 too much, of which 6,200 and 3,100 are explained.
    await becomes('tblVerschillen', LASTEN_11, 'Verklaard', -9300);
    await becomes('tblVerschillen', LASTEN_11, 'Onverklaard', -1535);
  });

  it('removes a cause and puts it back', async () => {
    await button(/^Verwijder\s*Loonontwikkeling/).click();
    await says('Verwijderd: Loonontwikkeling');
    await proef.paneel.locator('#wijzig-oorzaak-v1:focus').waitFor();
    await button('Ongedaan maken').click();
    await button('Ongedaan maken').waitFor({ state: 'hidden' });
    await proef.paneel.locator('.oorzaakknoppen :focus', { hasText: 'Loonontwikkeling' }).waitFor();
  });

  it('keeps what was typed and not saved: on another tab, when the sheet changes, and after a reload', async () => {
    await note().fill('Nog aan het typen');
    await step('Rapport');
    await says('Eén tekst is nog niet bewaard en staat niet in het rapport.');
    await typ(proef, 'tblVerschillen', LASTEN_11, 'Toelichting', 'Een collega was eerder.');
    await step('Verklaren');
    await says(/In de werkmap staat nu: “Een collega was eerder\.”/);
    await bewaard(proef);
    await proef.page.reload();
    await says(/^Deze werkmap bevat 1 document/);
    await step('Verklaren');
    await says('niet bewaard');
    await open();
    expect(await note().inputValue()).toBe('Nog aan het typen');
    await button('Neem de werkmap over').click();
    expect(await note().inputValue()).toBe('Een collega was eerder.');
    await note().fill(NOOT);
    await save();
  });

  it('says that the note is out of date when a changed document is loaded, and takes a confirmation', async () => {
    await load('82.313', '103.178');
    await step('Verklaren');
    await says('verouderd');
    await open();
    await says('Verouderd: geschreven voor € 10,8 mln N, de afwijking is nu € 11,8 mln N.');
    expect(await note().inputValue()).toBe(NOOT);
    await button('Klopt nog: bevestig').click();
    await button('Klopt nog: bevestig').waitFor({ state: 'hidden' });
    await becomes('tblVerschillen', LASTEN_11, 'Stand', '');
  });

  it('hands in a Word document with the figures, the note and the causes', async () => {
    await step('Rapport');
    const [download] = await Promise.all([proef.page.waitForEvent('download'), button('Word-document').click()]);
    expect(download.suggestedFilename()).toMatch(/^Toelichting afwijkingen \d{4}-\d\d-\d\d\.docx$/);
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) });
    const text = value.replaceAll('\u00a0', ' ');
    for (const part of [
      'Toelichting op de afwijkingen: rekening 2023 tegenover begroting na wijziging 2023',
      '1.1 Inkomensvoorzieningen, lasten: € 11,8 mln N (16,8%)',
      'De stijging begon in het voorjaar.',
      'Bron: jaarrekening-2023.txt, regel 12',
      'Loonontwikkeling',
      'Nog niet geheel verklaard',
    ]) {
      expect(text).toContain(part);
    }
    const cells = value.split(/\n+/);
    for (const figure of ['70.478', '82.313', '11.835', '6.200', '3.100', '2.535', '103.178']) {
      expect(cells).toContain(figure);
    }
    await says(/\.docx gemaakt met 2 toelichtingen\.$/);
  });

  it('asked nothing of any other machine, and no page complained', () => {
    expect(proef.buiten).toEqual([]);
    expect(proef.fouten).toEqual([]);
  });
});
