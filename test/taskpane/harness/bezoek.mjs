/* global document, innerWidth */
// What the scripts with pictures share: the built harness, a browser, the widths and languages, axe and overflow.
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The folder of the pictures. */
export const out = process.argv[2] ?? '/tmp/paneel';
const dist = process.env.SLUITEND_HARNESS ?? new URL('../../../dist/harness/', import.meta.url).pathname;
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

/**
 * Visits the pane in every language and width, and closes up with a count.
 * @param visit shows the states: `look(name)` takes a picture and checks it, `tall(name)` does so of the whole height
 */
export async function visitAll(visit) {
  for (const [taal, width, extra] of [
    ['nl-NL', 320],
    ['nl-NL', 450],
    ['en-US', 320],
    ['nl-NL', 350, { forcedColors: 'active' }],
  ].filter((_, i) => (process.env.SLUITEND_BEZOEKEN ?? '0123').includes(String(i)))) {
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
    await visit({ page, look, tall, name });
    await context.close();
  }
  await browser.close();
  server.close();
  console.log(`${violations} axe violations; pictures in ${out}`);
}
