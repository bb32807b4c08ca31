import type { Afwijking, NietVergeleken } from '../domain/afwijking';
import type { Dossier } from '../domain/resultaat';
import { absolute, compare } from '../money/decimaal';
import { puntenOfEigenBegroting } from './eigen-begroting';
import { groupPunten } from './groepen';
import { compareProgramma } from './programma-vergelijking';
import { puntenOfProgrammas } from './programmapunten';
import { puntenOfRijen } from './rijpunten';

/**
 * The afwijkingen per doelstelling and per programme, for lasten, baten and saldo; largest first.
 * Of each programme the latest rekening (or prognose) is compared: with the begroting of that year
 * (na wijziging, typed by the user, primitief), else with the rekening of the latest year before it.
 */
export function findAfwijkingen(dossier: Dossier): readonly Afwijking[] {
  return compareAll(dossier).afwijkingen;
}

/** Rows that could not be compared while others of their programme could: never matched by guess. */
export function findNietVergeleken(dossier: Dossier): readonly NietVergeleken[] {
  return compareAll(dossier).nietVergeleken;
}

/** Both at once. */
export function compareAll(dossier: Dossier): {
  readonly afwijkingen: readonly Afwijking[];
  readonly nietVergeleken: readonly NietVergeleken[];
} {
  const rijpunten = dossier.lezingen.flatMap(puntenOfRijen);
  const punten = [
    ...rijpunten,
    ...puntenOfEigenBegroting(dossier.eigenBegroting, rijpunten),
    ...dossier.lezingen.flatMap(puntenOfProgrammas),
  ];
  const uitkomsten = groupPunten(punten).flatMap((groep) => compareProgramma(groep, dossier.instellingen));
  return {
    afwijkingen: uitkomsten
      .flatMap((uitkomst) => ('sleutel' in uitkomst ? [uitkomst] : []))
      .sort((a, b) => compare(absolute(b.afwijking), absolute(a.afwijking)) || (a.sleutel < b.sleutel ? -1 : 1)),
    nietVergeleken: uitkomsten.flatMap((uitkomst) => ('sleutel' in uitkomst ? [] : [uitkomst])),
  };
}
