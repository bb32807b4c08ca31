import type { Afrondingswijze } from './afronding';
import type { Decimaal } from '../money/decimaal';
import type { DocumentId } from './herkomst';
import type { CelId } from './tabel';

/**
 * Verdict of one identity: exact; within what rounding explains; exactly at that bound
 * (only if every figure was rounded the extreme way); beyond it.
 */
export type Oordeel = 'sluit' | 'afronding' | 'raakt' | 'verschil';

/** Which check produced a finding; the text for each is in locale/. */
export type CheckCode =
  | 'rij-saldo' // a row: saldo against lasten and baten
  | 'kolom-totaal' // a column: its rows against the total row
  | 'totaal-tegel' // a total against the headline tile
  | 'tegel-saldo' // the tiles: saldo against lasten and baten
  | 'tegel-aandelen' // the shares of the tiles against each other
  | 'verschil-kolom' // a verschil column against its two series
  | 'wijziging' // primitief and its changes against begroting na wijziging
  | 'resultaat' // saldo before reserves and the reserves against the saldo after them
  | 'verloop' // a balance at the beginning of the year and its movements against the balance at the end
  | 'overzicht' // a programme, or the whole, in two tables of one document
  | 'vorig-jaar' // rekening vorig jaar against the document of that year
  | 'begroting'; // begroting primitief against the begroting of that year

/** One addend of an identity. */
export interface Term {
  readonly cel: CelId;
  readonly teken: 1 | -1;
}

/** A sum that can be followed by hand and shows that rounding cannot be the cause. */
export interface Bewijs {
  readonly termen: readonly { readonly cel: CelId; readonly factor: Decimaal }[];
  readonly verschil: Decimaal;
  readonly marge: Decimaal;
}

/** A figure with another value in its place; in the table's unit and sign. */
export interface Celwaarde {
  readonly cel: CelId;
  readonly waarde: Decimaal;
}

/** What was probably meant. */
export interface Suggestie extends Celwaarde {
  readonly reden:
    | 'teken'
    | 'combinatie' // mistakes of several kinds that only together explain it: `samen`
    | 'omwisseling'
    | 'factor-1000'
    | 'verwisselde-cijfers'
    | 'komma' // of a share: the point stands one place too far
    | 'verwisseld' // two figures, rows or columns stand in each other's place
    | 'cijfer'
    | 'elders'
    | 'andere-reeks' // the printed figure is that of another series or year; `waarde` is what the rest says
    | 'volgt' // nothing recognisable went wrong; `waarde` is what the rest of the document says it must be
    | 'rij-ontbreekt' // every column lacks the figure of one row that is not printed: `ontbreekt`
    | 'ontbrekende-post' // the sum closes in every column with one more published row: `post`
    | 'dubbel-geteld' // the sum closes in every column when its total counted the row of `post` twice
    | 'niet-meegeteld' // the sum closes in every column when its total left out the row of `post`
    | 'bestemming'; // the sum closes in every column with the saldo before instead of after reserves, or the reverse
  /** One action that touches several figures: all of them, this one included. */
  readonly samen?: readonly Celwaarde[];
  /** The published figure that the sum lacks; `cel` and `waarde` are then its total, unchanged. */
  readonly post?: Term & { readonly inPlaatsVan: CelId | null };
  /** What the rows of the sum lack, in its unit; `cel` and `waarde` are then its total, unchanged. */
  readonly ontbreekt?: Decimaal;
}

