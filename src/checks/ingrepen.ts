import type { Bevinding, Suggestie } from '../domain/bevinding';
import type { CelId } from '../domain/tabel';
import { isZero } from '../money/decimaal';
import { Tester } from '../solver/solver';
import type { Figuur } from './figuren';
import { columnOf, linesOf, rowOf, type Lijn } from './lijnen';
import { closes, type Som } from './rijsommen';
import { buildStelsel, ZONDER_AANDELEN } from './stelsel';
import { felt, takenFrom, thousandfold, thousandth, toVariable, turned, type Celwijziging } from './wijziging-cel';

/** One mistake on a whole row or column, or two of them exchanged, with which every sum of the group ties again. */
export interface Ingreep {
  readonly cellen: readonly CelId[];
  readonly suggestie: Suggestie;
}

interface Poging {
  readonly reden: Suggestie['reden'];
  readonly blok: readonly Celwijziging[];
}

const cellsOf = ({ termen, totaal }: Pick<Bevinding, 'termen' | 'totaal'>): readonly CelId[] => [
  totaal,
  ...termen.map(({ cel }) => cel),
];

/** The sums of a group that do not tie by themselves. */
export function brokenSums(groep: readonly Bevinding[]): readonly Bevinding[] {
  return groep.filter(({ oordeel }) => oordeel === 'verschil');
}

/**
 * What one action could have spoiled all broken sums of a group at once: a row or column in another unit or with the
 * other sign, or two rows or columns in each other's place. Each must touch every broken sum, and the whole group ties
 * with it, nothing left open.
 */
export function findIngrepen(groep: readonly Bevinding[], figuren: ReadonlyMap<CelId, Figuur>): readonly Ingreep[] {
  const broken = brokenSums(groep);
  if (broken.length < 2 || broken.some(({ code }) => code === 'tegel-aandelen')) return [];
  const { system } = buildStelsel(groep, ZONDER_AANDELEN, figuren);
  const own = system.variables.flatMap(({ id }) => figuren.get(id) ?? []);
  const sums = groep.filter(({ code }) => code !== 'tegel-aandelen');
  const lines = linesOf(own);
  const pogingen = [...attempts(lines, crossings(broken)), ...swaps(lines, broken)].filter(({ blok }) =>
    mends(blok, broken, sums, figuren)
  );
  if (pogingen.length === 0) return [];
  const tester = new Tester(system);
  return pogingen.flatMap(({ reden, blok }): Ingreep[] => {
    const changed = felt(blok);
    const [first] = changed;
    if (first === undefined || tester.withIntervals(changed.map(toVariable)) !== 'feasible') return [];
    const samen = changed.map(({ cel, waarde }) => ({ cel, waarde }));
    const suggestie = { cel: first.cel, waarde: first.waarde, reden, samen };
    return [{ cellen: blok.map(({ cel }) => cel), suggestie }];
  });
}

/** Which broken sums, by position, each row and column has a figure in. */
function crossings(broken: readonly Bevinding[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [position, som] of broken.entries()) {
    for (const cel of cellsOf(som)) {
      for (const line of [rowOf(cel), columnOf(cel)]) {
        if (line === null) continue;
        const known = found.get(line) ?? new Set();
        found.set(line, known.add(position));
      }
    }
  }
  return found;
}

