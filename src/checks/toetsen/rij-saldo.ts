import { isBedragkolom } from '../../domain/bedragkolom';
import type { Lezing } from '../../domain/lezing';
import type { Reeks, Rij, Tabel } from '../../domain/tabel';
import type { Tabelcheck } from '../check';
import { isVerdict, leaveOut, testIdentiteit, type Identiteit, type Post, type Uitkomst } from '../identiteit';
import { ties } from './keuze';
import { groupKolommen, postAt } from './kolommen';
import { blanksAreNil, withoutBlanks } from './leeg';
import { groupRijen } from './rijgroepen';
import { saldotekens, type Saldotekens } from './saldo';

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
        return [{ rij, reeks, lasten: l, baten: b, saldo: s }];
      })
    );
  return conclude(toBeweringen(lezing, tabel, claims));
}

function inRows(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  return groupRijen(tabel).flatMap(({ lasten, baten, saldo, isNaast }) => {
    const claims = tabel.kolommen.flatMap((kolom, index) => {
      if (kolom.soort !== null || !isBedragkolom(kolom)) return [];
      const [l, b, s] = [lasten, baten, saldo].map((rij) => postAt(tabel, rij, index)) as [Post, Post, Post];
      return [{ rij: saldo, reeks: kolom.reeks, lasten: l, baten: b, saldo: s }];
    });
    const beweringen = toBeweringen(lezing, tabel, claims);
    const uitkomsten = conclude(beweringen);
    // Rows that only stand together make a saldo when the figures say so in at least one column.
    const isRefuted = isNaast && uitkomsten.filter(isVerdict).length > 1 && !uitkomsten.some(ties);
    return isRefuted ? beweringen.map(({ identiteit }) => leaveOut(identiteit, 'optelling-onduidelijk')) : uitkomsten;
  });
}

/** Lasten, baten and saldo of a row and series, as printed. */
interface Drietal {
  readonly rij: Rij;
  readonly reeks: Reeks | null;
  readonly lasten: Post;
  readonly baten: Post;
  readonly saldo: Post;
}

/** What a row says, and whether the signs of its table are known. */
interface Bewering {
  readonly identiteit: Identiteit;
  readonly isBekend: boolean;
  /** It stands in a column of which the series is not known. */
  readonly isNaamloos: boolean;
}

function toBeweringen(lezing: Lezing, tabel: Tabel, drietallen: readonly Drietal[]): readonly Bewering[] {
  const verschil = differenceSigns(lezing, tabel, drietallen);
  return drietallen.map((drietal) => {
    const tekens = drietal.reeks === 'verschil' ? verschil : saldotekens(tabel.tekenconventie, drietal.reeks);
    const identiteit = claim(lezing, drietal, tekens ?? { lasten: 1, baten: 1 });
    return { isBekend: tekens !== null, isNaamloos: drietal.reeks === null, identiteit };
  });
}

/**
 * The signs of differences. Where it is not known how they are printed, beside figures of which it is known, they may
 * be effects that add up: where more of them close so than by the signs of the table.
 */
function differenceSigns(lezing: Lezing, tabel: Tabel, drietallen: readonly Drietal[]): Saldotekens | null {
  const { tekenconventie } = tabel;
  const tekens = saldotekens(tekenconventie, 'verschil');
  const onlyVerschil = tabel.kolommen.every((kolom) => kolom.reeks === 'verschil' || !isBedragkolom(kolom));
  if (tekens === null || tekenconventie.verschil !== null || onlyVerschil) return tekens;
  const tested = drietallen.filter(({ reeks }) => reeks === 'verschil');
  const closing = (vorm: Saldotekens): number =>
    tested.filter((drietal) => ties(testIdentiteit(claim(lezing, drietal, vorm)))).length;
  const effect = saldotekens({ ...tekenconventie, verschil: 'effect' }, 'verschil');
  const [own, other] = [closing(tekens), effect === null ? 0 : closing(effect)];
  return other > own ? effect : tekens;
}

function claim(lezing: Lezing, { rij, lasten, baten, saldo }: Drietal, tekens: Saldotekens): Identiteit {
  return {
    code: 'rij-saldo',
    document: lezing.document.id,
    programma: rij.programma,
    termen: [
      { ...lasten, teken: tekens.lasten },
      { ...baten, teken: tekens.baten },
    ],
    totaal: saldo,
  };
}

function conclude(claims: readonly Bewering[]): readonly Uitkomst[] {
  // Only where the columns have no name that tells: a table whose signs contradict each other stays in doubt.
  const byFigures = claims.every(({ isBekend, isNaamloos }) => !isBekend && isNaamloos) ? formByFigures(claims) : null;
  if (byFigures !== null) return byFigures.flatMap((identiteit) => testIdentiteit(identiteit) ?? []);
  const known = claims.filter(({ isBekend }) => isBekend).map(({ identiteit }) => identiteit);
  const isNil = blanksAreNil(known);
  return claims.flatMap(({ identiteit, isBekend }) => {
    const meant = isNil && isBekend ? withoutBlanks(identiteit) : identiteit;
    const uitkomst = testIdentiteit(meant);
    if (uitkomst === null) return [];
    return [isBekend ? uitkomst : leaveOut(identiteit, 'conventie-onbekend')];
  });
}

const VORMEN = [
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;

/**
 * The form that every row of a table follows, where its convention is not known otherwise: the only one of the three
 * that ties in all of them, with more to each than rounding. Null when no form does, or more than one.
 */
function formByFigures(claims: readonly Bewering[]): readonly Identiteit[] | null {
  const read = VORMEN.map((tekens) =>
    claims.map(({ identiteit }) => ({
      ...identiteit,
      termen: identiteit.termen.map((term, index) => ({ ...term, teken: tekens[index] ?? term.teken })),
    }))
  );
  const fitting = read.filter((identiteiten) => {
    const uitkomsten = identiteiten.flatMap((identiteit) => testIdentiteit(identiteit) ?? []);
    return uitkomsten.length > 0 && uitkomsten.every(ties);
  });
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : null;
}
