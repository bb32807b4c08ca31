import type { Bevinding, CheckCode } from '../../domain/bevinding';
import type { DocumentId } from '../../domain/herkomst';
import type { Soort, Tabel, Tekenconventie } from '../../domain/tabel';
import { houseSign } from '../../domain/tekenconventie';
import { absolute, add, compare, NUL, sum } from '../../money/decimaal';
import { groupBy } from '../stelsel/groepen';
import { isVerdict, leaveOut, testIdentiteit, type Identiteit, type Post, type Uitkomst } from '../identiteit';
import { ties } from './keuze';

/** One figure that two tables publish. */
export interface Paar {
  readonly hier: Post;
  readonly daar: Post;
  readonly soort: Soort | null;
  readonly programma: string | null;
  /** A row by itself; false: a total, that differs when a row of it does. */
  readonly isDeel: boolean;
  /** The column and kind that it stands in. */
  readonly kolom: string;
}

/** Two tables that may publish the same figures. */
export interface Plaatsen {
  readonly code: CheckCode;
  readonly document: DocumentId;
  readonly hier: Tabel;
  readonly daar: Tabel;
  /** In the id of the outcomes, where one figure has more than one counterpart. */
  readonly bij?: string;
}

/**
 * Figures that stand in two tables, against each other. That both places mean the same is inferred from names, and what
 * is in a programme changes: only where most pairs agree is one that does not called a difference.
 */
export function testHerhaling(plaatsen: Plaatsen, paren: readonly Paar[]): readonly Uitkomst[] {
  const { hier, daar } = plaatsen;
  const identiteiten = paren.map((paar) => toIdentiteit(plaatsen, paar));
  const obstacle = paren.map(({ soort }) => {
    const isKnown = [hier, daar].every(({ tekenconventie }) => knowsSign(tekenconventie, soort));
    return isKnown ? null : ('conventie-onbekend' as const);
  });
  const uitkomsten = identiteiten.map((identiteit, index) => {
    const uitkomst = testIdentiteit(identiteit);
    const reden = obstacle[index] ?? null;
    return uitkomst !== null && reden !== null ? leaveOut(identiteit, reden) : uitkomst;
  });
  const isSure = isSame(uitkomsten, paren);
  return uitkomsten.flatMap((uitkomst, index) => {
    const identiteit = identiteiten[index];
    if (uitkomst === null || identiteit === undefined) return [];
    return isSure || !isVerdict(uitkomst) || ties(uitkomst)
      ? [uitkomst]
      : [leaveOut(identiteit, 'vergelijking-onzeker')];
  });
}

function toIdentiteit({ code, document, hier, daar, bij }: Plaatsen, paar: Paar): Identiteit {
  const { soort, programma } = paar;
  const sign = (tabel: Tabel): 1 | -1 => (soort === null ? 1 : houseSign(tabel.tekenconventie, soort));
  return {
    code,
    document,
    programma,
    termen: [{ ...paar.daar, teken: sign(hier) === sign(daar) ? 1 : -1 }],
    totaal: paar.hier,
    ...(bij === undefined ? {} : { bij }),
  };
}

/** Reserves are printed in either sign, and no convention says in which. */
function knowsSign(conventie: Tekenconventie, soort: Soort | null): boolean {
  return (soort === 'lasten' || soort === 'baten' || soort === 'saldo') && conventie[soort] !== null;
}

/** More than half agree, and what does not agree is not a shift between rows: that is another classification, no mistake. */
function isSame(uitkomsten: readonly (Uitkomst | null)[], paren: readonly Paar[]): boolean {
  const tested = uitkomsten.flatMap((uitkomst, index) => {
    const paar = paren[index];
    return uitkomst !== null && isVerdict(uitkomst) && paar !== undefined ? [{ uitkomst, paar }] : [];
  });
  const apart = tested.filter(({ uitkomst }) => !ties(uitkomst));
  if (apart.length * 2 >= tested.length) return false;
  const rows = groupBy(
    apart.filter(({ paar }) => paar.isDeel),
    ({ paar }) => paar.kolom
  );
  return [...rows.values()].every((own) => own.length < 2 || !cancels(own.map(({ uitkomst }) => uitkomst)));
}

/** Whether differences add up to nothing, as far as rounding allows. */
export function cancels(bevindingen: readonly Bevinding[]): boolean {
  const rest = absolute(sum(bevindingen.map(({ verschil }) => verschil)));
  return (
    compare(
      rest,
      bevindingen.reduce((total, { marge }) => add(total, marge), NUL)
    ) <= 0
  );
}
