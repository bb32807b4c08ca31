import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { serve } from '../support/server';

/** A small add-in: writes a table, reads its sum and says what the user changed last. */
const pane = `<!doctype html><html lang="nl"><title>Proef</title>
<script src="office-js/office.js"></script><p id="state">wacht</p><script src="pane.js"></script></html>`;
const script = `
const say = (text) => { document.getElementById('state').textContent = text; };
Office.onReady(async ({ host }) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const known = context.workbook.tables.getItemOrNullObject('Lasten');
    await context.sync();
    if (known.isNullObject) {
      sheet.getRange('A1:B3').values = [['Programma', 'Bedrag'], ['Bestuur', 10], ['Zorg', 32]];
      sheet.tables.add('A1:B3', true).name = 'Lasten';
      await context.sync();
      sheet.getRange('D1').formulas = [['=SUM(Lasten[Bedrag])']];
    }
    const total = sheet.getRange('D1').load('values');
    sheet.onChanged.add(async (event) => say('gewijzigd ' + event.address));
    await context.sync();
    say(host + ' ' + total.values[0][0]);
  });
});`;

let server: Server;
let browser: Browser;
let page: Page;
let url: string;
const requested: string[] = [];
const own = (): FrameLocator => page.frameLocator('iframe');

beforeAll(async () => {
  ({ server, url } = await serve(join(__dirname, '..', '..', 'dist', 'werkmap')));
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on('request', (request) => requested.push(request.url()));
  page.setDefaultTimeout(90_000);
  await page.route(/taskpane\.html/, (route) => route.fulfill({ body: pane, contentType: 'text/html' }));
  await page.route(/pane\.js/, (route) => route.fulfill({ body: script, contentType: 'text/javascript' }));
  await page.goto(url);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe('the page with the embedded workbook', () => {
  it('runs any add-in with the real office.js', async () => {
    await own().getByText('Excel 42').waitFor();
  });

  it('tells the add-in what the user types, read in the Dutch way', async () => {
    await page.evaluate(() => {
      window.__host?.select('Blad1', 'B2');
    });
    await page.waitForFunction(() => window.__host?.activeCell().replaceAll(/['$]/g, '') === 'Blad1!B2');
    await page.mouse.click(160, 135);
    await page.keyboard.type('1.000,5');
    await page.keyboard.press('Enter');
    await own()
      .getByText(/^gewijzigd B\d/)
      .waitFor();
    const values = await page.evaluate(async () => (await window.__host?.values('Blad1', 'B1:B9'))?.flat());
    expect(values).toContain(1000.5);
  });

  it('keeps the workbook when the page is loaded again', async () => {
    await page.locator('html[data-saved="true"]').waitFor({ state: 'attached' });
    await page.reload();
    await own()
      .getByText(/^Excel \d/)
      .waitFor();
    const values = await page.evaluate(async () => (await window.__host?.values('Blad1', 'B1:B9'))?.flat());
    expect(values).toContain(1000.5);
  });

  it('goes to the cell that the add-in selects', async () => {
    const frame = page.frames().find((each) => each.url().includes('taskpane'));
    await frame?.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad1').getRange('Z180').select();
        await context.sync();
      });
    });
    expect(await page.evaluate(() => window.__host?.activeCell())).toBe('Blad1!Z180');
  });

  it('asks nothing of another server', () => {
    expect(requested.filter((each) => !each.startsWith(url) && !/^(data|blob):/.test(each))).toEqual([]);
  });
});
