import type { Richting } from '../domain/indicator';
import type { Indicatorkeuze } from '../domain/indicatorreeks';
import type { Dossier } from '../domain/resultaat';
import { indicatorRijen } from './indicatorrijen';
import { INDICATOREN } from './plannen/indicatorformules';
import type { Plek } from './werkmap';

const LEEG = { richting: null, koppeling: null, notitie: '', geschrevenVoor: null, vervallen: false } as const;

/** The dossier with a choice for some indicators: in the row of the report's own year, and in none of the others. */
function choose(
  dossier: Dossier,
  indicatoren: readonly string[],
  change: (keuze: Indicatorkeuze, isEigenRij: boolean) => Indicatorkeuze
): Dossier {
  const gekozen = new Set(indicatoren);
  const oud = new Map((dossier.indicatorkeuzes ?? []).map((keuze) => [keuze.sleutel, keuze]));
  const eigenRij = new Set<string>();
  for (const { sleutel, indicator, isVerslagjaar } of indicatorRijen(dossier.lezingen)) {
    if (!gekozen.has(indicator.id)) continue;
    const heeftRij = eigenRij.has(indicator.id);
    if (isVerslagjaar) eigenRij.add(indicator.id);
    const vorige = oud.get(sleutel) ?? { sleutel, ...LEEG };
    const keuze = change(vorige, isVerslagjaar && !heeftRij);
    if (oud.has(sleutel) || keuze !== vorige) oud.set(sleutel, { ...keuze, gezet: true });
  }
  return { ...dossier, indicatorkeuzes: [...oud.values()] };
}

/** Sets the direction of every indicator of a series; null gives the inferred one back. */
export function chooseRichting(dossier: Dossier, indicatoren: readonly string[], richting: Richting | null): Dossier {
  return choose(dossier, indicatoren, (keuze, eigen) => {
    const nieuw = eigen ? richting : null;
    return keuze.richting === nieuw ? keuze : { ...keuze, richting: nieuw };
  });
}

/** Says of an indicator that it is the one it resembles, or another; null leaves it as proposed. */
export function chooseKoppeling(dossier: Dossier, indicator: string, koppeling: Indicatorkeuze['koppeling']): Dossier {
  return choose(dossier, [indicator], (keuze, eigen) => {
    const nieuw = eigen ? koppeling : null;
    return keuze.koppeling === nieuw ? keuze : { ...keuze, koppeling: nieuw };
  });
}

/** The row of one year of an indicator, or of the year that its document accounts for. */
function rowOf(dossier: Dossier, indicator: string, jaar: number | null): string | null {
  const rijen = indicatorRijen(dossier.lezingen).filter((rij) => rij.indicator.id === indicator);
  const rij = rijen.find((r) => (jaar === null ? r.isVerslagjaar : r.jaar?.jaar === jaar)) ?? rijen.at(-1);
  return rij?.sleutel ?? null;
}

/** Where a target or realisation stands; null when it has no row. */
export function placeOfMeting(
  dossier: Dossier,
  indicator: string,
  jaar: number | null,
  zijde: 'begroting' | 'realisatie'
): Plek | null {
  const sleutel = rowOf(dossier, indicator, jaar);
  if (sleutel === null) return null;
  return { tabel: INDICATOREN, sleutel, kolom: zijde === 'begroting' ? 'Begroting' : 'Realisatie' };
}

/** Where the user's own note on an indicator stands. */
export function placeOfNotitie(dossier: Dossier, indicator: string): Plek | null {
  const sleutel = rowOf(dossier, indicator, null);
  return sleutel === null ? null : { tabel: INDICATOREN, sleutel, kolom: 'Notitie' };
}

/** The notes of the user by id of the indicator, with whether the figures changed since. */
export function notesOf(dossier: Dossier): ReadonlyMap<string, Indicatorkeuze> {
  const keuzes = new Map((dossier.indicatorkeuzes ?? []).map((keuze) => [keuze.sleutel, keuze]));
  const uit = new Map<string, Indicatorkeuze>();
  for (const { sleutel, indicator, isVerslagjaar } of indicatorRijen(dossier.lezingen)) {
    const keuze = keuzes.get(sleutel);
    if (keuze === undefined || keuze.notitie === '') continue;
    if (isVerslagjaar || !uit.has(indicator.id)) uit.set(indicator.id, keuze);
  }
  return uit;
}
