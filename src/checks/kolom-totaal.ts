import type { Lezing } from '../domain/lezing';
import type { Tabel } from '../domain/tabel';
import type { Check } from './check';
import { leaveOut, testIdentiteit, type Identiteit, type Uitkomst } from './identiteit';
import { isAmount, postAt } from './kolommen';
import { findOptellingen, type Deel, type Optelling } from './optelling';

/** A column: its rows against the total row, sub-totals instead of rows where there are. */
export const kolomTotaal: Check = {
  code: 'kolom-totaal',
  run: (lezing) => lezing.tabellen.flatMap((tabel) => runTable(lezing, settleRoles(lezing, tabel))),
};

function runTable(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  return findOptellingen(tabel).flatMap((optelling) => runOne(lezing, tabel, optelling));
}

function runOne(lezing: Lezing, tabel: Tabel, optelling: Optelling): readonly Uitkomst[] {
  const readings = optelling.kandidaten.map((delen) => toIdentiteiten(lezing, tabel, optelling, delen));
  const chosen = choose(readings, optelling.kandidaten[0] ?? []);
  return (chosen ?? readings[0] ?? []).flatMap((identiteit) => {
    const uitkomst = testIdentiteit(identiteit);
    if (uitkomst === null) return [];
    return chosen === null ? [leaveOut(identiteit, 'optelling-onduidelijk')] : [uitkomst];
  });
}

function toIdentiteiten(lezing: Lezing, tabel: Tabel, { totaal }: Optelling, delen: readonly Deel[]): Identiteit[] {
  return tabel.kolommen.flatMap((kolom, index) =>
    isAmount(kolom)
      ? {
          code: 'kolom-totaal' as const,
          document: lezing.document.id,
          programma: totaal.programma,
          termen: delen.map(({ rij, teken }) => ({ ...postAt(tabel, rij, index), teken })),
          totaal: postAt(tabel, totaal, index),
        }
      : []
  );
}

/** When none of so many columns adds up, it is the choice of rows that is wrong, or a row that is missing. */
const MANY = 4;

/**
 * Which reading of the structure holds: the only one there is, or the one that most columns confirm (more than half of
 * them, and more than any other unless all of them hold); null when the figures do not decide.
 */
function choose(readings: readonly (readonly Identiteit[])[], delen: readonly Deel[]): readonly Identiteit[] | null {
  const scores = readings.map((identiteiten) => identiteiten.filter(holds).length);
  const best = Math.max(...scores);
  const winner = scores.indexOf(best);
  const [first] = readings;
  if (first === undefined) return null;
  const testable = first.filter((identiteit) => testIdentiteit(identiteit) !== null).length;
  if (readings.length === 1) {
    // A total that would repeat one other total is a guess; and figures are rarely wrong in every column at once.
    const isRepeat = delen.length === 1 && delen[0]?.rij.rol !== 'regel';
    return best === 0 && (isRepeat || testable >= MANY) ? null : first;
  }
  const isClear = best === testable || (best * 2 > testable && scores.lastIndexOf(best) === winner);
  return isClear ? (readings[winner] ?? null) : null;
}

function holds(identiteit: Identiteit): boolean {
  const uitkomst = testIdentiteit(identiteit);
  return uitkomst !== null && 'oordeel' in uitkomst && uitkomst.oordeel !== 'verschil';
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
  return uitkomsten.filter((uitkomst) => 'oordeel' in uitkomst && uitkomst.oordeel !== 'verschil').length;
}
