import type { DocumentId } from '../domain/herkomst';
import type { CelId, Reeks } from '../domain/tabel';
import type { Bedrag } from '../money/bedrag';
import type { Decimaal } from '../money/decimaal';

/** The kinds of which deviations are explained. */
export type Verklaarsoort = 'lasten' | 'baten' | 'saldo';

/** In the order in which they are written about. */
export const VERKLAARSOORTEN: readonly Verklaarsoort[] = ['lasten', 'baten', 'saldo'];

/** One amount in one series and year, of a row or of a programme as a whole. */
export interface Punt {
  readonly document: DocumentId;
  /** Year that the document accounts for. */
  readonly documentjaar: number | null;
  readonly programma: string | null;
  readonly niveau: 'programma' | 'rij';
  /** Id of the row, or of the tile; of the table where the rows were added up. */
  readonly rij: string;
  readonly code: string | null;
  readonly naam: string;
  readonly soort: Verklaarsoort;
  readonly reeks: Reeks;
  readonly jaar: number | null;
  /** Euro, house sign. */
  readonly bedrag: Bedrag;
  /** Euro. */
  readonly stap: Decimaal;
  readonly cellen: readonly CelId[];
}
