import type { Afwijking } from '../domain/afwijking';
import type { Dekking, Oorzaak } from '../domain/oorzaak';
import { subtractBedrag, sumBedrag } from '../money/bedrag';
import { decimaal, divide, isZero, multiply, roundTo } from '../money/decimaal';

/** Whether the amount of a cause counts: it has one that is certain, and it was not thrown away. */
export function counts({ bedrag, verwijderd }: Oorzaak): boolean {
  return bedrag !== null && verwijderd !== true;
}

/** How much of every afwijking its causes explain. */
export function computeDekking(afwijkingen: readonly Afwijking[], oorzaken: readonly Oorzaak[]): readonly Dekking[] {
  const perAfwijking = new Map<string, Oorzaak[]>();
  for (const oorzaak of oorzaken.filter(counts)) {
    perAfwijking.set(oorzaak.afwijking, [...(perAfwijking.get(oorzaak.afwijking) ?? []), oorzaak]);
  }
  return afwijkingen.map(({ sleutel, afwijking }) => {
    const leden = perAfwijking.get(sleutel) ?? [];
    const verklaard = sumBedrag(leden.flatMap(({ bedrag }) => bedrag ?? []));
    const deel = isZero(afwijking) ? null : divide(multiply(verklaard, decimaal(100)), afwijking);
    return {
      sleutel,
      verklaard,
      onverklaard: subtractBedrag(afwijking, verklaard),
      procent: deel === null ? null : roundTo(deel, 1),
      oorzaken: leden.map((oorzaak) => oorzaak.sleutel),
    };
  });
}
