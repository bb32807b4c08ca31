import type { Bevinding, CheckCode } from '../../domain/bevinding';
import type { DocumentId } from '../../domain/herkomst';
import type { Soort } from '../../domain/tabel';
import { akinProgramma } from '../../domain/programma';
import { normalizeNaam } from '../../domain/naam';
import { absolute, compare, decimaal, multiply } from '../../money/decimaal';
import { isVerdict, testIdentiteit, type Identiteit, type Uitkomst } from '../identiteit';
import { ties } from '../toetsen/keuze';
import { withoutBlanks } from '../toetsen/leeg';
import type { Punt, Stand } from './programmapunten';
import type { Staat } from './programmastaat';

/** How sure it is by their names that two tables speak of the same. */
export type Naamzekerheid = 'zeker' | 'twijfel' | 'geheel';

/** One fact in both tables. */
export interface Feitpaar {
  readonly identiteit: Identiteit;
  readonly uitkomst: Uitkomst;
  /** Kind, series and year. */
  readonly feit: string;
  readonly soort: Soort;
  /** Set where one table prints the fact before and after reserves, and the other does not say which it means. */
  readonly keuze: Exclude<Stand, null> | null;
  /** The convention of a table does not say how its figures are signed: the figures chose. */
  readonly isTekenloos: boolean;
  /** Both tables say in words that it is the saldo before, or the resultaat after the movements of reserves. */
  readonly isBenoemd: boolean;
}

/** What two tables both publish of one programme. */
export interface Staatpaar {
  readonly zekerheid: Naamzekerheid;
  readonly hier: Staat;
  readonly daar: Staat;
  readonly paren: readonly Feitpaar[];
}

/** Whether two names, or codes with their names, are of one thing; null when not. */
function akin(a: Staat, b: Staat): Naamzekerheid | null {
  if (a.naam === null || b.naam === null) return a.naam === b.naam ? 'geheel' : null;
  if (a.code === null && b.code === null) {
    const byName = akinProgramma(a.naam, b.naam);
    return byName === 'zeker' && a.isKaal && b.isKaal ? 'twijfel' : byName;
  }
  return a.code === b.code && normalizeNaam(a.naam) === normalizeNaam(b.naam) ? 'zeker' : null;
}

/** For which check figures are compared, in which document, and the year of columns that say none. */
export interface Vergelijking {
  readonly code: CheckCode;
  readonly document: DocumentId;
  readonly jaar: number | null;
}

/** Of each programme the counterpart that is surest by name; more than one that may be meant is none. */
export function pairStaten(bron: Vergelijking, hier: readonly Staat[], daar: readonly Staat[]): readonly Staatpaar[] {
  return hier.flatMap((here): Staatpaar[] => {
    const all = daar.flatMap((there) => {
      const zekerheid = akin(here, there);
      return zekerheid === null ? [] : [{ zekerheid, there }];
    });
    const sure = all.filter(({ zekerheid }) => zekerheid !== 'twijfel');
    const [only, another] = sure.length > 0 ? sure : all;
    if (only === undefined || another !== undefined) return [];
    const paren = pairFacts(bron, here, only.there);
    return paren.length === 0 ? [] : [{ zekerheid: only.zekerheid, hier: here, daar: only.there, paren }];
  });
}

/** Every fact that both publish, before reserves against before and after against after. */
export function pairFacts(vergelijking: Vergelijking, hier: Staat, daar: Staat): readonly Feitpaar[] {
  const { jaar } = vergelijking;
  return hier.punten.flatMap((here) =>
    daar.punten.flatMap((there): Feitpaar[] => {
      const isSame =
        here.soort === there.soort && here.reeks === there.reeks && (here.jaar ?? jaar) === (there.jaar ?? jaar);
      if (!isSame || (here.stand !== null && there.stand !== null && here.stand !== there.stand)) return [];
      const found = testPair(vergelijking, [hier, here], [daar, there]);
      if (found === null) return [];
      const keuze = here.stand === there.stand ? null : (here.stand ?? there.stand);
      const feit = `${here.soort} ${here.reeks} ${here.jaar ?? jaar ?? ''}`;
      const isBenoemd = here.stand !== null && here.stand === there.stand;
      const isTekenloos = here.teken === null || there.teken === null;
      return [{ ...found, feit, soort: here.soort, keuze, isTekenloos, isBenoemd }];
    })
  );
}