function attempts(lines: readonly Lijn[], crossed: ReadonlyMap<string, ReadonlySet<number>>): readonly Poging[] {
  const all = new Set([...crossed.values()].flatMap((positions) => [...positions]));
  const touched = (line: Lijn): ReadonlySet<number> => crossed.get(line.id) ?? new Set();
  const single = lines
    .filter((line) => touched(line).size === all.size)
    .flatMap(({ figuren }): Poging[] => {
      const own = [...figuren.values()];
      const small = own.map(thousandth);
      // A figure that would vanish says that the others are no thousand times too large either.
      const isSmaller = small.every(({ figuur, waarde }) => isZero(figuur.waarde) || !isZero(waarde));
      return [
        { reden: 'teken', blok: own.map(turned) },
        { reden: 'factor-1000', blok: own.map(thousandfold) },
        ...(isSmaller ? [{ reden: 'factor-1000' as const, blok: small }] : []),
      ];
    });
  const first = lines.filter((line) => touched(line).has(0));
  const pairs = first.flatMap((one) =>
    lines
      .filter((other) => other.tabel === one.tabel && other.richting === one.richting && other !== one)
      // Each pair once: of two lines that both touch the first sum, the earlier comes first.
      .filter((other) => !touched(other).has(0) || lines.indexOf(one) < lines.indexOf(other))
      .filter((other) => [...all].every((position) => touched(one).has(position) || touched(other).has(position)))
      .flatMap((other) => exchange(one, other))
  );
  return [...single, ...pairs];
}

/** Two lines in each other's place, as far as both have a figure of one kind and unit; of two kinds only lasten and baten. */
function exchange(one: Lijn, other: Lijn): readonly Poging[] {
  const pairs = [...one.figuren].flatMap(([place, a]) => {
    const b = other.figuren.get(place);
    return b === undefined ? [] : [[a, b] as const];
  });
  const isSame = pairs.every(([a, b]) => a.soort === b.soort && a.euro === b.euro);
  const isLastenBaten = pairs.every(
    ([a, b]) => a.euro === b.euro && [a.soort, b.soort].includes('lasten') && [a.soort, b.soort].includes('baten')
  );
  if (pairs.length === 0 || !(isSame || isLastenBaten)) return [];
  const blok = pairs.flatMap(([a, b]) => [takenFrom(a, b), takenFrom(b, a)]);
  return [{ reden: isSame ? 'verwisseld' : 'omwisseling', blok }];
}

/** Two figures of one kind in one row or column in each other's place; one of them stands in the first broken sum. */
function swaps(lines: readonly Lijn[], [first]: readonly Bevinding[]): readonly Poging[] {
  const suspects = new Set(first ? cellsOf(first) : []);
  return lines.flatMap(({ figuren }) => {
    const own = [...figuren.values()];
    return own
      .filter(({ id }) => suspects.has(id))
      .flatMap((a) =>
        own
          .filter(
            (b) => b !== a && b.soort === a.soort && b.euro === a.euro && b.stap === a.stap && b.waarde !== a.waarde
          )
          .map((b): Poging => ({ reden: 'verwisseld', blok: [takenFrom(a, b), takenFrom(b, a)] }))
      );
  });
}

/** Does it touch every broken sum, and do all sums that it touches close? Known without the solver. */
function mends(
  blok: readonly Celwijziging[],
  broken: readonly Bevinding[],
  sums: readonly Bevinding[],
  figuren: ReadonlyMap<CelId, Figuur>
): boolean {
  const changes = new Map(felt(blok).map((one) => [one.cel, { ...one.figuur, waarde: one.waarde, stap: one.stap }]));
  const isTouched = (som: Som): boolean => cellsOf(som).some((cel) => changes.has(cel));
  if (changes.size < 2 || !broken.every(isTouched)) return false;
  const find = (cel: CelId): Figuur | undefined => changes.get(cel) ?? figuren.get(cel);
  return sums.every((som) => !isTouched(som) || !inOneUnit(som, figuren) || closes(som, find));
}

function inOneUnit(som: Som, figuren: ReadonlyMap<CelId, Figuur>): boolean {
  const [first, ...rest] = cellsOf(som).map((cel) => figuren.get(cel)?.euro);
  return rest.every((euro) => euro === first);
}

/** How many figures at least are wrong when each is wrong by itself: broken sums that share none, one after another. */
export function leastFaults(groep: readonly Bevinding[]): number {
  const used = new Set<CelId>();
  let count = 0;
  for (const som of brokenSums(groep)) {
    const cells = cellsOf(som);
    if (cells.some((cel) => used.has(cel))) continue;
    for (const cel of cells) used.add(cel);
    count += 1;
  }
  return count;
}
