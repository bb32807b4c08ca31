import type { Decimaal } from '../money/decimaal';
import type { DocumentId, Herkomst } from './herkomst';
import type { Richting } from './indicator';
import type { CelId } from './tabel';

/** Which recogniser found a statement; what each tests is in beweringen/index.ts, its sentences are in locale/. */
export type Beweringsoort =
  | 'bedrag' // an amount against lasten, baten or saldo of a row, total or tile
  | 'begrip' // the saldo called bestedingen or lasten
  | 'afwijking' // an amount or percentage higher or lower than begroot, against the figures
  | 'streefwaarde' // a target repeated in prose
  | 'realisatie' // a realisation repeated in prose
  | 'doel' // goal achieved or not, against target and realisation
  | 'richting' // risen, fallen, higher than, lower than, against the figures
  | 'omvang' // slightly, strongly: the size of a change
  | 'uiterste' // the lowest or highest so far
  | 'van-naar' // from A to B with the change between them
  | 'procent' // a change as a percentage, percentage against percentage points
  | 'som' // parts and their sum
  | 'formule' // an average or formula that is written out
  | 'invoer' // a number in a formula that the text gives for another year
  | 'deel' // a part of a whole: not larger, and its percentage
  | 'aantal' // a number of listed things
  | 'periode' // a number of years and the years
  | 'herhaling'; // the same quantity named twice

/** houdt: exact; binnen afronding: at the precision it is quoted with; in strijd: hard; twijfel: wording, or a tie that is likely and not sure. */
export type Beweringoordeel = 'houdt' | 'binnen afronding' | 'in strijd' | 'twijfel';

/** A value as a text or table gives it. */
export interface Getal {
  /** In the unit: euro, per cent, percentage points, or a count. */
  readonly waarde: Decimaal;
  readonly eenheid: 'euro' | '%' | 'procentpunt' | null;
  /** As printed (`12,5 mln`, `zeven`, `-18.763`). */
  readonly tekst: string;
}

/** Where a figure stands that a statement was held against. */
export type Figuurplaats =
  | { readonly soort: 'cel'; readonly cel: CelId }
  | {
      readonly soort: 'indicator';
      /** `d1.i3` */
      readonly indicator: string;
      readonly jaar: number;
      readonly zijde: 'begroting' | 'realisatie';
    }
  /** Other words of the same text. */
  | { readonly soort: 'passage'; readonly passage: string; readonly zin: string };

/** The sum that convinces, as data. */
export type Berekening =
  /** A figure, the same at the precision of the text (`afgerond`, in `maat` euro or units per 1), and the text. */
  | {
      readonly soort: 'waarde';
      readonly figuur: Getal;
      readonly afgerond: Decimaal;
      readonly maat: Decimaal;
      readonly tekst: Getal;
      /** figuur - tekst, in the unit. */
      readonly verschil: Decimaal;
    }
  /** naar - van against the change in the text. */
  | {
      readonly soort: 'verschil';
      readonly van: Getal;
      readonly naar: Getal;
      readonly berekend: Decimaal;
      readonly tekst: Getal;
    }
  /** 100 × (naar - van) / |van|; `punten` is naar - van where both are percentages. */
  | {
      readonly soort: 'procent';
      readonly van: Getal;
      readonly naar: Getal;
      readonly berekend: Decimaal;
      readonly punten: Decimaal | null;
      readonly tekst: Getal;
    }
  /** 100 × deel / geheel. */
  | {
      readonly soort: 'aandeel';
      readonly deel: Getal;
      readonly geheel: Getal;
      readonly berekend: Decimaal;
      readonly tekst: Getal;
    }
  | { readonly soort: 'som'; readonly delen: readonly Getal[]; readonly berekend: Decimaal; readonly tekst: Getal }
  | { readonly soort: 'formule'; readonly formule: string; readonly berekend: Decimaal; readonly tekst: Getal }
  /** A formula of `jaar` uses `gebruikt`, which the text gives for `anderJaar`; for `jaar` it gives `eigen`. */
  | {
      readonly soort: 'invoer';
      readonly naam: string;
      readonly jaar: number;
      readonly gebruikt: Getal;
      readonly anderJaar: number;
      readonly eigen: Getal;
    }
  /** Two figures in the order of time, and the word that says how they relate. */
  | {
      readonly soort: 'richting';
      readonly van: Getal;
      readonly naar: Getal;
      readonly woord: string;
      /** What `van` is: a year, or the target or begroting. */
      readonly basis: number | 'begroting';
    }
  | {
      readonly soort: 'doel';
      readonly streefwaarde: Getal;
      readonly realisatie: Getal;
      readonly richting: Richting;
      /** As claimed. */
      readonly gehaald: boolean;
    }
  /** Things counted. */
  | { readonly soort: 'aantal'; readonly geteld: number; readonly tekst: Getal }
  | { readonly soort: 'jaren'; readonly van: number; readonly tot: number; readonly tekst: Getal }
  /** Twice the same quantity. */
  | { readonly soort: 'herhaling'; readonly eerste: Getal; readonly tweede: Getal }
  /** The amount is the saldo while the words name lasten. */
  | { readonly soort: 'begrip'; readonly woord: string; readonly saldo: Getal; readonly lasten: Getal };

/** A statement in running text that figures could test, with its verdict. What cannot be tested is not one. */
export interface Bewering {
  /** `d1.b1`, in the order of the text; `t1` for statements in the user's own notes. */
  readonly id: string;
  /** Stable over runs and moved text: document, kind and the words of the sentence. */
  readonly sleutel: string;
  readonly document: DocumentId;
  readonly soort: Beweringsoort;
  /** The sentence as printed. */
  readonly zin: string;
  readonly oordeel: Beweringoordeel;
  /** False where it is a matter of wording or of a likely tie: a warning, no contradiction. */
  readonly hard: boolean;
  /** The figures it was held against; the first is the one that it is about. */
  readonly figuren: readonly Figuurplaats[];
  readonly berekening: Berekening;
  /** The value of the text stands elsewhere: of another year, of another kind. */
  readonly elders: { readonly figuur: Figuurplaats; readonly getal: Getal; readonly jaar: number | null } | null;
  /** Id of the passage it stands in; null in a note of the user. */
  readonly passage: string | null;
  /** Sleutel of the afwijking in whose note (of the user) it stands; null in a document. */
  readonly toelichting: string | null;
  readonly programma: string | null;
  readonly doelstelling: string | null;
  /** Null in a note of the user. */
  readonly herkomst: Herkomst | null;
  /** Why the user set it aside; null while not. */
  readonly terzijde: string | null;
}

/** A statement that the user set aside, with the reason as typed. */
export interface Terzijde {
  /** Sleutel of the statement. */
  readonly sleutel: string;
  /** As typed; empty takes it back. */
  readonly reden: string;
  /** Set in the pane, and still to be written. */
  readonly gezet?: boolean;
}
