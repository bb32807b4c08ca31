import type { Afrondingswijze } from '../../domain/afronding';
import type { Lezing } from '../../domain/lezing';
import type { Dossier } from '../../domain/resultaat';

/** The dossier with another choice for the rounding of one document; null leaves it to the add-in. The margin stays. */
export function setAfronding(dossier: Dossier, document: string, wijze: Afrondingswijze | null): Dossier {
  const change = (lezing: Lezing): Lezing =>
    lezing.document.id === document
      ? { ...lezing, afronding: { wijze, marge: lezing.afronding?.marge ?? null } }
      : lezing;
  return { ...dossier, lezingen: dossier.lezingen.map(change) };
}
