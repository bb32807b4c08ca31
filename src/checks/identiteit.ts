import type { Bevinding, CheckCode, NietGetoetst, NietGetoetstReden } from '../domain/bevinding';
import type { DocumentId } from '../domain/herkomst';
import type { Cel, CelId } from '../domain/tabel';
import { add, compare, decimaal, divide, multiply, NUL, subtract, sum, type Decimaal } from '../money/decimaal';
import { fitsStep, testIdentity } from '../solver/solver';
import { toRational } from './exact';

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

interface Getal {
  readonly teken: 1 | -1;
  readonly waarde: Decimaal;
  readonly stap: Decimaal;
}

const HALF = decimaal('0.5');

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
  return fitsStep(toRational(cel.waarde), toRational(cel.stap)) ? null : 'stap-onjuist';
}

/**
 * Tests one identity by itself (reference: XBRL Calculations 1.1, round to nearest). Figures in different units are
 * compared in the smaller one. Null when nothing is claimed: no total is printed, or none of its addends.
 */
export function testIdentiteit(identiteit: Identiteit): Uitkomst | null {
  const { termen, totaal } = identiteit;
  const isAbsent = (post: Post): boolean => post.cel === null && !post.onzeker;
  if (isAbsent(totaal) || termen.every(isAbsent)) return null;
  const posten: readonly Post[] = [...termen, totaal];
  for (const reden of ['cel-onzeker', 'geen-getal', 'stap-onjuist', 'cel-ontbreekt'] as const) {
    const obstacles = posten.filter((post) => obstacleOf(post) === reden);
    if (obstacles.length > 0)
      return leaveOut(
        identiteit,
        reden,
        obstacles.map(({ id }) => id)
      );
  }
  return judge(identiteit);
}

function judge(identiteit: Identiteit): Bevinding {
  const { code, document, programma, termen, totaal } = identiteit;
  const euro = [...termen, totaal].map((post) => post.euro).reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  const addends = termen.map((term) => toGetal(term, term.teken, euro));
  const published = toGetal(totaal, -1, euro);
  const getallen = [...addends, published];
  const { verdict } = testIdentity(
    getallen.map(({ teken, waarde, stap }) => ({
      coefficient: toRational(decimaal(teken)),
      published: toRational(waarde),
      step: toRational(stap),
    })),
    'nearest'
  );
  const berekend = sum(addends.map(({ teken, waarde }) => multiply(waarde, decimaal(teken))));
  return {
    id: uitkomstId(identiteit),
    code,
    document,
    programma,
    oordeel: verdict,
    termen: termen.map(({ id, teken }) => ({ cel: id, teken })),
    totaal: totaal.id,
    berekend,
    gepubliceerd: published.waarde,
    verschil: subtract(published.waarde, berekend),
    marge: multiply(
      getallen.reduce((total, { stap }) => add(total, stap), NUL),
      HALF
    ),
    euro,
    gezamenlijk: verdict !== 'verschil',
    bewijs: null,
    verdachten: [],
    suggesties: [],
    impliciet: [],
  };
}

function toGetal({ cel, euro: eigen }: Post, teken: 1 | -1, euro: Decimaal): Getal {
  const factor = divide(eigen, euro);
  return { teken, waarde: multiply(cel?.waarde ?? NUL, factor), stap: multiply(cel?.stap ?? NUL, factor) };
}
