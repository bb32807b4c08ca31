import type { Oordeel } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { Resultaat, VerklaardeAfwijking } from '../domain/resultaat';
import { isUsable } from './laden/inhoud';
import type { Kern } from './poorten';
import type { Staat } from './state';
import { collect, isOpen } from './verklaren/overzicht';

/** Worst first: the order in which a person wants to see verdicts. */
export const OORDELEN: readonly Oordeel[] = ['verschil', 'raakt', 'afronding', 'sluit'];

/** What would be written: the usable readings, with names inferred from every document that is known. */
export function proposal(
  staat: Pick<Staat, 'gelezen' | 'resultaat'>,
  kern: Pick<Kern, 'inferNames'>
): readonly Lezing[] {
  const fresh = staat.gelezen.filter(isUsable);
  const ids = new Set(fresh.map((lezing) => lezing.document.id));
  const present = (staat.resultaat?.dossier.lezingen ?? []).filter((lezing) => !ids.has(lezing.document.id));
  return kern.inferNames([...present, ...fresh]).filter((lezing) => ids.has(lezing.document.id));
}

/** How many findings there are of each verdict. */
export function countVerdicts(resultaat: Resultaat | null): Readonly<Record<Oordeel, number>> {
  const counts = { sluit: 0, afronding: 0, raakt: 0, verschil: 0 };
  for (const bevinding of resultaat?.bevindingen ?? []) counts[bevinding.oordeel] += 1;
  return counts;
}

/** The number of afwijkingen that must be explained. */
export function countAboveThreshold(resultaat: Resultaat): number {
  return resultaat.afwijkingen.filter((afwijking) => afwijking.bovenDrempel).length;
}

/** By result, which never changes: counted on every tab at every keystroke. */
const openOf = new WeakMap<Resultaat, readonly VerklaardeAfwijking[]>();

/** Above the threshold and still open: without a note that stands, out of date, or not wholly explained by its causes. */
export function toExplain(resultaat: Resultaat | null): readonly VerklaardeAfwijking[] {
  if (resultaat === null) return [];
  const known = openOf.get(resultaat);
  if (known !== undefined) return known;
  const open = collect(resultaat, new Set())
    .filter((deel) => deel.afwijking.bovenDrempel && isOpen(deel))
    .map(({ afwijking }) => afwijking);
  openOf.set(resultaat, open);
  return open;
}
