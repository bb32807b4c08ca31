import type { Celwaarde, Suggestie } from '../domain/bevinding';
import type { CelId } from '../domain/tabel';
import { decimaal, decimalsOf, divide, isZero, multiply, negate, roundTo } from '../money/decimaal';
import { euroInterval, type Figuur } from './figuren';
import { changeAll, closes, rowOfCel, type Lezingwijze, type Som } from './rijsommen';

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

/**
 * The sums of one total that leaves out the reserves altogether, or with one of its own rows counted twice, not counted, in another unit or with the other sign, as
 * far as they then close in every column. A row that is wrong as a whole keeps its own saldo, and makes every column
 * fail at once.
 */
export function readRowFaults(
  group: readonly Som[],
  andere: readonly string[],
  figuren: ReadonlyMap<CelId, Figuur>
): readonly (readonly Lezingwijze[])[] {
  const rows = new Set(group.flatMap(({ termen }) => termen.map(({ cel }) => rowOfCel(cel))));
  const regels = new Set(andere);
  const unreserved = proven(changeAll(group, (som) => readWithoutRows(som, regels, figuren)));
  const perRij = [...rows].flatMap((rij) => [
    ...KUREN.flatMap((kuur) => proven(changeAll(group, (som) => readWith(som, rij, kuur, figuren)))),
    ...andere
      .filter((other) => !rows.has(other))
      .flatMap((other) => proven(changeAll(group, (som) => exchange(som, rij, other, figuren)))),
  ]);
  return [...unreserved, ...perRij];
}

/** A running total that is the total it goes on from, as if none of the rows between were there. */
function readWithoutRows(
  som: Som,
  regels: ReadonlySet<string>,
  figuren: ReadonlyMap<CelId, Figuur>
): Lezingwijze | null {
  const termen = som.termen.filter(({ cel }) => !regels.has(rowOfCel(cel)));
  const [saldo] = termen;
  const totaal = figuren.get(som.totaal);
  if (!saldo || !totaal || termen.length > 1 || som.termen.length === 1) return null;
  const find = (cel: CelId): Figuur | undefined => figuren.get(cel);
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

/** The sum with the figure of a row that belongs elsewhere in the place of its own: the two stand in each other's place. */
function exchange(som: Som, rij: string, andere: string, figuren: ReadonlyMap<CelId, Figuur>): Lezingwijze | null {
  const own = som.termen.find(({ cel }) => rowOfCel(cel) === rij);
  const figuur = own && figuren.get(own.cel);
  const other = own && figuren.get(andere + own.cel.slice(rij.length));
  if (!figuur || figuur.euro !== other?.euro || figuur.soort !== other.soort) return null;
  if (!closes(som, (cel) => (cel === figuur.id ? { ...figuur, waarde: other.waarde } : figuren.get(cel)))) return null;
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

function readWith(som: Som, rij: string, kuur: Kuur, figuren: ReadonlyMap<CelId, Figuur>): Lezingwijze | null {
  const term = som.termen.find(({ cel }) => rowOfCel(cel) === rij);
  const [figuur, totaal] = [term && figuren.get(term.cel), figuren.get(som.totaal)];
  const find = (cel: CelId): Figuur | undefined => figuren.get(cel);
  // Nothing there says nothing: the sum must close as it is.
  if (!term || !figuur || !totaal || isZero(figuur.waarde))
    return closes(som, find) ? { ...som, suggestie: null } : null;
  if ('change' in kuur) {
    const other = kuur.change(figuur);
    if (!closes(som, (cel) => (cel === figuur.id ? other : find(cel)))) return null;
    const suggestie = { cel: figuur.id, waarde: other.waarde, reden: kuur.reden };
    return { ...som, suggestie, wijzigingen: [{ id: figuur.id, interval: euroInterval(other, other.waarde) }] };
  }
  const termen = kuur.reden === 'dubbel-geteld' ? [...som.termen, term] : som.termen.filter((one) => one !== term);
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
