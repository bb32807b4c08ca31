import type { Bevinding, Suggestie } from '../domain/bevinding';
import type { DocumentId } from '../domain/herkomst';
import type { CelId } from '../domain/tabel';
import { Tester, type Fault, type Interval } from '../solver/solver';
import { suggestBlocks } from './blokken';
import { documentOf, type Figuur } from './figuren';
import { isDistinctive } from './kandidaten';
import type { Stelsel } from './stelsel';
import { suggestExchange, suggestFor, type Toets } from './suggesties';

/** Likeliest first. */
const VOLGORDE: readonly Suggestie['reden'][] = [
  'teken',
  'omwisseling',
  'factor-1000',
  'verwisselde-cijfers',
  'ontbrekende-post',
  'niet-meegeteld',
  'dubbel-geteld',
  'bestemming',
  'cijfer',
  'elders',
];

/** More than a person would look at: the rest of a long tail of digits is left out. */
const HOOGSTENS = 50;

/** What suggestions on one fault follow from, as far as the group of findings says it. */
export interface Voorstelgrond {
  /** For each suspect: everything it could be while all the rest ties. */
  readonly ruimtes: readonly { readonly cel: CelId; readonly past: Interval }[];
  /** Actions on several figures, tested. */
  readonly acties: readonly Suggestie[];
}

/**
 * What each fault leaves possible. Every suggestion ties with the whole group; where more than one figure is wrong, with
 * the others of its set left open, and with one set of every other fault.
 */
export function examine(
  faults: readonly Fault[],
  stelsel: Stelsel,
  figuren: ReadonlyMap<CelId, Figuur>,
  bevindingen: readonly Bevinding[]
): readonly Voorstelgrond[] {
  if (faults.length === 0) return [];
  const tester = new Tester(stelsel.system);
  const variables = new Map(stelsel.actions.map(({ id, variables }) => [id, variables]));
  /** A figure is one variable, a share two. */
  const released = (cellen: readonly CelId[]): Tester =>
    tester.release(cellen.flatMap((cel) => variables.get(cel) ?? []));
  return faults.map((fault): Voorstelgrond => {
    const others = faults.filter((other) => other !== fault).map(({ sets }) => sets);
    const ruimtes = fault.sets.flatMap((set) =>
      set
        .filter((cel) => figuren.has(cel))
        .flatMap((cel) =>
          openingsOf(others).flatMap((open) => {
            const past = released([...open, ...set.filter((other) => other !== cel)]).whatValues(cel);
            return past === null || past === 'unknown' ? [] : [{ cel, past }];
          })
        )
    );
    // Where no few figures explain it (a whole row in another unit), the figures of the proof are looked at.
    const proven = new Set(fault.certificate.multipliers.map(({ row }) => row));
    const inProof = (): readonly CelId[] =>
      stelsel.system.rows.flatMap(({ id, terms }) => (proven.has(id) ? terms.map(({ variable }) => variable) : []));
    const suspects = new Set(fault.sets.length > 0 ? fault.sets.flat() : inProof());
    // What one action changes may be suspect in more than one fault: only those it does not touch stay out of it.
    const holds: Toets = (changes) => {
      const rest = others.filter((sets) => !sets.flat().some((cel) => changes.some(({ id }) => id === cel)));
      return openingsOf(rest).some((open) => released(open).withIntervals(changes) === 'feasible');
    };
    const exchanged = bevindingen
      .filter(({ code, termen }) => code === 'rij-saldo' && termen.some(({ cel }) => suspects.has(cel)))
      .flatMap(({ termen }) => {
        const [lasten, baten] = termen.map(({ cel }) => figuren.get(cel));
        return lasten && baten ? suggestExchange(lasten, baten, holds) : [];
      });
    return { ruimtes, acties: [...exchanged, ...suggestBlocks(suspects, stelsel, figuren, bevindingen, holds)] };
  });
}

/** More ways in which the other faults may be solved are not looked into. */
const OPENINGEN = 4;

/** One set of every other fault, and then others of their sets: releasing all at once would let anything pass. */
function openingsOf(others: readonly (readonly (readonly CelId[])[])[]): readonly (readonly CelId[])[] {
  const count = Math.min(OPENINGEN, Math.max(1, ...others.map((sets) => sets.length)));
  return Array.from({ length: count }, (_, k) => others.flatMap((sets) => sets[k % sets.length] ?? []));
}

/** What was probably meant, over all suspects of one fault: likeliest first. */
export function rankVoorstellen(
  { ruimtes, acties }: Voorstelgrond,
  figuren: ReadonlyMap<CelId, Figuur>,
  elders: (document: DocumentId) => readonly Figuur[]
): readonly Suggestie[] {
  const single = ruimtes.flatMap(({ cel, past }) => {
    const figuur = figuren.get(cel);
    return figuur ? suggestFor(figuur, past, elders(documentOf(cel))) : [];
  });
  return unique([...single, ...acties])
    .sort((a, b) => VOLGORDE.indexOf(a.reden) - VOLGORDE.indexOf(b.reden))
    .slice(0, HOOGSTENS);
}

/** The figures of a document that are distinctive enough to be recognised elsewhere; sorted out once. */
export function distinctiveFigures(figuren: ReadonlyMap<CelId, Figuur>): (document: DocumentId) => readonly Figuur[] {
  const perDocument = new Map<DocumentId, readonly Figuur[]>();
  return (document) => {
    const isOwn = ({ id, waarde }: Figuur): boolean => documentOf(id) === document && isDistinctive(waarde);
    const known = perDocument.get(document) ?? [...figuren.values()].filter(isOwn);
    perDocument.set(document, known);
    return known;
  };
}

function unique(suggesties: readonly Suggestie[]): Suggestie[] {
  return [...new Map(suggesties.map((s) => [`${s.cel} ${s.waarde} ${s.reden} ${(s.samen ?? []).length}`, s])).values()];
}
