import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lees } from './lees';
import { vergelijkCijfers, vergelijkKolommen, vergelijkTekens, vergelijkTwijfels, type Verwacht } from './vergelijk';
import { vergelijkJaren } from './vergelijk-jaren';
import { parseCase, VORMEN, type Vorm } from './vormen';

// Real layouts that are not part of the project: read when they are there.
const map = process.env['SLUITEND_CASES'] ?? join(__dirname, '../../../shared/cases/layouts');
const cases = existsSync(map)
  ? readdirSync(map)
      .filter((naam) => naam.endsWith('.txt'))
      .map((naam) => naam.slice(0, -4))
  : [];
const rapport = process.env['SLUITEND_RAPPORT'] !== undefined;

function verwachting(naam: string): Verwacht {
  return JSON.parse(readFileSync(join(map, `${naam}.expected.json`), 'utf8')) as Verwacht;
}

describe('the layouts of the catalogue', () => {
  test.each(Object.keys(VORMEN) as Vorm[])('%s: nothing is read wrong', async (vorm) => {
    const som = { exact: 0, onzeker: 0, gemist: 0, stil: 0, fout: 0, kolomGoed: 0, kolomOnbekend: 0 };
    const fouten: string[] = [];
    for (const naam of cases) {
      const tekst = VORMEN[vorm](parseCase(readFileSync(join(map, `${naam}.txt`), 'utf8')));
      const lezing = await lees(tekst);
      const verwacht = verwachting(naam);
      const cijfers = vergelijkCijfers(lezing, verwacht);
      const kolommen = vergelijkKolommen(lezing, verwacht);
      const tekens = vergelijkTekens(lezing, verwacht);
      som.exact += cijfers.exact;
      som.onzeker += cijfers.onzeker;
      som.gemist += cijfers.gemist;
      som.stil += cijfers.stil;
      som.fout += cijfers.fout.length;
      som.kolomGoed += kolommen.goed;
      som.kolomOnbekend += kolommen.onbekend;
      const jaren = vergelijkJaren(lezing, verwacht);
      for (const fout of [
        ...cijfers.fout,
        ...kolommen.fout,
        ...tekens,
        ...jaren,
        ...vergelijkTwijfels(lezing, verwacht),
      ])
        fouten.push(`${naam}: ${fout}`);
      if (rapport) {
        process.stdout.write(
          `${vorm.padEnd(17)}${naam.slice(0, 24).padEnd(26)}exact ${cijfers.exact} onzeker ${cijfers.onzeker} gemist ${cijfers.gemist} stil ${cijfers.stil} fout ${cijfers.fout.length} kolommen ${kolommen.goed}/${kolommen.onbekend}\n`
        );
      }
    }
    if (rapport) process.stdout.write(`${vorm}: ${JSON.stringify(som)}\n${fouten.slice(0, 60).join('\n')}\n`);
    expect(fouten).toEqual([]);
    expect(som.stil).toBe(0);
  });
});