type Bron = readonly [Staat, Punt];

function testPair(
  vergelijking: Vergelijking,
  hier: Bron,
  daar: Bron
): Pick<Feitpaar, 'identiteit' | 'uitkomst'> | null {
  const [[, here], [, there]] = [hier, daar];
  const tekens: readonly (1 | -1)[] =
    here.teken === null || there.teken === null ? [1, -1] : [here.teken === there.teken ? 1 : -1];
  const [first, ...others] = tekens.flatMap((teken) => {
    const identiteit = toIdentiteit(vergelijking, hier, daar, teken);
    const uitkomst = testIdentiteit(identiteit);
    if (uitkomst === null) return [];
    if (isVerdict(uitkomst)) return [{ identiteit, uitkomst }];
    // A blank among the parts of a sum means nil where the sum then holds; otherwise it is not known.
    const rest = withoutBlanks(identiteit);
    const without = testIdentiteit(rest);
    return [ties(without) && without !== null ? { identiteit: rest, uitkomst: without } : { identiteit, uitkomst }];
  });
  if (first === undefined) return null;
  return ties(first.uitkomst) ? first : (others.find(({ uitkomst }) => ties(uitkomst)) ?? first);
}

/** The side with one figure is the published total; the other makes it. */
function toIdentiteit({ code, document }: Vergelijking, hier: Bron, daar: Bron, teken: 1 | -1): Identiteit {
  const [[own, total], [other, parts]] =
    hier[1].delen.length > 1 && daar[1].delen.length === 1 ? [daar, hier] : [hier, daar];
  const [totaal, ...rest] = total.delen;
  if (totaal === undefined) throw new RangeError('A fact without a figure');
  return {
    code,
    document,
    programma: total.programma ?? parts.programma ?? own.naam ?? other.naam,
    termen: [
      ...parts.delen.map((deel) => ({ ...deel, teken: deel.teken === teken ? (1 as const) : (-1 as const) })),
      ...rest.map((deel) => ({ ...deel, teken: deel.teken === 1 ? (-1 as const) : (1 as const) })),
    ],
    totaal,
    bij: other.tabel.id,
  };
}

/** So many times what rounding explains, before a figure is no chance. */
const DUIDELIJK = decimaal(10);

/** Whether a sum says something: nil equals nil everywhere. */
export function isTelling({ gepubliceerd, berekend, marge }: Bevinding): boolean {
  const least = multiply(marge, DUIDELIJK);
  return compare(absolute(gepubliceerd), least) > 0 || compare(absolute(berekend), least) > 0;
}

/** Two figures of one step that were rounded from the same amount are equal: near is no agreement between them. */
function agrees({ identiteit: { termen, totaal }, uitkomst }: Feitpaar): boolean {
  const [only] = termen;
  const isNear = isVerdict(uitkomst) && uitkomst.oordeel !== 'sluit';
  const isOneStep = termen.length === 1 && only?.euro === totaal.euro && only.cel?.stap === totaal.cel?.stap;
  return ties(uitkomst) && !(isNear && isOneStep);
}

/** Whether both tables say what the fact is: one of them by adding up, or both by the words for it. */
export function isNamedFact({ identiteit, isBenoemd }: Feitpaar): boolean {
  return isBenoemd || identiteit.termen.length > 1;
}

/** How many facts of a pair tell something, and how many of those agree. */
export function countTelling(paren: readonly Feitpaar[]): { readonly gelijk: number; readonly anders: number } {
  const telling = paren.filter(({ uitkomst }) => isVerdict(uitkomst) && (isTelling(uitkomst) || !ties(uitkomst)));
  return {
    gelijk: telling.filter(agrees).length,
    anders: telling.filter(({ uitkomst }) => !ties(uitkomst)).length,
  };
}
