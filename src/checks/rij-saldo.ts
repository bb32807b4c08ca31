import type { Lezing } from '../domain/lezing';
import type { Reeks, Rij, Tabel } from '../domain/tabel';
import type { Tabelcheck } from './check';
import { isVerdict, leaveOut, testIdentiteit, type Identiteit, type Post, type Uitkomst } from './identiteit';
import { ties } from './keuze';
import { groupKolommen, isAmount, postAt } from './kolommen';
import { blanksAreNil, withoutBlanks } from './leeg';
import { groupRijen } from './rijgroepen';
import { saldotekens } from './saldo';

/** A row, or three rows where the kinds stand below each other: its saldo against its lasten and baten. */
export const rijSaldo: Tabelcheck = {
  code: 'rij-saldo',
  runTabel: (lezing, tabel) => [...inColumns(lezing, tabel), ...inRows(lezing, tabel)],
};

function inColumns(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  const groepen = groupKolommen(tabel);
  const claims = tabel.rijen
    .filter(({ rol }) => rol !== 'kop')
    .flatMap((rij) =>
      groepen.flatMap(({ reeks, kolommen: { lasten, baten, saldo } }) => {
        if (lasten === undefined || baten === undefined || saldo === undefined) return [];
        const [l, b, s] = [lasten, baten, saldo].map((kolom) => postAt(tabel, rij, kolom)) as [Post, Post, Post];
        return [claim(lezing, tabel, rij, reeks, l, b, s)];
      })
    );
  return conclude(claims);
}

function inRows(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  return groupRijen(tabel).flatMap(({ lasten, baten, saldo, isNaast }) => {
    const claims = tabel.kolommen.flatMap((kolom, index) => {
      if (kolom.soort !== null || !isAmount(kolom)) return [];
      const [l, b, s] = [lasten, baten, saldo].map((rij) => postAt(tabel, rij, index)) as [Post, Post, Post];
      return [claim(lezing, tabel, saldo, kolom.reeks, l, b, s)];
    });
    const uitkomsten = conclude(claims);
    // Rows that only stand together make a saldo when the figures say so in at least one column.
    const isRefuted = isNaast && uitkomsten.filter(isVerdict).length > 1 && !uitkomsten.some(ties);
    return isRefuted ? claims.map(({ identiteit }) => leaveOut(identiteit, 'optelling-onduidelijk')) : uitkomsten;
  });
}

/** What a row says, and whether the signs of its table are known. */
interface Bewering {
  readonly identiteit: Identiteit;
  readonly isBekend: boolean;
}

function claim(lezing: Lezing, tabel: Tabel, rij: Rij, reeks: Reeks | null, l: Post, b: Post, s: Post): Bewering {
  const tekens = saldotekens(tabel.tekenconventie, reeks);
  return {
    isBekend: tekens !== null,
    identiteit: {
      code: 'rij-saldo',
      document: lezing.document.id,
      programma: rij.programma,
      termen: [
        { ...l, teken: tekens?.lasten ?? 1 },
        { ...b, teken: tekens?.baten ?? 1 },
      ],
      totaal: s,
    },
  };
}

function conclude(claims: readonly Bewering[]): readonly Uitkomst[] {
  const known = claims.filter(({ isBekend }) => isBekend).map(({ identiteit }) => identiteit);
  const isNil = blanksAreNil(known);
  return claims.flatMap(({ identiteit, isBekend }) => {
    const meant = isNil && isBekend ? withoutBlanks(identiteit) : identiteit;
    const uitkomst = testIdentiteit(meant);
    if (uitkomst === null) return [];
    return [isBekend ? uitkomst : leaveOut(identiteit, 'conventie-onbekend')];
  });
}
