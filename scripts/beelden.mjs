// Remakes the pictures in docs/beeld from the embedded workbook: npm run build:werkmap && node scripts/beelden.mjs
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = join(root, 'dist', 'werkmap', pathname === '/' ? 'index.html' : pathname);
  readFile(file).then(
    (body) => response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(body),
    () => response.writeHead(404).end()
  );
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`http://localhost:${server.address().port}/?taal=nl`);
const pane = page.frameLocator('iframe');
const picture = (name, clip) =>
  page.screenshot({ path: join(root, 'docs', 'beeld', `${name}.png`), ...(clip ? { clip } : {}) });
const side = async () => {
  const box = await page.locator('iframe').boundingBox();
  return { x: box.x, y: box.y, width: box.width, height: box.height };
};

await pane.getByRole('button', { name: 'Voorbeeld laden' }).click({ timeout: 60_000 });
await pane
  .getByText(/^Gelezen/)
  .last()
  .waitFor();
await page.waitForTimeout(300);
await picture('laden', await side());
await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
await pane
  .getByText(/^Geschreven/)
  .last()
  .waitFor({ timeout: 60_000 });
await pane.getByRole('tab', { name: /Aansluiten/ }).click();
await page.getByText('Aansluiting', { exact: true }).first().click();
await page.waitForTimeout(1500);
await picture('werkmap');
await picture('aansluiten', await side());
await pane.getByRole('tab', { name: /Verklaren/ }).click();
await page.waitForTimeout(500);
await picture('verklaren', await side());
await browser.close();
server.close();
