import type { Lezing } from '../domain/lezing';
import type { Rij, Tabel } from '../domain/tabel';
import type { Check } from './check';
import { leaveOut, testIdentiteit, type Identiteit, type Uitkomst } from './identiteit';
import { isAmount, postAt } from './kolommen';
import { findOptellingen, type Optelling } from './optelling';

/** A column: its rows against the total row, sub-totals instead of rows where there are. */
export const kolomTotaal: Check = {
  code: 'kolom-totaal',
  run: (lezing) =>
    lezing.tabellen.flatMap((tabel) => findOptellingen(tabel).flatMap((optelling) => runOne(lezing, tabel, optelling))),
};

function runOne(lezing: Lezing, tabel: Tabel, { totaal, kandidaten }: Optelling): readonly Uitkomst[] {
  const perKandidaat = kandidaten.map((delen) => toIdentiteiten(lezing, tabel, totaal, delen));
  const identiteiten = choose(perKandidaat);
  if (identiteiten) return identiteiten.flatMap((identiteit) => testIdentiteit(identiteit) ?? []);
  return (perKandidaat[0] ?? []).flatMap((identiteit) =>
    testIdentiteit(identiteit) === null ? [] : [leaveOut(identiteit, 'optelling-onduidelijk')]
  );
}

function toIdentiteiten(lezing: Lezing, tabel: Tabel, totaal: Rij, delen: readonly Rij[]): readonly Identiteit[] {
  return tabel.kolommen.flatMap((kolom, index) =>
    isAmount(kolom)
      ? {
          code: 'kolom-totaal' as const,
          document: lezing.document.id,
          programma: totaal.programma,
          termen: delen.map((rij) => ({ ...postAt(tabel, rij, index), teken: 1 as const })),
          totaal: postAt(tabel, totaal, index),
        }
      : []
  );
}

/**
 * Which reading of the structure holds: the only one there is, or the one that most columns confirm
 * (more than half of them, and more than any other reading); null when the figures do not decide.
 */
function choose(perKandidaat: readonly (readonly Identiteit[])[]): readonly Identiteit[] | null {
  const [first] = perKandidaat;
  if (first === undefined || perKandidaat.length === 1) return first ?? null;
  const scores = perKandidaat.map((identiteiten) => identiteiten.filter(holds).length);
  const best = Math.max(...scores);
  const winner = scores.indexOf(best);
  const isClear = best * 2 > first.length && scores.lastIndexOf(best) === winner;
  return isClear ? (perKandidaat[winner] ?? null) : null;
}

function holds(identiteit: Identiteit): boolean {
  const uitkomst = testIdentiteit(identiteit);
  return uitkomst !== null && 'oordeel' in uitkomst && uitkomst.oordeel !== 'verschil';
}
