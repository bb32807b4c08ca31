import type { Bedrag } from '../money/bedrag';
import type { Aard } from './oorzaak';

/**
 * A note or a cause from an earlier workbook of ours: what was said then. It explains nothing and is counted nowhere;
 * it is offered as a start for the note on the same subject of a later year.
 */
export interface EerdereNotitie {
  /** `d3.n7`: stable while the same file is loaded. */
  readonly id: string;
  readonly wat: 'toelichting' | 'oorzaak';
  /** Sleutel of the afwijking that it was written for; empty for a cause of which that was not known. */
  readonly afwijking: string;
  /** Programme, doelstelling and kind as they stood beside it. */
  readonly onderwerp: string;
  readonly tekst: string;
  /** Of a cause: effect on the result in euro, positive = voordeel; null where none was certain, and of a note. */
  readonly bedrag: Bedrag | null;
  /** Of a cause without a certain effect: the amount as it stood there, with its unit (`300 (x € 1.000)`). */
  readonly getypt?: string;
  readonly aard: Aard | null;
  /** Of a note: as typed. */
  readonly status: string;
  readonly door: string;
  readonly datum: string;
  /** Of a cause: as typed. */
  readonly categorie: string;
  readonly bron: string;
}
