import { groupBy } from './groepen';
import { cancels } from './herhaling';
import { isVerdict, leaveOut, type Uitkomst } from './identiteit';
import { ties } from './keuze';
import { countTelling, isNamedFact, type Feitpaar, type Staatpaar } from './staatparen';

/** Of a pool: the reading before or after reserves that most of it confirms, and then what that makes sure. */
export function judgePool(pool: readonly Staatpaar[]): readonly Uitkomst[] {
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

const sumOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
