import type { Bevinding } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import { absolute, add, compare, NUL, sum } from '../money/decimaal';
import type { Check } from './check';
import { isVerdict, leaveOut, type Uitkomst } from './identiteit';
import { ties } from './keuze';
import { findStaten, namesOfRows, type Staat } from './programmastaat';
import { akin, countTelling, isNamedFact, pairFacts, type Feitpaar, type Staatpaar } from './staatparen';

/**
 * A programme in two tables of one document, whatever their shape: its own table, its row in an overzicht, its taakvelden;
 * and the organisation as a whole. That two places mean the same is inferred from names and confirmed by the figures.
 */
export const overzicht: Check = {
  code: 'overzicht',
  run: (lezing) => {
    const names = namesOfRows(lezing);
    const staten = lezing.tabellen.map((tabel) => findStaten(tabel, names).filter(({ punten }) => punten.length > 0));
    const paren = lezing.tabellen.flatMap((_, later) =>
      lezing.tabellen
        .slice(0, later)
        .flatMap((_daar, earlier) => pairStaten(lezing, staten[later] ?? [], staten[earlier] ?? []))
    );
    const isMany = new Set(
      staten.filter((own) => own.filter(({ naam, code }) => naam !== null && code === null).length > 1).map(tabelOf)
    );
    return withoutRepeats(
      [...groupBy(paren, (paar) => poolOf(paar, isMany)).values()].flatMap((pool) => judgePool(pool))
    );
  },
};

function tabelOf([first]: readonly Staat[]): string {
  return first?.tabel.id ?? '';
}

/** Of each programme the counterpart that is surest by name; more than one that may be meant is none. */
function pairStaten(lezing: Lezing, hier: readonly Staat[], daar: readonly Staat[]): readonly Staatpaar[] {
  return hier.flatMap((here): Staatpaar[] => {
    const all = daar.flatMap((there) => {
      const zekerheid = akin(here, there);
      return zekerheid === null ? [] : [{ zekerheid, there }];
    });
    const sure = all.filter(({ zekerheid }) => zekerheid !== 'twijfel');
    const [only, another] = sure.length > 0 ? sure : all;
    if (only === undefined || another !== undefined) return [];
    const paren = pairFacts(lezing.document.id, here, only.there, lezing.jaar);
    return paren.length === 0 ? [] : [{ zekerheid: only.zekerheid, hier: here, daar: only.there, paren }];
  });
}

/**
 * The tables of programmes that an overzicht is compared with confirm each other: what is sure of most of them is not
 * doubtful for one. Two tables of one programme each, or two overzichten, stand by themselves.
 */
function poolOf({ hier, daar, zekerheid }: Staatpaar, isMany: ReadonlySet<string>): string {
  const [own, other] = [hier.tabel.id, daar.tabel.id];
  const level = zekerheid === 'geheel' ? 'geheel' : hier.code === null ? 'programma' : 'onderdeel';
  if (level !== 'programma' || isMany.has(own) === isMany.has(other)) return `${own} ${other} ${level}`;
  return isMany.has(own) ? `${own} *` : `* ${other}`;
}

/** Of a pool: the reading before or after reserves that most of it confirms, and then what that makes sure. */
function judgePool(pool: readonly Staatpaar[]): readonly Uitkomst[] {
  const read = withoutOthers(pool.map((paar) => ({ ...paar, paren: chooseStand(pool, paar) })));
  const counts = read.map(({ paren }) => countTelling(paren));
  const same = sumOf(counts.map(({ gelijk }) => gelijk));
  const other = sumOf(counts.map(({ anders }) => anders));
  const confirmed = counts.filter(({ gelijk }) => gelijk > 0).length;
  const refuted = counts.filter(({ gelijk, anders }) => gelijk === 0 && anders > 0).length;
  const pooled = { isMost: same > other, isStrong: confirmed >= VEEL && confirmed >= refuted * VEEL };
  const shifted = findShifts(read);
  return read.flatMap((paar) => judgePair(paar, pooled, shifted));
}

/** So many programmes have to agree before one that agrees nowhere is called different. */
const VEEL = 3;

interface Bevestiging {
  readonly isMost: boolean;
  readonly isStrong: boolean;
}

