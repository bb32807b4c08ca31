import type { Afrondingsregel } from '../domain/afronding';
import type { Bevinding, CheckCode, NietGetoetst, NietGetoetstReden } from '../domain/bevinding';
import type { DocumentId } from '../domain/herkomst';
import type { Cel, CelId } from '../domain/tabel';
import { compare, divide, multiply, negate, NUL, subtract, sum, type Decimaal } from '../money/decimaal';
import { isMultiple } from './stelsel/exact';
import { weigh, type Getal } from './toetsen/weging';

/** What a check delivers for each identity: a verdict, or why there is none. */
export type Uitkomst = Bevinding | NietGetoetst;

export function isVerdict(uitkomst: Uitkomst): uitkomst is Bevinding {
  return 'oordeel' in uitkomst;
}

/** A figure at its place; `cel` is null where nothing is printed, `onzeker` where the placing itself is in doubt. */
export interface Post {
  readonly id: CelId;
  readonly cel: Cel | null;
  readonly onzeker: boolean;
  /** Euro per printed 1. */
  readonly euro: Decimaal;
  readonly afronding: Afrondingsregel;
}

/** A figure with the sign it has in a sum. */
export interface Addend extends Post {
  readonly teken: 1 | -1;
}

/** Claim: the addends, each with its sign, make the total. All as printed. */
export interface Identiteit {
  readonly code: CheckCode;
  readonly document: DocumentId;
  readonly programma: string | null;
  readonly termen: readonly Addend[];
  readonly totaal: Post;
  /** Distinguishes identities of one check with the same total (a tile against two tables). */
  readonly bij?: string;
}

/** The id of an outcome: the code and the published figure. */
export function uitkomstId({ code, totaal, bij }: Pick<Identiteit, 'code' | 'totaal' | 'bij'>): string {
  return [code, totaal.id, ...(bij === undefined ? [] : [bij])].join(':');
}

/** Says why an identity has no verdict. */
export function leaveOut(
  identiteit: Identiteit,
  reden: NietGetoetstReden,
  cellen: readonly CelId[] = []
): NietGetoetst {
  const { code, document, programma, totaal } = identiteit;
  return { id: uitkomstId(identiteit), code, document, programma, reden, totaal: totaal.id, cellen };
}

/** Why a figure cannot take part; null when it can. */
function obstacleOf({ cel, onzeker }: Post): NietGetoetstReden | null {
  if (cel === null) return onzeker ? 'cel-onzeker' : 'cel-ontbreekt';
  if (cel.waarde === null) return 'geen-getal';
  // XBRL Calculations 1.1: digits below the declared precision mean that the figure is not what it claims to be.
  return isMultiple(cel.waarde, cel.stap) ? null : 'stap-onjuist';
}

const TESTED = new WeakMap<Identiteit, Uitkomst | null>();

/**
 * Tests one identity by itself. Figures in different units are compared in the smaller one. Null when nothing is
 * claimed: no total is printed, or none of its addends. Asked twice, it answers from memory.
 */
export function testIdentiteit(identiteit: Identiteit): Uitkomst | null {
  const known = TESTED.get(identiteit);
  if (known !== undefined) return known;
  const uitkomst = test(identiteit);
  TESTED.set(identiteit, uitkomst);
  return uitkomst;
}

function test(identiteit: Identiteit): Uitkomst | null {
  const { termen, totaal } = identiteit;
  const isAbsent = (post: Post): boolean => post.cel === null && !post.onzeker;
  if (isAbsent(totaal) || termen.every(isAbsent)) return null;
  const obstacles = [...termen, totaal].map((post) => ({ id: post.id, reden: obstacleOf(post) }));
  const reden = OBSTAKELS.find((one) => obstacles.some((obstacle) => obstacle.reden === one));
  if (reden === undefined) return judge(identiteit);
  const own = obstacles.filter((obstacle) => obstacle.reden === reden);
  return leaveOut(
    identiteit,
    reden,
    own.map(({ id }) => id)
  );
}

/** In the order in which they are told. */
const OBSTAKELS: readonly NietGetoetstReden[] = ['cel-onzeker', 'geen-getal', 'stap-onjuist', 'cel-ontbreekt'];

function judge(identiteit: Identiteit): Bevinding {
  const { code, document, programma, termen, totaal } = identiteit;
  const euro = [...termen, totaal].map((post) => post.euro).reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  const addends = termen.map((term) => toGetal(term, term.teken === 1 ? -1 : 1, euro));
  const published = toGetal(totaal, 1, euro);
  const berekend = sum(addends.map(({ teken, waarde }) => (teken === 1 ? negate(waarde) : waarde)));
  const verschil = subtract(published.waarde, berekend);
  const { oordeel, marge } = weigh([...addends, published], verschil);
  return {
    id: uitkomstId(identiteit),
    code,
    document,
    programma,
    oordeel,
    termen: termen.map(({ id, teken }) => ({ cel: id, teken })),
    totaal: totaal.id,
    berekend,
    gepubliceerd: published.waarde,
    verschil,
    marge,
    euro,
    gezamenlijk: oordeel !== 'verschil',
    bewijs: null,
    verdachten: [],
    suggesties: [],
    impliciet: [],
  };
}

function toGetal({ cel, euro: eigen, afronding }: Post, teken: 1 | -1, euro: Decimaal): Getal {
  const waarde = cel?.waarde ?? NUL;
  const ruimte = multiply(afronding.marge, cel?.stap ?? NUL);
  const { wijze } = afronding;
  if (eigen === euro) return { teken, waarde, ruimte, wijze };
  const factor = divide(eigen, euro);
  return { teken, waarde: multiply(waarde, factor), ruimte: multiply(ruimte, factor), wijze };
}
