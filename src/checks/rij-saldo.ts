import type { Lezing } from '../domain/lezing';
import type { Reeks, Rij, Tabel } from '../domain/tabel';
import type { Tabelcheck } from './check';
import { leaveOut, testIdentiteit, type Identiteit, type Post, type Uitkomst } from './identiteit';
import { groupKolommen, isAmount, postAt } from './kolommen';
import { groupRijen } from './rijgroepen';
import { saldotekens } from './saldo';

/** A row, or three rows where the kinds stand below each other: its saldo against its lasten and baten. */
export const rijSaldo: Tabelcheck = {
  code: 'rij-saldo',
  runTabel: (lezing, tabel) => [...inColumns(lezing, tabel), ...inRows(lezing, tabel)],
};

function inColumns(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  const groepen = groupKolommen(tabel);
  return tabel.rijen
    .filter(({ rol }) => rol !== 'kop')
    .flatMap((rij) =>
      groepen.flatMap(({ reeks, kolommen: { lasten, baten, saldo } }) => {
        if (lasten === undefined || baten === undefined || saldo === undefined) return [];
        const [l, b, s] = [lasten, baten, saldo].map((kolom) => postAt(tabel, rij, kolom)) as [Post, Post, Post];
        return test(lezing, tabel, rij, reeks, l, b, s);
      })
    );
}

function inRows(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  return groupRijen(tabel).flatMap(({ lasten, baten, saldo }) =>
    tabel.kolommen.flatMap((kolom, index) => {
      if (kolom.soort !== null || !isAmount(kolom)) return [];
      const [l, b, s] = [lasten, baten, saldo].map((rij) => postAt(tabel, rij, index)) as [Post, Post, Post];
      return test(lezing, tabel, saldo, kolom.reeks, l, b, s);
    })
  );
}

function test(
  lezing: Lezing,
  tabel: Tabel,
  rij: Rij,
  reeks: Reeks | null,
  l: Post,
  b: Post,
  s: Post
): readonly Uitkomst[] {
  const tekens = saldotekens(tabel.tekenconventie, reeks);
  const identiteit: Identiteit = {
    code: 'rij-saldo',
    document: lezing.document.id,
    programma: rij.programma,
    termen: [
      { ...l, teken: tekens?.lasten ?? 1 },
      { ...b, teken: tekens?.baten ?? 1 },
    ],
    totaal: s,
  };
  const uitkomst = testIdentiteit(identiteit);
  if (uitkomst === null) return [];
  return [tekens === null ? leaveOut(identiteit, 'conventie-onbekend') : uitkomst];
}
