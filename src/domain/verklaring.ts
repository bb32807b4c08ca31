import type { VN } from './afwijking';
import type { Herkomst } from './herkomst';
import type { Cel } from './tabel';

/** Part of a difference that the document itself explains: an amount with its cause. */
export interface Verklaring {
  /** `d1.v1`. */
  readonly id: string;
  readonly programma: string | null;
  /** Code of the doelstelling. */
  readonly doelstelling: string | null;
  readonly omschrijving: string;
  /** The amount as printed; `bedrag.bedrag` is its effect on the result in euro: positive = voordeel. */
  readonly bedrag: Cel;
  /** As printed: a letter, a word, a heading or a sign that the document explains. Null when none of them is sure. */
  readonly vn: VN;
  /** Incidenteel or structureel, as printed. */
  readonly is: 'I' | 'S' | null;
  /** The printed text that it was read from. */
  readonly bron: string;
  /** The total of its list, and no cause of its own. */
  readonly totaal: boolean;
  readonly herkomst: Herkomst;
}
