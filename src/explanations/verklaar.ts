import type { Afwijking, NietVergeleken } from '../domain/afwijking';
import type { Dossier, Resultaat } from '../domain/resultaat';
import { computeDekking } from './dekking';
import { findKandidaten } from './kandidaten';
import { sumOverig } from './overig';
import { toetsRechtmatigheid } from './rechtmatigheid';
import { findTegenspraken } from './tegenspraken';
import { toetsOorzaken } from './toets-oorzaken';
import { findVorige } from './vorige';
import { toWaterval } from './waterval';

/** What explaining adds to the afwijkingen. */
export type Verklaard = Pick<
  Resultaat,
  'overig' | 'waterval' | 'dekking' | 'oorzaken' | 'kandidaten' | 'vorige' | 'tegenspraken' | 'rechtmatigheid'
>;

/** Everything that is known about the afwijkingen beside their size: causes, candidates, totals and what contradicts them. */
export function verklaar(
  dossier: Dossier,
  afwijkingen: readonly Afwijking[],
  nietVergeleken: readonly NietVergeleken[]
): Verklaard {
  const oorzaken = toetsOorzaken(dossier.oorzaken ?? [], afwijkingen);
  const boven = afwijkingen.filter(({ bovenDrempel }) => bovenDrempel);
  return {
    overig: sumOverig(afwijkingen),
    waterval: toWaterval(afwijkingen),
    dekking: computeDekking(afwijkingen, oorzaken),
    oorzaken,
    kandidaten: findKandidaten(dossier.lezingen, boven, oorzaken),
    vorige: findVorige(afwijkingen, dossier),
    tegenspraken: findTegenspraken(dossier.lezingen, afwijkingen),
    rechtmatigheid: toetsRechtmatigheid(afwijkingen, dossier.instellingen, nietVergeleken),
  };
}
