import type { Celwaarde, Suggestie, Term } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import {
  add,
  compare,
  decimaal,
  decimalsOf,
  divide,
  isZero,
  multiply,
  negate,
  NUL,
  roundTo,
  subtract,
} from '../../money/decimaal';
import { euroInterval, type Figuur } from '../stelsel/figuren';
import {
  changeAll,
  closes,
  mayClose,
  reachOf,
  restOf,
  rowOfCel,
  type Lezingwijze,
  type Rest,
  type Som,
} from './rijsommen';

const THOUSAND = decimaal(1000);

/** What may be wrong with a whole row of a sum: how its total took it, or how it is printed. */
type Kuur =
  | { readonly reden: 'dubbel-geteld' | 'niet-meegeteld' }
  | { readonly reden: 'factor-1000' | 'teken'; readonly change: (figuur: Figuur) => Figuur };

const KUREN: readonly Kuur[] = [
  { reden: 'teken', change: (figuur) => ({ ...figuur, waarde: negate(figuur.waarde) }) },
  {
    reden: 'factor-1000',
    change: (figuur) => ({
      ...figuur,
      waarde: roundTo(divide(figuur.waarde, THOUSAND), decimalsOf(figuur.stap)),
    }),
  },
  {
    reden: 'factor-1000',
    change: (figuur) => ({
      ...figuur,
      waarde: multiply(figuur.waarde, THOUSAND),
      stap: multiply(figuur.stap, THOUSAND),
    }),
  },
  { reden: 'niet-meegeteld' },
  { reden: 'dubbel-geteld' },
];

/** A sum with what is asked of it over and over, once for every row. */
interface Stand {
  readonly som: Som;
  readonly rest: Rest | null;
  readonly sluit: boolean;
  /** Its first term in each row. */
  readonly termen: ReadonlyMap<string, Term>;
}

function standOf(som: Som, find: Zoek): Stand {
  const termen = new Map<string, Term>();
  for (const term of som.termen) {
    const rij = rowOfCel(term.cel);
    if (!termen.has(rij)) termen.set(rij, term);
  }
  return { som, rest: restOf(som, find), sluit: closes(som, find), termen };
}

type Zoek = (cel: CelId) => Figuur | undefined;

/**
 * The sums of one total that leaves out the reserves altogether, or with one of its own rows counted twice, not counted,
 * in another unit or with the other sign, or in the place of another row, as far as they then close in every column. A
 * row that is wrong as a whole keeps its own saldo, and makes every column fail at once.
 * @param andere rows of the table that may stand in the place of one of its own
 */
export function readRowFaults(
  group: readonly Som[],
  andere: readonly string[],
  figuren: ReadonlyMap<CelId, Figuur>
): readonly (readonly Lezingwijze[])[] {
  const find: Zoek = (cel) => figuren.get(cel);
  const rows = new Set(group.flatMap(({ termen }) => termen.map(({ cel }) => rowOfCel(cel))));
  const regels = new Set(andere);
  const unreserved = proven(changeAll(group, (som) => readWithoutRows(som, regels, find)));
  const standen = group.map((som) => standOf(som, find));
  const others = othersByValue(
    andere.filter((rij) => !rows.has(rij)),
    standen[0],
    find
  );
  const perRij = [...rows].flatMap((rij) => [
    ...KUREN.flatMap((kuur) => proven(changeAll(standen, (stand) => readWith(stand, rij, kuur, find)))),
    ...others(rij).flatMap((other) => proven(changeAll(standen, (stand) => exchange(stand, rij, other, find)))),
  ]);
  return [...unreserved, ...perRij];
}

/** The rows of which the figure in the first sum could close it in the place of that of a row, in the order of the table. */
function othersByValue(
  andere: readonly string[],
  first: Stand | undefined,
  find: Zoek
): (rij: string) => readonly string[] {
  const [term] = first?.termen.values() ?? [];
  const rest = first?.rest ?? null;
  if (!term || rest === null) return () => [];
  const kolom = term.cel.slice(rowOfCel(term.cel).length);
  const sorted = andere
    .flatMap((rij, plaats) => {
      const waarde = find(rij + kolom)?.waarde;
      return waarde === undefined ? [] : [{ rij, plaats, waarde }];
    })
    .sort((a, b) => compare(a.waarde, b.waarde));
  return (rij) => {
    const own = first?.termen.get(rij);
    const figuur = own && find(own.cel);
    if (!figuur) return [];
    if (own.cel !== rij + kolom) return andere;
    const meant = own.teken === 1 ? subtract(figuur.waarde, rest.verschil) : add(figuur.waarde, rest.verschil);
    const [low, high] = [subtract(meant, rest.ruimte), add(meant, rest.ruimte)];
    const from = countWhile(sorted, ({ waarde }) => compare(waarde, low) < 0);
    const to = countWhile(sorted, ({ waarde }) => compare(waarde, high) <= 0);
    const near = sorted.slice(from, to).sort((a, b) => a.plaats - b.plaats);
    return near.map((one) => one.rij);
  };
}

