/* eslint-disable no-console -- a measurement prints */
// Are the formulas on Aansluiting understood by another spreadsheet, and do they say there what the engine says? Writes
// workbooks of the samples (and of real layouts, where those are present), as printed, cut off, with another margin and
// with figures typed wrong; has LibreOffice compute them anew without a window; compares every cell with a verdict.
// node scripts/toets-libreoffice.js [folder to keep the files in]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type CellValue, type Worksheet } from 'exceljs';
import type { Bevinding } from '../src/domain/bevinding';
import type { Lezing } from '../src/domain/lezing';
import { celId, type Cel } from '../src/domain/tabel';
import { decimaal, multiply } from '../src/money/decimaal';
import { planUpdate, STANDAARDINSTELLINGEN } from '../src/pipeline';
import { indexCells, type Vindplaats } from '../src/workbook/cel-index';
import { toRegels } from '../src/workbook/regels';
import { LEGE_WERKMAP } from '../src/workbook/werkmap';
import { writeXlsx } from '../src/xlsx/write-xlsx';
import { zoetermeer2021, zoetermeer2023 } from '../test/checks/fixtures/zoetermeer';
import { lees } from '../test/figures/lees';
import { parseCase, VORMEN } from '../test/figures/vormen';
import { chance } from '../test/solver/support/programme-document';

const map = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'toets-libreoffice-'));
const [heen, terug] = [join(map, 'heen'), join(map, 'terug')];
const voorbeelden = join(__dirname, '../assets/voorbeelden');
const indelingen = join(__dirname, '../../shared/cases/layouts');
const txt = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((naam) => naam.endsWith('.txt')) : [];

async function sources(): Promise<Lezing[]> {
  const own = txt(voorbeelden).map((naam) => lees(readFileSync(join(voorbeelden, naam), 'utf8'), naam));
  const real = txt(indelingen).map((naam) =>
    lees(VORMEN.tab(parseCase(readFileSync(join(indelingen, naam), 'utf8'))), naam)
  );
  return [zoetermeer2021(), zoetermeer2023(), ...(await Promise.all([...own, ...real]))];
}

/** The same reading with some figures turned, shifted or made far too large. */
function spoil(lezing: Lezing, seed: number): Lezing {
  const random = chance(seed);
  const cells = lezing.tabellen.flatMap(({ rijen }) =>
    rijen.flatMap((rij) => rij.cellen.flatMap((cel, k) => (cel?.waarde ? [celId(rij, k)] : [])))
  );
  const chosen = new Set(Array.from({ length: 3 }, () => cells[Math.floor(random() * cells.length)]));
  const change = (cel: Cel): Cel => {
    const factor = decimaal(['-1', '1000', '1.01'][Math.floor(random() * 3)] ?? '-1');
    return cel.waarde === null
      ? cel
      : { ...cel, waarde: multiply(cel.waarde, factor), bedrag: cel.bedrag && (multiply(cel.bedrag, factor) as never) };
  };
  return {
    ...lezing,
    tabellen: lezing.tabellen.map((tabel) => ({
      ...tabel,
      rijen: tabel.rijen.map((rij) => ({
        ...rij,
        cellen: rij.cellen.map((cel, k) => (cel !== null && chosen.has(celId(rij, k)) ? change(cel) : cel)),
      })),
    })),
  };
}

const VARIANTEN: readonly (readonly [naam: string, make: (lezing: Lezing, nummer: number) => Lezing])[] = [
  ['zoals gedrukt', (lezing) => lezing],
  ['afgekapt', (lezing) => ({ ...lezing, afronding: { wijze: 'afgekapt', marge: null } })],
  ['marge 1', (lezing) => ({ ...lezing, afronding: { wijze: 'naar dichtstbij', marge: decimaal('1') } })],
  ['met fouten', (lezing, nummer) => spoil(lezing, nummer + 1)],
];

const resultOf = (value: CellValue): unknown =>
  value !== null && typeof value === 'object' && 'formula' in value ? (value.result ?? '') : value;

/** The rows of the table on a sheet, by their sleutel. */
function rowsOf(sheet: Worksheet): ReadonlyMap<string, (kop: string) => unknown> {
  const rows = new Map<string, (kop: string) => unknown>();
  let koppen: string[] = [];
  sheet.eachRow((row) => {
    const values = Array.from({ length: sheet.columnCount }, (_, i) => resultOf(row.getCell(i + 1).value));
    if (values.includes('Sleutel')) koppen = values.map(String);
    else if (koppen.length > 0) {
      rows.set(String(values[koppen.indexOf('Sleutel')]), (kop) => values[koppen.indexOf(kop)]);
    }
  });
  return rows;
}

