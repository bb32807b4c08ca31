import type { Bedrag } from '../money/bedrag';

/** One cause of an afwijking with what it explains of it: a row of the sheet Verklaringen, the user's own. */
export interface Oorzaak {
  /** Stable over runs, sorting and moving: identifies its row. */
  readonly sleutel: string;
  /** Sleutel of the afwijking that it explains. */
  readonly afwijking: string;
  /** Effect on the result in euro, positive = voordeel; null while none was typed. */
  readonly bedrag: Bedrag | null;
  /** Incidenteel or structureel; null while not chosen. */
  readonly aard: 'I' | 'S' | null;
  readonly tekst: string;
  /** Category as typed, or one of the proposed ones. */
  readonly categorie: string;
  /** Where it comes from, as a person reads it: document and place, or what the user typed. */
  readonly bron: string;
  /** The afwijking (euro) that it was written for; null while that is not known yet. */
  readonly geschrevenVoor: Bedrag | null;
  /** The afwijking changed since it was written. */
  readonly verouderd: boolean;
  /** The afwijking no longer exists; the cause is kept and listed. */
  readonly vervallen: boolean;
}
