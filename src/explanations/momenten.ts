import type { Afwijkingssoort, Basiskeuze } from '../domain/afwijking';
import type { Reeks } from '../domain/tabel';
import { pick } from './kies';
import type { Punt } from './punt';

/** A series in a year. */
export interface Moment {
  readonly reeks: Reeks;
  readonly jaar: number | null;
}

/** What was expected, in the order in which it counts as the base; of last year only the rekening does. */
const BEGROTINGEN: Readonly<Record<Basiskeuze, readonly Reeks[]>> = {
  'na wijziging': ['na wijziging', 'primitief', 'raming'],
  primitief: ['primitief', 'na wijziging', 'raming'],
  'vorig jaar': [],
};

/** What must be explained: the latest year of which there is a rekening, or a prognose of a later year. */
export function findOnderwerp(punten: readonly Punt[]): Moment | null {
  const kandidaten = punten.filter(({ reeks }) => reeks === 'rekening' || reeks === 'prognose');
  const [latest] = [...kandidaten].sort(
    (a, b) => (b.jaar ?? 0) - (a.jaar ?? 0) || Number(a.reeks === 'prognose') - Number(b.reeks === 'prognose')
  );
  return latest ? { reeks: latest.reeks, jaar: latest.jaar } : null;
}

/** The base of one row and kind: a begroting of the same year as chosen, else the rekening of the latest year before it. */
export function pickBasis(
  punten: readonly Punt[],
  soort: Afwijkingssoort,
  vergeleken: Punt,
  keuze: Basiskeuze
): Punt | 'dubbelzinnig' | null {
  const begrotingen = BEGROTINGEN[keuze].map((reeks): Moment => ({ reeks, jaar: vergeleken.jaar }));
  const jaren = punten.flatMap(({ reeks, jaar }) =>
    reeks === 'rekening' && jaar !== null && vergeleken.jaar !== null && jaar < vergeleken.jaar ? [jaar] : []
  );
  const eerder = [...new Set(jaren)].sort((a, b) => b - a).map((jaar): Moment => ({ reeks: 'rekening', jaar }));
  for (const moment of [...begrotingen, ...eerder]) {
    const basis = pick(punten, { soort, ...moment }, vergeleken);
    if (basis !== null) return basis;
  }
  return null;
}
