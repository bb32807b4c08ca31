import { normalizeNaam } from './naam';

/** What a column or row is in the course of a reserve, a voorziening or another balance over a year. */
export type Verloopdeel = 'stand' | 'erbij' | 'eraf' | 'mutatie';

const STAND = /\b(?:stand|saldo|boekwaarde|balans(?:waarde)?|omvang|restant)\b/;
const MOMENT = /\b(?:0?1 (?:0?1|jan(?:uari)?)|31 (?:12|dec(?:ember)?)|primo|ultimo|begin|aanvang|einde?)\b/;
const AANGEDUID = /\b(?:begin|eind)(?:stand|saldo|balans|waarde)\b/;
/** What may stand beside a moment that names a balance by itself: "Per 31-12-2023", "Ultimo 2022". */
const BIJWOORD = /\b(?:per|op|van|het|jaar|boekjaar|dienstjaar|\d{4})\b/g;
const ERBIJ =
  /\b(?:toevoeg|toegevoegd|dotatie|storting|gestort|vermeerder|bijschrijving|bijgeschreven|rente|oprenting|inflatie|indexering|bij\b)/;
const ERAF =
  /\b(?:onttrek|onttrokken|aanwend|aangewend|vrijval|vrijgevallen|verminder|besteding|besteed|afschrijving|aflossing|af\b)/;
const MUTATIE = /\b(?:mutaties?|resultaatbestemming|bestemming(?: resultaat)?|herschikking|herrubricering|correctie)\b/;

/**
 * What a name of a column or row says of the course of a balance (BBV, art. 54 and 55: per reserve and voorziening the
 * balance at the beginning, additions, withdrawals, and the balance at the end); null for any other name.
 */
export function verloopdeelOf(naam: string): Verloopdeel | null {
  const woorden = normalizeNaam(naam);
  if (AANGEDUID.test(woorden) || (MOMENT.test(woorden) && isStand(woorden))) return 'stand';
  if (ERBIJ.test(woorden)) return 'erbij';
  if (ERAF.test(woorden)) return 'eraf';
  return MUTATIE.test(woorden) ? 'mutatie' : null;
}

function isStand(woorden: string): boolean {
  const rest = woorden.replace(MOMENT, ' ').replace(BIJWOORD, ' ').trim();
  return STAND.test(woorden) || rest === '';
}