/** The outcome of one identity: computed from its terms against the published figure. Values as printed, in `euro` per 1. */
export interface Bevinding {
  /** Stable over runs: the code and the published cell. */
  readonly id: string;
  readonly code: CheckCode;
  readonly document: DocumentId;
  readonly programma: string | null;
  readonly oordeel: Oordeel;
  readonly termen: readonly Term[];
  /** The published figure that the terms should add up to. */
  readonly totaal: CelId;
  readonly berekend: Decimaal;
  readonly gepubliceerd: Decimaal;
  /** gepubliceerd - berekend. */
  readonly verschil: Decimaal;
  /** What rounding explains at the most on the side of the difference: of every figure concerned as far as it may be off, added up. */
  readonly marge: Decimaal;
  readonly euro: Decimaal;
  /** False: cannot be explained by rounding together with the rest of the document. */
  readonly gezamenlijk: boolean;
  readonly bewijs: Bewijs | null;
  readonly verdachten: readonly (readonly CelId[])[];
  /** Sets of suspects beyond those of `verdachten`, where there are more than a person would look at. */
  readonly meerVerdachten?: number;
  /** True: too many figures are wrong to weigh every combination; what is suspect may be less, or something else besides. */
  readonly onvolledig?: true;
  readonly suggesties: readonly Suggestie[];
  /** For the shares of tiles: the totals of the organisation that they imply, in the tile's unit, as intervals. */
  readonly impliciet: readonly ImplicietTotaal[];
}

/** A total of the whole organisation that a share implies: bedrag / aandeel, between the bounds that rounding allows. */
export interface ImplicietTotaal {
  readonly soort: 'lasten' | 'baten' | 'saldo';
  readonly waarde: Decimaal;
  readonly van: Decimaal;
  readonly tot: Decimaal;
}

/** What is known of the rounding of one document. */
export interface Afronding {
  readonly document: DocumentId;
  readonly wijze: Afrondingswijze;
  /** True: follows from the figures, of which the findings still assume rounding to the nearest; false: the user set it. */
  readonly afgeleid: boolean;
}

/** Why an identity that ought to hold was left out: a doubt is shown, never evaluated as zero. */
export type NietGetoetstReden =
  | 'cel-onzeker' // a row whose figures cannot be placed with certainty
  | 'cel-ontbreekt' // no figure where the identity needs one
  | 'geen-getal' // printed, but not a number (PM, n.n.b.)
  | 'conventie-onbekend' // the signs of the table do not follow from its figures
  | 'optelling-onduidelijk' // more than one set of rows could belong to the total, and the figures do not decide
  | 'kolom-onbekend' // what a column holds is not known, and its figures do not make its total
  | 'aandeel-te-klein' // a share that may be zero implies no total
  | 'stap-onjuist' // more digits than the notation it was published in
  | 'vergelijking-onzeker'; // too few rows agree to be sure that both places mean the same figures

/** Why figures take part in no test. */
export type ZonderToetsReden =
  | 'alleen-indicatoren' // measured values and targets: nothing of it adds up to something printed
  | 'geen-optelling' // amounts, but no total, saldo or difference that they should make
  | 'geen-cijfers' // nothing was read that could be added up
  | 'geen-bedrag' // a share or a measured value
  | 'kolom-onbekend' // what the column holds is not known
  | 'rij-onzeker' // it is not sure which figure of the row stands where
  | 'geen-getal'; // printed, but not a number (PM, n.n.b.)

/** Figures that no sum tests, nor is one left out for them: said, so that silence is not taken for approval. */
export interface ZonderToets {
  readonly document: DocumentId;
  readonly reden: ZonderToetsReden;
  /** The table that they stand in; null for tiles, and where not one sum of the whole document was tested. */
  readonly tabel: string | null;
  /** Its title, where it has one. */
  readonly titel: string | null;
  /** The figures; empty where it is the whole document. */
  readonly cellen: readonly CelId[];
}

/** An identity that could not be tested. */
export interface NietGetoetst {
  /** Stable over runs, as of a finding. */
  readonly id: string;
  readonly code: CheckCode;
  readonly document: DocumentId;
  readonly programma: string | null;
  readonly reden: NietGetoetstReden;
  /** The figure that would have been tested. */
  readonly totaal: CelId;
  /** The places that stand in the way; empty when it is not a cell. */
  readonly cellen: readonly CelId[];
  /** The sum that would have been tested, where it is no more than a guess. */
  readonly termen?: readonly Term[];
  /** With what the sum would close: proposed, not asserted. */
  readonly suggesties?: readonly Suggestie[];
}
