import type { Lezing } from '../domain/lezing';
import type { Tabel } from '../domain/tabel';
import type { Tabelcheck } from './check';
import type { Uitkomst } from './identiteit';
import { ties } from './keuze';
import { findOptellingen } from './optelling';
import { testOptelling } from './optelling-toets';

/** A column: its rows against the total row, sub-totals instead of rows where there are. */
export const kolomTotaal: Tabelcheck = {
  code: 'kolom-totaal',
  runTabel: (lezing, tabel) => settleRoles(lezing, tabel, runTable(lezing, tabel)),
};

function runTable(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  return findOptellingen(tabel).flatMap((optelling) => testOptelling('kolom-totaal', lezing, tabel, optelling));
}

/**
 * A row such as "Saldo van de financieringsfunctie" reads like a sub-total and is none: where no column of it adds up,
 * and more sums of the table hold when it is an ordinary row, it is one.
 */
function settleRoles(lezing: Lezing, tabel: Tabel, uitkomsten: readonly Uitkomst[]): readonly Uitkomst[] {
  const perRij = new Map<string, Uitkomst[]>();
  for (const uitkomst of uitkomsten) {
    const rij = uitkomst.totaal.slice(0, uitkomst.totaal.lastIndexOf('.'));
    perRij.set(rij, [...(perRij.get(rij) ?? []), uitkomst]);
  }
  for (const { totaal } of findOptellingen(tabel)) {
    const own = perRij.get(totaal.id) ?? [];
    if (own.length < 2 || own.some(ties)) continue;
    const rijen = tabel.rijen.map((rij) => (rij === totaal ? { ...rij, rol: 'regel' as const } : rij));
    const other = { ...tabel, rijen };
    const others = runTable(lezing, other);
    if (others.filter(ties).length > uitkomsten.filter(ties).length) return settleRoles(lezing, other, others);
  }
  return uitkomsten;
}
