import type { Bevinding, Bewijs, Suggestie } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { CelId } from '../domain/tabel';
import type { Decimaal } from '../money/decimaal';
import type { Certificate } from '../solver/solver';
import { toBewijs } from './bewijs';
import type { Figuur } from './figuren';
import type { Geheugen } from './geheugen';
import { groupBevindingen, withoutAandeel } from './groepen';
import { investigate } from './onderzoek';
import { DEEL } from './stelsel-aandelen';
import { distinctiveFigures, examine, rankVoorstellen, type Voorstelgrond } from './voorstellen';

/**
 * Tests all findings together: could one set of unrounded figures satisfy every sum at once? Where not, the findings
 * concerned get the proof, every smallest set of suspect figures, and values with which the whole would tie.
 * Group by group: what shares no figure has nothing to do with each other.
 */
export function judgeTogether(
  lezingen: readonly Lezing[],
  bevindingen: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>,
  geheugen: Geheugen
): readonly Bevinding[] {
  const elders = distinctiveFigures(figuren);
  const judged = new Map<string, Bevinding>();
  for (const groep of groupBevindingen(bevindingen)) {
    const storingen = geheugen.ask(contentOf(lezingen, groep, figuren), () => findStoringen(lezingen, groep, figuren));
    const diagnoses = storingen.map((storing): Diagnose => ({
      ...storing,
      suggesties: rankVoorstellen(storing.gronden, figuren, elders),
      bewijs: (euro) => toBewijs(storing.certificate, euro, (id) => figuren.has(id)),
    }));
    for (const bevinding of groep) {
      const own = diagnoses.find((diagnose) => concerns(diagnose, bevinding));
      if (own) judged.set(bevinding.id, withDiagnose(bevinding, own));
    }
  }
  return bevindingen.map((bevinding) => judged.get(bevinding.id) ?? bevinding);
}

/** One fault, as far as it follows from its group alone. */
interface Storing {
  /** Ids of the findings that the proof adds up. */
  readonly sommen: ReadonlySet<string>;
  readonly certificate: Certificate;
  readonly verdachten: readonly (readonly CelId[])[];
  readonly gronden: Voorstelgrond;
}

/** What is said of every finding that one fault concerns. */
interface Diagnose extends Storing {
  readonly suggesties: readonly Suggestie[];
  readonly bewijs: (euro: Decimaal) => Bewijs | null;
}

/** Everything that the faults of a group follow from. */
function contentOf(
  lezingen: readonly Lezing[],
  groep: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): string {
  const cells = new Set<CelId>();
  const sums = groep.map(({ id, oordeel, termen, totaal }) => {
    for (const { cel } of termen) cells.add(cel);
    cells.add(totaal);
    return `${id} ${oordeel} ${termen.map(({ cel, teken }) => `${teken}${cel}`).join('+')}=${totaal}`;
  });
  const values = [...cells].map((cel) => {
    const figuur = figuren.get(cel);
    if (figuur === undefined) return cel;
    const { waarde, stap, euro, teken, soort, afronding } = figuur;
    return `${cel} ${waarde} ${stap} ${euro} ${teken} ${soort ?? ''} ${afronding.wijze} ${afronding.marge}`;
  });
  const hasShares = groep.some(({ code }) => code === 'tegel-aandelen');
  const tegels = hasShares ? lezingen.flatMap((lezing) => lezing.tegels.filter(({ id }) => cells.has(`${id}.a`))) : [];
  return [...sums, ...values, ...tegels.map((tegel) => JSON.stringify(tegel))].join('\n');
}

function findStoringen(
  lezingen: readonly Lezing[],
  groep: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): readonly Storing[] {
  const { stelsel, faults } = investigate(lezingen, groep, figuren);
  const gronden = examine(faults, stelsel, figuren, groep);
  return faults.flatMap(({ certificate, sets }, index): Storing[] => {
    const own = gronden[index];
    const sommen = new Set(certificate.multipliers.map(({ row }) => row.split(DEEL)[0] ?? row));
    return own === undefined ? [] : [{ sommen, certificate, verdachten: sets, gronden: own }];
  });
}

/** A finding belongs to a fault when the proof uses it, or when it does not tie and holds one of the suspects. */
function concerns({ sommen, verdachten, gronden }: Storing, { id, oordeel, termen, totaal }: Bevinding): boolean {
  if (sommen.has(id)) return true;
  const cellen = new Set([totaal, ...termen.map(({ cel }) => cel)].map(withoutAandeel));
  // Without a set of suspects, the figures of an action that makes all of it tie tell what the fault is about.
  const about =
    verdachten.length > 0
      ? verdachten.flat()
      : gronden.acties.flatMap(({ samen = [] }) => samen.map((deel) => deel.cel));
  return oordeel === 'verschil' && about.some((cel) => cellen.has(withoutAandeel(cel)));
}

function withDiagnose(bevinding: Bevinding, { bewijs, verdachten, suggesties }: Diagnose): Bevinding {
  return { ...bevinding, gezamenlijk: false, bewijs: bewijs(bevinding.euro), verdachten, suggesties };
}
