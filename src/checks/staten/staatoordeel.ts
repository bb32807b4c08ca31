import type { Bevinding } from '../../domain/bevinding';
import { toProgrammasleutel } from '../../domain/programma';
import { groupBy } from '../stelsel/groepen';
import { cancels } from '../toetsen/herhaling';
import { isVerdict, leaveOut, type Uitkomst } from '../identiteit';
import { ties } from '../toetsen/keuze';
import type { Staat } from './programmastaat';
import { countTelling, isNamedFact, isTelling, type Feitpaar, type Staatpaar } from './staatparen';

/** Of a pool: the reading before or after reserves that most of it confirms, and then what that makes sure. */
export function judgePool(pool: readonly Staatpaar[], isOverzicht = true): readonly Uitkomst[] {
  const read = withoutOthers(pool.map((paar) => ({ ...paar, paren: chooseStand(pool, paar) })));
  const counts = read.map(({ paren }) => countTelling(paren));
  const same = sumOf(counts.map(({ gelijk }) => gelijk));
  const apart = sumOf(counts.map(({ anders }) => anders));
  const confirmed = counts.filter(({ gelijk }) => gelijk > 0).length;
  const refuted = counts.filter(({ gelijk, anders }) => gelijk === 0 && anders > 0).length;
  const pooled = { isMost: same > apart, isStrong: confirmed >= VEEL && confirmed >= refuted * VEEL };
  const doubtful = findOther(read);
  return onePerProgramma(read.map((paar) => [paar, judgePair(paar, { ...pooled, isOverzicht }, doubtful)] as const));
}

/** So many programmes have to agree before one that agrees nowhere is called different. */
const VEEL = 3;

interface Bevestiging {
  readonly isMost: boolean;
  readonly isStrong: boolean;
  /** One of the tables at least holds several programmes. */
  readonly isOverzicht: boolean;
}

function judgePair(
  { zekerheid, paren }: Staatpaar,
  { isMost, isStrong, isOverzicht }: Bevestiging,
  other: ReadonlySet<Uitkomst>
): readonly Uitkomst[] {
  const { gelijk, anders } = countTelling(paren);
  const isConfirmed = {
    zeker: gelijk > 0 ? gelijk > anders || isMost : isStrong,
    twijfel: gelijk > 1 && gelijk > anders,
    geheel: gelijk >= anders && (gelijk > 1 || (gelijk > 0 && paren.some(isNamedFact))),
  }[zekerheid];
  // Names that only resemble each other and figures that do not agree: two different things.
  // So are most tables that stand below the heading of one programme.
  if (!isConfirmed && (zekerheid !== 'zeker' || (!isOverzicht && gelijk === 0)))
    return gelijk > 1 ? onlyTies(paren) : [];
  const doubtful = paren.filter(({ uitkomst }) => !ties(uitkomst) && (!isConfirmed || other.has(uitkomst)));
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

/** A verdict with the programme, kind and series that it is about. */
interface Getoetst extends Pick<Feitpaar, 'feit' | 'soort'> {
  readonly paar: Staatpaar;
  readonly uitkomst: Bevinding;
}

/**
 * What does not agree because other things are meant, which is no mistake: a shift between programmes that cancels out, a
 * kind that differs in every series of a programme (with and without reserves), or too many programmes in one column.
 */
function findOther(pool: readonly Staatpaar[]): ReadonlySet<Uitkomst> {
  const all = pool.flatMap((paar): Getoetst[] =>
    paar.paren.flatMap(({ feit, soort, uitkomst }) => (isVerdict(uitkomst) ? [{ paar, feit, soort, uitkomst }] : []))
  );
  const isApart = ({ uitkomst }: Getoetst): boolean => !ties(uitkomst);
  const perProgramma = (own: readonly Getoetst[]): readonly Bevinding[] =>
    [...groupBy(own, ({ paar }) => toProgrammasleutel(paar.hier.naam)).values()].flatMap(
      ([first]) => first?.uitkomst ?? []
    );
  const columns = [...groupBy(all, ({ feit }) => feit).values()].filter((own) => {
    const apart = perProgramma(own.filter(isApart));
    const same = perProgramma(own.filter(({ uitkomst }) => ties(uitkomst) && isTelling(uitkomst)));
    return apart.length > 1 && (cancels(apart) || same.length < apart.length * VEEL);
  });
  const kinds = pool.flatMap((paar) =>
    [
      ...groupBy(
        all.filter((one) => one.paar === paar),
        ({ soort }) => soort
      ).values(),
    ].filter((own) => own.length > 1 && own.every(isApart))
  );
  return new Set(
    [...columns, ...kinds]
      .flat()
      .filter(isApart)
      .map(({ uitkomst }) => uitkomst)
  );
}

/** That a programme cannot be compared is said once, whatever the number of tables it cannot be compared with. */
function onePerProgramma(judged: readonly (readonly [Staatpaar, readonly Uitkomst[]])[]): readonly Uitkomst[] {
  const told = new Set<Staat>();
  return judged.flatMap(([{ hier, daar }, uitkomsten]) => {
    const isTold = told.has(hier) || told.has(daar);
    if (!uitkomsten.every(isVerdict)) told.add(hier).add(daar);
    return uitkomsten.filter((uitkomst) => isVerdict(uitkomst) || !isTold);
  });
}

const sumOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
