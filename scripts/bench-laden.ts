/* eslint-disable no-console -- a bench prints */
// Our whole reading of a 300-page PDF and of its HTML, against the libraries alone, in one run.
// The text is made here; the PDF is printed by Chromium (CHROMIUM=path, else `chromium`).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { readDocument } from '../src/document/read-document';
import { INSTELLINGEN, loadPdfjs } from '../src/document/lezers/pdf/pdfjs';
import { readLezing } from '../src/pipeline';

const PAGINAS = Number(process.argv[2] ?? 300);
const KEREN = Number(process.argv[3] ?? 5);

const bedrag = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

function pagina(nummer: number): string {
  const rijen = Array.from({ length: 12 }, (_, i) => {
    const [baten, lasten] = [1000 + ((nummer * 37 + i * 911) % 9000), 2000 + ((nummer * 53 + i * 577) % 90_000)];
    return { baten, lasten };
  });
  const regel = (naam: string, baten: number, lasten: number): string =>
    `<tr><td>${naam}</td><td>${bedrag(lasten)}</td><td>${bedrag(baten)}</td><td>${baten < lasten ? '-' : ''}${bedrag(Math.abs(baten - lasten))}</td></tr>`;
  const som = (soort: 'baten' | 'lasten'): number => rijen.reduce((totaal, rij) => totaal + rij[soort], 0);
  return `<section><h2>Programma ${nummer} Leefomgeving en wijken</h2>
    ${'<p>De lasten vielen lager uit doordat de aanleg van wegen en paden is doorgeschoven naar een volgend jaar; de baten bleven vrijwel gelijk aan die van de begroting, die de raad in het najaar heeft vastgesteld.</p>'.repeat(6)}
    <p>Bedragen x € 1.000</p><table><thead><tr><th>Omschrijving</th><th>Lasten rekening 2023</th><th>Baten rekening 2023</th><th>Saldo rekening 2023</th></tr></thead>
    ${rijen.map((rij, i) => regel(`Taakveld onderhoud en beheer (${nummer}.${i + 1})`, rij.baten, rij.lasten)).join('')}
    ${regel('Totaal programma', som('baten'), som('lasten'))}</table></section>`;
}

function html(): string {
  const stijl =
    'body{font:11px Arial}section{break-after:page}table{width:100%;border-collapse:collapse}td+td,th+th{text-align:right}td,th{padding:3px 6px}';
  return `<!doctype html><meta charset="utf-8"><style>${stijl}</style>${Array.from({ length: PAGINAS }, (_, i) => pagina(i + 1)).join('')}`;
}

function print(tekst: string): Uint8Array {
  const map = mkdtempSync(join(tmpdir(), 'bench-laden-'));
  try {
    writeFileSync(join(map, 'in.html'), tekst);
    const vlaggen = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${map}/c`,
    ];
    execFileSync(
      process.env['CHROMIUM'] ?? 'chromium',
      [...vlaggen, `--print-to-pdf=${map}/uit.pdf`, `file://${map}/in.html`],
      { stdio: 'ignore' }
    );
    return new Uint8Array(readFileSync(join(map, 'uit.pdf')));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** The library alone: every page's texts, as it gives them. */
async function extractOnly(bytes: Uint8Array): Promise<void> {
  const { getDocument } = await loadPdfjs();
  const taak = getDocument({ data: Uint8Array.from(bytes), ...INSTELLINGEN });
  const document = await taak.promise;
  for (let nummer = 1; nummer <= document.numPages; nummer += 1) {
    const page = await document.getPage(nummer);
    await page.getTextContent();
    page.cleanup();
  }
  await taak.destroy();
}

function parseOnly(bytes: Uint8Array): void {
  let tags = 0;
  let lengte = 0;
  const parser = new Parser({
    onopentag: () => {
      tags += 1;
    },
    ontext: (tekst) => {
      lengte += tekst.length;
    },
  });
  parser.write(new TextDecoder().decode(bytes));
  parser.end();
  if (tags === 0 || lengte === 0) throw new Error('Nothing was parsed');
}

type Taak = readonly [string, () => Promise<unknown>];

/** The middle of the times in ms; the tasks take turns, so that a busy machine is busy for all. */
async function medians(taken: readonly Taak[]): Promise<Map<string, number>> {
  const tijden = new Map<string, number[]>();
  for (let keer = -1; keer < KEREN; keer += 1) {
    for (const [naam, taak] of taken) {
      const begin = performance.now();
      await taak();
      if (keer >= 0) tijden.set(naam, [...(tijden.get(naam) ?? []), performance.now() - begin]);
    }
  }
  return new Map([...tijden].map(([naam, lijst]) => [naam, lijst.sort((a, b) => a - b)[Math.floor(KEREN / 2)] ?? 0]));
}

async function main(): Promise<void> {
  const tekst = html();
  const pagina = new TextEncoder().encode(tekst);
  const pdf = print(tekst);
  const taken: readonly Taak[] = [
    ['pdfjs alone', () => extractOnly(pdf)],
    ['PDF to blocks', () => readDocument(pdf, 'x.pdf', 'd1', '')],
    ['PDF to figures', () => readLezing(pdf, 'x.pdf', 'd1')],
    [
      'htmlparser2 alone',
      () => {
        parseOnly(pagina);
        return Promise.resolve();
      },
    ],
    ['HTML to blocks', () => readDocument(pagina, 'x.html', 'd1', '')],
    ['HTML to figures', () => readLezing(pagina, 'x.html', 'd1')],
  ];
  const uit = await medians(taken);
  const lezing = await readLezing(pdf, 'x.pdf', 'd1');
  console.log(`${PAGINAS} pages, ${pdf.length} bytes of PDF, ${pagina.length} bytes of HTML, median of ${KEREN}`);
  console.log(`tables read from the PDF: ${lezing.tabellen.length}, doubts: ${lezing.twijfels.length}`);
  for (const [naam, ms] of uit) {
    const basis = uit.get(naam.startsWith('PDF') ? 'pdfjs alone' : 'htmlparser2 alone') ?? ms;
    const verhouding = naam.endsWith('alone') ? '' : `  x ${(ms / basis).toFixed(2)}`;
    console.log(`${naam.padEnd(18)} ${ms.toFixed(0).padStart(6)} ms${verhouding}`);
  }
}

void main();
