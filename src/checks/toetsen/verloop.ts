import { isBedragkolom, isOnbekendeKolom } from '../../domain/bedragkolom';
import type { Lezing } from '../../domain/lezing';
import type { Tabel } from '../../domain/tabel';
import type { Tabelcheck } from '../check';
import { leaveOut, testIdentiteit, type Identiteit, type Post, type Uitkomst } from '../identiteit';
import { choose, ties } from './keuze';
import { postAt } from './kolommen';
import { withoutBlanks } from './leeg';
import { findInKolommen, findInRijen, type Verloopreeks } from './verloopreeksen';

/**
 * The course of a reserve, a voorziening or another balance: at the beginning, with what was added and taken away, against
 * the end. Withdrawals are printed in either sign, and other movements in any: the figures choose.
 */
export const verloop: Tabelcheck = {
  code: 'verloop',
  runTabel: (lezing, tabel) => [...inKolommen(lezing, tabel), ...inRijen(lezing, tabel)],
};

function inKolommen(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  const rijen = tabel.rijen.filter(({ rol }) => rol !== 'kop');
  return findInKolommen(tabel).flatMap((reeks) =>
    testReeks(
      lezing,
      reeks,
      rijen.map((rij) => ({ programma: rij.programma, at: (plaats: number) => postAt(tabel, rij, plaats) }))
    )
  );
}

function inRijen(lezing: Lezing, tabel: Tabel): readonly Uitkomst[] {
  return findInRijen(tabel).flatMap((reeks) => {
    const eind = tabel.rijen[reeks.eind];
    if (eind === undefined) return [];
    const lijnen = tabel.kolommen.flatMap((kolom, index): Lijn[] => {
      const at = (plaats: number): Post => postAt(tabel, tabel.rijen[plaats] ?? eind, index);
      return isBedragkolom(kolom) || isOnbekendeKolom(kolom) ? [{ programma: eind.programma, at }] : [];
    });
    return testReeks(lezing, reeks, lijnen);
  });
}

/** One balance with its movements: a row of a table, or a column. */
interface Lijn {
  readonly programma: string | null;
  readonly at: (plaats: number) => Post;
}

type Tekens = Readonly<Record<Verloopreeks['mutaties'][number]['deel'], 1 | -1>>;

/** The signs that each kind of movement may have, the natural ones first. */
const TEKENS: readonly Tekens[] = ([1, -1] as const).flatMap((erbij) =>
  ([-1, 1] as const).flatMap((eraf) => ([1, -1] as const).map((mutatie) => ({ erbij, eraf, mutatie })))
);

function testReeks(lezing: Lezing, reeks: Verloopreeks, lijnen: readonly Lijn[]): readonly Uitkomst[] {
  const delen = new Set(reeks.mutaties.map(({ deel }) => deel));
  const isOther = (tekens: Tekens): boolean =>
    (['erbij', 'eraf', 'mutatie'] as const).some((deel) => !delen.has(deel) && tekens[deel] !== TEKENS[0]?.[deel]);
  const readings = TEKENS.filter((tekens) => !isOther(tekens)).map((tekens) =>
    lijnen.map((lijn) => withNil(toIdentiteit(lezing, reeks, lijn, tekens)))
  );
  const chosen = choose(readings, false);
  const isConfirmed = chosen?.some((identiteit) => ties(testIdentiteit(identiteit))) ?? false;
  return (chosen ?? readings[0] ?? []).flatMap((identiteit) => {
    const uitkomst = testIdentiteit(identiteit);
    if (uitkomst === null) return [];
    return [isConfirmed ? uitkomst : leaveOut(identiteit, 'optelling-onduidelijk')];
  });
}

/** A blank movement is nil where the sum then holds; otherwise a figure may have been left out. */
function withNil(identiteit: Identiteit): Identiteit {
  const rest = withoutBlanks(identiteit);
  return rest !== identiteit && ties(testIdentiteit(rest)) ? rest : identiteit;
}

function toIdentiteit(lezing: Lezing, { begin, mutaties, eind }: Verloopreeks, lijn: Lijn, tekens: Tekens): Identiteit {
  return {
    code: 'verloop',
    document: lezing.document.id,
    programma: lijn.programma,
    termen: [
      { ...lijn.at(begin), teken: 1 },
      ...mutaties.map(({ plaats, deel }) => ({ ...lijn.at(plaats), teken: tekens[deel] })),
    ],
    totaal: lijn.at(eind),
  };
}
