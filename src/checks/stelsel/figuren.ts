import { NAAR_DICHTSTBIJ, type Afrondingsregel } from '../../domain/afronding';
import type { DocumentId } from '../../domain/herkomst';
import type { Lezing } from '../../domain/lezing';
import { celId, type Cel, type CelId, type Eenheid, type Soort, type Tekenconventie } from '../../domain/tabel';
import { houseSign } from '../../domain/tekenconventie';
import { add, multiply, type Decimaal } from '../../money/decimaal';
import { intervalOf, type Interval } from '../../solver/solver';
import { toRational } from './exact';

/** A published amount with what it takes to reason about it. */
export interface Figuur {
  readonly id: CelId;
  /** As printed, in the unit of its table. */
  readonly waarde: Decimaal;
  readonly stap: Decimaal;
  /** Euro per printed 1. */
  readonly euro: Decimaal;
  readonly soort: Soort | null;
  /** Factor from printed to house sign. */
  readonly teken: 1 | -1;
  readonly afronding: Afrondingsregel;
}

/** The document that a figure stands in. */
export function documentOf(cel: CelId): DocumentId {
  return cel.split('.')[0] ?? '';
}

/** Every amount of the documents by its id; figures without a value have no place in a sum. */
export function indexFiguren(lezingen: readonly Lezing[]): ReadonlyMap<CelId, Figuur> {
  const figuren = new Map<CelId, Figuur>();
  const put = (id: CelId, cel: Cel | null, eenheid: Eenheid, soort: Soort | null, conventie: Tekenconventie): void => {
    const { euro, afronding = NAAR_DICHTSTBIJ } = eenheid;
    const waarde = cel?.waarde ?? null;
    if (cel === null || waarde === null) return;
    figuren.set(id, {
      id,
      waarde,
      stap: cel.stap,
      euro,
      soort,
      teken: soort === null ? 1 : houseSign(conventie, soort),
      afronding,
    });
  };
  for (const { tabellen, tegels } of lezingen) {
    for (const { rijen, kolommen, eenheid, tekenconventie } of tabellen) {
      for (const rij of rijen) {
        rij.cellen.forEach((cel, index) => {
          put(celId(rij, index), cel, eenheid, kolommen[index]?.soort ?? rij.soort, tekenconventie);
        });
      }
    }
    for (const { id, bedrag, eenheid, soort, tekenconventie } of tegels) {
      put(id, bedrag, eenheid, soort, tekenconventie);
    }
  }
  return figuren;
}

/** The euros that a figure, or another value in its place, can stand for; in the printed sign. */
export function euroInterval({ stap, euro, afronding }: Figuur, waarde: Decimaal): Interval {
  return intervalFor(multiply(waarde, euro), multiply(stap, euro), afronding);
}

/** What a value printed in a step can stand for under a rule of rounding. */
export function intervalFor(waarde: Decimaal, stap: Decimaal, { wijze, marge }: Afrondingsregel): Interval {
  const published = toRational(waarde);
  if (wijze === 'afgekapt') return intervalOf(published, toRational(multiply(marge, stap)), 'truncation');
  // Half a step to both sides is what the solver takes a step for: the usual case needs no sums.
  const width = marge === NAAR_DICHTSTBIJ.marge ? stap : multiply(add(marge, marge), stap);
  return intervalOf(published, toRational(width), 'nearest');
}
