/* eslint-disable no-console -- a count prints */
// The layouts of the catalogue through real files of every format, made by other programs: what is read, and what is not.
// HTML, CSV and a workbook are made here (exceljs); PDF by Chromium and LibreOffice, Word by LibreOffice, where they are.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLezing } from '../src/pipeline';
import { CHROMIUM_VLAGGEN, toCsv, toHtml, toXlsx } from '../test/figures/formaten';
import { vergelijkCijfers, vergelijkKolommen, vergelijkTekens, type Verwacht } from '../test/figures/vergelijk';
import { vergelijkJaren } from '../test/figures/vergelijk-jaren';
import { parseCase, type Regel } from '../test/figures/vormen';

const bron = process.env['SLUITEND_CASES'] ?? join(__dirname, '../../shared/cases/layouts');
const namen = existsSync(bron)
  ? readdirSync(bron)
      .filter((naam) => naam.endsWith('.txt'))
      .map((naam) => naam.slice(0, -4))
  : [];
const map = mkdtempSync(join(tmpdir(), 'tel-formaten-'));

function run(programma: string, argumenten: readonly string[]): boolean {
  try {
    execFileSync(programma, argumenten, { stdio: 'ignore', timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}

/** All files at once: the program starts slowly. */
function kantoor(naar: string, extensie: string, vanaf: string): void {
  const bestanden = namen.map((naam) => join(map, `${naam}.${vanaf}`)).filter((pad) => existsSync(pad));
  const filter = vanaf === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
  const kern = [`-env:UserInstallation=file://${map}/kantoor`, '--headless', ...filter];
  run('soffice', [...kern, '--convert-to', naar, '--outdir', join(map, extensie), ...bestanden]);
}

/** Where the file of a layout in a format is; null when it could not be made. */
type Maker = (naam: string) => string | null;
const found = (pad: string): string | null => (existsSync(pad) ? pad : null);

const FORMATEN: readonly (readonly [string, Maker])[] = [
  ['html', (naam) => found(join(map, `${naam}.html`))],
  ['csv', (naam) => found(join(map, `${naam}.csv`))],
  ['xlsx', (naam) => found(join(map, `${naam}.xlsx`))],
  ['pdf (Chromium)', (naam) => found(join(map, `${naam}.chromium.pdf`))],
  ['docx (LibreOffice)', (naam) => found(join(map, 'docx', `${naam}.docx`))],
  ['pdf (LibreOffice)', (naam) => found(join(map, 'pdf', `${naam}.pdf`))],
];

async function count(formaat: string, maak: Maker): Promise<void> {
  const som = { bestanden: 0, exact: 0, onzeker: 0, gemist: 0, stil: 0, fout: 0 };
  const fouten: string[] = [];
  for (const naam of namen) {
    const pad = maak(naam);
    if (pad === null) continue;
    const verwacht = JSON.parse(readFileSync(join(bron, `${naam}.expected.json`), 'utf8')) as Verwacht;
    const lezing = await readLezing(new Uint8Array(readFileSync(pad)), 'document', 'd1');
    const cijfers = vergelijkCijfers(lezing, verwacht);
    const fout = [
      ...cijfers.fout,
      ...vergelijkKolommen(lezing, verwacht).fout,
      ...vergelijkTekens(lezing, verwacht),
      ...vergelijkJaren(lezing, verwacht),
    ];
    som.bestanden += 1;
    som.exact += cijfers.exact;
    som.onzeker += cijfers.onzeker;
    som.gemist += cijfers.gemist;
    som.stil += cijfers.stil;
    som.fout += fout.length;
    fouten.push(...fout.map((tekst) => `  ${naam}: ${tekst}`));
    if (cijfers.gemist > 0) fouten.push(`  ${naam}: ${cijfers.gemist} gemist, ${cijfers.stil} stil`);
  }
  console.log(`${formaat.padEnd(20)}${JSON.stringify(som)}`);
  if (fouten.length > 0) console.log(fouten.slice(0, 40).join('\n'));
}

async function main(): Promise<void> {
  try {
    for (const naam of namen) {
      const regels: Regel[] = parseCase(readFileSync(join(bron, `${naam}.txt`), 'utf8'));
      writeFileSync(join(map, `${naam}.html`), toHtml(regels));
      writeFileSync(join(map, `${naam}.csv`), toCsv(regels));
      writeFileSync(join(map, `${naam}.xlsx`), await toXlsx(regels));
      const uit = join(map, `${naam}.chromium.pdf`);
      const vlaggen = [...CHROMIUM_VLAGGEN, `--user-data-dir=${map}/c`, `--print-to-pdf=${uit}`];
      run(process.env['CHROMIUM'] ?? 'chromium', [...vlaggen, `file://${map}/${naam}.html`]);
    }
    kantoor('docx:MS Word 2007 XML', 'docx', 'html');
    kantoor('pdf', 'pdf', 'html');
    for (const [formaat, maak] of FORMATEN) await count(formaat, maak);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

void main();
