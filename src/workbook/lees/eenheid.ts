import { decimaal, type Decimaal } from '../../money/decimaal';

/** Euro per 1 as a column Eenheid says it: `x € 1.000`, `€`. */
export function euroOf(eenheid: string): Decimaal {
  const cijfers = eenheid.replace(/\D/g, '');
  return cijfers === '' ? decimaal(1) : decimaal(cijfers);
}
