import type { Bedrag } from '../money/bedrag';

/** What the user wrote about one afwijking; it lives in the user's own columns and survives every run. */
export interface Toelichting {
  /** Sleutel of the afwijking it was written for. */
  readonly sleutel: string;
  readonly tekst: string;
  /** As typed: concept, ter beoordeling, akkoord, or the user's own word. */
  readonly status: string;
  /** Who wrote or approved it, and when, as typed; left out where nothing was typed. */
  readonly door?: string;
  readonly datum?: string;
  /** The afwijking (euro) it was written for; null while that is not known yet. */
  readonly geschrevenVoor: Bedrag | null;
  /** The afwijking changed since it was written. */
  readonly verouderd: boolean;
  /** The afwijking no longer exists; the text is kept and listed. */
  readonly vervallen: boolean;
  /** Of a lapsed note: programme, doelstelling, kind and series as they stand beside it, to name what is gone. */
  readonly onderwerp?: string;
  /** Set or confirmed in the pane since the workbook was read: its cells are written, whatever stands there. */
  readonly ingesteld?: boolean;
}