/** Cells with an error in place of an outcome. */
function errorsIn(book: Workbook): string[] {
  const found: string[] = [];
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const value = resultOf(cell.value);
        // A year without a figure is #N/A on Trend on purpose: a chart leaves a gap there, and no zero.
        const isError = sheet.name !== 'Trend' && typeof value === 'object' && value !== null && 'error' in value;
        if (isError) found.push(`${sheet.name}!${cell.address} ${JSON.stringify(value)}`);
      });
    });
  });
  return found;
}

interface Telling {
  oordelen: number;
  getallen: number;
  readonly anders: string[];
  readonly fouten: string[];
}

function compare(
  naam: string,
  bevinding: Bevinding,
  at: ((kop: string) => unknown) | undefined,
  totaal: Vindplaats | undefined,
  telling: Telling
): void {
  telling.oordelen += 1;
  const { id, oordeel, berekend, gepubliceerd, verschil, marge } = bevinding;
  if (at?.('Oordeel') !== oordeel) telling.anders.push(`${naam} ${id}: ${String(at?.('Oordeel'))} ≠ ${oordeel}`);
  // The totals that shares imply are no published figures: the pane shows them rounded.
  if (bevinding.code === 'tegel-aandelen') return;
  const teken = totaal?.cel.teken ?? 1;
  const verwacht = { Berekend: +berekend * teken, Gepubliceerd: +gepubliceerd * teken, Verschil: +verschil * teken };
  for (const [kop, waarde] of Object.entries({ ...verwacht, Marge: +marge })) {
    telling.getallen += 1;
    const there = Number(at?.(kop) ?? Number.NaN);
    if (!(Math.abs(there - waarde) < 1e-6)) telling.anders.push(`${naam} ${id} ${kop}: ${there} ≠ ${waarde}`);
  }
}

async function main(): Promise<void> {
  [heen, terug].forEach((folder) => mkdirSync(folder, { recursive: true }));
  const stukken: { naam: string; bevindingen: readonly Bevinding[]; index: ReadonlyMap<string, Vindplaats> }[] = [];
  for (const [nummer, lezing] of (await sources()).entries()) {
    for (const [variant, make] of VARIANTEN) {
      const dossier = {
        lezingen: [make(lezing, nummer)],
        eigenBegroting: [],
        toelichtingen: [],
        instellingen: STANDAARDINSTELLINGEN,
      };
      const plan = planUpdate(LEGE_WERKMAP, dossier, { nu: '2026-11-22 04:00', versie: '0' });
      if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
      writeFileSync(join(heen, `${stukken.length}.xlsx`), await writeXlsx(plan.stappen));
      stukken.push({
        naam: `${lezing.document.naam} (${variant})`,
        bevindingen: plan.resultaat.bevindingen,
        index: indexCells(toRegels(dossier.lezingen)),
      });
    }
  }
  const files = stukken.map((_, i) => join(heen, `${i}.xlsx`));
  const profile = `-env:UserInstallation=file://${mkdtempSync(join(tmpdir(), 'libreoffice-'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', terug, ...files], {
    stdio: 'ignore',
  });
  const telling: Telling = { oordelen: 0, getallen: 0, anders: [], fouten: [] };
  for (const [i, { naam, bevindingen, index }] of stukken.entries()) {
    const book = await new Workbook().xlsx.readFile(join(terug, `${i}.xlsx`));
    const sheet = book.getWorksheet('Aansluiting');
    const rows = sheet === undefined ? new Map<string, (kop: string) => unknown>() : rowsOf(sheet);
    for (const bevinding of bevindingen) {
      compare(naam, bevinding, rows.get(bevinding.id), index.get(bevinding.totaal), telling);
    }
    telling.fouten.push(...errorsIn(book).map((fout) => `${naam} ${fout}`));
  }
  const { oordelen, getallen, anders, fouten } = telling;
  console.log(`${stukken.length} workbooks, ${oordelen} verdicts and ${getallen} amounts compared`);
  console.log(`${anders.length} differ, ${fouten.length} cells with an error`);
  [...anders.slice(0, 20), ...fouten.slice(0, 20)].forEach((line) => {
    console.log(line);
  });
  process.exitCode = anders.length + fouten.length > 0 ? 1 : 0;
}

void main();