/** How many of the first of a list pass a test that the others fail, by halving. */
function countWhile<T>(list: readonly T[], passes: (one: T) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = list[middle];
    if (one !== undefined && passes(one)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A running total that is the total it goes on from, as if none of the rows between were there. */
function readWithoutRows(som: Som, regels: ReadonlySet<string>, find: Zoek): Lezingwijze | null {
  const termen = som.termen.filter(({ cel }) => !regels.has(rowOfCel(cel)));
  const [saldo] = termen;
  const totaal = find(som.totaal);
  if (!saldo || !totaal || termen.length > 1 || som.termen.length === 1) return null;
  if (!closes({ ...som, termen }, find)) return null;
  if (closes(som, find)) return { ...som, suggestie: null };
  const post = { ...saldo, inPlaatsVan: null };
  return { ...som, termen, suggestie: { cel: som.totaal, waarde: totaal.waarde, reden: 'bestemming', post } };
}

/** One column proves nothing: with enough rows some figure always fits. */
function proven(read: readonly Lezingwijze[] | null): readonly (readonly Lezingwijze[])[] {
  const isProven = read !== null && read.filter(({ suggestie }) => suggestie !== null).length >= 2;
  return isProven ? [withWholeRow(read)] : [];
}

/** Whether a sum closes with one figure as another; most do not even come near. */
function closesWith({ som, rest }: Stand, teken: 1 | -1, figuur: Figuur, other: Figuur, find: Zoek): boolean {
  const more = teken === 1 ? subtract(other.waarde, figuur.waarde) : subtract(figuur.waarde, other.waarde);
  if (rest === null || !mayClose(rest, more, reachOf(other))) return false;
  return closes(som, (cel) => (cel === figuur.id ? other : find(cel)));
}

/** The sum with the figure of a row that belongs elsewhere in the place of its own: the two stand in each other's place. */
function exchange(stand: Stand, rij: string, andere: string, find: Zoek): Lezingwijze | null {
  const { som } = stand;
  const own = stand.termen.get(rij);
  const figuur = own && find(own.cel);
  const other = own && find(andere + own.cel.slice(rij.length));
  if (!figuur || figuur.euro !== other?.euro || figuur.soort !== other.soort) return null;
  if (!closesWith(stand, own.teken, figuur, { ...figuur, waarde: other.waarde }, find)) return null;
  if (figuur.waarde === other.waarde) return { ...som, suggestie: null };
  const changed = [
    { figuur, waarde: other.waarde },
    { figuur: other, waarde: figuur.waarde },
  ];
  return {
    ...som,
    suggestie: { cel: figuur.id, waarde: other.waarde, reden: 'verwisseld' },
    samen: changed.map((one) => ({ cel: one.figuur.id, waarde: one.waarde })),
    wijzigingen: changed.map((one) => ({ id: one.figuur.id, interval: euroInterval(one.figuur, one.waarde) })),
  };
}

function readWith(stand: Stand, rij: string, kuur: Kuur, find: Zoek): Lezingwijze | null {
  const { som, rest } = stand;
  const term = stand.termen.get(rij);
  const [figuur, totaal] = [term && find(term.cel), find(som.totaal)];
  // Nothing there says nothing: the sum must close as it is.
  if (!term || !figuur || !totaal || isZero(figuur.waarde)) return stand.sluit ? { ...som, suggestie: null } : null;
  if ('change' in kuur) {
    const other = kuur.change(figuur);
    if (!closesWith(stand, term.teken, figuur, other, find)) return null;
    const suggestie = { cel: figuur.id, waarde: other.waarde, reden: kuur.reden };
    return { ...som, suggestie, wijzigingen: [{ id: figuur.id, interval: euroInterval(other, other.waarde) }] };
  }
  const isTwice = kuur.reden === 'dubbel-geteld';
  const more = isTwice === (term.teken === 1) ? figuur.waarde : negate(figuur.waarde);
  if (rest === null || !mayClose(rest, more, isTwice ? reachOf(figuur) : NUL)) return null;
  const termen = isTwice ? [...som.termen, term] : som.termen.filter((one) => one !== term);
  const read = { ...som, termen };
  if (termen.length === 0 || !closes(read, find)) return null;
  const post = { ...term, inPlaatsVan: null };
  return { ...read, suggestie: { cel: som.totaal, waarde: totaal.waarde, reden: kuur.reden, post } };
}

/** A row in another unit or with another sign is one action on all its figures. */
function withWholeRow(read: readonly Lezingwijze[]): readonly Lezingwijze[] {
  const samen = read.flatMap(({ suggestie, wijzigingen, samen: own }): readonly Celwaarde[] =>
    suggestie !== null && wijzigingen !== undefined ? (own ?? [{ cel: suggestie.cel, waarde: suggestie.waarde }]) : []
  );
  if (samen.length === 0) return read;
  return read.map((one) => ({ ...one, suggestie: one.suggestie && toAction(one.suggestie, samen) }));
}

function toAction({ reden }: Suggestie, samen: readonly Celwaarde[]): Suggestie | null {
  const [first] = samen;
  return first === undefined ? null : { ...first, reden, samen };
}
