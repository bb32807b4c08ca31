// Pictures of the step Aansluiten in its states: node test/taskpane/harness/kijk-aansluiten.mjs [folder].
import { visitAll } from './bezoek.mjs';
import { STUKKEN } from './stukken-aansluiten.mjs';

const tab = (page, nummer) => page.getByRole('tab').nth(nummer).click();

await visitAll(async ({ page, look, tall }) => {
  /** Another document in the place of the others. */
  const load = async (soort) => {
    await page.reload();
    await page.waitForSelector('[role=tab]');
    await page.locator('input[type=file]').setInputFiles(STUKKEN[soort]);
    await page.locator('.schrijfbalk button').click({ timeout: 60_000 });
    await page.waitForSelector('.geladen', { timeout: 60_000 });
    await tab(page, 1);
  };
  await tab(page, 1);
  await look('1-leeg');
  await load('sluit');
  await look('2-sluit');
  await load('afronding');
  await look('3-afronding');
  await page.locator('.bevindingkop').first().click();
  await tall('3b-afronding-open');
  await load('verschil');
  await look('4-verschil');
  await tall('4b-verschil-geheel');
  await page.locator('.filter').nth(1).click();
  await tall('5-filter');
  await page.locator('.voorstellen .ms-Button').first().click();
  await page.waitForSelector('.proefbalk');
  await tall('6-proef');
  await page.locator('.afrondingvak summary').click();
  await page.locator('.afrondingvak').scrollIntoViewIfNeeded();
  await look('7-afronding-kiezen');
  await load('afgekapt');
  await tall('8-afgekapt');
  await load('tien');
  await look('9-tien');
  await tall('9b-tien-geheel');
});
