// Pictures of indicators and of texts against figures in their states: node test/taskpane/harness/kijk-indicatoren.mjs [folder]. Build the harness first (webpack.js).
import { visitAll } from './bezoek.mjs';

await visitAll(async ({ page, look, tall }) => {
  await page.locator('.laadvak button').nth(3).click();
  await page.waitForSelector('.cijfers');
  await page.locator('.schrijfbalk button').click();
  await page.waitForSelector('.geladen');
  await page.getByRole('tab').nth(2).click();
  await page.locator('.onderdelen button').nth(1).click();
  await look('i1-indicatoren');
  for (const button of (await page.locator('.bevindingkop[aria-expanded=false]').all()).reverse()) await button.click();
  await tall('i2-open');
  await page.locator('.filter').nth(2).click();
  await look('i3-filter');
  await page.getByRole('tab').nth(1).click();
  await page.waitForTimeout(300);
  if (await page.locator('.onderdelen button').count()) {
    await page.locator('.onderdelen button').nth(1).click();
    await tall('t1-tekst');
    await page.locator('.bewering .knoppen .ms-Button').nth(1).click();
    await look('t2-reden');
    await page.locator('.bewering form input').fill('Stand op een andere datum');
    await page.locator('.bewering form .ms-Button--primary').click();
    await page.waitForTimeout(600);
    await tall('t3-terzijde');
  }
});
