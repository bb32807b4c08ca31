import type { Rij, Tabel } from '../../domain/tabel';
import type { Optelling } from './optelling';

/**
 * A total that names no kind ("Totaal deelprogramma 1A") in a table where lasten, baten and saldo stand in the rows: the
 * sum of the saldi above it, since the last such total.
 */
export function findSaldosommen({ rijen }: Tabel): readonly Optelling[] {
  const found: Optelling[] = [];
  let saldi: Rij[] = [];
  for (const rij of rijen) {
    if (rij.rol === 'kop') continue;
    if (rij.soort === 'saldo') saldi.push(rij);
    else if (rij.soort === null && rij.rol !== 'regel') {
      if (saldi.length > 1) found.push({ totaal: rij, kandidaten: [saldi.map((saldo) => ({ rij: saldo, teken: 1 }))] });
      saldi = [];
    }
  }
  return found;
}
