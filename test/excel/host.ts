import { startHeadlessHost, type HeadlessHost, type HeadlessOptions } from '../../src/host/headless/start';
import { openExcel } from '../../src/excel/werkmap';
import type { Lezing } from '../../src/domain/lezing';
import { mergeLezingen, openWorkbook, planUpdate, STANDAARDINSTELLINGEN, type Werkplan } from '../../src/pipeline';
import type { Celwaarde, Tabelinhoud } from '../../src/workbook/werkmap';

const OM = { nu: '2026-11-21 20:30', versie: '0.1.0' };

/** A headless workbook whose Office.js is the one that excel/ finds. */
export async function openHost(options: HeadlessOptions = {}): Promise<HeadlessHost> {
  // A second office.js must not find the first one's globals and build upon them.
  for (const naam of ['Office', 'Excel', 'OfficeExtension']) Reflect.deleteProperty(globalThis, naam);
  const host = await startHeadlessHost(options);
  const { Office, Excel, OfficeExtension } = host.officeJs;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return host;
}

/** The main job as the pane does it: read the workbook, plan, write. */
export async function run(vers: readonly Lezing[] = []): Promise<Werkplan> {
  const werkmap = openExcel();
  const inhoud = await werkmap.read();
  const oud = openWorkbook(inhoud) ?? {
    lezingen: [],
    eigenBegroting: [],
    toelichtingen: [],
    instellingen: STANDAARDINSTELLINGEN,
  };
  const plan = planUpdate(inhoud, { ...oud, lezingen: mergeLezingen(oud.lezingen, vers) }, OM);
  if (plan.soort === 'plan') await werkmap.write(plan.stappen);
  return plan;
}

/** A table of ours as it stands now. */
export async function table(naam: string): Promise<Tabelinhoud> {
  const inhoud = await openExcel().read();
  const tabel = inhoud.tabellen.find((t) => t.naam === naam);
  if (tabel === undefined) throw new Error(`No table ${naam}`);
  return tabel;
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
