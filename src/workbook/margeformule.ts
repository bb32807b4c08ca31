import type { Afrondingsregel } from '../domain/afronding';
import { add, compare, decimaal, multiply, NUL, type Decimaal } from '../money/decimaal';
import { DOELSTELLINGEN, KOP_VAN } from './cel-index';
import { lookup } from './formule';
import type { Regel } from './regels';
import { conditionsFor, type Addend } from './somformule';

/** A figure of a check with how far it may be off. */
export interface Margecel extends Addend {
  readonly afronding: Afrondingsregel;
}

/** What rounding explains at the most, as a formula; and the part of it of which the ends count. */
export interface Margeformule {
  readonly formule: string;
  /** Of the figures rounded to the nearest: a difference of exactly the margin is possible only if it is all of these. */
  readonly dicht: Decimaal;
  /** Whether some figure is cut off. */
  readonly open: boolean;
}

/** How far the amount behind a figure may be off, in the unit of the sum. */
function roomOf({ vindplaats, factor, afronding }: Margecel): Decimaal {
  const ruimte = multiply(afronding.marge, vindplaats.cel.cel.stap);
  return factor === undefined ? ruimte : multiply(ruimte, factor);
}

const isCut = ({ afronding }: Margecel): boolean => afronding.wijze === 'afgekapt';

function byRoom(cellen: readonly Margecel[]): ReadonlyMap<Decimaal, readonly Margecel[]> {
  const rooms = new Map<Decimaal, Margecel[]>();
  for (const cel of cellen) rooms.set(roomOf(cel), [...(rooms.get(roomOf(cel)) ?? []), cel]);
  return rooms;
}

/**
 * `3*0.5`: three figures rounded to the nearest thousand, in thousands. A figure that was cut off explains a difference
 * to one side only: it counts when its sign, with that of the difference, leaves room there.
 * @param addends of the computed amount
 * @param totaal the published amount
 * @param verschil the cell with the difference, published - computed
 */
export function margeFormule(
  addends: readonly Margecel[],
  totaal: Margecel,
  regels: readonly Regel[],
  verschil: string
): Margeformule {
  const whole = byRoom([...addends, totaal].filter((cel) => !isCut(cel)));
  const parts = [...whole].map(([ruimte, cellen]) => `${cellen.length}*${ruimte}`);
  const dicht = [...whole].reduce((sum, [ruimte, { length }]) => add(sum, multiply(decimaal(length), ruimte)), NUL);
  for (const [ruimte, cellen] of byRoom(addends.filter(isCut))) {
    const counts = conditionalCount(cellen, regels, verschil) ?? cellen.map((cel) => roomThere(cel, -1, verschil));
    parts.push(`${ruimte}*(${counts.join('+')})`);
  }
  if (isCut(totaal)) parts.push(`${roomOf(totaal)}*${roomThere(totaal, 1, verschil)}`);
  const open = isCut(totaal) || addends.some(isCut);
  const som = parts.length === 0 ? '0' : parts.join('+');
  return { formule: `IF(ISNUMBER(${verschil}),${som},"")`, dicht, open };
}

/** TRUE (1 in a sum) when a cut-off figure leaves room on the side of the difference; a printed 0 does on both. */
function roomThere({ vindplaats, teken }: Margecel, side: 1 | -1, verschil: string): string {
  const cel = lookup(DOELSTELLINGEN, KOP_VAN[vindplaats.soort], vindplaats.regel.sleutel);
  return `(${cel}*${verschil}${teken * side > 0 ? '<' : '>'}=0)`;
}

/** The same for rows that are summed by a condition: they are counted by it. */
function conditionalCount(cellen: readonly Margecel[], regels: readonly Regel[], verschil: string): string[] | null {
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
  { dicht, open }: Pick<Margeformule, 'dicht' | 'open'>,
  { verschil, marge, cellen }: Readonly<Record<'verschil' | 'marge' | 'cellen', string>>
): string {
  const gap = `ROUND(ABS(${verschil}),6)`;
  const limit = `ROUND(${marge},6)`;
  // At an open end nothing can be: there the margin itself is already too much.
  const touching = !open
    ? '"raakt"'
    : compare(dicht, NUL) === 0
      ? '"verschil"'
      : `IF(${limit}=${dicht},"raakt","verschil")`;
  return (
    `IF(NOT(${cellen}),"niet te toetsen",IF(${gap}=0,"sluit",` +
    `IF(${gap}<${limit},"afronding",IF(${gap}=${limit},${touching},"verschil"))))`
  );
}
