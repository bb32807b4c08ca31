import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lees } from '../figures/lees';
import { run, table, useHost } from './host';

// Documents of which the tables differ in unit, sign and shape: the sums between tables stand on the sheet as formulas.
const map = join(__dirname, '../checks/documenten');

describe('the formulas of sums between tables', () => {
  useHost();

  it.each([
    '03-oostveen.txt',
    '05-hoogwoud.txt',
    '08-molenhoek.txt',
    '13-heuvelrand.txt',
    '15-schansdijk.txt',
    '20-kraaiendijk.txt',
  ])('%s: say what the engine says', async (naam) => {
    const plan = await run([await lees(readFileSync(join(map, naam), 'utf8'), naam)], 'inhoud');
    if (plan.soort === 'geweigerd') throw new Error(plan.weigering.code);
    const { koppen, waarden } = await table('tblAansluiting');
    const at = (rij: readonly unknown[], kop: string): unknown => rij[koppen.indexOf(kop)];
    const onSheet = new Map(waarden.map((rij) => [at(rij, 'Sleutel'), at(rij, 'Oordeel')]));
    const own = plan.resultaat.bevindingen.filter(({ code }) => code === 'overzicht' || code === 'verloop');
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ id }) => onSheet.get(id))).toEqual(own.map(({ oordeel }) => oordeel));
  });
});
