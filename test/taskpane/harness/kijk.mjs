// Pictures of the pane in its states: node test/taskpane/harness/kijk.mjs [folder]. Build the harness first (webpack.js).
import { visitAll } from './bezoek.mjs';

await visitAll(async ({ page, look, tall }) => {
  await look('1-leeg');
  await page.getByRole('tab').nth(1).click();
  await look('1b-leeg-aansluiten');
  await page.getByRole('tab').nth(0).click();
  await page.locator('.laadvak button').nth(1).click();
  await look('1c-plakken');
  await page.locator('.plakvak button').nth(1).click();
  await page.locator('.kop button').click();
  await look('1d-instellingen');
  await page.locator('.kop button').click();
  await page.locator('.laadvak button').nth(3).click();
  await page.waitForSelector('.cijfers');
  await page.locator('.cijfers td').nth(4).focus();
  await page.keyboard.press('ArrowRight');
  await look('2-voorstel');
  await page.locator('[aria-controls^=kolommen]').first().click();
  await page.locator('[aria-controls^=kolommen]').first().scrollIntoViewIfNeeded();
  await look('2c-kolommen');
  await tall('2b-voorstel-geheel');
  await page.locator('.schrijfbalk button').click();
  await page.waitForSelector('.geladen');
  await look('3-geschreven');
  await page.getByRole('tab').nth(1).click();
  await tall('4-aansluiten');
  await page.locator('.filter').nth(1).click();
  for (const button of (await page.locator('.bevindingkop[aria-expanded=false]').all()).reverse()) await button.click();
  await tall('4b-aansluiten-filter');
  await page.evaluate(() => {
    const { werkmap, reconcile } = window;
    const sleutels = reconcile(werkmap.dossier).afwijkingen.map((afwijking) => afwijking.sleutel);
    const [first, second] = werkmap.dossier.lezingen;
    const tabel = second.tabellen[0];
    const rijen = tabel.rijen.map((rij, i) =>
      i !== 2
        ? rij
        : {
            ...rij,
            cellen: rij.cellen.map((cel, k) =>
              k !== 2 ? cel : { ...cel, tekst: '1.413', waarde: '1413', bedrag: '1413000' }
            ),
          }
    );
    werkmap.dossier = {
      ...werkmap.dossier,
      lezingen: [first, { ...second, tabellen: [{ ...tabel, rijen }] }],
      instellingen: { drempel: { bedrag: '1000000', procent: null } },
      toelichtingen: [
        {
          sleutel: sleutels[1],
          tekst: 'Meer mensen in de bijstand en een hogere loon- en prijscompensatie.',
          status: 'concept',
          geschrevenVoor: '-15000000',
          verouderd: true,
          vervallen: false,
        },
        {
          sleutel: sleutels[2],
          tekst: 'Hogere instroom sinds 2022;\nzie ook de rapportage sociaal domein.',
          status: 'akkoord',
          geschrevenVoor: null,
          verouderd: false,
          vervallen: false,
        },
        {
          sleutel: 'oud|programma 9|lasten',
          tekst: 'Eenmalige afwikkeling van de regeling.',
          status: '',
          geschrevenVoor: null,
          verouderd: false,
          vervallen: true,
        },
      ],
    };
    werkmap.change();
  });
  await page.waitForTimeout(500);
  await page.locator('.filter').nth(0).click();
  await tall('4c-verschil');
  await page.locator('.voorstellen .ms-Button').first().click();
  await page.waitForSelector('.proefbalk');
  await look('4d-proef');
  await tall('4e-proef-geheel');
  await page.locator('.proefbalk .ms-Button').click();
  await page.getByRole('tab').nth(2).click();
  await tall('5-verklaren');
  await page.getByRole('tab').nth(3).click();
  await tall('6-rapport');
  await page.evaluate(() => {
    window.werkmap.storing = Object.assign(new Error('x'), { code: 'InvalidOperationInCellEditMode' });
    window.werkmap.change();
  });
  await page.waitForTimeout(500);
  await look('7-fout');
});
