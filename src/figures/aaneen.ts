import type { Vondst } from './ruwtabel';
import type { Lijn } from './stroom';

/** Amounts without anything between them: `10.67910.89610.931`. No date, telephone number or amount looks so. */
const AANEEN = /\d\.\d{3}\d{1,3}\.\d{3}/;

/** Recognises lines of figures that run together: they are not read, since they can be cut in more than one way. */
export function findAaneen(lijnen: readonly Lijn[], begin: number): Vondst {
  let eind = begin;
  while (lijnen[eind]?.soort === 'tekst' && AANEEN.test(lijnen[eind]?.tekst ?? '')) eind += 1;
  return eind === begin ? null : { begin, eind, reden: 'cijfers-aaneen' };
}
