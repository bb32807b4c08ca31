import type { Meting } from '../../domain/indicator';
import { streefwaardeOf } from '../../domain/streefwaarde';
import type { Celplan } from '../plan';
import { formule, own } from '../formule';

/** Name of the table with the indicators. */
export const INDICATOREN = 'tblIndicatoren';

const cell = (kop: string): string => own(INDICATOREN, kop);
const [DOEL, GEMETEN, EIGEN] = [cell('Begroting'), cell('Realisatie'), cell('Uw richting')];
/** The user's own choice goes before what was inferred. */
const RICHTING = `IF(${EIGEN}="",${cell('Richting')},${EIGEN})`;

/** Reached or not where the target is a text with bounds ("minimaal 80", "10-15"); nothing for other texts. */
function withinFormula(begroting: Meting | null): string {
  const streef = begroting === null ? null : streefwaardeOf(begroting);
  if (streef === null || streef.soort === 'stabiel') return '""';
  const { onder, boven } = streef;
  const above = onder === null ? 'TRUE' : `${GEMETEN}${onder.strikt ? '>' : '>='}${onder.waarde}`;
  const below = boven === null ? 'TRUE' : `${GEMETEN}${boven.strikt ? '<' : '<='}${boven.waarde}`;
  const past = `AND(${above},${below})`;
  if (streef.soort === 'minimaal') return `IF(${RICHTING}="hoger",IF(${past},"ja","nee"),"")`;
  if (streef.soort === 'maximaal') return `IF(${RICHTING}="lager",IF(${past},"ja","nee"),"")`;
  const voorbij =
    `OR(AND(${RICHTING}="hoger",${GEMETEN}>${streef.boven.waarde}),` +
    `AND(${RICHTING}="lager",${GEMETEN}<${streef.onder.waarde}))`;
  return `IF(${past},"ja",IF(${voorbij},"","nee"))`;
}

/** Live judgement: empty where target or realisation is missing, or the direction is not known. */
export function computedFormula(begroting: Meting | null): Celplan {
  return formule(
    `IF(NOT(ISNUMBER(${GEMETEN})),"",IF(NOT(ISNUMBER(${DOEL})),${withinFormula(begroting)},` +
      `IF(${GEMETEN}=${DOEL},"ja",` +
      `IF(${RICHTING}="hoger",IF(${GEMETEN}>${DOEL},"ja","nee"),` +
      `IF(${RICHTING}="lager",IF(${GEMETEN}<${DOEL},"ja","nee"),` +
      `IF(${RICHTING}="gelijk","nee",""))))))`
  );
}

/** The claim beside the computation; empty where the document claims nothing. */
export function comparedFormula(nietTeZeggen: string): Celplan {
  const claim = cell('Doel gehaald volgens document');
  const berekend = cell('Doel gehaald berekend');
  return formule(
    `IF(${claim}="","",IF(OR(${berekend}="",AND(${claim}<>"ja",${claim}<>"nee")),"${nietTeZeggen}",` +
      `IF(${claim}=${berekend},"eens","strijdig")))`
  );
}
