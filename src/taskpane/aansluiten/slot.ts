import type { Oordeel } from '../../domain/bevinding';
import type { Teksten } from '../../locale/teksten';

/** The outcome of all checks in one sentence. */
export function summarize(counts: Readonly<Record<Oordeel, number>>, { paneel }: Teksten): string {
  const { aansluiten } = paneel;
  if (counts.verschil > 0) return aansluiten.slotVerschil(counts.verschil);
  const gaps = counts.afronding + counts.raakt;
  return gaps > 0 ? aansluiten.slotAfronding(gaps) : aansluiten.slotAlles(counts.sluit);
}
