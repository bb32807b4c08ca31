import type { Bevinding, Bewijs, Suggestie } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';
import type { CelId } from '../../domain/tabel';
import type { Decimaal } from '../../money/decimaal';
import type { Certificate } from '../../solver/solver';
import { suggestShares } from '../voorstellen/aandeel-voorstel';
import { toBewijs } from './bewijs';
import type { Figuur } from './figuren';
import type { Geheugen } from './geheugen';
import { groupBevindingen, withoutAandeel } from './groepen';
import { brokenSums, findIngrepen, leastFaults, type Ingreep } from './ingrepen';
import { tabelOf } from '../voorstellen/lijnen';
import { investigate, investigateWhole } from './onderzoek';
import { DEEL } from './stelsel-aandelen';
import {
  distinctiveFigures,
  examine,
  otherSeries,
  rankVoorstellen,
  type Voorstelgrond,
} from '../voorstellen/voorstellen';

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
  const reeks = otherSeries(figuren);
  const judged = new Map<string, Bevinding>();
  const find = (groep: readonly Bevinding[]): readonly Storing[] =>
    geheugen.ask(contentOf(lezingen, groep, figuren), () => findStoringen(lezingen, groep, figuren));
  const findWhole = (groep: readonly Bevinding[]): readonly Storing[] =>
    geheugen.ask(`geheel ${contentOf(lezingen, groep, figuren)}`, () => findGeheel(groep, figuren));
  const conclude = (groep: readonly Bevinding[], storingen: readonly Storing[]): void => {
    const diagnoses = storingen.map((storing): Diagnose => ({
      ...storing,
      over: figuresOf(storing),
      suggesties: rankVoorstellen(storing.gronden, figuren, elders, reeks),
      bewijs: (euro) => toBewijs(storing.certificate, euro, (id) => figuren.has(id)),
    }));
    for (const bevinding of groep) {
      const own = diagnoses.find((diagnose) => concerns(diagnose, bevinding));
      if (own) judged.set(bevinding.id, withDiagnose(bevinding, own));
    }
  };
  for (const groepen of groupByTabel(groupBevindingen(bevindingen))) {
    const all = groepen.flat();
    const geheel = groepen.length > 1 ? findWhole(all) : [];
    if (geheel.length > 0 && leastFaults(all) >= VEEL) conclude(all, geheel);
    else {
      const acties = geheel.flatMap(({ gronden }) => gronden.geheel);
      for (const groep of groepen)
        conclude(
          groep,
          find(groep).map((storing) => withGeheel(storing, acties))
        );
    }
  }
  return bevindingen.map((bevinding) => judged.get(bevinding.id) ?? bevinding);
}

/** The fault with what would explain it together with the faults of other groups. */
function withGeheel(storing: Storing, acties: readonly Suggestie[]): Storing {
  const { gronden } = storing;
  return acties.length === 0
    ? storing
    : { ...storing, gronden: { ...gronden, geheel: [...gronden.geheel, ...acties], storingen: gronden.storingen + 1 } };
}

/** Groups with a broken sum in one table together: one mistake may have spoiled them all. The others each by itself. */
function groupByTabel(groepen: readonly (readonly Bevinding[])[]): readonly (readonly (readonly Bevinding[])[])[] {
  const tabellen = new Map<string, (readonly Bevinding[])[]>();
  for (const [index, groep] of groepen.entries()) {
    const [broken] = brokenSums(groep);
    const key = (broken && tabelOf(broken.totaal)) ?? String(index);
    const known = tabellen.get(key);
    if (known) known.push(groep);
    else tabellen.set(key, [groep]);
  }
  return [...tabellen.values()];
}

/** So many figures wrong by themselves are less likely than one thing wrong with the row or column that they stand in. */
const VEEL = 4;

/** More sets of suspects nobody looks at: their number is said. */
const HOOGSTENS = 100;

