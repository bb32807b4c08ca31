import type { Afwijkingssoort, Niveau } from '../domain/afwijking';
import type { DocumentId } from '../domain/herkomst';
import type { CelId, Reeks } from '../domain/tabel';
import type { Bedrag } from '../money/bedrag';
import type { Decimaal } from '../money/decimaal';

/** One amount in one series and year, of a row or of a programme as a whole. */
export interface Punt {
  readonly document: DocumentId;
  /** Year that the document accounts for. */
  readonly documentjaar: number | null;
  readonly programma: string | null;
  readonly niveau: Niveau;
  /** Id of the row, or of the tile; of the table where the rows were added up. */
  readonly rij: string;
  readonly code: string | null;
  readonly naam: string;
  readonly soort: Afwijkingssoort;
  readonly reeks: Reeks;
  readonly jaar: number | null;
  /** Euro, house sign. */
  readonly bedrag: Bedrag;
  /** Euro. */
  readonly stap: Decimaal;
  readonly cellen: readonly CelId[];
}

/** Whether it is of a programme, or of the organisation, and not of a row within one. */
export function isWhole({ niveau }: Pick<Punt, 'niveau'>): boolean {
  return niveau === 'programma' || niveau === 'geheel';
}
