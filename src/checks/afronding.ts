import type { Afronding, Afrondingswijze, Bevinding } from '../domain/bevinding';
import type { DocumentId } from '../domain/herkomst';
import type { Lezing } from '../domain/lezing';
import type { CelId } from '../domain/tabel';
import { decimaal, divide } from '../money/decimaal';
import { halfWidth, Rational, solve, testIntervals, type IdentityResult, type RoundingMode } from '../solver/solver';
import { toDecimaal, toRational } from './exact';
import { documentOf, euroInterval, indexFiguren, type Figuur } from './figuren';
import { buildStelsel, ZONDER_AANDELEN } from './stelsel';

/** How documents were rounded, as the user set it; without an entry: to the nearest. */
export type Afrondingen = Readonly<Record<DocumentId, Afrondingswijze>>;

const MODE: Readonly<Record<Afrondingswijze, RoundingMode>> = { 'naar dichtstbij': 'nearest', afgekapt: 'truncation' };

/** The rounding of a document in the words of the solver. */
export function modeOf(afrondingen: Afrondingen): (document: DocumentId) => RoundingMode {
  return (document) => MODE[afrondingen[document] ?? 'naar dichtstbij'];
}

/** The verdicts of sums with cut-off figures: their intervals lie on one side of the figure, and one end is open. */
export function judgeAfgekapt(
  bevindingen: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): readonly Bevinding[] {
  return bevindingen.map((bevinding) => {
    const cellen = [...bevinding.termen, { cel: bevinding.totaal, teken: -1 as const }];
    const isCut = cellen.some(({ cel }) => figuren.get(cel)?.wijze === 'truncation');
    // Shares are compared as ratios; they keep the rounding of their own notation.
    if (!isCut || bevinding.code === 'tegel-aandelen') return bevinding;
    const result = testIntervals(
      cellen.flatMap(({ cel, teken }) => {
        const figuur = figuren.get(cel);
        if (figuur === undefined) return [];
        const published = toRational(figuur.waarde).times(toRational(figuur.euro));
        return [{ coefficient: toRational(decimaal(teken)), published, interval: euroInterval(figuur, figuur.waarde) }];
      })
    );
    const { verdict } = result;
    const marge = divide(toDecimaal(reach(result)), bevinding.euro);
    return { ...bevinding, oordeel: verdict, marge, gezamenlijk: verdict !== 'verschil' };
  });
}

/** What cutting off explains at the most on the side of the difference. */
function reach({ difference, range }: IdentityResult): Rational {
  const below = range.low && difference.minus(range.low);
  const above = range.high?.minus(difference) ?? null;
  const side = difference.sign() > 0 ? below : difference.sign() < 0 ? above : halfWidth(range);
  return side ?? Rational.zero;
}

/**
 * What was set, and the documents that contradict themselves when rounded to the nearest but not when cut off. That is
 * said, not applied: one mistake of a few units can look like cutting off too.
 */
export function inferAfronding(
  lezingen: readonly Lezing[],
  bevindingen: readonly Bevinding[],
  afrondingen: Afrondingen
): readonly Afronding[] {
  return lezingen.flatMap((lezing): Afronding[] => {
    const document = lezing.document.id;
    const set = afrondingen[document];
    if (set !== undefined) return [{ document, wijze: set, afgeleid: false }];
    const own = bevindingen.filter(
      ({ code, termen, totaal }) =>
        code !== 'tegel-aandelen' &&
        [totaal, ...termen.map(({ cel }) => cel)].every((cel) => documentOf(cel) === document)
    );
    if (own.every(({ gezamenlijk }) => gezamenlijk)) return [];
    const holds = (mode: RoundingMode): boolean => {
      const figuren = indexFiguren([lezing], () => mode);
      return solve(buildStelsel(own, ZONDER_AANDELEN, figuren).system).status === 'feasible';
    };
    return !holds('nearest') && holds('truncation') ? [{ document, wijze: 'afgekapt', afgeleid: true }] : [];
  });
}
