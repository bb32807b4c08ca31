import type { Locator } from 'playwright-core';
import { adres, typ, useProef, waarde } from './proef';

const LANG = 'Een veerkrachtige samenleving met (participatiewetgevingsuitvoeringsorganisatieonderdelen)';

/** Two programmes of three rows: expenditure of 1.2 is printed 900 too high, income of 2.3 with its sign turned. */
function stuk(): Buffer {
  const programma = (nummer: number): string => {
    const rijen = [1, 2, 3].map((i) => [2000 + nummer * 53 + i * 577, 1000 + nummer * 37 + i * 111] as const);
    const som = (k: 0 | 1): number => rijen.reduce((totaal, rij) => totaal + rij[k], 0);
    const regels = rijen.map(([lasten, baten], i) => [
      `${nummer}.${i + 1} ${i === 1 ? LANG : `Doel ${i + 1}`}`,
      nummer === 1 && i === 1 ? lasten + 900 : lasten,
      nummer === 2 && i === 2 ? -baten : baten,
      baten - lasten,
    ]);
    const totaal = [`Totaal programma ${nummer}`, som(0), som(1), som(1) - som(0)];
    const html = [...regels, totaal].map((rij) => `<tr>${rij.map((cel) => `<td>${cel}</td>`).join('')}</tr>`).join('');
    return `<h2>Programma ${nummer} Wonen</h2><p>Bedragen x € 1.000</p><table><tr><th>Omschrijving</th><th>Lasten rekening 2023</th><th>Baten rekening 2023</th><th>Saldo rekening 2023</th></tr>${html}</table>`;
  };
  return Buffer.from(`<!doctype html><meta charset="utf-8"><h1>Jaarstukken 2023</h1>${programma(1)}${programma(2)}`);
}

const LASTEN = ['tblDoelstellingen', 'd1.t1|1.2|rekening 2023', 'Lasten'] as const;

describe('the step Aansluiten at 320 px', () => {
  const proef = useProef({ breedte: 320 });
  const { says: status } = proef;

  beforeAll(async () => {
    await proef.choose(['stuk.html', stuk()]);
    await status(/^Gelezen: /);
    await proef.write();
    await proef.step('Aansluiten');
    await status('Waar zitten de fouten?');
  });

  const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((one) => one === document.activeElement);
  const storingen = (): Locator => proef.paneel.locator('.storingen li');
  const probeer = (wat: RegExp): Locator => proef.paneel.getByRole('button', { name: wat }).first();

  it('shows every figure of a sum, however long the names beside it', async () => {
    const right = await proef.paneel
      .locator('main')
      .evaluate((main) => main.getBoundingClientRect().left + main.clientWidth);
    const edges = await proef.paneel
      .locator('.som .getal')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    expect(edges.length).toBeGreaterThan(8);
    expect(Math.max(...edges)).toBeLessThanOrEqual(right);
  });

  it('goes with the arrow keys from check to check, and closes one with Escape', async () => {
    const koppen = proef.paneel.locator('.bevindingkop');
    await koppen.first().focus();
    await proef.page.keyboard.press('ArrowDown');
    expect(await hasFocus(koppen.nth(1))).toBe(true);
    await proef.page.keyboard.press('ArrowUp');
    await proef.page.keyboard.press('Escape');
    expect(await koppen.first().getAttribute('aria-expanded')).toBe('false');
    expect(await hasFocus(koppen.first())).toBe(true);
    await proef.page.keyboard.press('Enter');
    expect(await koppen.first().getAttribute('aria-expanded')).toBe('true');
  });

  it('reaches the choice of rounding with Tab, and opens and closes it with Enter', async () => {
    const keuze = proef.paneel.locator('.afrondingvak summary');
    await proef.paneel.locator('.storingen button').last().focus();
    await proef.page.keyboard.press('Tab');
    expect(await hasFocus(keuze)).toBe(true);
    await proef.page.keyboard.press('Enter');
    await proef.paneel.locator('.afrondingkeuze').getByText('Automatisch (naar het dichtstbijzijnde getal)').waitFor();
    await proef.page.keyboard.press('Enter');
    await proef.paneel.locator('.afrondingkeuze').waitFor({ state: 'detached' });
  });

  it('goes from a fault to its sum', async () => {
    await storingen().nth(1).getByRole('button', { name: 'Naar de som' }).click();
    const kop = proef.paneel.locator('.bevindingkop:focus');
    await kop.waitFor();
    expect(await kop.textContent()).toContain('2.3');
  });

  it('tries two suggestions together, says what they solve, and ends with Escape', async () => {
    await probeer(/^Probeer lasten 1\.2/).click();
    await storingen().nth(0).getByText('opgelost in de proef').waitFor();
    expect(await storingen().nth(1).getByText('opgelost in de proef').count()).toBe(0);
    await probeer(/^Probeer baten 2\.3/).click();
    await storingen().nth(1).getByText('opgelost in de proef').waitFor();
    expect(await proef.paneel.locator('.proefbalk .wijziging').count()).toBe(2);
    await status(/^Proef, er is niets gewijzigd: 0 verschillen/);
    await proef.page.keyboard.press('Escape');
    await status(/^Proef gestopt/);
    expect(await proef.paneel.locator('.proefbalk').count()).toBe(0);
    expect(await waarde(proef, ...LASTEN)).toBe(4107);
  });

  it('ends a trial when the figure is changed in its cell, and says so', async () => {
    await probeer(/^Probeer lasten 1\.2/).click();
    await proef.paneel.locator('.proefbalk').waitFor();
    await typ(proef, ...LASTEN, '3207');
    await status(/^Opnieuw nagerekend .* De proef is daarmee voorbij/);
    expect(await proef.paneel.locator('.proefbalk').count()).toBe(0);
    await proef.paneel.getByText('Waar zit de fout?').waitFor();
  });

  it('goes to the cell of a suspect after the table was sorted, rows and columns were put in and the sheet was renamed', async () => {
    await proef.page.evaluate(async () => {
      const host = window.__host;
      await host?.sortTable('tblDoelstellingen', 'Lasten');
      await host?.insertRow('Doelstellingen', 1, 3);
      await host?.insertColumn('Doelstellingen', 'A', 2);
      await host?.renameSheet('Doelstellingen', 'Cijfers 2023');
    });
    await storingen()
      .first()
      .getByRole('button', { name: /Ga naar de cel van baten 2\.3/ })
      .click();
    await status(/^De cel is geselecteerd/);
    const [blad, cel] = await adres(proef, 'tblDoelstellingen', 'd1.t2|2.3|rekening 2023', 'Baten');
    expect(blad).toBe('Cijfers 2023');
    const actief = await proef.page.evaluate(() => window.__host?.activeCell() ?? '');
    expect(actief.replaceAll(/['$]/g, '')).toBe(`${blad}!${cel}`);
  });

  it('lets margin and verdict on the sheet follow the choice of rounding on Bronnen', async () => {
    const before = await waarde(proef, 'tblAansluiting', 'rij-saldo:d1.t1.r1.c3', 'Marge');
    await typ(proef, 'tblBronnen', 'd1', 'Marge per bedrag', '2');
    expect([before, await waarde(proef, 'tblAansluiting', 'rij-saldo:d1.t1.r1.c3', 'Marge')]).toEqual([1.5, 6]);
    expect(proef.fouten).toEqual([]);
  });
});
