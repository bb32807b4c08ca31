/* global document, innerWidth */
// Pictures of the pane in its states: node test/taskpane/harness/kijk.mjs [folder]. Build the harness first (webpack.js).
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';

const out = process.argv[2] ?? '/tmp/paneel';
const dist = new URL('../../../dist/harness/', import.meta.url).pathname;
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  try {
    const body = await readFile(join(dist, path === '/' ? 'index.html' : path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0);
const url = `http://127.0.0.1:${server.address().port}/`;

await mkdir(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
const axe = await readFile(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
let violations = 0;
const seen = new Set();
const report = (what, where) => {
  if (!seen.has(what)) console.log(where, what);
  seen.add(what);
};

for (const [taal, width, extra] of [
  ['nl-NL', 320],
  ['nl-NL', 450],
  ['en-US', 320],
  ['nl-NL', 350, { forcedColors: 'active' }],
]) {
  const name = `${taal.slice(0, 2)}-${width}${extra ? '-contrast' : ''}`;
  const context = await browser.newContext({ viewport: { width, height: 720 }, ...extra });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && report(message.text(), name));
  page.on('pageerror', (error) => console.log(name, error.message));
  page.on('request', (request) => request.url().startsWith(url) || console.log('EXTERNAL', request.url()));
  await page.goto(`${url}?taal=${taal}`);
  const look = async (state) => {
    await page.waitForTimeout(150);
    await page.screenshot({ path: join(out, `${name}-${state}.png`) });
    const overflow = await page.evaluate(
      () =>
        document.documentElement.scrollWidth > innerWidth ||
        document.querySelector('main').scrollWidth > document.querySelector('main').clientWidth
    );
    if (overflow) report(`${name} ${state} OVERFLOWS`, state);
    await page.evaluate(axe);
    const result = await page.evaluate(() =>
      window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    );
    for (const { id, nodes } of result.violations) {
      violations += 1;
      report(
        `AXE ${id} ${nodes[0].html.slice(0, 200)} ${nodes[0].any.map((check) => check.message).join(' ')}`,
        `${name} ${state}`
      );
    }
  };
  const tall = async (state) => {
    const height = await page.evaluate(() => document.querySelector('main').scrollHeight + 140);
    await page.setViewportSize({ width, height: Math.min(height, 3000) });
    await look(state);
    await page.setViewportSize({ width, height: 720 });
  };
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
  await context.close();
}
await browser.close();
server.close();
console.log(`${violations} axe violations; pictures in ${out}`);
