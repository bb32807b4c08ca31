import { add, multiply, negate, subtract, sum, type Decimaal } from './decimaal';

declare const merk: unique symbol;

/** An exact amount in whole euros and cents: a Decimaal that is known to be euros. */
export type Bedrag = Decimaal & { readonly [merk]: 'Bedrag' };

/** A value in a table's unit as an amount in euro: `-24946` at `1000` is `-24946000`. */
export function toBedrag(waarde: Decimaal, eenheid: Decimaal): Bedrag {
  return multiply(waarde, eenheid) as Bedrag;
}

/** a + b in euro. */
export function addBedrag(a: Bedrag, b: Bedrag): Bedrag {
  return add(a, b) as Bedrag;
}

/** a - b in euro. */
export function subtractBedrag(a: Bedrag, b: Bedrag): Bedrag {
  return subtract(a, b) as Bedrag;
}

/** -a in euro. */
export function negateBedrag(a: Bedrag): Bedrag {
  return negate(a) as Bedrag;
}

/** The sum in euro; zero for none. */
export function sumBedrag(values: Iterable<Bedrag>): Bedrag {
  return sum(values) as Bedrag;
}
