import type { Bevinding, NietGetoetst, Suggestie } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';
import type { CelId } from '../../domain/tabel';
import { decimaal, isZero, NUL } from '../../money/decimaal';
import { Rational, Tester, type System } from '../../solver/solver';
import { toRational } from '../stelsel/exact';
import { documentOf, euroInterval, type Figuur } from '../stelsel/figuren';
import { findPlaatsen, isSameColumn, type Plaats } from './plaatsen';
import { readMissingRow } from './rij-ontbreekt';
import { readRowFaults } from './rijfouten';
import { byRow, changeAll, closes, type Lezingwijze, type Som } from './rijsommen';
import { buildStelsel, ZONDER_AANDELEN } from '../stelsel/stelsel';

/**
 * One published row with which a sum that does not tie closes in every column, with one sign: a reserve mutation or
 * overhead that was left out, or the saldo after instead of before reserves; or one row of the sum that was counted
 * twice or not at all, or is printed in another unit or with the other sign. By outcome of the sum.
 */
export function findOntbrekend(
  lezingen: readonly Lezing[],
  bevindingen: readonly Bevinding[],
  nietGetoetst: readonly NietGetoetst[],
  figuren: ReadonlyMap<CelId, Figuur>
): ReadonlyMap<string, readonly Suggestie[]> {
  const guesses = nietGetoetst.flatMap(({ id, termen, totaal }): Som[] => (termen ? [{ id, termen, totaal }] : []));
  const sums = bevindingen.filter(({ code }) => code === 'kolom-totaal' || code === 'resultaat');
  const wrong = new Set([
    ...bevindingen.filter(({ oordeel }) => oordeel === 'verschil').map(({ id }) => id),
    ...guesses.map(({ id }) => id),
  ]);
  const groups = byRow([...sums, ...guesses]).filter(
    // One column proves nothing: with enough rows some figure always fits.
    (group) => group.filter(({ id }) => wrong.has(id)).length >= 2
  );
  if (groups.length === 0) return new Map();
  const plaatsen = findPlaatsen(lezingen);
  const rows = groupRows([...plaatsen.values()]);
  const { system } = buildStelsel(bevindingen, ZONDER_AANDELEN, figuren);
  const suspects = bevindingen.flatMap(({ id, verdachten }) => verdachten.flat().map((cel) => ({ id, cel })));
  const found = new Map<string, readonly Suggestie[]>();
  const tell = (changed: readonly Lezingwijze[]): void => {
    for (const { id, suggestie } of changed) {
      if (wrong.has(id) && suggestie) found.set(id, [...(found.get(id) ?? []), suggestie]);
    }
  };
  for (const group of groups) {
    const own = new Set(group.map(({ id }) => id));
    const inGroup = new Set(suspects.filter(({ id }) => own.has(id)).map(({ cel }) => cel));
    const elsewhere = suspects.filter(({ cel }) => !inGroup.has(cel)).map(({ cel }) => cel);
    const others = [...sums, ...guesses].filter(({ id }) => !own.has(id));
    for (const changed of [
      ...readings(group, rows, plaatsen, figuren),
      ...readRowFaults(group, siblings(group, plaatsen), figuren),
    ]) {
      if (mendsOthers(changed, others, figuren) && holds(changed, system, own, elsewhere, figuren)) tell(changed);
    }
    if (group.some(({ id }) => found.has(id))) continue;
    const missing = readMissingRow(group, figuren);
    if (missing !== null && holds(missing, system, own, elsewhere, figuren, false)) tell(missing);
  }
  return found;
}

/** Ordinary rows of the table of a total: those that may stand in the place of one of its own. */
function siblings([first]: readonly Som[], plaatsen: ReadonlyMap<CelId, Plaats>): readonly string[] {
  const place = first && plaatsen.get(first.totaal);
  return place?.tabel.rijen.flatMap(({ id, rol }) => (rol === 'regel' ? [id] : [])) ?? [];
}

/** Whether every other sum, a guess as well, closes with the figures that change in it. */
function mendsOthers(
  changed: readonly Lezingwijze[],
  others: readonly Som[],
  figuren: ReadonlyMap<CelId, Figuur>
): boolean {
  const values = new Map(
    changed.flatMap(({ suggestie }) => suggestie?.samen ?? []).map(({ cel, waarde }) => [cel, waarde])
  );
  if (changed.every(({ samen }) => samen === undefined)) return true;
  const find = (cel: CelId): Figuur | undefined => {
    const figuur = figuren.get(cel);
    return figuur && { ...figuur, waarde: values.get(cel) ?? figuur.waarde };
  };
  return others.every((som) => !som.termen.some(({ cel }) => values.has(cel)) || closes(som, find));
}

/** The group with each candidate row added or in the place of a saldo, as far as every column of it then closes. */
function readings(
  group: readonly Som[],
  rows: ReadonlyMap<string, readonly Plaats[]>,
  plaatsen: ReadonlyMap<CelId, Plaats>,
  figuren: ReadonlyMap<CelId, Figuur>
): readonly (readonly Lezingwijze[])[] {
  const [first] = group;
  const place = first && plaatsen.get(first.totaal);
  if (!first || !place) return [];
  const used = new Set(group.flatMap(({ termen, totaal }) => [totaal, ...termen.map(({ cel }) => cel)]));
  const document = `${documentOf(first.totaal)}.`;
  const replaced = [null, ...saldi(first, plaatsen)];
  const found: (readonly Lezingwijze[])[] = [];
  for (const [rij, cells] of rows) {
    const [cell] = cells;
    if (!rij.startsWith(document) || cell?.tabel.eenheid.euro !== place.tabel.eenheid.euro) continue;
    const own = cells.filter(({ cel }) => !used.has(cel));
    if (own.length === 0) continue;
    for (const teken of [1, -1] as const) {
      for (const weg of replaced) {
        const changed = changeAll(group, (som) => change(som, own, teken, weg, plaatsen, figuren));
        if (changed !== null) found.push(changed);
      }
    }
  }
  return found;
}

function groupRows(places: readonly Plaats[]): ReadonlyMap<string, readonly Plaats[]> {
  const groups = new Map<string, Plaats[]>();
  for (const place of places) {
    const known = groups.get(place.rij.id);
    if (known) known.push(place);
    else groups.set(place.rij.id, [place]);
  }
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
  // Nothing added says nothing: a row of zeros closes what closes already.
  const isZeros = isZero(figuren.get(cell.cel)?.waarde ?? NUL);
  return (gone && teken < 0) || isZeros || !closes(changed, (cel) => figuren.get(cel)) ? null : changed;
}

/** Does the whole document tie when the sums of the group are read so? */
function holds(
  changed: readonly Lezingwijze[],
  { variables, rows }: System,
  own: ReadonlySet<string>,
  released: readonly CelId[],
  figuren: ReadonlyMap<CelId, Figuur>,
  isAsserted = true
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
  const rest = rows.filter(({ id }) => !own.has(id));
  const system = { variables: [...variables, ...extra], rows: isAsserted ? [...rest, ...read] : rest };
  const others = changed.flatMap(({ wijzigingen = [] }) => wijzigingen);
  const first = extra[0] ?? system.variables.find(({ id }) => id === changed[0]?.totaal);
  const asked = others.length > 0 ? others : first === undefined ? [] : [first];
  return asked.length > 0 && new Tester(system, { released }).withIntervals(asked) === 'feasible';
}
