import type { Afwijking, Drempel, EigenBegroting, NietVergeleken } from './afwijking';
import type { Afronding, Bevinding, NietGetoetst } from './bevinding';
import type { Lezing } from './lezing';
import type { Oorzaak } from './oorzaak';
import type { Toelichting } from './toelichting';

/** An afwijking with its drafted sentence (Dutch, as such notes are written); null below the threshold. */
export interface VerklaardeAfwijking extends Afwijking {
  readonly concept: string | null;
}

/** What the user set, kept visibly in the workbook. */
export interface Instellingen {
  readonly drempel: Drempel;
}

/** Everything that is known of the loaded documents and of what the user typed: what the stages after reading work on. */
export interface Dossier {
  readonly lezingen: readonly Lezing[];
  readonly eigenBegroting: readonly EigenBegroting[];
  readonly toelichtingen: readonly Toelichting[];
  /** Causes that the user noted on the sheet Verklaringen; left out where there are none. */
  readonly oorzaken?: readonly Oorzaak[];
  readonly instellingen: Instellingen;
  /** Names of documents whose writing was interrupted: half of their figures is not believed; they must be loaded again. */
  readonly onvoltooid?: readonly string[];
}

/** A dossier with what was found in it. */
export interface Resultaat {
  readonly dossier: Dossier;
  /** In the order of documents, programmes and checks. */
  readonly bevindingen: readonly Bevinding[];
  /** Identities left out for a doubt: from `checkLezingen`. */
  readonly nietGetoetst?: readonly NietGetoetst[];
  /** What is known of how documents were rounded: from `checkLezingen`. */
  readonly afronding?: readonly Afronding[];
  /** Largest |afwijking| first within each comparison. */
  readonly afwijkingen: readonly VerklaardeAfwijking[];
  /** Rows without a counterpart: from `findNietVergeleken`. */
  readonly nietVergeleken?: readonly NietVergeleken[];
}
