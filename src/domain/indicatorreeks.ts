import type { Decimaal } from '../money/decimaal';
import type { Gehaald, Indicator, Meting, Richting, Richtingreden } from './indicator';

/** How an indicator of one document came into a series. */
export type Koppeling =
  /** The first of its series, or the only one. */
  | { readonly soort: 'eerste' }
  /** The same name, apart from case, accents and punctuation. */
  | { readonly soort: 'zelfde-naam' }
  /** A name that is alike; `score` from 0 to 1. Stands until the user says otherwise, and is marked. */
  | { readonly soort: 'gelijkenis'; readonly naam: string; readonly score: number; readonly akkoord: boolean }
  /** The document prints no name: known by its place in the doelstelling of another document. */
  | {
      readonly soort: 'volgorde';
      readonly zekerheid: Zekerheid;
      readonly woord: string | null;
      readonly akkoord: boolean;
    }
  /** The user keeps it apart from the series it would be in. */
  | { readonly soort: 'apart'; readonly naam: string };

/** How sure a place is: the note beside the judgement speaks of the same thing, or only the number of indicators agrees. */
export type Zekerheid = 'hoog' | 'redelijk';

/** What the claim and the figures say of each other. */
export type Vergelijk = 'eens' | 'strijdig' | 'niet te zeggen';

/** Why figures do not decide. */
export type Onbeslist =
  /** The document says that it cannot be told (N.v.t.), whatever the figures are. */
  | 'nvt'
  | 'geen-doel'
  | 'geen-meting'
  /** Target or realisation is a text. */
  | 'tekst'
  | 'geen-richting'
  | 'tegenspraak'
  /** Beyond a band on the side that is better. */
  | 'band'
  /** "Stabiel": how much may it change? */
  | 'stabiel';

/** The judgement on one year of one indicator. */
export interface Indicatoroordeel {
  readonly jaar: number | null;
  readonly document: Gehaald | null;
  readonly berekend: 'ja' | 'nee' | null;
  /** Null when the document claims nothing. */
  readonly vergelijk: Vergelijk | null;
  /** Why the figures do not decide; null when they do. */
  readonly onbeslist: Onbeslist | null;
}

/** An indicator of one document as a member of its series. */
export interface Reekslid {
  readonly indicator: Indicator;
  readonly koppeling: Koppeling;
  /** On the year that its document accounts for. */
  readonly oordeel: Indicatoroordeel;
}

/** One year of a series: from the document that accounts for it, else from the latest that prints it. */
export interface Reekspunt {
  readonly jaar: number;
  readonly begroting: Meting | null;
  readonly realisatie: Meting | null;
  /** Ids of the indicators that they were taken from. */
  readonly uit: { readonly begroting: string | null; readonly realisatie: string | null };
}

/** Two documents that print another value for the same year. */
export interface Jaarverschil {
  readonly jaar: number;
  readonly wat: 'begroting' | 'realisatie';
  readonly eerste: { readonly indicator: string; readonly meting: Meting };
  readonly tweede: { readonly indicator: string; readonly meting: Meting };
  /** Null where one of them is no number. */
  readonly verschil: Decimaal | null;
}

/** A name that is alike but not taken for the same, and why not: the user decides. */
export interface Reeksvoorstel {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Label of the other series. */
  readonly reeks: string;
  readonly naam: string;
  readonly score: number;
  readonly reden: 'woorden' | 'programma' | 'meer-dan-een';
}

/** An indicator over the documents and the years. */
export interface Indicatorreeks {
  /** Unique and readable: `1.4 Toename aantal arbeidsplaatsen`; the same in every run on the same documents. */
  readonly label: string;
  readonly naam: string | null;
  readonly programma: string | null;
  readonly doelstelling: string | null;
  readonly eenheid: string | null;
  readonly richting: Richting | null;
  readonly reden: Richtingreden | null;
  /** In the order of the years that their documents account for. */
  readonly leden: readonly Reekslid[];
  /** Rising; years that nobody prints are left out, and are gaps. */
  readonly punten: readonly Reekspunt[];
  readonly verschillen: readonly Jaarverschil[];
  readonly voorstellen: readonly Reeksvoorstel[];
}

/** What the user chose for one indicator of one document, in columns of the user's. */
export interface Indicatorkeuze {
  /** Sleutel of the row on the sheet Indicatoren. */
  readonly sleutel: string;
  readonly richting: Richting | null;
  /** `akkoord`: the same indicator as the one it resembles; `apart`: another one. */
  readonly koppeling: 'akkoord' | 'apart' | null;
  readonly notitie: string;
  /** Target and realisation that the note was written for; null while that is not known. */
  readonly geschrevenVoor: string | null;
  /** The document that it belongs to is gone, or no longer has it. */
  readonly vervallen: boolean;
  /** Chosen in the pane, and still to be written. */
  readonly gezet?: boolean;
}
