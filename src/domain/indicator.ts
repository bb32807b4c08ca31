import type { Decimaal } from '../money/decimaal';
import type { Herkomst } from './herkomst';

/** A claimed or computed judgement on a target. */
export type Gehaald = 'ja' | 'nee' | 'nvt';

/** Which way is better. */
export type Richting = 'hoger' | 'lager' | 'gelijk';

/** Why a direction is what it is, or why it is not known. */
export type Richtingreden =
  /** A word of the name says it. */
  | { readonly code: 'naam'; readonly woord: string }
  /** The target says it: "minimaal 80", "< 5", "10-15". */
  | { readonly code: 'streefwaarde'; readonly tekst: string }
  /** The document's own judgements on these years imply it. */
  | { readonly code: 'oordeel'; readonly jaren: readonly number[] }
  /** Every target lies beyond the realisation of the year before, on the same side. */
  | { readonly code: 'streefpad'; readonly jaren: readonly number[] }
  /** The user chose it. */
  | { readonly code: 'gebruiker' }
  /** The sources contradict each other: the direction is left open. */
  | { readonly code: 'tegenspraak'; readonly hoger: string; readonly lager: string }
  /** The user chose different directions for rows of one series. */
  | { readonly code: 'keuzes-verschillen' };

/** A measured or targeted value: as printed, and as a number where it is one. */
export interface Meting {
  /** As printed. */
  readonly tekst: string;
  readonly waarde: Decimaal | null;
  /** What a person typed over it in the workbook; `waarde` is of that. Left out when it stands as printed. */
  readonly ingevuld?: string;
  readonly herkomst: Herkomst;
}

/** Target (begroting) and realisation of one year. */
export interface Indicatorjaar {
  readonly jaar: number;
  readonly begroting: Meting | null;
  readonly realisatie: Meting | null;
}

/** What a person can type over of an indicator, beside its figures. */
export type Indicatorveld = 'programma' | 'doelstelling' | 'naam' | 'eenheid' | 'bron' | 'gehaald' | 'toelichting';

/** An indicator of a doelstelling. */
export interface Indicator {
  /** `d1.i1`. */
  readonly id: string;
  readonly programma: string | null;
  /** Code of the doelstelling (`1.1`). */
  readonly doelstelling: string | null;
  /** Null when the document prints none and no other document explains it. */
  readonly naam: string | null;
  /** The name was inferred by position from another document: a guess that is shown as one. */
  readonly naamAfgeleid: boolean;
  readonly eenheid: string | null;
  readonly bron: string | null;
  readonly jaren: readonly Indicatorjaar[];
  /** Reference values (Nederland, Zeeland): never a target. */
  readonly referentie: Readonly<Record<string, string>>;
  readonly richting: Richting | null;
  /** Where the direction comes from; null or left out when nothing tells. */
  readonly richtingreden?: Richtingreden | null;
  readonly gehaald: { readonly document: Gehaald | null; readonly berekend: Gehaald | null };
  readonly toelichting: string | null;
  /** What a person typed over the printed text in the workbook; left out where nothing was. */
  readonly ingevuld?: readonly Indicatorveld[];
  /** What its rows in the workbook are called by, where that is no longer what stands in them. */
  readonly kern?: string;
  readonly herkomst: Herkomst;
}
