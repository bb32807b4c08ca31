import type { Getal } from '../../domain/bewering';
import type { Plaatsgetal, Zin } from '../zinnen';

/** Whether two values can be of the same thing: both per cent, both money, or both counts. */
export function sameUnit(a: Getal, b: Getal): boolean {
  return a.eenheid === b.eenheid;
}

const REKENTEKEN = /^[+×*/()x:]$/;

/** Whether a number stands in a formula; its outcome does not. */
export function isInFormula({ plaats }: Plaatsgetal, zin: Zin): boolean {
  const [voor, na] = [zin.tokens[plaats - 1]?.laag ?? '', zin.tokens[plaats + 1]?.laag ?? ''];
  if (voor === '=') return false;
  return /^[+×*/]$/.test(voor) || /^[+×*/=]$/.test(na) || (voor === '(' && REKENTEKEN.test(na) && na !== ')');
}