function judgePair(
  { zekerheid, paren }: Staatpaar,
  { isMost, isStrong }: Bevestiging,
  shifted: ReadonlySet<Uitkomst>
): readonly Uitkomst[] {
  const { gelijk, anders } = countTelling(paren);
  const isConfirmed = {
    zeker: gelijk > 0 ? gelijk > anders || isMost : isStrong,
    twijfel: gelijk > 1 && gelijk > anders,
    geheel: gelijk >= anders && (gelijk > 1 || (gelijk > 0 && paren.some(isNamedFact))),
  }[zekerheid];
  // Names that only resemble each other and figures that do not agree: two different things.
  if (!isConfirmed && zekerheid !== 'zeker') return gelijk > 1 ? onlyTies(paren) : [];
  const doubtful = paren.filter(({ uitkomst }) => !ties(uitkomst) && (!isConfirmed || shifted.has(uitkomst)));
  const [first] = doubtful.filter(({ uitkomst }) => isVerdict(uitkomst));
  const reden = first?.isTekenloos && gelijk === 0 ? 'conventie-onbekend' : 'vergelijking-onzeker';
  const told = new Set(doubtful);
  return paren.flatMap((paar) => {
    if (!told.has(paar)) return [paar.uitkomst];
    return paar === first ? [leaveOut(paar.identiteit, reden)] : [];
  });
}

function onlyTies(paren: readonly Feitpaar[]): readonly Uitkomst[] {
  return paren.flatMap(({ uitkomst }) => (ties(uitkomst) ? [uitkomst] : []));
}

/** One reading of each fact: as the pool reads it, and where a table prints it more than once the one that agrees. */
function chooseStand(pool: readonly Staatpaar[], { paren }: Staatpaar): readonly Feitpaar[] {
  const votes = (stand: 'voor' | 'na'): number =>
    sumOf(pool.map((paar) => countTelling(paar.paren.filter(({ keuze }) => keuze === stand)).gelijk));
  const meant = votes('na') > votes('voor') ? 'na' : 'voor';
  const facts = groupBy(paren, ({ feit, keuze, identiteit }) =>
    keuze === null ? `${feit} ${identiteit.totaal.id}` : feit
  );
  return [...facts.values()].flatMap((readings): Feitpaar[] => {
    const own = readings.filter(({ keuze }) => keuze === null || keuze === meant);
    const [first, ...others] = own.length > 0 ? own : readings;
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const agreeing = [first, ...others].find(({ uitkomst }) => ties(uitkomst));
    return agreeing === undefined ? [] : [agreeing];
  });
}

/** A second table with the name of a programme that agrees nowhere is another table, where a first does agree. */
function withoutOthers(pool: readonly Staatpaar[]): readonly Staatpaar[] {
  const agrees = new Set(
    pool.filter(({ paren }) => countTelling(paren).gelijk > 0).flatMap(({ hier, daar }) => [hier, daar])
  );
  const isOther = (paar: Staatpaar): boolean =>
    countTelling(paar.paren).gelijk === 0 && pool.length > 1 && (agrees.has(paar.hier) || agrees.has(paar.daar));
  return pool.filter((paar) => !isOther(paar));
}

/** What does not agree in several programmes and cancels out is a shift between them: another classification, no mistake. */
function findShifts(pool: readonly Staatpaar[]): ReadonlySet<Uitkomst> {
  const apart = pool.flatMap(({ paren }) =>
    paren.flatMap(({ feit, uitkomst }) => (isVerdict(uitkomst) && !ties(uitkomst) ? [{ feit, uitkomst }] : []))
  );
  return new Set(
    [...groupBy(apart, ({ feit }) => feit).values()]
      .map((own) => own.map(({ uitkomst }) => uitkomst))
      .filter((own) => own.length > 1 && cancels(own))
      .flat()
  );
}

function cancels(bevindingen: readonly Bevinding[]): boolean {
  const rest = absolute(sum(bevindingen.map(({ verschil }) => verschil)));
  return (
    compare(
      rest,
      bevindingen.reduce((total, { marge }) => add(total, marge), NUL)
    ) <= 0
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** One figure against one other table is said once. */
function withoutRepeats(uitkomsten: readonly Uitkomst[]): readonly Uitkomst[] {
  const known = new Set<string>();
  return uitkomsten.filter(({ id }) => !known.has(id) && known.add(id));
}
