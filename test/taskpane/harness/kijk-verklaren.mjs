/* global document, innerWidth */
// Pictures of the steps Verklaren and Rapport in their states: node test/taskpane/harness/kijk-verklaren.mjs [folder].
// Build the harness first (webpack.js).
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';

const out = process.argv[2] ?? '/tmp/verklaren';
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
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--no-first-run'],
});
const axe = await readFile(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const seen = new Set();
const report = (what, where) => {
  if (!seen.has(what)) console.log(where, what);
  seen.add(what);
};

const DOCUMENT = [
  'Jaarrekening 2023',
  '',
  'Programma 1 Werk en inkomen',
  'Bedragen x € 1.000',
  'Lasten\tBegroting na wijziging 2023\tRekening 2023\tVerschil',
  'Inkomensvoorzieningen (1.1)\t70.478\t81.313\t-10.835',
  'Re-integratie en participatie van inwoners met een afstand tot de arbeidsmarkt (1.2)\t20.701\t18.588\t2.113',
  'Onderwijs (1.3)\t2.231\t2.277\t-46',
  'TOTAAL PROGRAMMA\t93.410\t102.178\t-8.768',
  '',
  '1.1 Inkomensvoorzieningen',
  'De lasten zijn hoger doordat het aantal uitkeringen is gestegen met gemiddeld 400. Dit kost € 6,2 mln meer dan begroot.',
  'Daarnaast is als gevolg van de loon- en prijscompensatie € 3,1 mln meer uitgegeven.',
  '',
  'Programma 2 Wonen',
  'Bedragen x € 1.000',
  'Lasten\tBegroting na wijziging 2023\tRekening 2023\tVerschil',
  'Woningbouw (2.1)\t5.000\t5.400\t-400',
  'Groen (2.2)\t3.000\t2.700\t300',
  'TOTAAL PROGRAMMA\t8.000\t8.100\t-100',
].join('\n');

for (const [taal, width, extra] of [
  ['nl-NL', 320],
  ['en-US', 320],
  ['nl-NL', 350, { forcedColors: 'active' }],
]) {
  const name = `${taal.slice(0, 2)}-${width}${extra ? '-contrast' : ''}`;
  const context = await browser.newContext({ viewport: { width, height: 720 }, ...extra });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && report(message.text(), name));
  page.on('pageerror', (error) => console.log(name, error.message));
  await page.goto(`${url}?taal=${taal}`);
  const look = async (state) => {
    const height = await page.evaluate(() => document.querySelector('main').scrollHeight + 140);
    await page.setViewportSize({ width, height: Math.min(Math.max(height, 400), 3200) });
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(out, `${name}-${state}.png`) });
    const wide = await page.evaluate(
      () =>
        document.documentElement.scrollWidth > innerWidth ||
        document.querySelector('main').scrollWidth > document.querySelector('main').clientWidth
    );
    if (wide) report(`${name} ${state} OVERFLOWS`, state);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    );
    for (const { id, nodes } of violations) {
      const [node] = nodes;
      report(
        `AXE ${id} ${node.html.slice(0, 200)} ${node.any.map((check) => check.message).join(' ')}`,
        `${name} ${state}`
      );
    }
    await page.setViewportSize({ width, height: 720 });
  };
  const tab = (index) => page.getByRole('tab').nth(index).click();
  const written = async (work) => {
    await work();
    await page.waitForTimeout(600);
  };
  await page.locator('input[type=file]').setInputFiles({
    name: 'jaarrekening-2023.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(DOCUMENT),
  });
  await page.waitForSelector('.schrijfbalk button');
  await page.locator('.schrijfbalk button').click();
  await page.waitForSelector('.geladen');
  await tab(2);
  await page.waitForSelector('.afwijkingkop');
  await look('1-lijst');
  await page.locator('.afwijkingkop').first().click();
  await look('2-open');
  await page
    .locator('.afwijkinglijf textarea')
    .first()
    .fill('Meer uitkeringen.\nZie ook de rapportage sociaal domein.');
  await look('3-getypt');
  await written(() => page.keyboard.press('Control+Enter'));
  await look('3b-bewaard');
  const kandidaten = page.locator('.kandidaten .ms-Button');
  if ((await kandidaten.count()) > 0) await written(() => kandidaten.first().click());
  else report('no candidates', name);
  await look('4-overgenomen');
  await page.locator('.deel > .klein-knop').first().click();
  const form = page.locator('.oorzaakvorm');
  await form.locator('textarea').fill('Loon- en prijscompensatie');
  await form.locator('input').nth(0).fill('3,1 mlnn');
  await look('5-oorzaak-fout');
  await form
    .locator('input')
    .nth(0)
    .fill(taal === 'nl-NL' ? '3,1 mln' : '3.1 mln');
  await look('5b-oorzaak');
  await written(() => page.keyboard.press('Control+Enter'));
  await look('5c-twee-oorzaken');
  await written(() => page.locator('.oorzaakknoppen .ms-Link').nth(1).click());
  await look('6-verwijderd');
  await page.evaluate(() => {
    window.werkmap.storing = Object.assign(new Error('x'), { code: 'AccessDenied' });
  });
  await page.locator('.afwijkinglijf textarea').first().fill('Een andere tekst die niet bewaard kan worden.');
  await written(() => page.keyboard.press('Control+Enter'));
  await look('7-mislukt');
  await page.evaluate(() => {
    const { werkmap } = window;
    werkmap.dossier = {
      ...werkmap.dossier,
      toelichtingen: werkmap.dossier.toelichtingen.map((note) => ({
        ...note,
        tekst: 'Een collega schreef iets anders.',
        verouderd: true,
        geschrevenVoor: '-9000000',
      })),
    };
    werkmap.change();
  });
  await page.waitForTimeout(900);
  await look('8-ingehaald-verouderd');
  await tab(3);
  await page.waitForSelector('.voorbeeld');
  await look('9-rapport');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    page.locator('.uitvoer .ms-Button').first().click(),
  ]);
  await download.saveAs(join(out, `${name}.docx`));
  await look('9b-gemaakt');
  await page.locator('.uitvoer .ms-Button').nth(1).click();
  await look('9c-gekopieerd');
  await context.close();
}
await browser.close();
server.close();
console.log(`pictures in ${out}`);
