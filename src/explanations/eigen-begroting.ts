import type { EigenBegroting } from '../domain/afwijking';
import type { Bedrag } from '../money/bedrag';
import { decimaal } from '../money/decimaal';
import type { Punt } from './punt';

/** What the user typed beside a row as figures of a begroting na wijziging of that row, in whole euros. */
export function puntenOfEigenBegroting(eigen: readonly EigenBegroting[], rijpunten: readonly Punt[]): readonly Punt[] {
  return eigen.flatMap((invoer) => {
    const rekening = rijpunten.filter(
      ({ rij, reeks }) => rij === invoer.rij && (reeks === 'rekening' || reeks === 'prognose')
    );
    const rij = rekening[0] ?? rijpunten.find((punt) => punt.rij === invoer.rij);
    if (!rij) return [];
    const punt = (soort: 'lasten' | 'baten', bedrag: Bedrag | null): Punt[] =>
      bedrag === null
        ? []
        : [
            {
              ...rij,
              soort,
              reeks: 'na wijziging',
              jaar: invoer.jaar ?? rij.jaar,
              bedrag,
              stap: decimaal(1),
              cellen: [`${rij.rij}.eigen-${soort}`],
            },
          ];
    return [...punt('lasten', invoer.lasten), ...punt('baten', invoer.baten)];
  });
}
