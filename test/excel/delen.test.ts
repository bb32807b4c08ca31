import fc from 'fast-check';
import { toBatches } from '../../src/excel/write';
import type { Invoer, Stap } from '../../src/workbook/stap';

const MEEST = 2_000_000;

function schrijf(rij: number, waarden: readonly (readonly Invoer[])[]): Stap {
  const gebied = { blad: 'Blad', rij, kolom: 0, rijen: waarden.length, kolommen: waarden[0]?.length ?? 0 };
  return { stap: 'schrijf', gebied, waarden };
}

/** What Office.js sends of a step, at the least. Bytes. */
const bytes = (stap: Stap): number => (stap.stap === 'schrijf' ? Buffer.byteLength(JSON.stringify(stap.waarden)) : 0);

const cellen = (stappen: readonly Stap[]): [number, Invoer][] =>
  stappen.flatMap((stap) =>
    stap.stap === 'schrijf' ? stap.waarden.map((rij, r): [number, Invoer] => [stap.gebied.rij + r, rij[0] ?? '']) : []
  );

describe('the requests of a write', () => {
  it('hold every cell once, in order and in its place, and none is too large', async () => {
    const tekst = fc.integer({ min: 0, max: 32_000 }).map((lengte) => '€"'.repeat(lengte / 2));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(tekst, { minLength: 1, maxLength: 120 }), { maxLength: 6 }),
        async (blokken) => {
          let van = 0;
          const stappen = blokken.map((kolom) =>
            schrijf(
              (van += 1000),
              kolom.map((waarde) => [waarde])
            )
          );
          const delen = await toBatches(stappen);
          expect(cellen(delen.flat())).toEqual(cellen(stappen));
          for (const deel of delen) expect(deel.reduce((som, stap) => som + bytes(stap), 0)).toBeLessThan(MEEST);
        }
      ),
      { numRuns: 40 }
    );
  });

  it('are as few as their weight asks for', async () => {
    const rij: Invoer[] = ['x'.repeat(10_000)];
    const delen = await toBatches([
      schrijf(0, Array<Invoer[]>(500).fill(rij)),
      schrijf(600, Array<Invoer[]>(500).fill(rij)),
    ]);
    // 199 rows of 10 kB in each.
    expect(delen).toHaveLength(6);
  });

  it('of no steps are none', async () => {
    expect(await toBatches([])).toEqual([]);
  });
});
