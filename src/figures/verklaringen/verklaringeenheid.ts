import type { Eenheid } from '../../domain/tabel';
import { absolute, compare, decimaal, NUL, type Decimaal } from '../../money/decimaal';
import { assumeEenheid } from '../stuk/eenheid';
import type { Gelezencel } from '../tabel/getallen';
import type { Verklaringregel } from './verklaringregel';

const EEN = decimaal('1');
const DUIZEND = decimaal('1000');
/** More than this in thousands is no cause but a budget: 100 million. */
const HONDERDDUIZEND = decimaal('100000');

/** Euro per printed 1 of each amount of a list; null where that would be a guess. */
export interface Verklaringeenheden {
  readonly euro: readonly (Decimaal | null)[];
  /** The unit that amounts without one were given while none is printed; null when none had to be. */
  readonly aangenomen: Decimaal | null;
}

/** A whole number of at least a thousand: an amount in euro, where it has a currency sign. */
function isHeel({ gelezen }: Gelezencel): boolean {
  if (gelezen?.waarde === undefined || gelezen.waarde === null) return false;
  return compare(gelezen.stap, EEN) >= 0 && compare(absolute(gelezen.waarde), DUIZEND) >= 0;
}

/**
 * What "€ 120.000" in a sentence means. Euro, whatever the tables near it are in, unless amounts below a thousand show
 * that its list follows a printed unit; "€ 7.250" below "x € 1.000" may be either.
 */
function unitOfSentences(cellen: readonly Gelezencel[], gedrukt: Eenheid | null): (cel: Gelezencel) => Decimaal | null {
  const waarden = cellen.map(({ gelezen }) => absolute(gelezen?.waarde ?? NUL));
  const groot = waarden.some((waarde) => compare(waarde, HONDERDDUIZEND) >= 0);
  if (gedrukt === null || compare(gedrukt.euro, EEN) === 0 || groot) return (cel) => (isHeel(cel) ? EEN : null);
  const klein = cellen.some((cel) => cel.gelezen !== null && !isHeel(cel));
  return () => (klein ? gedrukt.euro : null);
}

/** Euro per printed 1: as an amount itself says, else as its sentences or its list do. */
export function unitsOf(
  cellen: readonly Gelezencel[],
  regels: readonly Verklaringregel[],
  gedrukt: Eenheid | null
): Verklaringeenheden {
  const zonder = cellen.map(({ gelezen }) => gelezen?.factor === null);
  const isZin = (i: number): boolean => regels[i]?.inTekst === true && cellen[i]?.gelezen?.euro === true;
  const zinnen = unitOfSentences(
    cellen.filter((_, i) => zonder[i] === true && isZin(i)),
    gedrukt
  );
  // Cells with a currency sign each, and no unit anywhere: whole euros, when none of them is small.
  const munten = cellen.filter(({ gelezen }, i) => gelezen?.euro === true && zonder[i] === true && !isZin(i));
  const heel = munten.length > 0 && munten.every(isHeel);
  const eenheid =
    gedrukt?.euro ?? (heel ? EEN : assumeEenheid(cellen.map(({ gelezen }) => gelezen?.waarde ?? NUL)).euro);
  const euro = cellen.map((cel, i) => {
    if (zonder[i] !== true) return cel.gelezen?.factor ?? eenheid;
    return isZin(i) ? zinnen(cel) : eenheid;
  });
  const geraden = gedrukt === null && cellen.some((_, i) => zonder[i] === true && !isZin(i));
  return { euro, aangenomen: geraden ? eenheid : null };
}
