import type { Bevinding, Suggestie } from '../domain/bevinding';
import type { DocumentId } from '../domain/herkomst';
import type { CelId } from '../domain/tabel';
import { Tester, type Fault, type Interval } from '../solver/solver';
import { copiedRows, rowsOfFaults, suggestOther } from './andere-reeks';
import { suggestBlocks } from './blokken';
import { documentOf, type Figuur } from './figuren';
import { isDistinctive } from './kandidaten';
import { rowOf } from './lijnen';
import type { Stelsel } from './stelsel';
import { suggestExchange, suggestFor, suggestSwaps, type Toets } from './suggesties';

/** Likeliest first. */
const VOLGORDE: readonly Suggestie['reden'][] = [
  'teken',
  'omwisseling',
  'factor-1000',
  'komma',
  'verwisselde-cijfers',
  'verwisseld',
  'ontbrekende-post',
  'niet-meegeteld',
  'dubbel-geteld',
  'bestemming',
  'andere-reeks',
  'cijfer',
  'elders',
  'rij-ontbreekt',
  'volgt',
];

/** More than a person would look at: the rest of a long tail of digits is left out. */
const HOOGSTENS = 50;

/** What suggestions on one fault follow from, as far as the group of findings says it. */
export interface Voorstelgrond {
  /** For each suspect: everything it could be while all the rest ties. */
  readonly ruimtes: readonly { readonly cel: CelId; readonly past: Interval }[];
  /** Actions on several figures, tested. */
  readonly acties: readonly Suggestie[];
  /** Actions that explain every fault of the group at once. */
  readonly geheel: readonly Suggestie[];
  /** How many figures are wrong at least, in this fault. */
  readonly aantal: number;
  /** How many faults the actions of `geheel` explain together. */
  readonly storingen: number;
}

/** So many surroundings in which one suspect is looked at, and so many questions for one fault: sets can be very many. */
const OMGEVINGEN = 12;
const VRAGEN = 400;

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
  const series = otherSeries(figuren);
  const variables = new Map(stelsel.actions.map(({ id, variables }) => [id, variables]));
  /** A figure is one variable, a share two. */
  const released = (cellen: readonly CelId[]): Tester =>
    tester.release(cellen.flatMap((cel) => variables.get(cel) ?? []));
  return faults.map((fault): Voorstelgrond => {
    const others = faults.filter((other) => other !== fault).map(({ sets }) => sets);
    const openings = openingsOf(others);
    const ruimtes = surroundings(fault.sets)
      .filter(({ cel }) => figuren.has(cel))
      .flatMap(({ cel, rest }) =>
        openings.flatMap((open) => {
          const past = released([...open, ...rest]).whatValues(cel);
          return past === null || past === 'unknown' ? [] : [{ cel, past }];
        })
      );
    // Where no few figures explain it (a whole row in another unit), the figures of the proof are looked at.
    const proven = new Set(fault.certificate.multipliers.map(({ row }) => row));
    const inProof = (): readonly CelId[] =>
      stelsel.system.rows.flatMap(({ id, terms }) => (proven.has(id) ? terms.map(({ variable }) => variable) : []));
    const suspects = new Set(fault.sets.length > 0 ? fault.sets.flat() : inProof());
    // What one action changes may be suspect in more than one fault: only those it does not touch stay out of it.
    const holds: Toets = (changes) => {
      const touched = new Set(changes.map(({ id }) => id));
      const rest = others.filter((sets) => !sets.some((set) => set.some((cel) => touched.has(cel))));
      return openingsOf(rest).some((open) => released(open).withIntervals(changes) === 'feasible');
    };
    const exchanged = bevindingen
      .filter(({ code, termen }) => code === 'rij-saldo' && termen.some(({ cel }) => suspects.has(cel)))
      .flatMap(({ termen }) => {
        const [lasten, baten] = termen.map(({ cel }) => figuren.get(cel));
        return lasten && baten ? suggestExchange(lasten, baten, holds) : [];
      });
    const swapped = suggestSwaps(suspects, new Set(faults.flatMap(({ sets }) => sets.flat())), figuren, holds);
    // The cells of a row may be a fault each, with no other suspect, or together one set of a fault.
    const copied = copiedRows([...fault.sets, ...rowsOfFaults(faults, fault)], figuren, series)
      .slice(0, OMGEVINGEN)
      .flatMap((set) => {
        const inSet = new Set<CelId>(set.map(({ id }) => id));
        const open = openingsOf(others.filter((sets) => !sets.flat().some((cel) => inSet.has(cel))))[0] ?? [];
        const past = (cel: CelId): Interval | 'unknown' | null =>
          released([...open, ...[...inSet].filter((other) => other !== cel)]).whatValues(cel);
        return suggestOther(set, past, holds);
      });
    return {
      ruimtes,
      acties: [...exchanged, ...swapped, ...copied, ...suggestBlocks(suspects, stelsel, figuren, bevindingen, holds)],
      geheel: [],
      aantal: fault.sets[0]?.length ?? 0,
      storingen: faults.length,
    };
  });
}

