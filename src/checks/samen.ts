import type { Bevinding, Bewijs, Suggestie } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { CelId } from '../domain/tabel';
import type { Decimaal } from '../money/decimaal';
import { toBewijs } from './bewijs';
import type { Figuur } from './figuren';
import { investigate } from './onderzoek';
import { DEEL } from './stelsel-aandelen';
import { suggestForSets } from './voorstellen';

/**
 * Tests all findings together: could one set of unrounded figures satisfy every sum at once? Where not, the findings
 * concerned get the proof, every smallest set of suspect figures, and values with which the whole would tie.
 */
export function judgeTogether(
  lezingen: readonly Lezing[],
  bevindingen: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): readonly Bevinding[] {
  const { stelsel, faults } = investigate(lezingen, bevindingen, figuren);
  const diagnoses = faults.map((fault): Diagnose => {
    const { certificate, sets } = fault;
    const others = faults.filter((other) => other !== fault).map((other) => other.sets.flat());
    return {
      sommen: new Set(certificate.multipliers.map(({ row }) => row.split(DEEL)[0] ?? row)),
      verdachten: sets,
      suggesties: suggestForSets(sets, others, stelsel, figuren, bevindingen),
      bewijs: (euro) => toBewijs(certificate, euro, (id) => figuren.has(id)),
    };
  });
  return bevindingen.map((bevinding) => {
    const own = diagnoses.find((diagnose) => concerns(diagnose, bevinding));
    if (!own) return bevinding;
    const { bewijs, verdachten, suggesties } = own;
    return { ...bevinding, gezamenlijk: false, bewijs: bewijs(bevinding.euro), verdachten, suggesties };
  });
}

/** What is said of every finding that one fault concerns. */
interface Diagnose {
  /** Ids of the findings that the proof adds up. */
  readonly sommen: ReadonlySet<string>;
  readonly verdachten: readonly (readonly CelId[])[];
  readonly suggesties: readonly Suggestie[];
  readonly bewijs: (euro: Decimaal) => Bewijs | null;
}

/** A finding belongs to a fault when the proof uses it, or when it does not tie and holds one of the suspects. */
function concerns({ sommen, verdachten }: Diagnose, { id, oordeel, termen, totaal }: Bevinding): boolean {
  if (sommen.has(id)) return true;
  // A share stands or falls with the amount of its tile.
  const cellen = new Set([totaal, ...termen.map(({ cel }) => cel)].map(withoutAandeel));
  return oordeel === 'verschil' && verdachten.flat().some((cel) => cellen.has(withoutAandeel(cel)));
}

function withoutAandeel(cel: CelId): CelId {
  return cel.replace(/\.a$/, '');
}