/** One fault, as far as it follows from its group alone. */
interface Storing {
  /** Ids of the findings that the proof adds up. */
  readonly sommen: ReadonlySet<string>;
  readonly certificate: Certificate;
  readonly verdachten: readonly (readonly CelId[])[];
  /** False: not every combination was weighed. */
  readonly volledig: boolean;
  readonly gronden: Voorstelgrond;
}

/** What is said of every finding that one fault concerns. */
interface Diagnose extends Storing {
  readonly over: ReadonlySet<CelId>;
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
  const ingrepen = findIngrepen(groep, figuren);
  if (ingrepen.length > 0 && leastFaults(groep) >= VEEL) return wholeStoringen(ingrepen, groep, figuren);
  const onderzoek = investigate(lezingen, groep, figuren);
  const { stelsel, faults } = onderzoek;
  const acties = ingrepen.map(({ suggestie }) => suggestie);
  const gronden = examine(faults, stelsel, figuren, groep).map((own, index): Voorstelgrond => {
    const fault = faults[index];
    const aandelen = fault ? suggestShares(lezingen, groep, figuren, onderzoek, fault) : [];
    return { ...own, acties: [...own.acties, ...aandelen], geheel: acties };
  });
  return faults.flatMap(({ certificate, sets, complete }, index): Storing[] => {
    const own = gronden[index];
    const storing = { sommen: sumsOf(certificate), certificate, verdachten: sets, volledig: complete };
    return own === undefined ? [] : [{ ...storing, gronden: own }];
  });
}

/** One action that explains every broken sum of some groups at once; none when there is no such action. */
function findGeheel(groep: readonly Bevinding[], figuren: ReadonlyMap<CelId, Figuur>): readonly Storing[] {
  const ingrepen = findIngrepen(groep, figuren);
  return ingrepen.length > 0 ? wholeStoringen(ingrepen, groep, figuren) : [];
}

function wholeStoringen(
  ingrepen: readonly Ingreep[],
  groep: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): readonly Storing[] {
  const geheel = ingrepen.map(({ suggestie }) => suggestie);
  return investigateWhole(ingrepen, groep, figuren).faults.map(({ certificate, sets }) => ({
    sommen: sumsOf(certificate),
    certificate,
    verdachten: sets.map((set) => set.flatMap((id) => ingrepen[Number(id)]?.cellen ?? [])),
    volledig: true,
    gronden: { ruimtes: [], acties: [], combinaties: [], geheel, aantal: VEEL, storingen: VEEL },
  }));
}

function sumsOf({ multipliers }: Certificate): ReadonlySet<string> {
  return new Set(multipliers.map(({ row }) => row.split(DEEL)[0] ?? row));
}

/** A finding belongs to a fault when the proof uses it, or when it does not tie and holds one of the suspects. */
function concerns({ sommen, over }: Diagnose, { id, oordeel, termen, totaal }: Bevinding): boolean {
  if (sommen.has(id)) return true;
  const holds = (cel: CelId): boolean => over.has(withoutAandeel(cel));
  return oordeel === 'verschil' && (holds(totaal) || termen.some(({ cel }) => holds(cel)));
}

/** The figures that a fault is about: without a set of suspects, those of an action that makes all of it tie. */
function figuresOf({ verdachten, gronden }: Storing): ReadonlySet<CelId> {
  const about =
    verdachten.length > 0
      ? verdachten.flat()
      : [...gronden.acties, ...gronden.geheel].flatMap(({ samen = [] }) => samen.map((deel) => deel.cel));
  return new Set(about.map(withoutAandeel));
}

function withDiagnose(bevinding: Bevinding, { bewijs, verdachten, volledig, suggesties }: Diagnose): Bevinding {
  const more = verdachten.length - HOOGSTENS;
  return {
    ...bevinding,
    gezamenlijk: false,
    bewijs: bewijs(bevinding.euro),
    verdachten: verdachten.slice(0, HOOGSTENS),
    ...(more > 0 ? { meerVerdachten: more } : {}),
    ...(volledig ? {} : { onvolledig: true }),
    suggesties,
  };
}
