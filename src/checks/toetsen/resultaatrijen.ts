import type { Rij, Soort, Tabel } from '../../domain/tabel';
import type { Deel, Optelling } from './optelling';

const SALDERING: readonly (Soort | null)[] = ['toevoeging', 'onttrekking', 'mutatie reserves', null];

/**
 * Saldo after reserves, where the kinds stand in the rows: the saldo before it and the reserve rows between.
 * Documents print additions and withdrawals in either sign, so every sign a kind can have is a reading of its own.
 */
export function findResultaten(tabel: Tabel): readonly Optelling[] {
  const rijen = tabel.rijen.filter(({ rol }) => rol !== 'kop');
  let saldo: Rij | null = null;
  let between: Rij[] = [];
  const found: Optelling[] = [];
  for (const rij of rijen) {
    if (rij.soort === 'saldo') {
      if (saldo !== null && between.length > 0) found.push({ totaal: rij, kandidaten: readings(saldo, between) });
      saldo = rij;
      between = [];
    } else if (rij.rol === 'regel' && SALDERING.includes(rij.soort)) between.push(rij);
    else saldo = null;
  }
  return found;
}

function readings(saldo: Rij, between: readonly Rij[]): readonly (readonly Deel[])[] {
  const soorten = [...new Set(between.map(({ soort }) => soort))];
  const signs = soorten.reduce<readonly (readonly (1 | -1)[])[]>(
    (all) => all.flatMap((chosen) => ([1, -1] as const).map((sign) => [...chosen, sign])),
    [[]]
  );
  return signs.map((chosen) => [
    { rij: saldo, teken: 1 },
    ...between.map((rij): Deel => ({ rij, teken: chosen[soorten.indexOf(rij.soort)] ?? 1 })),
  ]);
}
