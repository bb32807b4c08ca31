import type { Bevinding, Suggestie } from '../../domain/bevinding';
import type { DocumentId } from '../../domain/herkomst';
import type { CelId } from '../../domain/tabel';
import type { Fault, Interval } from '../../solver/solver';
import { copiedRows, rowsOfFaults, suggestOther } from './andere-reeks';
import { findBlocks } from './blokken';
import { suggestCombinations } from './combinaties';
import { documentOf, type Figuur } from '../stelsel/figuren';
import { isDistinctive } from './kandidaten';
import { rowOf } from './lijnen';
import { Openingen, type Ruimte } from '../stelsel/openingen';
import type { Stelsel } from '../stelsel/stelsel';
import { suggestExchange, suggestFor, suggestSwaps, type Toets } from './suggesties';

/** Likeliest first. */
const VOLGORDE: readonly Suggestie['reden'][] = [
  'combinatie',
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
  readonly ruimtes: readonly Ruimte[];
  /** Actions on several figures, tested. */
  readonly acties: readonly Suggestie[];
  /** Several mistakes that together explain this fault, where more than one figure is wrong. */
  readonly combinaties: readonly Suggestie[];
  /** Actions that explain every fault of the group at once. */
  readonly geheel: readonly Suggestie[];
  /** How many figures are wrong at least, in this fault. */
  readonly aantal: number;
  /** How many faults the actions of `geheel` explain together. */
  readonly storingen: number;
}

/** So many rows that may be taken from another series are looked into for one fault. */
const RIJEN = 12;

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
  const openingen = new Openingen(faults, stelsel);
  const series = otherSeries(figuren);
  const ruimtes = openingen.ranges((cel) => figuren.has(cel));
  const all = new Set(faults.flatMap(({ sets }) => sets.flat()));
  const saldi = bevindingen.filter(({ code }) => code === 'rij-saldo');
  const blocksOf = findBlocks(stelsel, figuren, bevindingen);
  return faults.map((fault, position): Voorstelgrond => {
    const suspects = new Set(fault.sets.length > 0 ? fault.sets.flat() : inProof(fault, stelsel));
    const holds: Toets = (changes) => openingen.holds(fault, changes);
    const exchanged = saldi
      .filter(({ termen }) => termen.some(({ cel }) => suspects.has(cel)))
      .flatMap(({ termen }) => {
        const [lasten, baten] = termen.map(({ cel }) => figuren.get(cel));
        return lasten && baten ? suggestExchange(lasten, baten, holds) : [];
      });
    const swapped = suggestSwaps(suspects, all, figuren, holds);
    // The cells of a row may be a fault each, with no other suspect, or together one set of a fault.
    const copied = copiedRows([...fault.sets, ...rowsOfFaults(faults, fault)], figuren, series)
      .slice(0, RIJEN)
      .flatMap((set) => {
        const inSet = new Set<CelId>(set.map(({ id }) => id));
        const open = openingen.firstOpening(fault, inSet);
        const past = (cel: CelId): Interval | null =>
          openingen.past(cel, [...open, ...[...inSet].filter((other) => other !== cel)]);
        return suggestOther(set, past, holds);
      });
    return {
      ruimtes: ruimtes[position] ?? [],
      acties: [...exchanged, ...swapped, ...copied, ...blocksOf(suspects, holds)],
      combinaties: suggestCombinations(
        fault,
        ruimtes[position] ?? [],
        () => openingen.systemWithout(fault),
        figuren,
        bevindingen
      ),
      geheel: [],
      aantal: fault.sets[0]?.length ?? 0,
      storingen: faults.length,
    };
  });
}

/** The figures of a proof: looked at where no few figures explain it (a whole row in another unit). */
function inProof({ certificate }: Fault, { system }: Stelsel): readonly CelId[] {
  const proven = new Set(certificate.multipliers.map(({ row }) => row));
  return system.rows.flatMap(({ id, terms }) => (proven.has(id) ? terms.map(({ variable }) => variable) : []));
}

/**
 * What was probably meant, over all suspects of one fault: likeliest first. One action that explains everything comes
 * before figures that are each only a part of it.
 */
export function rankVoorstellen(
  { ruimtes, acties, combinaties, geheel, aantal, storingen }: Voorstelgrond,
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
  const known = unique([...combinaties, ...acties.filter(isCopy), ...single, ...acties]).sort(byReden);
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
