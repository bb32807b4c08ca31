// How long the pane keeps its main thread busy while a document of 100 pages is loaded and written, in the embedded
// workbook: the tasks above 50 ms of the thread's own time per step, from a trace of the browser. Tasks of the embedded
// workbook (which runs in the same thread here, and not in Excel) are counted apart, with those without any script.
// npm run build:werkmap && node scripts/bench-paneel.mjs [pages] [pdf|html] [fouten]: with a wrong figure in every programme
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const PAGINAS = Number(process.argv[2] ?? 100);
const SOORT = process.argv[3] ?? 'pdf';
const FOUTEN = process.argv[4] === 'fouten';
const folder = fileURLToPath(new URL('../dist/werkmap', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
};

const bedrag = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

const tekst =
  '<p>De lasten vielen lager uit doordat de aanleg van wegen en paden is doorgeschoven naar een volgend jaar; de baten bleven vrijwel gelijk aan die van de begroting, die de raad in het najaar heeft vastgesteld.</p>'.repeat(
    6
  );

/** One programme: a heading, running text, and a table of twelve rows with a total that ties, or does not by one figure. */
function pagina(nummer) {
  const rijen = Array.from({ length: 12 }, (_, i) => {
    const [baten, lasten] = [1000 + ((nummer * 37 + i * 911) % 9000), 2000 + ((nummer * 53 + i * 577) % 90_000)];
    return { naam: `Taakveld onderhoud en beheer (${nummer}.${i + 1})`, baten, lasten };
  });
  const som = (soort) => rijen.reduce((totaal, rij) => totaal + rij[soort], 0);
  const gedrukt = rijen.map((rij, i) => (FOUTEN && i === 1 ? { ...rij, lasten: rij.lasten + 900 } : rij));
  const saldo = ({ baten, lasten }, i) => baten - lasten + (FOUTEN && i === 1 ? 900 : 0);
  const regels = [...gedrukt, { naam: 'Totaal programma', baten: som('baten'), lasten: som('lasten') }].map(
    (rij, i) =>
      `<tr><td>${rij.naam}</td><td>${bedrag(rij.lasten)}</td><td>${bedrag(rij.baten)}</td>` +
      `<td>${saldo(rij, i) < 0 ? '-' : ''}${bedrag(Math.abs(saldo(rij, i)))}</td></tr>`
  );
  return `<section><h2>Programma ${nummer} Leefomgeving en wijken</h2>
    ${tekst}<p>Bedragen x € 1.000</p><table><thead><tr><th>Omschrijving</th><th>Lasten rekening 2023</th>
    <th>Baten rekening 2023</th><th>Saldo rekening 2023</th></tr></thead>${regels.join('')}</table></section>`;
}

const stijl =
  'body{font:11px Arial}section{break-after:page}table{width:100%;border-collapse:collapse}td+td,th+th{text-align:right}td,th{padding:3px 6px}';
const html = `<!doctype html><meta charset="utf-8"><style>${stijl}</style>${Array.from({ length: PAGINAS }, (_, i) => pagina(i + 1)).join('')}`;

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  try {
    response
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await chromium.launch({
  executablePath: process.env['SLUITEND_BROWSER'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1420, height: 900 } });
page.setDefaultTimeout(120_000);
const map = mkdtempSync(join(tmpdir(), 'bench-paneel-'));
const path = join(map, `jaarstukken-2023.${SOORT}`);
if (SOORT === 'pdf') {
  await page.setContent(html);
  writeFileSync(path, await page.pdf({ format: 'A4' }));
} else writeFileSync(path, html);

/** Scripts that only the pane loads; all others are of the embedded workbook. */
const isPaneScript = (url) => /\/(?:taskpane\b|excel-web|office\.js|o15app)/.test(url);

/**
 * Samples of the profiler in a trace by thread: when, and whose script ran: also in the microtasks behind an event, which
 * no event of the trace tells apart.
 * @returns per `pid:tid` the moments in microseconds with `pane`, `host`, or null where no script ran
 */
function samplesByThread(events) {
  const profielen = new Map();
  for (const { name, pid, tid, id, args } of [...events].sort((a, b) => a.ts - b.ts)) {
    if (name === 'Profile') {
      profielen.set(`${pid} ${id}`, { draad: `${pid}:${tid}`, nodes: new Map(), at: args.data.startTime, samples: [] });
    }
    const profiel = profielen.get(`${pid} ${id}`);
    if (name !== 'ProfileChunk' || profiel === undefined) continue;
    for (const node of args.data.cpuProfile?.nodes ?? []) profiel.nodes.set(node.id, node);
    (args.data.cpuProfile?.samples ?? []).forEach((sample, i) => {
      profiel.at += args.data.timeDeltas[i];
      profiel.samples.push({ ts: profiel.at, van: ownerOf(sample, profiel.nodes) });
    });
  }
  return new Map([...profielen.values()].map(({ draad, samples }) => [draad, samples]));
}

/** The page whose script is on the stack of a sample. */
function ownerOf(sample, nodes) {
  for (let node = nodes.get(sample); node !== undefined; node = nodes.get(node.parent)) {
    const { url } = node.callFrame;
    if (url) return isPaneScript(url) ? 'pane' : 'host';
  }
  return null;
}

/**
 * Tasks of the main thread in a trace, in ms of its own time: what other programs of this machine do is not in it. Both
 * pages share the thread here: a task is the pane's when its scripts ran for more than 50 ms in it, and then only those count.
 */
function longTasks(events) {
  const pids = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map((e) => `${e.pid}:${e.tid}`)
  );
  const samples = samplesByThread(events);
  return events
    .filter(({ ph, pid, tid, tdur }) => ph === 'X' && tdur > 50_000 && pids.has(`${pid}:${tid}`))
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .map(({ pid, tid, ts, dur, tdur }) => {
      const inside = (samples.get(`${pid}:${tid}`) ?? []).filter((sample) => sample.ts >= ts && sample.ts <= ts + dur);
      const count = (wie) => inside.filter(({ van }) => van === wie).length;
      const [pane, host] = [count('pane'), count('host')];
      const deel = pane + host === 0 ? 0 : pane / (pane + host);
      const [ms, eigen] = [Math.round(tdur / 1000), Math.round((tdur * deel) / 1000)];
      return eigen > 50 ? { van: 'pane', ms: eigen, heel: ms } : { van: 'host', ms, heel: ms };
    });
}

await page.goto(`http://localhost:${server.address().port}/?taal=nl`);
const paneel = page.frameLocator('iframe');
await paneel.getByText('Klaar om te laden.').waitFor();

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler', '__metadata'];

/** Runs a step and prints the long tasks in it: those of the pane, and those of the embedded workbook. */
async function measure(naam, werk) {
  await browser.startTracing(page, { categories: CATEGORIES });
  const begin = Date.now();
  await werk();
  const ms = Date.now() - begin;
  await page.waitForTimeout(700);
  const taken = longTasks(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
  const show = (lijst) => {
    const sum = lijst.reduce((totaal, each) => totaal + each.ms, 0);
    return `${String(lijst.length).padStart(3)} taken, langste ${String(Math.max(0, ...lijst.map((each) => each.ms))).padStart(5)} ms, samen ${String(sum).padStart(6)} ms`;
  };
  console.log(
    `${naam.padEnd(18)} ${String(ms).padStart(6)} ms | paneel ${show(taken.filter((t) => t.van === 'pane'))} | werkmap en browser ${show(taken.filter((t) => t.van === 'host'))}`
  );
  if (process.env['TAKEN'])
    console.log(
      '   ',
      taken
        .filter((t) => t.van === 'pane')
        .map((t) => `${t.ms} (${t.heel})`)
        .join(' ')
    );
}

console.log(
  `${PAGINAS} pages of ${SOORT}, ${readFileSync(path).length} bytes; tasks above 50 ms of the main thread's own time`
);
await measure('lezen en tonen', async () => {
  await paneel.locator('input[type=file]').setInputFiles(path);
  await paneel.getByText(/^Gelezen: /).waitFor();
});
await measure('naar beneden', () => paneel.locator('main').evaluate((main) => main.scrollTo(0, 1e6)));
await measure('schrijven', async () => {
  await paneel.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
  await paneel.getByText(/^Geschreven: /).waitFor();
});
for (const stap of ['Aansluiten', 'Verklaren', 'Rapport', 'Laden']) {
  await measure(`stap ${stap}`, () => paneel.getByRole('tab', { name: new RegExp(stap) }).click());
  if (stap !== 'Aansluiten' || !FOUTEN) continue;
  const kop = paneel.locator('.bevindingkop').nth(3);
  await measure('kaart openen', () => kop.click());
  await measure('kaart sluiten', () => kop.click());
  await measure('alle kaarten', () => paneel.locator('.filter').nth(1).click());
}
await measure('opnieuw openen', async () => {
  await page.locator('html[data-saved="true"]').waitFor({ state: 'attached' });
  await page.reload();
  await paneel.getByText(/^Deze werkmap bevat/).waitFor();
}).catch((error) => console.log(String(error).split('\n')[0]));
await browser.close();
server.close();
