import { isBedragkolom } from '../../domain/bedragkolom';
import { normalizeNaam } from '../../domain/naam';
import type { Rij, Soort, Tabel } from '../../domain/tabel';
import { absolute, add, compare, decimaal, multiply, NUL, subtract, type Decimaal } from '../../money/decimaal';

/** So many rows and so many columns before a row is taken for a sum that does not say so. */
const ENOUGH = 3;

/** What a row is in a sum, where its label misleads: a line that begins with "Saldo", a sum without the word total. */
export function withMeantRoles(tabel: Tabel): Tabel {
  const soorten = [...new Set(tabel.rijen.map(({ soort }) => soort))];
  const sums = new Set(soorten.flatMap((soort) => findSums(tabel, soort)));
  const rijen = tabel.rijen.map((rij) => {
    if (sums.has(rij)) return { ...rij, rol: 'subtotaal' as const };
    return rij.rol === 'subtotaal' && isLine(rij) ? { ...rij, rol: 'regel' as const } : rij;
  });
  return rijen.every((rij, index) => rij === tabel.rijen[index]) ? tabel : { ...tabel, rijen };
}

/** BBV, art. 8 lid 5: a line of the overzicht algemene dekkingsmiddelen, whatever its name suggests. */
function isLine({ label }: Rij): boolean {
  return /\bsaldo (van )?(de )?financieringsfunctie\b/.test(normalizeNaam(label));
}

/**
 * Rows that are no total by their label ("Gerealiseerde baten en lasten") and hold the sum of all rows since the last total:
 * three rows at least, in three columns at least that are more than a few units, and three times as many as do not.
 */
function findSums(tabel: Tabel, soort: Soort | null): readonly Rij[] {
  const columns = tabel.kolommen.flatMap((kolom, index) => (isBedragkolom(kolom) ? [index] : []));
  const found: Rij[] = [];
  let sums = columns.map(() => NUL);
  let count = 0;
  for (const rij of tabel.rijen) {
    if (rij.rol === 'kop' || rij.soort !== soort) continue;
    const isSum = rij.rol === 'regel' && count >= ENOUGH && holds(rij, columns, sums, count);
    if (isSum) found.push(rij);
    if (isSum || (rij.rol !== 'regel' && !isLine(rij))) {
      sums = columns.map(() => NUL);
      count = 0;
    } else {
      sums = sums.map((sum, at) => add(sum, rij.cellen[columns[at] ?? -1]?.waarde ?? NUL));
      count += 1;
    }
  }
  return found;
}

function holds(rij: Rij, columns: readonly number[], sums: readonly Decimaal[], count: number): boolean {
  let closing = 0;
  let other = 0;
  for (const [at, column] of columns.entries()) {
    const cel = rij.cellen[column];
    if (cel === undefined || cel === null || cel.waarde === null || rij.twijfel !== null) continue;
    // Half a step for each figure: what rounding explains at the most.
    const room = multiply(multiply(cel.stap, decimaal('0.5')), decimaal(count + 1));
    if (compare(absolute(subtract(cel.waarde, sums[at] ?? NUL)), room) > 0) other += 1;
    else if (compare(absolute(cel.waarde), multiply(room, decimaal('10'))) > 0) closing += 1;
  }
  return closing >= ENOUGH && closing >= other * 3;
}
