import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lezing } from '../../src/domain/lezing';
import { openExcel } from '../../src/excel/werkmap';
import type { HeadlessHost } from '../../src/host/headless/start';
import { inferNames, mergeLezingen, openWorkbook, planUpdate, readLezing, STANDAARDINSTELLINGEN } from '../../src/pipeline';
import { openHost } from './host';

const folder = join(__dirname, '..', '..', 'assets', 'voorbeelden');
const OM = { nu: '2026-11-21 20:30', versie: '0.1.0' };
const SLEUTEL_16 = 'p1|1.6|lasten|rekening 2021>rekening 2023';

async function readSamples(): Promise<readonly Lezing[]> {
  const read = (jaar: number, id: string): Promise<Lezing> => {
    const naam = `jaarstukken-${jaar}-programma-1.txt`;
    return readLezing(new Uint8Array(readFileSync(join(folder, naam))), naam, id);
  };
  return inferNames([await read(2021, 'd1'), await read(2023, 'd2')]);
}

/** The main job as the pane does it: read the workbook, plan, write. */
async function run(vers: readonly Lezing[] = []): Promise<void> {
  const werkmap = openExcel();
  const inhoud = await werkmap.read();
  const oud = openWorkbook(inhoud) ?? { lezingen: [], eigenBegroting: [], toelichtingen: [], instellingen: STANDAARDINSTELLINGEN };
  const plan = planUpdate(inhoud, { ...oud, lezingen: mergeLezingen(oud.lezingen, vers) }, OM);
  if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
  await werkmap.write(plan.stappen);
}

/** The cell of a table by its row's sleutel and its header. */
async function cell(tabel: string, sleutel: string, kop: string): Promise<string | number | boolean | undefined> {
  const inhoud = await openExcel().read();
  const t = inhoud.tabellen.find(({ naam }) => naam === tabel);
  const rij = t?.waarden.find((waarden) => waarden[t.koppen.indexOf('Sleutel')] === sleutel);
  return rij?.[t?.koppen.indexOf(kop) ?? -1];
}

describe('the main job in a workbook, through the real office.js', () => {
  let host: HeadlessHost;
  let samples: readonly Lezing[];

  beforeAll(async () => {
    host = await openHost();
    samples = await readSamples();
    await run(samples);
  });
  afterAll(() => {
    host.dispose();
  });

  it('makes the sheets of the design', () => {
    expect(host.sheetNames()).toEqual(
      expect.arrayContaining(['Overzicht', 'Doelstellingen', 'Indicatoren', 'Aansluiting', 'Verschillen', 'Bronnen'])
    );
  });

  it('lets the live formulas judge as published: rounding here, exact there', async () => {
    const oordeel = (id: string): ReturnType<typeof cell> => cell('tblAansluiting', id, 'Oordeel');
    expect(await oordeel('rij-saldo:d1.t1.r1.c3')).toBe('afronding');
    expect(await oordeel('rij-saldo:d1.t1.r3.c3')).toBe('sluit');
    expect(await oordeel('rij-saldo:d2.t1.r3.c3')).toBe('afronding');
  });

  it('keeps codes as text', async () => {
    expect(await cell('tblDoelstellingen', 'd1.t1|1.1|rekening 2021', 'Code')).toBe('1.1');
  });
});
