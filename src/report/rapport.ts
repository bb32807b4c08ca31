import type {
  Afwijkingssoort,
  NietVergeleken,
  Niveau,
  VN,
  Vergelijkingszijde,
  VNtegenspraak,
} from '../domain/afwijking';
import type { Oorzaak, Oorzaakbezwaar } from '../domain/oorzaak';
import type { Rechtmatigheid, Rechtmatigheidsnotitie } from '../domain/rechtmatigheid';
import type { VerklaardeAfwijking } from '../domain/resultaat';
import type { Drempel } from '../domain/afwijking';
import type { Bedrag } from '../money/bedrag';
import type { Decimaal } from '../money/decimaal';

/** What goes into a report. */
export interface Rapportkeuze {
  /** Names of programmes as `Afwijking.programma` has them; null: all. */
  readonly programmas: readonly (string | null)[] | null;
  /** Notes with the status akkoord only; what has another status is named as left out. */
  readonly alleenAkkoord: boolean;
  /** Notes whose figures changed go in, marked; otherwise they are named as left out. */
  readonly metVerouderd: boolean;
  /** The drafted sentence where nobody wrote anything, marked as a draft. */
  readonly metConcept: boolean;
}

/** Everything, with its doubts marked: leaving something out is a choice. */
export const VOLLEDIG: Rapportkeuze = { programmas: null, alleenAkkoord: false, metVerouderd: true, metConcept: true };

/** The two series of a comparison. */
export type Moment = Pick<Vergelijkingszijde, 'reeks' | 'jaar'>;

/** A line of a table of a programme, or of the whole. Amounts in euro, house sign. */
export interface Tabelregel {
  readonly soort: Afwijkingssoort;
  /**
   * overig: everything below the threshold together; opgeteld: a total that no document prints; subtotaal: printed, and
   * part of no sum.
   */
  readonly rol: 'regel' | 'overig' | 'totaal' | 'opgeteld' | 'subtotaal';
  readonly code: string | null;
  /** Name of the part; empty for overig and for totals. */
  readonly naam: string;
  readonly basis: Bedrag;
  readonly vergeleken: Bedrag;
  /** Positive = voordeel. */
  readonly afwijking: Bedrag;
  readonly vn: VN;
  /** How many parts an `overig` line holds: 0 when only rounding, or what could not be compared, is in it. */
  readonly aantal: number;
}

/**
 * The figures of a programme or of the whole: per kind its parts, what is left, and the total. Within a kind the lines
 * add up to the total in every column, exactly.
 */
export interface Rapporttabel {
  readonly basis: Moment;
  readonly vergeleken: Moment;
  readonly regels: readonly Tabelregel[];
}

/** A cause in a note. */
export interface Nootoorzaak {
  readonly tekst: string;
  readonly categorie: string;
  readonly bron: string;
  /** Euro, positive = voordeel. */
  readonly bedrag: Bedrag;
  readonly aard: 'I' | 'S' | null;
  /** Doubts with which it is counted all the same: its text names another amount, its I or S is not understood. */
  readonly twijfels: readonly Oorzaakbezwaar[];
}

/** What is known about one afwijking, ready to be printed. */
export interface Noot {
  readonly afwijking: VerklaardeAfwijking;
  /** The user's text, or the draft; empty when there is neither. */
  readonly tekst: string;
  /** Nobody wrote the text: it follows from the figures. */
  readonly isConcept: boolean;
  readonly status: string;
  readonly door: string;
  readonly datum: string;
  /** Causes that are counted; with `onverklaard` they add up to the afwijking. */
  readonly oorzaken: readonly Nootoorzaak[];
  /** Euro: the afwijking less the causes. */
  readonly onverklaard: Bedrag;
  /** Causes that are not counted, for want of an amount or for a doubt about it. */
  readonly nietGeteld: readonly Oorzaak[];
  /** Written for another amount; `van` is that amount, null where it is not known. */
  readonly verouderd: { readonly van: Bedrag | null } | null;
  readonly tegenspraken: readonly VNtegenspraak[];
}

/** Why a note is not in the report, or not finished. */
export type Openreden = 'geen-toelichting' | 'rest' | 'zonder-bedragen' | 'niet-akkoord' | 'verouderd';

/** An afwijking above the threshold that is not wholly explained in this report. */
export interface Openstaand {
  readonly afwijking: VerklaardeAfwijking;
  readonly reden: Openreden;
  /** Euro: what no cause explains. */
  readonly onverklaard: Bedrag;
}

/** One chapter. */
export interface Rapportprogramma {
  readonly naam: string | null;
  readonly tabellen: readonly Rapporttabel[];
  /** Largest |afwijking| first. */
  readonly noten: readonly Noot[];
  readonly nietVergeleken: readonly NietVergeleken[];
}

/** A text whose afwijking is gone. */
export interface Vervallentekst {
  readonly onderwerp: string;
  readonly tekst: string;
}

/** The hand-in document as data: figures in euro, texts as typed. */
export interface Rapport {
  /** Names of the documents that the figures come from. */
  readonly documenten: readonly string[];
  /** Euro: the finest step of the figures; decides the unit of the tables. */
  readonly stap: Decimaal;
  readonly drempel: Drempel;
  /** Null: the same for programmes. */
  readonly drempelProgramma: Drempel | null;
  /** The programmes together; empty with one programme only and no published whole. */
  readonly geheel: readonly Rapporttabel[];
  /** Notes on the whole. */
  readonly noten: readonly Noot[];
  readonly programmas: readonly Rapportprogramma[];
  readonly rechtmatigheid: Rechtmatigheid | null;
  readonly notities: readonly Rechtmatigheidsnotitie[];
  /** Largest unexplained amount first. */
  readonly open: readonly Openstaand[];
  readonly verouderd: readonly Noot[];
  readonly vervallen: readonly Vervallentekst[];
  readonly keuze: Rapportkeuze;
}

/** The levels below a programme, coarsest first: only one of them adds up to it. */
export const NIVEAUS: readonly Niveau[] = ['doelstelling', 'taakveld', 'product'];
