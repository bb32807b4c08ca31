import type { DocumentId } from '../domain/herkomst';
import type { Lezing } from '../domain/lezing';
import { celId, type Cel, type CelId, type Soort, type Tekenconventie } from '../domain/tabel';
import { houseSign } from '../domain/tekenconventie';
import { multiply, type Decimaal } from '../money/decimaal';
import { intervalOf, type Interval, type RoundingMode } from '../solver/solver';
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
  readonly wijze: RoundingMode;
}

/** The document that a figure stands in. */
export function documentOf(cel: CelId): DocumentId {
  return cel.split('.')[0] ?? '';
}

/** Every amount of the documents by its id; figures without a value have no place in a sum. */
export function indexFiguren(
  lezingen: readonly Lezing[],
  modeOf: (document: DocumentId) => RoundingMode = () => 'nearest'
): ReadonlyMap<CelId, Figuur> {
  const figuren = new Map<CelId, Figuur>();
  const put = (id: CelId, cel: Cel | null, euro: Decimaal, soort: Soort | null, conventie: Tekenconventie): void => {
    const waarde = cel?.waarde ?? null;
    if (cel === null || waarde === null) return;
    figuren.set(id, {
      id,
      waarde,
      stap: cel.stap,
      euro,
      soort,
      teken: soort === null ? 1 : houseSign(conventie, soort),
      wijze: modeOf(documentOf(id)),
    });
  };
  for (const { tabellen, tegels } of lezingen) {
    for (const { rijen, kolommen, eenheid, tekenconventie } of tabellen) {
      for (const rij of rijen) {
        rij.cellen.forEach((cel, index) => {
          put(celId(rij, index), cel, eenheid.euro, kolommen[index]?.soort ?? rij.soort, tekenconventie);
        });
      }
    }
    for (const { id, bedrag, eenheid, soort, tekenconventie } of tegels) {
      put(id, bedrag, eenheid.euro, soort, tekenconventie);
    }
  }
  return figuren;
}

/** The euros that a figure, or another value in its place, can stand for; in the printed sign. */
export function euroInterval({ stap, euro, wijze }: Figuur, waarde: Decimaal): Interval {
  return intervalOf(toRational(multiply(waarde, euro)), toRational(multiply(stap, euro)), wijze);
}
