import type { Decimaal } from '../money/decimaal';
import type { Kolom, Tekenconventie } from './tabel';

/** What a user set right of one column; what is left out was read well. */
export interface Kolomindeling extends Partial<Pick<Kolom, 'reeks' | 'soort'>> {
  /** Year of the figures, counted from the year of the document: -1 is the year before it. */
  readonly jaar?: number;
}

/**
 * What a user set right of the tables with one layout (indeling): kept in the workbook, so that the next document with
 * the same layout is read in the same way.
 */
export interface Indeling {
  /** The header, normalised, its years counted from the newest in it: `lasten rekening j-1 | lasten rekening j`. */
  readonly koppen: string;
  /** The title, normalised likewise, where tables with this header were read in several ways; null: any title. */
  readonly titel: string | null;
  /** One for each column, in order. */
  readonly kolommen: readonly Kolomindeling[];
  /** Euro per printed 1; null: the unit was read well. */
  readonly euro: Decimaal | null;
  readonly tekens: Partial<Tekenconventie>;
  /** The largest printed figure without its sign, in the table's unit: tells whether a later table is on that scale. */
  readonly grootste: Decimaal | null;
  /** Name of the document at which it was set right, and the moment: `2026-11-21 20:30`. */
  readonly document: string;
  readonly op: string;
}

/** Why something remembered was not applied: a person must look. */
export type Indelingsbezwaar =
  /** Saldi and differences of this table do not tie when it is read like that. */
  | 'sluit-niet'
  /** The document itself says another unit. */
  | 'andere-eenheid'
  /** The figures are on another scale than those at which the unit was set right. */
  | 'andere-schaal'
  /** Columns were set right by year, and the year of this document is not known. */
  | 'jaar-onbekend';

/** What became of a remembered layout at a table of a document that was just read. */
export interface Herinnering {
  /** Id of the table. */
  readonly tabel: string;
  readonly indeling: Indeling;
  readonly stand: 'toegepast' | 'teruggedraaid' | Indelingsbezwaar;
}
