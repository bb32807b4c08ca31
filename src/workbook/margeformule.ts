import type { DocumentId } from '../domain/herkomst';
import { add, decimaal, multiply, type Decimaal } from '../money/decimaal';
import { isAfgekaptFormule, ruimteVan } from './afrondingformule';
import { DOELSTELLINGEN, KOP_VAN } from './cel-index';
import { lookup } from './formule';
import type { Regel } from './regels';
import { conditionsFor, type Addend } from './somformule';

/** What rounding explains at the most, as a formula; and what a difference of exactly that much is. */
export interface Margeformule {
  readonly formule: string;
  /** `"raakt"`, or, where an end may be open, a formula that gives it or `"verschil"`. @param grens the rounded margin */
  readonly opDeGrens: (grens: string) => string;
}

/** Steps of figures that are in one document. */
interface Deel {
  readonly document: DocumentId;
  readonly addends: readonly Addend[];
  readonly totaal: Addend | null;
}

/** The step that a figure was printed in, in the unit of the sum. */
function stepOf({ vindplaats, factor }: Addend): Decimaal {
  const { stap } = vindplaats.cel.cel;
  return factor === undefined ? stap : multiply(stap, factor);
}

function groupBy<K>(cellen: readonly Addend[], key: (cel: Addend) => K): ReadonlyMap<K, readonly Addend[]> {
  const groups = new Map<K, Addend[]>();
  for (const cel of cellen) groups.set(key(cel), [...(groups.get(key(cel)) ?? []), cel]);
  return groups;
}

const documentOf = ({ vindplaats }: Addend): DocumentId => vindplaats.regel.document.id;

function partsOf(addends: readonly Addend[], totaal: Addend): readonly Deel[] {
  return [...groupBy([...addends, totaal], documentOf)].map(([document, cellen]) => ({
    document,
    addends: cellen.filter((cel) => cel !== totaal),
    totaal: cellen.includes(totaal) ? totaal : null,
  }));
}

/** The steps of all figures of a document together: each may be off to either side. */
function wholeOf({ addends, totaal }: Deel): Decimaal {
  return [...addends, ...(totaal === null ? [] : [totaal])].reduce((sum, cel) => add(sum, stepOf(cel)), decimaal(0));
}

/** The same of figures that were cut off: only those that leave room on the side of the difference. */
function cutOf({ addends, totaal }: Deel, regels: readonly Regel[], verschil: string): string {
  const parts = [...groupBy(addends, stepOf)].map(([stap, cellen]) => {
    const counts = conditionalCount(cellen, regels, verschil) ?? cellen.map((cel) => roomThere(cel, -1, verschil));
    return `${stap}*(${counts.join('+')})`;
  });
  if (totaal !== null) parts.push(`${stepOf(totaal)}*${roomThere(totaal, 1, verschil)}`);
  return parts.join('+');
}

/**
 * How far each amount of a document may be off (a cell on Bronnen), as often as the sum has figures of it. A figure that
 * was cut off explains a difference to one side only: it counts when its sign, with that of the difference, leaves room
 * there. The choice between the two is that of the cell on Bronnen too: whoever changes it there sees the verdicts follow.
 * @param addends of the computed amount
 * @param totaal the published amount
 * @param verschil the cell with the difference, published - computed
 */
export function margeFormule(
  addends: readonly Addend[],
  totaal: Addend,
  regels: readonly Regel[],
  verschil: string
): Margeformule {
  const delen = partsOf(addends, totaal);
  const parts = delen.map(
    (deel) =>
      `${ruimteVan(deel.document)}*IF(${isAfgekaptFormule(deel.document)},${cutOf(deel, regels, verschil)},${wholeOf(deel)})`
  );
  return { formule: `IF(ISNUMBER(${verschil}),${parts.join('+')},"")`, opDeGrens: (grens) => touching(delen, grens) };
}

/** A difference of exactly the margin is possible only if it is all of figures rounded to the nearest: cut off, an end is open. */
function touching(delen: readonly Deel[], grens: string): string {
  const [first] = delen;
  if (first !== undefined && delen.length === 1) return `IF(${isAfgekaptFormule(first.document)},"verschil","raakt")`;
  const dicht = delen.map(
    (deel) => `IF(${isAfgekaptFormule(deel.document)},0,${wholeOf(deel)}*${ruimteVan(deel.document)})`
  );
  return `IF(${grens}=ROUND(${dicht.join('+')},6),"raakt","verschil")`;
}

/** TRUE (1 in a sum) when a cut-off figure leaves room on the side of the difference; a printed 0 does on both. */
function roomThere({ vindplaats, teken }: Addend, side: 1 | -1, verschil: string): string {
  const cel = lookup(DOELSTELLINGEN, KOP_VAN[vindplaats.soort], vindplaats.regel.sleutel);
  return `(${cel}*${verschil}${teken * side > 0 ? '<' : '>'}=0)`;
}

/** The same for rows that are summed by a condition: they are counted by it. */
function conditionalCount(cellen: readonly Addend[], regels: readonly Regel[], verschil: string): string[] | null {
  const [first] = cellen;
  const conditions = first === undefined ? null : conditionsFor(cellen, regels);
  if (first === undefined || conditions === null) return null;
  const [below, above] = first.teken > 0 ? ['"<=0"', '">=0"'] : ['">=0"', '"<=0"'];
  return [
    `COUNTIFS(${conditions.conditions},${conditions.kolom},IF(${verschil}=0,"<1E+300",IF(${verschil}<0,${below},${above})))`,
  ];
}

/** Doubles carry 15 digits: a gap is judged at 6 decimals of the unit, far below any published step. */
export function oordeelFormule(
  opDeGrens: Margeformule['opDeGrens'],
  { verschil, marge, cellen }: Readonly<Record<'verschil' | 'marge' | 'cellen', string>>
): string {
  const gap = `ROUND(ABS(${verschil}),6)`;
  const limit = `ROUND(${marge},6)`;
  return (
    `IF(NOT(${cellen}),"niet te toetsen",IF(${gap}=0,"sluit",` +
    `IF(${gap}<${limit},"afronding",IF(${gap}=${limit},${opDeGrens(limit)},"verschil"))))`
  );
}
