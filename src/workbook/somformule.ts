import { column, lookup, quote } from './formule';
import { DOELSTELLINGEN, KOP_VAN, type Vindplaats } from './cel-index';
import type { Decimaal } from '../money/decimaal';
import type { Regel } from './regels';

/** An addend on the sheet: a place and the sign it has there (house signs). */
export interface Addend {
  readonly vindplaats: Vindplaats;
  readonly teken: 1 | -1;
  /** Of the figure's unit to that of the sum: 1000 for thousands in a sum of euros. */
  readonly factor?: Decimaal;
}

/** `*1000`, or nothing for the same unit. */
export function times(factor: Decimaal | undefined): string {
  return factor === undefined || factor === '1' ? '' : `*${factor}`;
}

/** From this many addends on a sum is written as a condition, if one fits: a reader cannot follow longer ones. */
const KORT = 3;

/**
 * The sum of figures as a formula over the sheet Doelstellingen. Where the addends are exactly the rows
 * of one role in one table, series and year it is a SUMIFS that a reader recognises, as long as it finds as many amounts
 * as the document has; else every figure by its sleutel.
 */
export function sumFormula(addends: readonly Addend[], regels: readonly Regel[], find: typeof lookup = lookup): string {
  return (
    conditionalSum(addends, regels) ??
    addends
      .map(({ vindplaats, teken, factor }, i) => {
        const sign = teken < 0 ? '-' : i === 0 ? '' : '+';
        return sign + find(DOELSTELLINGEN, KOP_VAN[vindplaats.soort], vindplaats.regel.sleutel) + times(factor);
      })
      .join('')
  );
}

function conditionalSum(addends: readonly Addend[], regels: readonly Regel[]): string | null {
  const [first] = addends;
  const rows = first === undefined ? null : conditionsFor(addends, regels);
  if (first === undefined || rows === null) return null;
  // A copy of a row, a row of one's own with the same marks, a row that is gone or an emptied cell would change the sum
  // without a word: with another number of amounts it is no sum.
  const isWhole = `COUNTIFS(${rows.kolom},"<1E+300",${rows.conditions})=${addends.length}`;
  return `${first.teken < 0 ? '-' : ''}IF(${isWhole},SUMIFS(${rows.kolom},${rows.conditions}),NA())${times(first.factor)}`;
}

/** The column and the conditions that say exactly these rows; null when no condition does. */
export function conditionsFor(
  addends: readonly Addend[],
  regels: readonly Regel[]
): { readonly kolom: string; readonly conditions: string } | null {
  const first = addends[0];
  if (first === undefined || addends.length <= KORT) return null;
  const { soort, regel } = first.vindplaats;
  const alike = (r: Regel): boolean =>
    r.bron === regel.bron && r.rol === regel.rol && r.reeks === regel.reeks && r.jaar === regel.jaar;
  if (!addends.every((a) => a.vindplaats.soort === soort && a.teken === first.teken && alike(a.vindplaats.regel))) {
    return null;
  }
  const covered = regels.filter((r) => alike(r) && r.cellen[soort] !== undefined);
  if (covered.length !== new Set(addends.map((a) => a.vindplaats.regel.sleutel)).size) return null;
  const criteria: readonly (readonly [string, string])[] = [
    ['Tabel', quote(regel.bron)],
    ['Rol', quote(regel.rol)],
    ['Reeks', quote(regel.reeks ?? '')],
    ['Jaar', regel.jaar === null ? quote('') : String(regel.jaar)],
  ];
  const conditions = criteria.map(([kop, waarde]) => `${column(DOELSTELLINGEN, kop)},${waarde}`).join(',');
  return { kolom: column(DOELSTELLINGEN, KOP_VAN[soort]), conditions };
}
