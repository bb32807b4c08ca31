import type { Decimaal } from '../money/decimaal';
import type {
  Afwijking,
  Basiskeuze,
  Drempel,
  EigenBegroting,
  NietVergeleken,
  OverigeAfwijkingen,
  VNtegenspraak,
  Waterval,
} from './afwijking';
import type { Afronding, Bevinding, NietGetoetst, ZonderToets } from './bevinding';
import type { Bewering, Terzijde } from './bewering';
import type { Indeling } from './indeling';
import type { Indicatorkeuze, Indicatorreeks } from './indicatorreeks';
import type { Lezing } from './lezing';
import type { Dekking, Kandidaat, Oorzaak, VorigeToelichting } from './oorzaak';
import type { Rechtmatigheid, Rechtmatigheidsnotitie } from './rechtmatigheid';
import type { Toelichting } from './toelichting';

/** An afwijking with its drafted sentence (Dutch, as such notes are written); null below the threshold. */
export interface VerklaardeAfwijking extends Afwijking {
  readonly concept: string | null;
}

/** What the user set, kept visibly in the workbook. */
export interface Instellingen {
  /** Of doelstellingen, taakvelden and products; of programmes too while they have none of their own. */
  readonly drempel: Drempel;
  /** Of programmes and the whole; left out: the same as `drempel`. */
  readonly drempelProgramma?: Drempel;
  /** Left out: begroting na wijziging. */
  readonly basis?: Basiskeuze;
  /** Percentage of total lasten, 0 to 3, for the begrotingsrechtmatigheid; null or left out: not set. */
  readonly verantwoordingsgrens?: Decimaal | null;
}

/** Everything that is known of the loaded documents and of what the user typed: what the stages after reading work on. */
export interface Dossier {
  readonly lezingen: readonly Lezing[];
  readonly eigenBegroting: readonly EigenBegroting[];
  readonly toelichtingen: readonly Toelichting[];
  /** Causes that the user noted on the sheet Verklaringen; left out where there are none. */
  readonly oorzaken?: readonly Oorzaak[];
  /** Categories and notes of the user on overschrijdingen; left out where there are none. */
  readonly rechtmatigheid?: readonly Rechtmatigheidsnotitie[];
  /** Statements in texts that the user set aside; left out where there are none. */
  readonly terzijde?: readonly Terzijde[];
  /** Choices and notes of the user on the sheet Indicatoren; left out where there are none. */
  readonly indicatorkeuzes?: readonly Indicatorkeuze[];
  readonly instellingen: Instellingen;
  /** Layouts that the user set right, for later documents; left out while there never were any. */
  readonly indelingen?: readonly Indeling[];
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
  /** Documents of which not one sum could be tested, with the reason: from `checkLezingen`. */
  readonly zonderToets?: readonly ZonderToets[];
  /** Statements in running text and in the user's notes that figures test, in the order of the texts. */
  readonly beweringen?: readonly Bewering[];
  /** Indicators of all documents as series over the years, with their judgements. */
  readonly reeksen?: readonly Indicatorreeks[];
  /** What is known of how documents were rounded: from `checkLezingen`. */
  readonly afronding?: readonly Afronding[];
  /** Largest |afwijking| first within each comparison. */
  readonly afwijkingen: readonly VerklaardeAfwijking[];
  /** Rows without a counterpart: from `findNietVergeleken`. */
  readonly nietVergeleken?: readonly NietVergeleken[];
  /** What lies below the threshold, summed, so that the list ties to the total. */
  readonly overig?: readonly OverigeAfwijkingen[];
  /** Null where nothing is compared on programme level. */
  readonly waterval?: Waterval | null;
  /** How much of each afwijking its causes explain: one for every afwijking. */
  readonly dekking?: readonly Dekking[];
  /** The causes of the dossier with what is doubtful in them; `dossier.oorzaken` is what the workbook says. */
  readonly oorzaken?: readonly Oorzaak[];
  /** Candidate causes for what is above the threshold, likeliest first within each afwijking. */
  readonly kandidaten?: readonly Kandidaat[];
  /** What was written on the same subjects for an earlier year. */
  readonly vorige?: readonly VorigeToelichting[];
  /** Published differences, V and N that the figures contradict. */
  readonly tegenspraken?: readonly VNtegenspraak[];
  /** Null without a begroting beside the rekening. */
  readonly rechtmatigheid?: Rechtmatigheid | null;
}
