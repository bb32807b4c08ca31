import type { Resultaat } from '../../domain/resultaat';
import type { Teksten } from '../../locale/teksten';
import { countVerdicts } from '../selectie';
import { groupStoringen } from './storing';

/** The outcome of all checks in one sentence. */
export function summarize(resultaat: Resultaat, { paneel }: Teksten): string {
  const { aansluiten } = paneel;
  const { sluit, afronding, raakt, verschil } = countVerdicts(resultaat);
  const storingen = groupStoringen(resultaat.bevindingen).length;
  if (verschil > 0) return aansluiten.slotVerschil(verschil, storingen);
  // Each alone may be rounding, and together they cannot be: that is a fault as well.
  if (storingen > 0) return aansluiten.slotSamen(storingen);
  return afronding + raakt > 0 ? aansluiten.slotAfronding(afronding, raakt) : aansluiten.slotAlles(sluit);
}
