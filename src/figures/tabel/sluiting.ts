import { absolute, add, compare, decimaal, multiply, NUL, subtract, type Decimaal } from '../../money/decimaal';

/** A figure that takes part in a sum, with the step it was published in. */
export interface Getal {
  readonly waarde: Decimaal;
  readonly stap: Decimaal;
}

const HALF = decimaal('0.5');

/** What rounding explains at the most: half the step of every figure, added up. */
export function marge(getallen: readonly Getal[]): Decimaal {
  return multiply(
    getallen.reduce((som, { stap }) => add(som, stap), NUL),
    HALF
  );
}

/** Whether the terms, each with its sign, add up to the total within rounding. */
export function closes(totaal: Getal, termen: readonly (readonly [Getal, 1 | -1])[]): boolean {
  const som = termen.reduce(
    (tot, [getal, teken]) => (teken === 1 ? add(tot, getal.waarde) : subtract(tot, getal.waarde)),
    NUL
  );
  const gat = absolute(subtract(totaal.waarde, som));
  const stappen = termen.reduce((tot, [getal]) => add(tot, getal.stap), totaal.stap);
  // Twice the gap against the steps: half a step is no whole number, and this is asked very often.
  return compare(add(gat, gat), stappen) <= 0;
}
