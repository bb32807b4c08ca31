import { bewaard, useProef, waarde } from './proef';

const BANEN = 'd1|1.4|Toename aantal arbeidsplaatsen|2021';
const REDEN = 'Besproken met de afdeling economie';

describe('indicators and texts, by hand, in a browser over the production bundle', () => {
  const proef = useProef({ breedte: 320 });
  const { step, says: status } = proef;

  beforeAll(async () => {
    await proef.loadSample();
    await proef.write();
  });

  const part = (naam: RegExp): Promise<void> => proef.paneel.getByRole('button', { name: naam }).first().click();

  it('shows first the judgement that its own figures contradict, with the way to its cell', async () => {
    await step('Verklaren');
    await part(/^Indicatoren/);
    await proef.paneel.getByText('10 indicatoren, bij 1 is het oordeel in strijd met de cijfers.').waitFor();
    await proef.paneel.getByText('2021: volgens het document niet gehaald, volgens de cijfers gehaald.').waitFor();
    expect(await waarde(proef, 'tblIndicatoren', BANEN, 'Vergelijking')).toBe('strijdig');
    await proef.paneel
      .getByRole('link', { name: /^474\./ })
      .or(proef.paneel.getByRole('button', { name: /^474\./ }))
      .click();
    await status(/De cel is geselecteerd/);
    expect(await proef.page.evaluate(() => window.__host?.activeCell())).toMatch(/Indicatoren/);
  });

  it('takes a corrected direction into the workbook', async () => {
    await proef.paneel.getByRole('combobox', { name: /Toename aantal arbeidsplaatsen/ }).click();
    await proef.paneel.getByRole('option', { name: 'lager is beter' }).click();
    await status(/Richting in de werkmap bewaard/);
    expect(await waarde(proef, 'tblIndicatoren', BANEN, 'Uw richting')).toBe('lager');
    expect(await waarde(proef, 'tblIndicatoren', BANEN, 'Vergelijking')).toBe('eens');
    await proef.paneel.getByText('10 indicatoren, geen oordeel in strijd met de cijfers.').waitFor();
  });

  it('sets a statement in a text aside, with a reason', async () => {
    await step('Aansluiten');
    await part(/^Tekst/);
    const zin = proef.paneel.locator('.bewering').filter({ hasText: 'streven van 500' });
    await zin.getByRole('button', { name: /^Leg terzijde/ }).click();
    await zin.getByLabel('Reden').fill(REDEN);
    await zin.getByRole('button', { name: 'Bewaar' }).click();
    await status(/Terzijde gelegd/);
    await proef.paneel.getByText(`Terzijde: ${REDEN}`).waitFor();
  });

  it('knows both after the page was reloaded', async () => {
    await bewaard(proef);
    await proef.page.reload();
    await proef.paneel.getByText(/^Deze werkmap bevat 2 documenten/).waitFor({ timeout: 60_000 });
    await step('Aansluiten');
    await part(/^Tekst/);
    await proef.paneel.getByText(`Terzijde: ${REDEN}`).waitFor();
    await step('Verklaren');
    await part(/^Indicatoren/);
    await proef.paneel.getByText('10 indicatoren, geen oordeel in strijd met de cijfers.').waitFor();
    expect(await waarde(proef, 'tblIndicatoren', BANEN, 'Uw richting')).toBe('lager');
    expect(proef.fouten).toEqual([]);
    expect(proef.buiten).toEqual([]);
  });
});
