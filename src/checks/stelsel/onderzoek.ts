import type { Bevinding } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';
import type { CelId, Tegel } from '../../domain/tabel';
import { divide, NUL, type Decimaal } from '../../money/decimaal';
import { centre, explain, Tester, type Fault } from '../../solver/solver';
import { toDecimaal } from './exact';
import type { Figuur } from './figuren';
import type { Ingreep } from './ingrepen';
import { buildStelsel, ZONDER_AANDELEN, type Stelsel } from './stelsel';
import { shareRows, type Tegelwaarde } from './stelsel-aandelen';

/** The system of all findings and what contradicts itself in it. */
export interface Onderzoek {
  readonly stelsel: Stelsel;
  readonly faults: readonly Fault[];
  /** The amount of a tile that its share was taken of. */
  readonly tegelwaarde: Tegelwaarde;
}

/**
 * Looks for contradictions in all findings of a group at once. Shares print no signs, so the sums are searched first:
 * where a tile itself is suspect, its sign and size are taken from what the sums say it must be.
 */
export function investigate(
  lezingen: readonly Lezing[],
  bevindingen: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): Onderzoek {
  const sommen = search(buildStelsel(bevindingen, ZONDER_AANDELEN, figuren));
  const tegelwaarde = amountsOfTiles(sommen);
  const aandelen = shareRows(lezingen, bevindingen, tegelwaarde);
  if (aandelen.rows.length === 0) return sommen;
  return { ...search(buildStelsel(bevindingen, aandelen, figuren)), tegelwaarde };
}

/** The same where whole rows or columns are known to explain everything: they are the suspects, not their figures. */
export function investigateWhole(
  ingrepen: readonly Ingreep[],
  bevindingen: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): Onderzoek {
  const stelsel = buildStelsel(bevindingen, ZONDER_AANDELEN, figuren);
  const actions = ingrepen.map(({ cellen }, index) => ({ id: String(index), variables: cellen }));
  return {
    stelsel: { ...stelsel, actions },
    faults: explain(stelsel.system, { actions }).faults,
    tegelwaarde: printed,
  };
}

const printed: Tegelwaarde = ({ bedrag }) => bedrag.waarde ?? NUL;

function search(stelsel: Stelsel): Onderzoek {
  return { stelsel, faults: explain(stelsel.system, { actions: stelsel.actions }).faults, tegelwaarde: printed };
}

function amountsOfTiles({ stelsel, faults }: Pick<Onderzoek, 'stelsel' | 'faults'>): Tegelwaarde {
  const suspects = new Set(faults.flatMap(({ sets }) => sets.flat()));
  const tester = new Tester(stelsel.system, { released: [...suspects] });
  return (tegel) => (suspects.has(tegel.id) ? expected(tegel, tester) : (tegel.bedrag.waarde ?? NUL));
}

/** The middle of what a suspect tile can be; as printed when the rest leaves it free. */
function expected({ id, bedrag, eenheid }: Tegel, tester: Tester): Decimaal {
  const fits = tester.whatValues(id);
  const isKnown = fits !== null && fits !== 'unknown' && fits.low !== null && fits.high !== null;
  return isKnown ? divide(toDecimaal(centre(fits)), eenheid.euro) : (bedrag.waarde ?? NUL);
}
