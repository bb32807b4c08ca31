import type { Herkomst } from './herkomst';

/**
 * A paragraph of running text that speaks of figures or of causes. Statements that figures can test and candidate causes
 * are found in it again on every run, so that they follow a figure that changes.
 */
export interface Passage {
  /** `d1.p7`. */
  readonly id: string;
  /** As printed, with white space as single blanks. */
  readonly tekst: string;
  /** The nearest heading above it. */
  readonly kop: string | null;
  readonly programma: string | null;
  /** Code of the doelstelling under whose heading it stands. */
  readonly doelstelling: string | null;
  /** Id of the indicator (`d1.i3`) whose explanation it is. */
  readonly indicator: string | null;
  /** Number of list items that follow directly where it announces a list (ends in a colon); null where it does not. */
  readonly punten: number | null;
  readonly herkomst: Herkomst;
}
