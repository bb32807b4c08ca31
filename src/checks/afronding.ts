import { toAfrondingsregel, type Afrondingsregel, type Afrondingswijze } from '../domain/afronding';
import type { Afronding, Bevinding } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { CelId, Eenheid } from '../domain/tabel';
import { multiply } from '../money/decimaal';
import { Rational, solve, testIntervals } from '../solver/solver';
import { toRational } from './stelsel/exact';
import { documentOf, euroInterval, indexFiguren, type Figuur } from './stelsel/figuren';
import { groupBevindingen } from './stelsel/groepen';
import { buildStelsel, ZONDER_AANDELEN } from './stelsel/stelsel';

/** The readings with what the user said of their rounding at every figure: what the checks go by. */
export function withAfronding(lezingen: readonly Lezing[]): readonly Lezing[] {
  return lezingen.map((lezing) =>
    lezing.afronding === undefined ? lezing : mark(lezing, toAfrondingsregel(lezing.afronding))
  );
}

function mark(lezing: Lezing, afronding: Afrondingsregel): Lezing {
  const marked = <T extends { readonly eenheid: Eenheid }>(one: T): T => ({
    ...one,
    eenheid: { ...one.eenheid, afronding },
  });
  return { ...lezing, tabellen: lezing.tabellen.map(marked), tegels: lezing.tegels.map(marked) };
}

/**
 * What was set, and the documents that contradict themselves when rounded to the nearest but not when cut off. That is
 * said, not applied: one mistake of a few units can look like cutting off too.
 */
export function inferAfronding(lezingen: readonly Lezing[], bevindingen: readonly Bevinding[]): readonly Afronding[] {
  return lezingen.flatMap((lezing): Afronding[] => {
    const document = lezing.document.id;
    const set = lezing.afronding?.wijze ?? null;
    if (set !== null) return [{ document, wijze: set, afgeleid: false }];
    const own = bevindingen.filter(
      ({ code, termen, totaal }) =>
        code !== 'tegel-aandelen' &&
        [totaal, ...termen.map(({ cel }) => cel)].every((cel) => documentOf(cel) === document)
    );
    if (own.every(({ gezamenlijk }) => gezamenlijk)) return [];
    const holds = (wijze: Afrondingswijze): boolean => tiesWhen(toAfrondingsregel({ wijze, marge: null }), lezing, own);
    return !holds('naar dichtstbij') && holds('afgekapt') ? [{ document, wijze: 'afgekapt', afgeleid: true }] : [];
  });
}

/** Sums by themselves first, then groups with a fault: most faults are no matter of cutting off, and one is enough. */
function tiesWhen(regel: Afrondingsregel, lezing: Lezing, own: readonly Bevinding[]): boolean {
  const figuren = indexFiguren([mark(lezing, regel)]);
  if (!own.every((bevinding) => bevinding.oordeel !== 'verschil' || tiesAlone(bevinding, figuren))) return false;
  const isFaulty = (groep: readonly Bevinding[]): boolean => groep.some(({ gezamenlijk }) => !gezamenlijk);
  return [...groupBevindingen(own)]
    .sort((a, b) => Number(isFaulty(b)) - Number(isFaulty(a)))
    .every((groep) => solve(buildStelsel(groep, ZONDER_AANDELEN, figuren).system).status === 'feasible');
}

function tiesAlone({ termen, totaal }: Bevinding, figuren: ReadonlyMap<CelId, Figuur>): boolean {
  const addends = [...termen, { cel: totaal, teken: -1 as const }].flatMap(({ cel, teken }) => {
    const figuur = figuren.get(cel);
    if (figuur === undefined) return [];
    const published = toRational(multiply(figuur.waarde, figuur.euro));
    return [{ coefficient: Rational.of(teken), published, interval: euroInterval(figuur, figuur.waarde) }];
  });
  return testIntervals(addends).verdict !== 'verschil';
}