/** Each suspect with what else of its set is left open; no more of them than can be looked into. */
function surroundings(sets: readonly (readonly CelId[])[]): readonly { cel: CelId; rest: readonly CelId[] }[] {
  const count = new Map<CelId, number>();
  const found: { cel: CelId; rest: readonly CelId[] }[] = [];
  for (const set of sets) {
    if (found.length >= VRAGEN) break;
    for (const cel of set) {
      const seen = count.get(cel) ?? 0;
      if (seen >= OMGEVINGEN) continue;
      count.set(cel, seen + 1);
      found.push({ cel, rest: set.filter((other) => other !== cel) });
    }
  }
  return found;
}

/** More ways in which the other faults may be solved are not looked into. */
const OPENINGEN = 4;

/** One set of every other fault, and then others of their sets: releasing all at once would let anything pass. */
function openingsOf(others: readonly (readonly (readonly CelId[])[])[]): readonly (readonly CelId[])[] {
  const count = Math.min(OPENINGEN, Math.max(1, ...others.map((sets) => sets.length)));
  return Array.from({ length: count }, (_, k) => others.flatMap((sets) => sets[k % sets.length] ?? []));
}

/**
 * What was probably meant, over all suspects of one fault: likeliest first. One action that explains everything comes
 * before figures that are each only a part of it.
 */
export function rankVoorstellen(
  { ruimtes, acties, geheel, aantal, storingen }: Voorstelgrond,
  figuren: ReadonlyMap<CelId, Figuur>,
  elders: (document: DocumentId) => readonly Figuur[],
  reeks: (figuur: Figuur) => readonly Figuur[]
): readonly Suggestie[] {
  const single = ruimtes.flatMap(({ cel, past }) => {
    const figuur = figuren.get(cel);
    return figuur ? suggestFor(figuur, past, elders(documentOf(cel)), reeks(figuur)) : [];
  });
  const byReden = (a: Suggestie, b: Suggestie): number => VOLGORDE.indexOf(a.reden) - VOLGORDE.indexOf(b.reden);
  // A row that is the copy of another series is one action; of other mistakes one figure is likelier than several.
  const isCopy = ({ reden }: Suggestie): boolean => reden === 'andere-reeks';
  const known = unique([...acties.filter(isCopy), ...single, ...acties]).sort(byReden);
  const isOne = aantal === 1 && storingen === 1;
  const all = isOne ? unique([...known, ...geheel]).sort(byReden) : unique([...[...geheel].sort(byReden), ...known]);
  const recognised = all.filter(({ reden }) => reden !== 'volgt');
  // What the rest says is worth telling only where nothing is recognised, and where it points to few figures.
  const told = recognised.length > 0 || new Set(all.map(({ cel }) => cel)).size > RUIM ? recognised : all;
  return told.slice(0, HOOGSTENS);
}

/** With more figures that would each do, what each would have to be says nothing. */
const RUIM = 6;

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

/** The figures of the same kind in the row of a figure: other series, other years. */
export function otherSeries(figuren: ReadonlyMap<CelId, Figuur>): (figuur: Figuur) => readonly Figuur[] {
  let rows: Map<string, Figuur[]> | null = null;
  return (figuur) => {
    rows ??= byRij(figuren);
    return (rows.get(rowOf(figuur.id) ?? '') ?? []).filter(
      ({ id, soort }) => id !== figuur.id && soort === figuur.soort
    );
  };
}

function byRij(figuren: ReadonlyMap<CelId, Figuur>): Map<string, Figuur[]> {
  const rows = new Map<string, Figuur[]>();
  for (const figuur of figuren.values()) {
    const rij = rowOf(figuur.id);
    const known = rij === null ? undefined : rows.get(rij);
    if (known) known.push(figuur);
    else if (rij !== null) rows.set(rij, [figuur]);
  }
  return rows;
}

function unique(suggesties: readonly Suggestie[]): Suggestie[] {
  return [...new Map(suggesties.map((s) => [`${s.cel} ${s.waarde} ${s.reden} ${(s.samen ?? []).length}`, s])).values()];
}
