import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLezingen } from '../../src/checks/index';
import { lees } from '../figures/lees';
import { parseCase, VORMEN, type Vorm } from '../figures/vormen';

// Real layouts that are not part of the project: read when they are there.
const map = process.env['SLUITEND_CASES'] ?? join(__dirname, '../../../shared/cases/layouts');
const cases = existsSync(map) ? readdirSync(map).filter((naam) => naam.endsWith('.txt')) : [];
/** The published documents that do contain a mistake: a turned sign, and a total that its rows do not make. */
const FOUT = /^(003|036)_/;
const vormen = Object.keys(VORMEN) as Vorm[];

// Real documents that are not part of the project: skipped where they are not there.
(cases.length > 0 ? describe : describe.skip)('real documents as they are loaded', () => {
  it.each(vormen)('%s: only the two that are wrong are called wrong', async (vorm) => {
    const wrong: string[] = [];
    for (const naam of cases) {
      const tekst = VORMEN[vorm](parseCase(readFileSync(join(map, naam), 'utf8')));
      const { bevindingen } = checkLezingen([await lees(tekst)]);
      wrong.push(
        ...bevindingen.filter((b) => b.oordeel === 'verschil' || !b.gezamenlijk).map((b) => `${naam} ${b.id}`)
      );
    }
    expect(wrong.filter((text) => !FOUT.test(text))).toEqual([]);
  });
});
