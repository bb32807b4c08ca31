import type { Afwijking } from '../domain/afwijking';
import type { VorigeToelichting } from '../domain/oorzaak';
import type { Dossier } from '../domain/resultaat';
import { vergelijkingOf } from './overig';

/** Subject and kind of a sleutel, without the comparison: the same from year to year. */
function subjectOf(sleutel: string): string {
  return sleutel.slice(0, sleutel.lastIndexOf('|'));
}

/** The year that a comparison explains: of `na wijziging 2022>rekening 2022` the last. */
function yearOf(vergelijking: string): number | null {
  const jaar = /(\d{4})$/.exec(vergelijking)?.[1];
  return jaar === undefined ? null : Number(jaar);
}

/**
 * What was written on the same subject and kind for the comparison of an earlier year: a start for this year's note.
 * Latest year first.
 */
export function findVorige(
  afwijkingen: readonly Afwijking[],
  { toelichtingen, oorzaken = [] }: Dossier
): readonly VorigeToelichting[] {
  const perOnderwerp = new Map<string, Set<string>>();
  const geschreven = [
    ...toelichtingen.filter(({ tekst }) => tekst !== '').map(({ sleutel }) => sleutel),
    ...oorzaken.filter(({ tekst }) => tekst !== '').map(({ afwijking }) => afwijking),
  ].filter((sleutel) => sleutel.includes('|'));
  for (const sleutel of geschreven) {
    const onderwerp = subjectOf(sleutel);
    perOnderwerp.set(onderwerp, (perOnderwerp.get(onderwerp) ?? new Set()).add(sleutel));
  }
  return afwijkingen.flatMap((afwijking) =>
    [...(perOnderwerp.get(subjectOf(afwijking.sleutel)) ?? [])]
      .flatMap((vorigeSleutel): VorigeToelichting[] => {
        const vergelijking = vergelijkingOf({ sleutel: vorigeSleutel });
        const [jaar, nu] = [yearOf(vergelijking), afwijking.vergeleken.jaar];
        if (jaar === null || nu === null || jaar >= nu) return [];
        const note = toelichtingen.find(({ sleutel }) => sleutel === vorigeSleutel);
        return [
          {
            sleutel: afwijking.sleutel,
            vorigeSleutel,
            vergelijking,
            jaar,
            tekst: note?.tekst ?? '',
            status: note?.status ?? '',
            oorzaken: oorzaken.filter((oorzaak) => oorzaak.afwijking === vorigeSleutel),
          },
        ];
      })
      .sort((a, b) => (b.jaar ?? 0) - (a.jaar ?? 0))
  );
}
