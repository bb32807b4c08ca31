import type { Bevinding, NietGetoetst, Suggestie, Term } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { CelId } from '../domain/tabel';
import { decimaal, isZero } from '../money/decimaal';
import { Rational, Tester, testIntervals, type System } from '../solver/solver';
import { toRational } from './exact';
import { documentOf, euroInterval, type Figuur } from './figuren';
import { findPlaatsen, isSameColumn, type Plaats } from './plaatsen';
import type { Stelsel } from './stelsel';

/** A sum of rows in one column: asserted, or only tried. */
interface Som {
  readonly id: string;
  readonly termen: readonly Term[];
  readonly totaal: CelId;
}

/**
 * One published row with which a sum that does not tie closes in every column, with one sign: a reserve mutation or
 * overhead that was left out, or the saldo after instead of before reserves. By outcome of the sum.
 */
export function findOntbrekend(
  lezingen: readonly Lezing[],
  bevindingen: readonly Bevinding[],
  nietGetoetst: readonly NietGetoetst[],
  { system }: Stelsel,
  figuren: ReadonlyMap<CelId, Figuur>
): ReadonlyMap<string, readonly Suggestie[]> {
  const plaatsen = findPlaatsen(lezingen);
  const guesses = nietGetoetst.flatMap(({ id, termen, totaal }): Som[] => (termen ? [{ id, termen, totaal }] : []));
  const sums = bevindingen.filter(({ code }) => code === 'kolom-totaal' || code === 'resultaat');
  const groups = new Map<string, Som[]>();
  for (const som of [...sums, ...guesses]) {
    const rij = plaatsen.get(som.totaal)?.rij.id ?? som.totaal;
    groups.set(rij, [...(groups.get(rij) ?? []), som]);
  }
  const wrong = new Set([
    ...bevindingen.filter(({ oordeel }) => oordeel === 'verschil').map(({ id }) => id),
    ...guesses.map(({ id }) => id),
  ]);
  const suspects = bevindingen.flatMap(({ id, verdachten }) => verdachten.flat().map((cel) => ({ id, cel })));
  const found = new Map<string, readonly Suggestie[]>();
  for (const group of groups.values()) {
    const own = new Set(group.map(({ id }) => id));
    const inGroup = new Set(suspects.filter(({ id }) => own.has(id)).map(({ cel }) => cel));
    const elsewhere = suspects.filter(({ cel }) => !inGroup.has(cel)).map(({ cel }) => cel);
    const bad = group.filter(({ id }) => wrong.has(id));
    // One column proves nothing: with enough rows some figure always fits.
    if (bad.length < 2) continue;
    for (const changed of readings(group, plaatsen, figuren)) {
      if (!holds(changed, system, own, elsewhere, figuren)) continue;
      for (const { id, suggestie } of changed) {
        if (wrong.has(id)) found.set(id, [...(found.get(id) ?? []), suggestie]);
      }
    }
  }
  return found;
}

interface Lezingwijze extends Som {
  readonly suggestie: Suggestie;
}

/** The group with each candidate row added or in the place of a saldo, as far as every column of it then closes. */
function readings(
  group: readonly Som[],
  plaatsen: ReadonlyMap<CelId, Plaats>,
  figuren: ReadonlyMap<CelId, Figuur>
): readonly (readonly Lezingwijze[])[] {
  const [first] = group;
  const place = first && plaatsen.get(first.totaal);
  if (!first || !place) return [];
  const used = new Set(group.flatMap(({ termen, totaal }) => [totaal, ...termen.map(({ cel }) => cel)]));
  const rows = [...plaatsen.values()].filter(
    ({ cel, tabel }) =>
      documentOf(cel) === documentOf(first.totaal) && !used.has(cel) && tabel.eenheid.euro === place.tabel.eenheid.euro
  );
  const perRow = groupRows(rows);
  return [...perRow.values()].flatMap((cells) =>
    ([1, -1] as const).flatMap((teken) =>
      [null, ...saldi(first, plaatsen)].flatMap((weg) => {
        const changed = group.flatMap((som) => change(som, cells, teken, weg, plaatsen, figuren) ?? []);
        return changed.length === group.length ? [changed] : [];
      })
    )
  );
}

