import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFigures } from '../../src/figures/read-figures';
import { documentOf } from './lees';
import { parseCase, VORMEN, type Vorm } from './vormen';

const map = process.env['SLUITEND_CASES'] ?? join(__dirname, '../../../shared/cases/layouts');
const cases = existsSync(map)
  ? readdirSync(map)
      .filter((naam) => naam.endsWith('.txt'))
      .map((naam) => parseCase(readFileSync(join(map, naam), 'utf8')))
  : [];

const RUIS = [
  '',
  '-',
  '€',
  '1.234',
  'Lasten Baten Saldo',
  'Eenheid',
  'Toelichting V',
  'Totaal',
  '12 %',
  'x €1.000',
  '2023',
];
const mutatie = fc.record({
  soort: fc.constantFrom('weg', 'dubbel', 'wissel', 'ruis'),
  van: fc.nat(300),
  aantal: fc.nat(8),
  ruis: fc.constantFrom(...RUIS),
});

const zonderWit = (tekst: string): string => tekst.replace(/[\s|]/g, '');

// Real layouts that are not part of the project: skipped where they are not there.
(cases.length === 0 ? describe.skip : describe)('a mutated layout of the catalogue', () => {
  it('never throws, never takes long and never yields a figure that is not printed on its line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cases),
        fc.constantFrom(...(Object.keys(VORMEN) as Vorm[])),
        fc.array(mutatie, { minLength: 1, maxLength: 8 }),
        async (regels, vorm, mutaties) => {
          const lijnen = VORMEN[vorm](regels).split('\n');
          for (const m of mutaties) {
            const van = m.van % Math.max(1, lijnen.length);
            if (m.soort === 'weg') lijnen.splice(van, m.aantal);
            else if (m.soort === 'dubbel') lijnen.splice(van, 0, ...lijnen.slice(van, van + m.aantal));
            else if (m.soort === 'wissel') lijnen.push(...lijnen.splice(van, m.aantal));
            else lijnen.splice(van, 0, m.ruis);
          }
          const document = await documentOf(lijnen.join('\n'));
          const begin = process.cpuUsage();
          const lezing = readFigures(document);
          expect(process.cpuUsage(begin).user / 1000).toBeLessThan(1000);
          if (document.formaat === 'csv') return;
          const cellen = [
            ...lezing.tabellen.flatMap((t) => t.rijen.flatMap((r) => r.cellen)),
            ...lezing.indicatoren.flatMap((i) => i.jaren.flatMap((j) => [j.begroting, j.realisatie])),
          ];
          for (const cel of cellen) {
            if (cel === null) continue;
            const regel = zonderWit(lijnen[(cel.herkomst.regel ?? 0) - 1] ?? '');
            if (!regel.includes(zonderWit(cel.tekst))) throw new Error(`"${cel.tekst}" staat niet in "${regel}"`);
          }
        }
      ),
      { numRuns: 150 }
    );
  }, 60_000);
});
