/* eslint-disable no-console -- a measurement prints */
// Files that were made to do harm: time and peak memory of our whole reading, each in a process of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readLezing } from '../src/pipeline';

const MB = 1024 * 1024;
const tekst = (inhoud: string): Uint8Array => new TextEncoder().encode(inhoud);
const html = (inhoud: string): Uint8Array => tekst(`<!doctype html>${inhoud}`);

/** A zip archive with one file, of as many blanks as asked; `opgegeven` is the size that it tells. */
function zipOf(naam: string, lengte: number, opgegeven = lengte): Uint8Array {
  const ingepakt = deflateRawSync(Buffer.alloc(lengte, 32));
  const kop = Buffer.alloc(30);
  kop.writeUInt32LE(0x04034b50, 0);
  kop.writeUInt16LE(8, 8);
  kop.writeUInt32LE(ingepakt.length, 18);
  kop.writeUInt32LE(opgegeven, 22);
  kop.writeUInt16LE(naam.length, 26);
  const regel = Buffer.alloc(46);
  regel.writeUInt32LE(0x02014b50, 0);
  regel.writeUInt16LE(8, 10);
  regel.writeUInt32LE(ingepakt.length, 20);
  regel.writeUInt32LE(opgegeven, 24);
  regel.writeUInt16LE(naam.length, 28);
  const einde = Buffer.alloc(22);
  einde.writeUInt32LE(0x06054b50, 0);
  einde.writeUInt16LE(1, 8);
  einde.writeUInt16LE(1, 10);
  einde.writeUInt32LE(46 + naam.length, 12);
  einde.writeUInt32LE(30 + naam.length + ingepakt.length, 16);
  return Buffer.concat([kop, Buffer.from(naam), ingepakt, regel, Buffer.from(naam), einde]);
}

/** A PDF of as many pages as asked, each with a table of forty rows. */
function pdfOf(paginas: number): Uint8Array {
  const stroom = (n: number): string =>
    `BT /F 8 Tf 1 0 0 1 50 800 Tm (Programma ${n}) Tj 1 0 0 1 250 785 Tm (Lasten 2023) Tj 1 0 0 1 350 785 Tm (Baten 2023) Tj ${Array.from({ length: 40 }, (_, i) => `1 0 0 1 50 ${770 - i * 14} Tm (Taakveld ${i}) Tj 1 0 0 1 260 ${770 - i * 14} Tm (${1000 + i * n}) Tj 1 0 0 1 360 ${770 - i * 14} Tm (${3000 + i}) Tj`).join(' ')} ET`;
  const delen = ['<</Type/Catalog/Pages 2 0 R>>', ''];
  delen.push('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  const kinderen = Array.from({ length: paginas }, (_, i) => {
    const inhoud = stroom(i + 1);
    delen.push(`<</Length ${inhoud.length}>>stream\n${inhoud}\nendstream`);
    delen.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${delen.length} 0 R/Resources<</Font<</F 3 0 R>>>>>>`
    );
    return `${delen.length} 0 R`;
  });
  delen[1] = `<</Type/Pages/Kids[${kinderen.join(' ')}]/Count ${paginas}>>`;
  let uit = '%PDF-1.4\n';
  const plaatsen = delen.map((deel, i) => {
    const plaats = uit.length;
    uit += `${i + 1} 0 obj${deel}endobj\n`;
    return plaats;
  });
  const tabel = plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('');
  return tekst(
    `${uit}xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${tabel}trailer<</Size ${delen.length + 1}/Root 1 0 R>>\nstartxref\n${uit.length}\n%%EOF`
  );
}

const entiteiten = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');

const BESTANDEN: Readonly<Record<string, () => Uint8Array>> = {
  'nothing to harm': () => tekst('Programma 1\tLasten 2023\n1.1 Zorg\t1.234\n'),
  'zip bomb (1 GB)': () => zipOf('xl/worksheets/sheet1.xml', 1000 * MB),
  'zip bomb that tells 100 bytes': () => zipOf('xl/worksheets/sheet1.xml', 1000 * MB, 100),
  'zip bomb in Word (1 GB)': () => zipOf('word/document.xml', 1000 * MB),
  'entity bomb': () => html(`<!DOCTYPE x [<!ENTITY e0 "lol">${entiteiten}]><p>${'&e9;'.repeat(10_000)}`),
  '10,000 nested tables': () => html('<table><tr><td>'.repeat(10_000)),
  'trap: digits and points (1 MB)': () => tekst(`Programma\tLasten 2023\nZorg\t${'1.111'.repeat(200_000)}x`),
  'trap: blanks in a line (1 MB)': () => tekst(`Totaal ${' '.repeat(MB)}x 1.234`),
  'trap: letters and hyphens (1 MB)': () => tekst(`${'a-'.repeat(MB / 2)}!`),
  'trap: one sentence (1 MB)': () => tekst('lager dan begroot € 1,2 mln en '.repeat(MB / 31)),
  'PDF of 300 pages': () => pdfOf(300),
  'PDF cut off half-way': () => pdfOf(300).subarray(0, 300_000),
};

/** Reads a file that another process made: its memory is that of reading alone. */
async function measure(naam: string, pad: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(pad));
  const voor = process.resourceUsage().maxRSS / 1024;
  const begin = process.cpuUsage();
  const { tabellen, twijfels } = await readLezing(bytes, 'document', 'd1');
  const { user, system } = process.cpuUsage(begin);
  const na = process.resourceUsage().maxRSS / 1024;
  const codes = [...new Set(twijfels.map(({ code }) => code))].slice(0, 3).join(', ');
  console.log(
    `${naam.padEnd(34)}${((user + system) / 1e6).toFixed(2).padStart(7)} s ${na.toFixed(0).padStart(6)} MB (before ${voor.toFixed(0)})  ${tabellen.length} tables  ${codes}`
  );
}

const [, , taak, gevraagd = '', pad = ''] = process.argv;
if (taak === 'make') writeFileSync(pad, BESTANDEN[gevraagd]?.() ?? new Uint8Array());
else if (taak === 'read') void measure(gevraagd, pad);
else {
  const map = mkdtempSync(join(tmpdir(), 'laden-vijandig-'));
  const run = (...argumenten: string[]): Buffer =>
    execFileSync(process.execPath, [join(__dirname, 'laden-vijandig.js'), ...argumenten], { timeout: 120_000 });
  console.log('processor time of our reading, peak memory of the process that reads');
  for (const [i, naam] of Object.keys(BESTANDEN).entries()) {
    const bestand = join(map, String(i));
    try {
      run('make', naam, bestand);
      process.stdout.write(run('read', naam, bestand));
    } catch {
      console.log(`${naam.padEnd(34)} did not end within two minutes, or broke down`);
    }
  }
  rmSync(map, { recursive: true, force: true });
}