function groupRows(rows: readonly Plaats[]): ReadonlyMap<string, readonly Plaats[]> {
  const groups = new Map<string, Plaats[]>();
  for (const row of rows) groups.set(row.rij.id, [...(groups.get(row.rij.id) ?? []), row]);
  return groups;
}

/** Rows of the sum that another saldo may have to replace. */
function saldi({ termen }: Som, plaatsen: ReadonlyMap<CelId, Plaats>): readonly string[] {
  return termen.flatMap(({ cel }) => {
    const place = plaatsen.get(cel);
    return place && place.rij.rol !== 'regel' ? [place.rij.id] : [];
  });
}

/** One column with the row: null where it has no figure in that column or the sum still does not close. */
function change(
  som: Som,
  cells: readonly Plaats[],
  teken: 1 | -1,
  weg: string | null,
  plaatsen: ReadonlyMap<CelId, Plaats>,
  figuren: ReadonlyMap<CelId, Figuur>
): Lezingwijze | null {
  const column = plaatsen.get(som.totaal);
  const matches = cells.filter((cell) => column && isSameColumn(cell, column));
  const [cell] = matches;
  const totaal = figuren.get(som.totaal);
  if (!cell || matches.length > 1 || !totaal) return null;
  const gone = som.termen.find(({ cel }) => plaatsen.get(cel)?.rij.id === weg);
  if (weg !== null && (!gone || plaatsen.get(cell.cel)?.rij.rol === 'regel')) return null;
  const post = { cel: cell.cel, teken: gone?.teken ?? teken, inPlaatsVan: gone?.cel ?? null };
  const termen = [...som.termen.filter((term) => term !== gone), { cel: post.cel, teken: post.teken }];
  const reden = weg === null ? 'ontbrekende-post' : 'bestemming';
  const suggestie: Suggestie = { cel: som.totaal, waarde: totaal.waarde, reden, post };
  const changed = { ...som, termen, suggestie };
  return (gone && teken < 0) || !closes(changed, figuren) ? null : changed;
}

function closes({ termen, totaal }: Som, figuren: ReadonlyMap<CelId, Figuur>): boolean {
  const addends = [...termen, { cel: totaal, teken: -1 as const }].flatMap(({ cel, teken }) => {
    const figuur = figuren.get(cel);
    if (!figuur) return [];
    const interval = euroInterval(figuur, figuur.waarde);
    return [{ coefficient: Rational.of(teken), published: toRational(figuur.waarde), interval }];
  });
  const last = termen.at(-1);
  const added = last && figuren.get(last.cel);
  // Nothing added says nothing: a row of zeros closes what closes already.
  return (
    added !== undefined &&
    addends.length === termen.length + 1 &&
    !isZero(added.waarde) &&
    testIntervals(addends).verdict !== 'verschil'
  );
}

/** Does the whole document tie when the sums of the group are read so? */
function holds(
  changed: readonly Lezingwijze[],
  { variables, rows }: System,
  own: ReadonlySet<string>,
  released: readonly CelId[],
  figuren: ReadonlyMap<CelId, Figuur>
): boolean {
  const known = new Set(variables.map(({ id }) => id));
  const cells = [...new Set(changed.flatMap(({ termen, totaal }) => [totaal, ...termen.map(({ cel }) => cel)]))];
  const extra = cells.flatMap((id) => {
    const figuur = known.has(id) ? undefined : figuren.get(id);
    return figuur ? [{ id, interval: euroInterval(figuur, figuur.waarde) }] : [];
  });
  const read = changed.map(({ id, termen, totaal }) => ({
    id,
    terms: [
      ...termen.map(({ cel, teken }) => ({ variable: cel, coefficient: toRational(decimaal(teken)) })),
      { variable: totaal, coefficient: Rational.of(-1) },
    ],
  }));
  const system = { variables: [...variables, ...extra], rows: [...rows.filter(({ id }) => !own.has(id)), ...read] };
  const first = extra[0] ?? system.variables.find(({ id }) => id === changed[0]?.totaal);
  return first !== undefined && new Tester(system, { released }).withIntervals([first]) === 'feasible';
}
