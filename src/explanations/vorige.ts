import type { Afwijking } from '../domain/afwijking';
import type { EerdereNotitie } from '../domain/notitie';
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

/** What was written on one afwijking in one workbook. */
type Geschreven = Pick<VorigeToelichting, 'werkmap' | 'tekst' | 'status' | 'oorzaken'>;

/** What stands in this workbook, by the sleutel of its afwijking. */
function writtenHere({ toelichtingen, oorzaken = [] }: Dossier): ReadonlyMap<string, Geschreven> {
  const sleutels = [
    ...toelichtingen.filter(({ tekst }) => tekst !== '').map(({ sleutel }) => sleutel),
    ...oorzaken.filter(({ tekst }) => tekst !== '').map(({ afwijking }) => afwijking),
  ];
  const notes = new Map(toelichtingen.map((toelichting) => [toelichting.sleutel, toelichting]));
  const causes = groupBy(oorzaken, ({ afwijking }) => afwijking);
  return new Map(
    sleutels.map((sleutel) => {
      const note = notes.get(sleutel);
      return [
        sleutel,
        { werkmap: null, tekst: note?.tekst ?? '', status: note?.status ?? '', oorzaken: causes.get(sleutel) ?? [] },
      ];
    })
  );
}

/** A cause of then: it explains nothing of the figures of now. */
function toOorzaak(notitie: EerdereNotitie): VorigeToelichting['oorzaken'][number] {
  const { id, afwijking, bedrag, getypt, aard, tekst, categorie, bron, onderwerp } = notitie;
  return {
    sleutel: id,
    afwijking,
    bedrag,
    ...(getypt === undefined ? {} : { getypt }),
    aard,
    tekst,
    categorie,
    bron,
    uit: null,
    geschrevenVoor: null,
    verouderd: false,
    vervallen: false,
    bezwaren: [],
    onderwerp,
  };
}

/** What stands in one earlier workbook, by the sleutel of its afwijking. */
function writtenThen(notities: readonly EerdereNotitie[], werkmap: string): ReadonlyMap<string, Geschreven> {
  return new Map(
    [...groupBy(notities, ({ afwijking }) => afwijking)].map(([sleutel, leden]) => {
      const note = leden.find(({ wat }) => wat === 'toelichting');
      const oorzaken = leden.filter(({ wat }) => wat === 'oorzaak').map(toOorzaak);
      return [sleutel, { werkmap, tekst: note?.tekst ?? '', status: note?.status ?? '', oorzaken }];
    })
  );
}

function groupBy<T>(leden: readonly T[], sleutelOf: (lid: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const lid of leden) {
    const groep = groepen.get(sleutelOf(lid));
    if (groep === undefined) groepen.set(sleutelOf(lid), [lid]);
    else groep.push(lid);
  }
  return groepen;
}

/** The same words: a workbook that was carried on from last year holds them too. */
function saysTheSame(a: Geschreven, b: Geschreven): boolean {
  const words = ({ tekst, oorzaken }: Geschreven): string =>
    JSON.stringify([tekst, oorzaken.map((oorzaak) => [oorzaak.tekst, oorzaak.bedrag, oorzaak.getypt])]);
  return words(a) === words(b);
}

/**
 * What was written on the same subject and kind for the comparison of an earlier year, in this workbook and in the earlier
 * ones that were loaded: a start for this year's note. Latest year first, this workbook before others.
 */
export function findVorige(afwijkingen: readonly Afwijking[], dossier: Dossier): readonly VorigeToelichting[] {
  const bronnen = [
    writtenHere(dossier),
    ...dossier.lezingen.map(({ notities = [], document }) => writtenThen(notities, document.naam)),
  ];
  const perOnderwerp = new Map<string, (readonly [string, Geschreven])[]>();
  for (const [sleutel, geschreven] of bronnen.flatMap((bron) => [...bron])) {
    if (!sleutel.includes('|')) continue;
    const bekend = perOnderwerp.get(subjectOf(sleutel)) ?? [];
    if (bekend.some(([eerder, ander]) => eerder === sleutel && saysTheSame(ander, geschreven))) continue;
    perOnderwerp.set(subjectOf(sleutel), [...bekend, [sleutel, geschreven]]);
  }
  return afwijkingen.flatMap((afwijking) =>
    [...(perOnderwerp.get(subjectOf(afwijking.sleutel)) ?? [])]
      .flatMap(([vorigeSleutel, geschreven]): VorigeToelichting[] => {
        const vergelijking = vergelijkingOf({ sleutel: vorigeSleutel });
        const [jaar, nu] = [yearOf(vergelijking), afwijking.vergeleken.jaar];
        if (jaar === null || nu === null || jaar >= nu) return [];
        return [{ sleutel: afwijking.sleutel, vorigeSleutel, vergelijking, jaar, ...geschreven }];
      })
      .sort((a, b) => (b.jaar ?? 0) - (a.jaar ?? 0))
  );
}
