import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lezing } from '../../src/domain/lezing';
import type { Kolom } from '../../src/domain/tabel';
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

/** What a figure was read as; by its row and its text, where these are the only ones. */
function meanings({ tabellen }: Lezing): Map<string, Betekenis | null> {
  const uit = new Map<string, Betekenis | null>();
  for (const { kolommen, rijen } of tabellen) {
    for (const rij of rijen) {
      rij.cellen.forEach((cel, i) => {
        const kolom = kolommen[i];
        if (!cel?.waarde || cel.nihil || rij.label === '' || kolom === undefined) return;
        const sleutel = `${rij.code ?? ''} ${rij.label}: ${cel.tekst}`;
        uit.set(
          sleutel,
          uit.has(sleutel) ? null : { kop: kolom.kop, reeks: kolom.reeks, soort: kolom.soort, jaar: kolom.jaar }
        );
      });
    }
  }
  return uit;
}

type Betekenis = Pick<Kolom, 'kop' | 'reeks' | 'soort' | 'jaar'>;

/** Figures that moved to another column, with another series, kind or year; left open is not moved. */
function moved(eerst: Lezing, later: Lezing): string[] {
  const oud = meanings(eerst);
  return [...meanings(later)].flatMap(([sleutel, nu]) => {
    const toen = oud.get(sleutel);
    if (!toen || nu === null) return [];
    const anders = (['reeks', 'soort', 'jaar'] as const).filter(
      (veld) => nu[veld] !== null && toen[veld] !== null && nu[veld] !== toen[veld]
    );
    return anders.length === 0 ? [] : [`${sleutel} stond in ${toen.kop}, nu in ${nu.kop}`];
  });
}

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
            const regel = cel.herkomst.regel ?? 0;
            // A figure stands on one line; words may go on over a few, of which the last is their place.
            const stukken = cel.waarde === null ? cel.tekst.split(/\s+/) : [cel.tekst];
            const gedrukt = zonderWit(
              lijnen.slice(cel.waarde === null ? Math.max(0, regel - 8) : regel - 1, regel).join('')
            );
            for (const stuk of stukken)
              if (!gedrukt.includes(zonderWit(stuk))) throw new Error(`"${stuk}" staat niet in "${gedrukt}"`);
          }
        }
      ),
      { numRuns: 150 }
    );
  }, 60_000);

  it('never moves a figure to another column when lines below its header are cut out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cases),
        fc.constantFrom(...(Object.keys(VORMEN) as Vorm[])),
        fc.nat(300),
        fc.integer({ min: 1, max: 8 }),
        async (regels, vorm, plaats, aantal) => {
          const lijnen = VORMEN[vorm](regels).split('\n');
          const heel = readFigures(await documentOf(lijnen.join('\n')));
          // The header stays: without it columns may well be other ones.
          const eerste = Math.max(0, ...heel.tabellen.map(({ rijen }) => rijen[0]?.herkomst.regel ?? 0));
          const ruimte = lijnen.length - eerste;
          if (heel.tabellen.length !== 1 || ruimte < 1) return;
          lijnen.splice(eerste + (plaats % ruimte), aantal);
          expect(moved(heel, readFigures(await documentOf(lijnen.join('\n'))))).toEqual([]);
        }
      ),
      { numRuns: 120 }
    );
  }, 60_000);
});
