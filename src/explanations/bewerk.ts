import type { NieuweOorzaak, Oorzaak } from '../domain/oorzaak';
import type { Dossier } from '../domain/resultaat';
import type { Toelichting } from '../domain/toelichting';
import type { Bedrag } from '../money/bedrag';

/** What of a note can be changed in the pane. */
export type Toelichtingwijziging = Partial<Pick<Toelichting, 'tekst' | 'status' | 'door' | 'datum'>>;

/** What of a cause can be changed in the pane. */
export type Oorzaakwijziging = Partial<Pick<Oorzaak, 'bedrag' | 'aard' | 'tekst' | 'categorie' | 'bron' | 'afwijking'>>;

/**
 * The dossier with a new cause, the last of its list. Its sleutel is new; it is written for the afwijking as it is on
 * the next run. A cause that was taken over before (`uit`) from the same source for the same afwijking is not added again.
 */
export function addOorzaak(dossier: Dossier, nieuw: NieuweOorzaak): Dossier {
  const oorzaken = dossier.oorzaken ?? [];
  const isDouble = nieuw.uit !== null && oorzaken.some((o) => isFrom(o, nieuw) && o.verwijderd !== true);
  if (isDouble) return dossier;
  const oorzaak: Oorzaak = {
    ...nieuw,
    sleutel: nextSleutel(oorzaken),
    geschrevenVoor: null,
    verouderd: false,
    vervallen: false,
    bezwaren: [],
    onderwerp: '',
    ingesteld: true,
  };
  return { ...dossier, oorzaken: [...oorzaken, oorzaak] };
}

/** An attempt to add a cause that could not be written, or not whole. */
export interface Poging {
  /** The sleutel that it gave to the cause. */
  readonly sleutel: string;
  /** The text that it was about to write. */
  readonly tekst: string;
}

/**
 * The dossier with a cause of which an earlier attempt failed: the row that it left is completed, however little of it was
 * written; without such a row the cause is added. A row of that sleutel with another text is someone else's.
 */
export function retryOorzaak(dossier: Dossier, nieuw: NieuweOorzaak, poging: Poging | null): Dossier {
  const half = dossier.oorzaken?.find(({ sleutel }) => sleutel === poging?.sleutel);
  const isOurs =
    half !== undefined &&
    (half.tekst === '' || half.tekst === poging?.tekst) &&
    (half.afwijking === '' || half.afwijking === nieuw.afwijking);
  if (!isOurs) return addOorzaak(dossier, nieuw);
  const whole: Partial<Oorzaak> = { ...nieuw, geschrevenVoor: null, verouderd: false, bezwaren: [], ingesteld: true };
  return mapOorzaken(dossier, ({ sleutel }) => sleutel === half.sleutel, whole);
}

/** The dossier with one cause changed; the other causes stay as they were typed. An unknown sleutel changes nothing. */
export function changeOorzaak(dossier: Dossier, sleutel: string, wijziging: Oorzaakwijziging): Dossier {
  return mapOorzaken(dossier, (o) => o.sleutel === sleutel, { ...wijziging, bezwaren: [], ingesteld: true });
}

/** The dossier without one cause: its row is removed on the next run. */
export function removeOorzaak(dossier: Dossier, sleutel: string): Dossier {
  return mapOorzaken(dossier, (o) => o.sleutel === sleutel, { verwijderd: true });
}

/** The dossier with the note on an afwijking set; what is left out of the change stays. An empty text empties the cell. */
export function setToelichting(dossier: Dossier, sleutel: string, wijziging: Toelichtingwijziging): Dossier {
  const oud = dossier.toelichtingen.find((t) => t.sleutel === sleutel);
  const leeg = { sleutel, tekst: '', status: '', geschrevenVoor: null, verouderd: false, vervallen: false };
  // Another text is written for the figures as they are now; another status is not.
  const isRewritten = wijziging.tekst !== undefined && wijziging.tekst !== oud?.tekst;
  const nieuw: Toelichting = {
    ...(oud ?? leeg),
    ...wijziging,
    ...(isRewritten ? { geschrevenVoor: null, verouderd: false } : {}),
    ingesteld: true,
  };
  return { ...dossier, toelichtingen: [...dossier.toelichtingen.filter((t) => t.sleutel !== sleutel), nieuw] };
}

/**
 * The dossier in which the note and the causes of an afwijking hold for its present figures, unchanged: no longer verouderd.
 * @param bedrag the afwijking (euro) that was shown when it was confirmed; has it changed since, it is verouderd again
 */
export function confirmToelichting(dossier: Dossier, sleutel: string, bedrag: Bedrag): Dossier {
  const confirmed = { geschrevenVoor: bedrag, verouderd: false };
  return {
    ...mapOorzaken(dossier, (o) => o.afwijking === sleutel, confirmed),
    toelichtingen: dossier.toelichtingen.map((t) => (t.sleutel === sleutel ? { ...t, ...confirmed } : t)),
  };
}

function isFrom(oorzaak: Oorzaak, { uit, afwijking }: NieuweOorzaak): boolean {
  return oorzaak.uit === uit && oorzaak.afwijking === afwijking;
}

function mapOorzaken(dossier: Dossier, which: (oorzaak: Oorzaak) => boolean, change: Partial<Oorzaak>): Dossier {
  if (dossier.oorzaken === undefined) return dossier;
  return { ...dossier, oorzaken: dossier.oorzaken.map((o) => (which(o) ? { ...o, ...change } : o)) };
}

/** `v1`, `v2`, …: one above the highest there is. */
function nextSleutel(oorzaken: readonly Oorzaak[]): string {
  const numbers = oorzaken.map(({ sleutel }) => Number(/^v(\d+)$/.exec(sleutel)?.[1] ?? 0));
  return `v${Math.max(0, ...numbers) + 1}`;
}
