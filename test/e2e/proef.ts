import { join } from 'node:path';
import type { Server } from 'node:http';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { serve } from '../support/server';

/** The embedded workbook with the pane, in a browser, as a person meets it. */
export interface Proef {
  readonly page: Page;
  readonly paneel: FrameLocator;
  /** Requests that left the own origin, and errors of the pages: both must stay empty. */
  readonly buiten: string[];
  readonly fouten: string[];
}

interface Keuze {
  readonly taal?: 'nl' | 'en';
  /** Of the pane, in px. */
  readonly breedte?: number;
}

interface Opstelling {
  open(keuze: Keuze): Promise<Proef>;
  close(): Promise<void>;
}

/** For every wait: long enough for a machine with two cores that does other things besides. */
const GEDULD = 90_000;

/** What a person does in the pane, by the words that stand there. */
export interface Bediening extends Proef {
  readonly step: (naam: string) => Promise<void>;
  /** Waits until it says this. */
  readonly says: (tekst: RegExp | string) => Promise<void>;
  readonly button: (naam: RegExp | string) => Locator;
  /** Chooses one file, or several, to be read. */
  readonly choose: (...bestanden: readonly (readonly [naam: string, inhoud: Buffer])[]) => Promise<void>;
  readonly loadSample: () => Promise<void>;
  /** Writes what was read, and waits until the button that does so has nothing left to write. */
  readonly write: () => Promise<void>;
}

/** The kind that a browser would give a file by its name. */
const MIME: Readonly<Record<string, string>> = {
  html: 'text/html',
  txt: 'text/plain',
  pdf: 'application/pdf',
  png: 'image/png',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** For the tests of a describe: one browser over the production build, closed after the last of them. */
export function useProef(keuze: Keuze = {}): Bediening {
  let opstelling: Opstelling | null = null;
  let proef: Proef | null = null;
  beforeAll(async () => {
    opstelling = await setUp();
    proef = await opstelling.open(keuze);
  });
  afterAll(() => opstelling?.close());
  const button = (naam: RegExp | string): Locator => opened().paneel.getByRole('button', { name: naam });
  const opened = (): Proef => {
    if (proef === null) throw new Error('The page opens before the first test, not before.');
    return proef;
  };
  return {
    get page() {
      return opened().page;
    },
    get paneel() {
      return opened().paneel;
    },
    get buiten() {
      return opened().buiten;
    },
    get fouten() {
      return opened().fouten;
    },
    step: (naam) =>
      opened()
        .paneel.getByRole('tab', { name: new RegExp(naam) })
        .click(),
    says: (tekst) => opened().paneel.getByText(tekst).last().waitFor(),
    button,
    choose: (...bestanden) =>
      opened()
        .paneel.locator('input[type=file]')
        .setInputFiles(
          bestanden.map(([name, buffer]) => ({
            name,
            mimeType: MIME[name.split('.').pop() ?? ''] ?? 'application/octet-stream',
            buffer,
          }))
        ),
    loadSample: () => button('Voorbeeld laden').click(),
    async write() {
      const schrijf = button('Schrijf naar werkmap');
      await schrijf.click();
      // Not the sentence that it was written: on a slow machine the next one may have taken its place before it was seen.
      await schrijf.waitFor({ state: 'hidden' });
    },
  };
}

/** Serves the production build and starts a browser. */
async function setUp(): Promise<Opstelling> {
  const { url, server }: { url: string; server: Server } = await serve(join(__dirname, '..', '..', 'dist', 'werkmap'));
  const browser: Browser = await startBrowser();
  const contexts: BrowserContext[] = [];
  return {
    async open({ taal = 'nl', breedte = 350 }) {
      const context = await browser.newContext({ viewport: { width: 1100 + breedte, height: 860 } });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(GEDULD);
      const buiten: string[] = [];
      const fouten: string[] = [];
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) buiten.push(request.url());
      });
      page.on('pageerror', (error) => fouten.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') fouten.push(message.text());
      });
      await page.goto(`${url}?taal=${taal}`);
      if (breedte !== 350) await page.locator('select').last().selectOption(String(breedte));
      const paneel = page.frameLocator('iframe');
      await paneel.getByRole('tab').first().waitFor();
      return { page, paneel, buiten, fouten };
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      server.close();
    },
  };
}

/** Waits until the browser holds the workbook as it is now: the page can be left. */
export async function bewaard({ page }: Proef): Promise<void> {
  await page.locator('html[data-saved="true"]').waitFor({ state: 'attached' });
}

/** What the workbook holds, asked of the host. */
export function bladen({ page }: Proef): Promise<string[]> {
  return page.evaluate(() => window.__host?.sheetNames() ?? []);
}

/** The cell of a table of ours by sleutel and header: its sheet and address. */
export function adres({ page }: Proef, tabel: string, sleutel: string, kop: string): Promise<[string, string]> {
  return page.evaluate(
    async ([tabelnaam, rijsleutel, kolomkop]) => {
      const host = window.__host;
      const vorm = host?.tables().find(({ name }) => name === tabelnaam);
      if (!host || !vorm) throw new Error(`No table ${tabelnaam}`);
      const waarden = await host.values(vorm.sheet, vorm.address);
      const rij = waarden.findIndex((w) => w[vorm.columns.indexOf('Sleutel')] === rijsleutel);
      const kolom = vorm.columns.indexOf(kolomkop);
      if (rij < 0 || kolom < 0) throw new Error(`No cell ${rijsleutel} ${kolomkop}`);
      const [, links = 'A', boven = '1'] = /^\$?([A-Z]+)\$?(\d+)/.exec(vorm.address.split('!').pop() ?? '') ?? [];
      const getal = (letters: string): number => Array.from(letters).reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
      const letters = (n: number): string =>
        n === 0 ? '' : letters(Math.floor((n - 1) / 26)) + String.fromCharCode(65 + ((n - 1) % 26));
      return [vorm.sheet, `${letters(getal(links) + kolom)}${Number(boven) + rij}`] as [string, string];
    },
    [tabel, sleutel, kop] as const
  );
}

/** The value of a cell of a table of ours. */
export async function waarde(proef: Proef, tabel: string, sleutel: string, kop: string): Promise<unknown> {
  const [blad, cel] = await adres(proef, tabel, sleutel, kop);
  return proef.page.evaluate(async ([b, c]) => (await window.__host?.values(b, c))?.[0]?.[0], [blad, cel] as const);
}

/** A person types into a cell of a table of ours. */
export async function typ(proef: Proef, tabel: string, sleutel: string, kop: string, invoer: string): Promise<void> {
  const [blad, cel] = await adres(proef, tabel, sleutel, kop);
  await proef.page.evaluate(([b, c, i]) => window.__host?.type(b, c, i), [blad, cel, invoer] as const);
}
