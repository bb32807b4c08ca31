import type { Celwaarde } from '../../domain/bevinding';
import { decimaal, decimalsOf, divide, isZero, multiply, negate, roundTo, type Decimaal } from '../../money/decimaal';
import type { Variable } from '../../solver/solver';
import { euroInterval, type Figuur } from '../stelsel/figuren';

const THOUSAND = decimaal(1000);

/** A figure with the value that may have been meant in its place. */
export interface Celwijziging extends Celwaarde {
  readonly figuur: Figuur;
  /** The step of the value that was meant. */
  readonly stap: Decimaal;
}

/** The figure as it should have been printed in a unit a thousand times as small. */
export function thousandfold(figuur: Figuur): Celwijziging {
  const waarde = multiply(figuur.waarde, THOUSAND);
  return { figuur, cel: figuur.id, waarde, stap: multiply(figuur.stap, THOUSAND) };
}

/** The figure in a unit a thousand times as large, rounded to the step of the table, as it should have been printed there. */
export function thousandth(figuur: Figuur): Celwijziging {
  const waarde = roundTo(divide(figuur.waarde, THOUSAND), decimalsOf(figuur.stap));
  return { figuur, cel: figuur.id, waarde, stap: figuur.stap };
}

/** The figure with the other sign. */
export function turned(figuur: Figuur): Celwijziging {
  return { figuur, cel: figuur.id, waarde: negate(figuur.waarde), stap: figuur.stap };
}

/** The figure of another place, in the sign that figures of its kind have here. */
export function takenFrom(figuur: Figuur, other: Figuur): Celwijziging {
  const waarde = figuur.teken === other.teken ? other.waarde : negate(other.waarde);
  return { figuur, cel: figuur.id, waarde, stap: figuur.stap };
}

/** What changes for the solver. */
export function toVariable({ cel, figuur, waarde, stap }: Celwijziging): Variable {
  return { id: cel, interval: euroInterval({ ...figuur, stap }, waarde) };
}

/** The changes that are felt, in reading order. */
export function felt(block: readonly Celwijziging[]): readonly Celwijziging[] {
  return block.filter(isFelt).sort((a, b) => volgorde.compare(a.cel, b.cel));
}

/** One for all: making it takes longer than a thousand comparisons. */
const volgorde = new Intl.Collator('nl', { numeric: true });

/** Whether another value stands there than printed; of zero the sign says nothing. */
export function isFelt({ figuur, waarde }: Celwijziging): boolean {
  return waarde !== figuur.waarde && !(isZero(waarde) && isZero(figuur.waarde));
}
