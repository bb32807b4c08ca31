import type { Lezing } from '../domain/lezing';
import type { Tabel } from '../domain/tabel';
import type { Check } from './check';
import { isVerdict, type Uitkomst } from './identiteit';
import { findOptellingen } from './optelling';
import { testOptelling } from './optelling-toets';

/** A column: its rows against the total row, sub-totals instead of rows where there are. */
export const kolomTotaal: Check = {
  code: 'kolom-totaal',
  run: (lezing) => lezing.tabellen.flatMap((tabel) => runTable(lezing, settleRoles(lezing, tabel))),
};

function runTable(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  return findOptellingen(tabel).flatMap((optelling) => testOptelling('kolom-totaal', lezing, tabel, optelling));
}

/**
 * A row such as "Saldo van de financieringsfunctie" reads like a sub-total and is none: where no column of it adds up,
 * and more sums of the table hold when it is an ordinary row, it is one.
 */
function settleRoles(lezing: Lezing, tabel: Tabel): Tabel {
  for (const { totaal } of findOptellingen(tabel)) {
    const own = runTable(lezing, tabel).filter((uitkomst) => uitkomst.totaal.startsWith(`${totaal.id}.`));
    if (own.length < 2 || countTies(own) > 0) continue;
    const rijen = tabel.rijen.map((rij) => (rij === totaal ? { ...rij, rol: 'regel' as const } : rij));
    const other = { ...tabel, rijen };
    if (countTies(runTable(lezing, other)) > countTies(runTable(lezing, tabel))) return settleRoles(lezing, other);
  }
  return tabel;
}

function countTies(uitkomsten: readonly Uitkomst[]): number {
  return uitkomsten.filter((uitkomst) => isVerdict(uitkomst) && uitkomst.oordeel !== 'verschil').length;
}
