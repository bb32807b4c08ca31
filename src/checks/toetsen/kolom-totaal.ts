import type { Lezing } from '../../domain/lezing';
import type { Tabel } from '../../domain/tabel';
import type { Tabelcheck } from '../check';
import type { Uitkomst } from '../identiteit';
import { ties } from './keuze';
import { findOptellingen, type Optelling } from './optelling';
import { testOptelling } from './optelling-toets';
import { withMeantRoles } from './rollen';
import { findSaldosommen } from './saldosommen';

/** A column: its rows against the total row, sub-totals instead of rows where there are. */
export const kolomTotaal: Tabelcheck = {
  code: 'kolom-totaal',
  runTabel: (lezing, tabel) => {
    const meant = withMeantRoles(tabel);
    return [
      ...settleRoles(lezing, meant, runTable(lezing, meant)),
      ...findSaldosommen(tabel).flatMap((optelling) => testConfirmed(lezing, tabel, optelling)),
    ];
  },
};

function runTable(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  return findOptellingen(tabel).flatMap((optelling) => testOptelling('kolom-totaal', lezing, tabel, optelling));
}

/** A sum that no label announces: left out where more than one column is printed and none adds up. */
function testConfirmed(lezing: Lezing, tabel: Tabel, optelling: Optelling): readonly Uitkomst[] {
  const uitkomsten = testOptelling('kolom-totaal', lezing, tabel, optelling);
  return uitkomsten.length > 1 && !uitkomsten.some(ties) ? [] : uitkomsten;
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
