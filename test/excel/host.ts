import { startHeadlessHost, type HeadlessHost, type HeadlessOptions } from '../../src/host/headless/start';
import { openExcel } from '../../src/excel/werkmap';
import type { Lezing } from '../../src/domain/lezing';
import { mergeLezingen, openWorkbook, planUpdate, STANDAARDINSTELLINGEN, type Werkplan } from '../../src/pipeline';
import { readFormulas, readValues } from '../../src/host/model/read-cells';
import type { Snapshot } from '../../src/host/model/snapshot';
import { partOf } from '../../src/host/model/tables';
import { isOpmaak } from '../../src/workbook/stap';
import type { Celwaarde, Tabelinhoud } from '../../src/workbook/werkmap';

const OM = { nu: '2026-11-21 20:30', versie: '0.1.0' };

let opened: HeadlessHost | undefined;

/** A headless workbook whose Office.js is the one that excel/ finds. */
export async function openHost(options: HeadlessOptions = {}): Promise<HeadlessHost> {
  // A second office.js must not find the first one's globals and build upon them.
  for (const naam of ['Office', 'Excel', 'OfficeExtension']) Reflect.deleteProperty(globalThis, naam);
  const host = await startHeadlessHost(options);
  const { Office, Excel, OfficeExtension } = host.officeJs;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  opened = host;
  return host;
}

/** For the tests of a describe: one host, with a new workbook for each test. */
export function useHost(): () => HeadlessHost {
  let host: HeadlessHost | undefined;
  beforeAll(async () => {
    host = await openHost();
  });
  beforeEach(() => {
    host?.reset();
  });
  afterAll(() => {
    host?.dispose();
  });
  return () => {
    if (host === undefined) throw new Error('The host is not started.');
    return host;
  };
}

/** The same, with documents in the workbook: written once, and each test begins with that workbook anew. */
export function useWritten(
  lezingen: () => Promise<readonly Lezing[]> | readonly Lezing[],
  wat: 'alles' | 'inhoud' = 'alles'
): () => HeadlessHost {
  const host = useHost();
  let written: Snapshot | undefined;
  beforeAll(async () => {
    await run(await lezingen(), wat);
    written = host().snapshot();
  });
  beforeEach(() => {
    host().reset(written);
  });
  return host;
}

/**
 * The main job as the pane does it: read the workbook, plan, write.
 * @param wat `inhoud` leaves out colours, widths and charts, which take half of the time: for tests of figures and formulas
 */
export async function run(vers: readonly Lezing[] = [], wat: 'alles' | 'inhoud' = 'alles'): Promise<Werkplan> {
  const werkmap = openExcel();
  const inhoud = await werkmap.read();
  const oud = openWorkbook(inhoud) ?? {
    lezingen: [],
    eigenBegroting: [],
    toelichtingen: [],
    instellingen: STANDAARDINSTELLINGEN,
  };
  const plan = planUpdate(inhoud, { ...oud, lezingen: mergeLezingen(oud.lezingen, vers) }, OM);
  if (plan.soort === 'plan')
    await werkmap.write(wat === 'alles' ? plan.stappen : plan.stappen.filter((stap) => !isOpmaak(stap)));
  return plan;
}

/** The workbook of the moment: that of the office.js which excel/ finds. */
function current(): HeadlessHost {
  if (opened === undefined) throw new Error('No workbook is open.');
  return opened;
}

/** A table of ours as it stands now, looked at without the add-in: its own reading has tests of its own. */
export async function table(naam: string): Promise<Tabelinhoud> {
  const { book } = current();
  const record = book.tables.list().find(({ name }) => name === naam);
  const data = record && partOf(record, 'data');
  if (!record || !data) throw new Error(`No table ${naam}`);
  const waarden = await readValues(book, record.sheetId, data);
  return {
    naam,
    blad: book.sheetName(record.sheetId),
    rij: record.rect.row,
    kolom: record.rect.column,
    koppen: record.columns.map(({ name }) => name),
    waarden,
    formules: await readFormulas(book, record.sheetId, data),
  };
}

/** The value in the row of a sleutel, under a header. */
export async function cell(naam: string, sleutel: string, kop: string): Promise<Celwaarde | undefined> {
  const { koppen, waarden } = await table(naam);
  return waarden.find((rij) => rij[koppen.indexOf('Sleutel')] === sleutel)?.[koppen.indexOf(kop)];
}

const letters = (kolom: number): string =>
  kolom < 26 ? String.fromCharCode(65 + kolom) : letters(Math.floor(kolom / 26) - 1) + letters(kolom % 26);

/** A1-address of the cell in the row of a sleutel, under a header; with its sheet. */
export async function addressOf(naam: string, sleutel: string, kop: string): Promise<[blad: string, adres: string]> {
  const { blad, rij, kolom, koppen, waarden } = await table(naam);
  const index = waarden.findIndex((w) => w[koppen.indexOf('Sleutel')] === sleutel);
  if (index < 0 || !koppen.includes(kop)) throw new Error(`No cell ${naam} ${sleutel} ${kop}`);
  return [blad, `${letters(kolom + koppen.indexOf(kop))}${rij + 2 + index}`];
}

/** The user types into the cell of a sleutel. */
export async function type(
  host: HeadlessHost,
  naam: string,
  sleutel: string,
  kop: string,
  invoer: string
): Promise<void> {
  const [blad, adres] = await addressOf(naam, sleutel, kop);
  host.type(blad, adres, invoer);
}
