import type { Beweringoordeel, Getal } from '../domain/bewering';
import {
  absolute,
  add,
  compare,
  decimaal,
  divide,
  isZero,
  multiply,
  NUL,
  subtract,
  type Decimaal,
} from '../money/decimaal';
import { judgeQuoted, spread, type Bereik } from './oordeel';
import type { Telling } from './tekens';

const HONDERD = decimaal(100);
const EEN = decimaal(1);

/** A number without what only the tokeniser knows. */
export function toGetal({ waarde, eenheid, tekst }: Getal): Getal {
  return { waarde, eenheid, tekst };
}

/** The values a quoted number can stand for: a count is what it says, a softened or rounded number may be more or less. */
export function bereikOf(telling: Telling): Bereik {
  if (telling.benadering !== null) {
    const marge = multiply(absolute(telling.waarde), decimaal('0.1'));
    return { van: subtract(telling.waarde, marge), tot: add(telling.waarde, marge) };
  }
  const isTelling = telling.eenheid === null && compare(telling.stap, EEN) === 0 && compare(telling.maat, EEN) === 0;
  // Hundreds of thousands that end in three zeros were counted in thousands.
  const duizenden = isTelling && telling.waarde.endsWith('000');
  if (isTelling && !duizenden) return { van: telling.waarde, tot: telling.waarde };
  return spread(telling.waarde, duizenden ? decimaal(1000) : telling.stap);
}

const breedte = ({ van, tot }: Bereik): Decimaal => subtract(tot, van);
const midden = ({ van, tot }: Bereik): Decimaal => divide(add(van, tot), decimaal(2));

/** Holds an outcome, known within a range, against the number that the text gives for it. */
export function judgeBereik(telling: Telling, bereik: Bereik): Beweringoordeel | null {
  const figuur = { waarde: midden(bereik), eenheid: telling.eenheid, tekst: '', stap: breedte(bereik), berekend: true };
  return judgeQuoted(telling, figuur);
}

/** b - a of two ranges, without sign. */
export function verschil(a: Bereik, b: Bereik): Bereik {
  const [laag, hoog] = [subtract(b.van, a.tot), subtract(b.tot, a.van)];
  if (compare(laag, NUL) >= 0) return { van: laag, tot: hoog };
  if (compare(hoog, NUL) <= 0) return { van: absolute(hoog), tot: absolute(laag) };
  return { van: NUL, tot: compare(absolute(laag), hoog) > 0 ? absolute(laag) : hoog };
}

/** 100 × a / b of two ranges of positive values; null when b can be nil. */
export function percentage(a: Bereik, b: Bereik): Bereik | null {
  if (compare(b.van, NUL) <= 0) return null;
  return { van: divide(multiply(HONDERD, a.van), b.tot), tot: divide(multiply(HONDERD, a.tot), b.van) };
}

/** 100 × |b - a| / a, exact as printed; null from nil. */
export function procentVan(a: Decimaal, b: Decimaal): Decimaal | null {
  return isZero(a) ? null : divide(multiply(HONDERD, absolute(subtract(b, a))), absolute(a));
}
