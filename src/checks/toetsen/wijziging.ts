import type { Lezing } from '../../domain/lezing';
import type { Kolom, Reeks, Tabel } from '../../domain/tabel';
import type { Tabelcheck } from '../check';
import { leaveOut, testIdentiteit, type Identiteit, type Uitkomst } from '../identiteit';
import { choose } from './keuze';
import { postAt } from './kolommen';

/** Begroting primitief with its wijzigingen against begroting na wijziging, row by row. */
export const wijziging: Tabelcheck = {
  code: 'wijziging',
  runTabel: (lezing, tabel) =>
    tabel.kolommen.flatMap((kolom, index) =>
      kolom.reeks === 'na wijziging' ? inColumn(lezing, tabel, kolom, index) : []
    ),
};

function inColumn(lezing: Lezing, tabel: Tabel, na: Kolom, index: number): readonly Uitkomst[] {
  const primitief = find(tabel, na, 'primitief');
  const wijzigingen = find(tabel, na, 'wijziging');
  // Two columns of one series and year (a tussenstand): which is meant is a guess.
  const isUnique = primitief.length === 1 && find(tabel, na, 'na wijziging').length === 1;
  const [basis] = primitief;
  if (!isUnique || basis === undefined || wijzigingen.length === 0) return [];
  // Several columns are steps that add up, or the last of them holds all changes so far.
  const sets = wijzigingen.length === 1 ? [wijzigingen] : [wijzigingen, wijzigingen.slice(-1)];
  const readings = sets.map((set) => identities(lezing, tabel, [basis, ...set], index));
  const chosen = choose(readings, false);
  return (chosen ?? readings[0] ?? []).flatMap((identiteit) => {
    const uitkomst = testIdentiteit(identiteit);
    if (uitkomst === null) return [];
    return chosen === null ? [leaveOut(identiteit, 'optelling-onduidelijk')] : [uitkomst];
  });
}

function find(tabel: Tabel, na: Kolom, reeks: Reeks): readonly number[] {
  return tabel.kolommen.flatMap((kolom, index) =>
    kolom.reeks === reeks &&
    kolom.soort === na.soort &&
    (kolom.jaar === null || na.jaar === null || kolom.jaar === na.jaar)
      ? [index]
      : []
  );
}

function identities(lezing: Lezing, tabel: Tabel, kolommen: readonly number[], totaal: number): readonly Identiteit[] {
  return tabel.rijen
    .filter(({ rol }) => rol !== 'kop')
    .map((rij) => ({
      code: 'wijziging' as const,
      document: lezing.document.id,
      programma: rij.programma,
      termen: kolommen.map((kolom) => ({ ...postAt(tabel, rij, kolom), teken: 1 as const })),
      totaal: postAt(tabel, rij, totaal),
    }));
}
