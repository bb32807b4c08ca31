import type { Bevinding, Suggestie } from '../../domain/bevinding';
import type { CelId } from '../../domain/tabel';
import { isZero } from '../../money/decimaal';
import { Tester } from '../../solver/solver';
import type { Figuur } from './figuren';
import { columnOf, linesOf, rowOf, type Lijn } from '../voorstellen/lijnen';
import { closes, type Som } from '../voorstellen/rijsommen';
import { buildStelsel, ZONDER_AANDELEN } from './stelsel';
import {
  felt,
  isFelt,
  takenFrom,
  thousandfold,
  thousandth,
  toVariable,
  turned,
  type Celwijziging,
} from '../voorstellen/wijziging-cel';

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
  const rol = rolesIn(broken, figuren);
  const perCel = sumsByCell(sums);
  const pogingen = [...attempts(lines, crossings(broken), rol), ...swaps(lines, broken, rol)].filter(({ blok }) =>
    mends(blok, broken, perCel, figuren)
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

/** What a figure does in the first broken sum that counts in one unit: null when nothing, or when there is no such sum. */
type Rol = (figuur: Figuur) => string | null;

/** Figures with one role can change places without any effect on that sum: it stays broken, so it need not be tried. */
function rolesIn(broken: readonly Bevinding[], figuren: ReadonlyMap<CelId, Figuur>): Rol {
  const som = broken.find((one) => inOneUnit(one, figuren) && !closes(one, (cel) => figuren.get(cel)));
  const signs = new Map<CelId, string>();
  for (const { cel, teken } of som ? [...som.termen, { cel: som.totaal, teken: -1 }] : []) {
    signs.set(cel, `${signs.get(cel) ?? ''} ${teken}`);
  }
  return ({ id, teken, stap, afronding }) => {
    const own = signs.get(id);
    return own === undefined ? null : `${own} ${teken} ${stap} ${afronding.wijze} ${afronding.marge}`;
  };
}

/** The roles of a whole line, by place; null when it has none. */
function roleOfLine({ figuren }: Lijn, rol: Rol): string | null {
  const own = [...figuren].flatMap(([place, figuur]) => {
    const found = rol(figuur);
    return found === null ? [] : [`${place} ${found}`];
  });
  return own.length === 0 ? null : own.sort().join();
}

function attempts(
  lines: readonly Lijn[],
  crossed: ReadonlyMap<string, ReadonlySet<number>>,
  rol: Rol
): readonly Poging[] {
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
  const order = new Map(lines.map((line, position) => [line, position]));
  const roles = new Map(lines.map((line) => [line, roleOfLine(line, rol)]));
  const first = lines.filter((line) => touched(line).has(0));
  const pairs = first.flatMap((one) =>
    lines
      .filter((other) => other.tabel === one.tabel && other.richting === one.richting && other !== one)
      .filter((other) => roles.get(one) === null || roles.get(one) !== roles.get(other))
      // Each pair once: of two lines that both touch the first sum, the earlier comes first.
      .filter((other) => !touched(other).has(0) || (order.get(one) ?? 0) < (order.get(other) ?? 0))
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
function swaps(lines: readonly Lijn[], [first]: readonly Bevinding[], rol: Rol): readonly Poging[] {
  const suspects = new Set(first ? cellsOf(first) : []);
  return lines.flatMap(({ figuren }) => {
    const own = [...figuren.values()];
    return own
      .filter(({ id }) => suspects.has(id))
      .flatMap((a) =>
        own
          .filter(
            (b) =>
              b !== a &&
              (rol(a) === null || rol(a) !== rol(b)) &&
              b.soort === a.soort &&
              b.euro === a.euro &&
              b.stap === a.stap &&
              b.waarde !== a.waarde
          )
          .map((b): Poging => ({ reden: 'verwisseld', blok: [takenFrom(a, b), takenFrom(b, a)] }))
      );
  });
}

/** The sums that each figure is in. */
function sumsByCell(sums: readonly Bevinding[]): ReadonlyMap<CelId, readonly Bevinding[]> {
  const found = new Map<CelId, Bevinding[]>();
  for (const som of sums) {
    for (const cel of new Set(cellsOf(som))) {
      const known = found.get(cel);
      if (known) known.push(som);
      else found.set(cel, [som]);
    }
  }
  return found;
}

/** Does it touch every broken sum, and do all sums that it touches close? Known without the solver. */
function mends(
  blok: readonly Celwijziging[],
  broken: readonly Bevinding[],
  perCel: ReadonlyMap<CelId, readonly Bevinding[]>,
  figuren: ReadonlyMap<CelId, Figuur>
): boolean {
  const own = blok.filter(isFelt);
  const changes = new Map(own.map((one) => [one.cel, { ...one.figuur, waarde: one.waarde, stap: one.stap }]));
  const touched = new Set([...changes.keys()].flatMap((cel) => perCel.get(cel) ?? []));
  if (changes.size < 2 || !broken.every((som) => touched.has(som))) return false;
  const find = (cel: CelId): Figuur | undefined => changes.get(cel) ?? figuren.get(cel);
  // The broken ones first: most tries leave one of them as it is.
  return [...new Set([...broken, ...touched])].every((som) => !inOneUnit(som, figuren) || closes(som, find));
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
