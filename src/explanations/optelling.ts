import type { Rij, Tabel } from '../domain/tabel';
import { absolute, add, compare, decimaal, multiply, NUL, subtract, type Decimaal } from '../money/decimaal';

const HALF = decimaal('0.5');

/**
 * In how many columns of amounts a row is the sum of others as printed, within half a step a figure, and in how many it is
 * not. An empty cell adds nothing; a column without a figure of the row itself does not count.
 */
export function countSums(
  { kolommen }: Pick<Tabel, 'kolommen'>,
  totaal: Rij,
  delen: readonly Rij[]
): { readonly wel: number; readonly niet: number } {
  let [wel, niet] = [0, 0];
  for (const [index, { reeks }] of kolommen.entries()) {
    const cel = totaal.cellen[index];
    const waarde = cel?.waarde ?? null;
    // Differences are computed from unrounded figures more often than not: they prove nothing.
    if (!cel || waarde === null || reeks === null || reeks === 'verschil') continue;
    let som: Decimaal = NUL;
    let marge = cel.stap;
    for (const deel of delen) {
      const lid = deel.cellen[index];
      som = add(som, lid?.waarde ?? NUL);
      // An empty cell was not rounded.
      if (typeof lid?.waarde === 'string') marge = add(marge, lid.stap);
    }
    if (compare(absolute(subtract(waarde, som)), multiply(marge, HALF)) > 0) niet += 1;
    else wel += 1;
  }
  return { wel, niet };
}

/** Whether a row is the sum of others in every column, two at least. */
export function isSumOf(tabel: Pick<Tabel, 'kolommen'>, totaal: Rij, delen: readonly Rij[]): boolean {
  const { wel, niet } = countSums(tabel, totaal, delen);
  return niet === 0 && wel > 1;
}
