import type { Lezing } from '../domain/lezing';
import type { Dossier, Instellingen, Resultaat } from '../domain/resultaat';
import type { CelId } from '../domain/tabel';
import type { Werkplan } from '../pipeline';
import type { Blok } from '../report/blok';
import type { Plek, Selectie, Werkmap, WerkmapInhoud } from '../workbook/werkmap';

/** A document as it arrives: its bytes, its name, and the id that its figures will carry. */
export interface Bestand {
  readonly id: string;
  readonly naam: string;
  readonly bytes: Uint8Array;
  /** Instead of bytes: cells of the open workbook. */
  readonly selectie?: Selectie;
}

/** Something to read as it comes in: not yet with an id, the bytes of a file fetched when its turn comes. */
export interface Levering {
  readonly naam: string;
  readonly bytes: Uint8Array | (() => Promise<Uint8Array>);
  /** Instead of bytes: cells of the open workbook. */
  readonly selectie?: Selectie;
  /** Read in its place when nothing can be made of it: the plain text of what was pasted. */
  readonly anders?: Uint8Array;
}

/** How far the reading of one document is, from 1. */
export interface Leesdeel {
  readonly eenheid: 'pagina' | 'blad';
  readonly nummer: number;
  readonly totaal: number;
}

/** Reads a document away from the main thread. */
export interface Lezer {
  /**
   * What one document holds; null when it was stopped. Rejects when reading itself breaks down, never for what a
   * file holds. The bytes are handed over: they are gone afterwards.
   */
  lees(bestand: Bestand, voortgang: (deel: Leesdeel) => void, stopsignaal: AbortSignal): Promise<Lezing | null>;
}

/** Makes a Word document away from the main thread. */
export interface Rapportschrijver {
  /** The bytes of a .docx; null when it was stopped. Rejects when making it breaks down. */
  toWord(blokken: readonly Blok[], stopsignaal: AbortSignal): Promise<Uint8Array | null>;
}

/** The pure stages that the pane needs, so that it can be shown and tested without them. */
export interface Kern {
  inferNames(lezingen: readonly Lezing[]): readonly Lezing[];
  /** Away from the main thread. */
  reconcile(dossier: Dossier): Promise<Resultaat>;
  /** What the workbook says; away from the main thread. */
  openWorkbook(inhoud: WerkmapInhoud): Promise<Dossier | null>;
  /** The same with what is found in it; away from the main thread. */
  openResultaat(inhoud: WerkmapInhoud): Promise<Resultaat | null>;
  /**
   * Away from the main thread.
   * @param beginSheets told when the checks are done and the sheets are begun
   */
  planUpdate(inhoud: WerkmapInhoud, dossier: Dossier, beginSheets: () => void): Promise<Werkplan>;
  /** Ends what is being computed away from the main thread: it rejects with Gestopt. */
  stop(): void;
  mergeLezingen(oud: readonly Lezing[], vers: readonly Lezing[]): readonly Lezing[];
  readonly standaard: Instellingen;
  /** The moment on the user's clock, `2026-11-21 20:30`. */
  nu(): string;
  /** Where a figure stands in the workbook; null when it has no cell of its own. */
  placeOf(cel: CelId, dossier: Dossier): Plek | null;
  /** Where the user's own note on an afwijking stands. */
  placeOfNote(sleutel: string): Plek;
}

/** Everything outside the pane that it works with. */
export interface Omgeving {
  readonly werkmap: Werkmap;
  readonly lezer: Lezer;
  readonly rapportschrijver: Rapportschrijver;
  readonly kern: Kern;
  /** The sample documents that come with the add-in. */
  readonly voorbeelden: () => Promise<readonly Levering[]>;
  /** False where a file cannot be saved from the pane (Excel for Mac); left out: it can, or it is not known. */
  readonly kanBewaren?: boolean;
}
