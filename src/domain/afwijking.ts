import type { Bedrag } from '../money/bedrag';
import type { Decimaal } from '../money/decimaal';
import type { CelId, Reeks } from './tabel';

/** Voordeel or nadeel; null for an afwijking of 0. */
export type VN = 'V' | 'N' | null;

/**
 * The kinds of which deviations are explained. Reserves: an addition costs the result, a withdrawal adds to it;
 * `mutatie reserves` is withdrawals - additions where a document prints only that; `resultaat` is the saldo after them.
 */
export type Afwijkingssoort =
  'lasten' | 'baten' | 'saldo' | 'toevoeging' | 'onttrekking' | 'mutatie reserves' | 'resultaat';

/** In the order in which they are printed and written about. */
export const AFWIJKINGSSOORTEN: readonly Afwijkingssoort[] = [
  'lasten',
  'baten',
  'saldo',
  'toevoeging',
  'onttrekking',
  'mutatie reserves',
  'resultaat',
];

/**
 * Of what it is an afwijking: of the whole organisation, of a programme, of a row within one, or of a printed sub-total
 * of such rows (which is part of no sum).
 */
export type Niveau = 'geheel' | 'programma' | 'subtotaal' | 'doelstelling' | 'taakveld' | 'product';

/** With what the rekening is compared, as the user chose it; where a row lacks it the next one is taken, and said. */
export type Basiskeuze = 'na wijziging' | 'primitief' | 'vorig jaar';

/** One side of a comparison. */
export interface Vergelijkingszijde {
  readonly reeks: Reeks;
  readonly jaar: number | null;
  /** Euro, house sign. */
  readonly bedrag: Bedrag;
  /**
   * The figures that add up to it: one published cell, the rows of a programme without a total row,
   * or a begroting that the user typed beside a row (`d1.t1.r3.eigen-lasten`, `d1.t1.r3.eigen-baten`).
   */
  readonly cellen: readonly CelId[];
  /** Euro: the coarsest step that its figures were published in; a text shows no more precision than this. */
  readonly stap: Decimaal;
}

/** Effect on the result of a difference between two series. */
export interface Afwijking {
  /** Stable over runs, years and order: what a note is attached to. */
  readonly sleutel: string;
  readonly programma: string | null;
  /** Code of the doelstelling; null on programme level. */
  readonly doelstelling: string | null;
  /** Name of the doelstelling or programme. */
  readonly naam: string;
  readonly soort: Afwijkingssoort;
  /** Left out: follows from `doelstelling` (`niveauOf`). */
  readonly niveau?: Niveau;
  readonly basis: Vergelijkingszijde;
  readonly vergeleken: Vergelijkingszijde;
  /** Lasten and toevoeging: basis - vergeleken; the others: vergeleken - basis. Positive = voordeel. Euro. */
  readonly afwijking: Bedrag;
  /** Percentage of |basis|, one decimal; null when the base is 0. */
  readonly procent: Decimaal | null;
  readonly vn: VN;
  readonly bovenDrempel: boolean;
}

/** Whether it is of a programme as a whole and not of a doelstelling (which may have no code). */
export function isProgrammaniveau(afwijking: Pick<Afwijking, 'doelstelling' | 'naam' | 'programma'>): boolean {
  return afwijking.doelstelling === null && afwijking.naam === afwijking.programma;
}

/** The level of an afwijking. */
export function niveauOf(afwijking: Pick<Afwijking, 'doelstelling' | 'naam' | 'programma' | 'niveau'>): Niveau {
  if (afwijking.niveau !== undefined) return afwijking.niveau;
  return isProgrammaniveau(afwijking) ? 'programma' : 'doelstelling';
}

/** A row that could not be compared, or not in every kind. */
export interface NietVergeleken {
  readonly programma: string | null;
  readonly doelstelling: string | null;
  readonly naam: string;
  /** Id of the row (`d1.t1.r3`). */
  readonly rij: string;
  readonly reeks: Reeks;
  readonly jaar: number | null;
  /** lege-begroting: a kind of it has no begroting na wijziging while the other kinds of the same row do. */
  readonly reden: 'geen-tegenhanger' | 'dubbelzinnig' | 'lege-begroting';
}

/** From which size an afwijking must be explained (financiële verordening). Both set: both must be reached. */
export interface Drempel {
  /** Euro. */
  readonly bedrag: Bedrag | null;
  /** Percentage of |basis|. */
  readonly procent: Decimaal | null;
}

/** A base that the user typed into the workbook, for a row that the documents give no begroting for. */
export interface EigenBegroting {
  /** Id of the row (`d1.t1.r3`). */
  readonly rij: string;
  readonly jaar: number | null;
  readonly lasten: Bedrag | null;
  readonly baten: Bedrag | null;
}

/**
 * The parts of a total (the rows of a programme, the programmes of the whole) in one comparison and kind, with those below
 * the threshold added up, so that the list ties to the total exactly: total = parts above + `afwijking`.
 */
export interface OverigeAfwijkingen {
  /** `overig|p1|lasten|na wijziging 2023>rekening 2023`; of the whole `overig||…`. */
  readonly sleutel: string;
  /** Null: of the whole. */
  readonly programma: string | null;
  readonly soort: Afwijkingssoort;
  readonly basis: Pick<Vergelijkingszijde, 'reeks' | 'jaar'>;
  readonly vergeleken: Pick<Vergelijkingszijde, 'reeks' | 'jaar'>;
  /** Sleutels of all parts, and of those below the threshold. */
  readonly delen: readonly string[];
  readonly onder: readonly string[];
  /** Sleutel of the afwijking of the whole that the parts belong to; null where none is published: the sum of the parts. */
  readonly totaal: string | null;
  /** Euro, positive = voordeel: of the total. */
  readonly totaalafwijking: Bedrag;
  /** Euro: the total less every part above the threshold ("overige afwijkingen"). */
  readonly afwijking: Bedrag;
  /** Euro: what of it no part accounts for (rounding, or a part that is missing); 0 where the parts are the total. */
  readonly rest: Bedrag;
}

/** From the begroot to the gerealiseerd resultaat, programme by programme. Sleutels of afwijkingen of saldi; euro. */
export interface Waterval {
  /** The whole, where it is published; else the sum of the parts. */
  readonly totaal: string | null;
  /** Saldi of the programmes (and, for the result after reserves, the reserves), largest first. */
  readonly delen: readonly string[];
  readonly begroot: Bedrag;
  readonly gerealiseerd: Bedrag;
}

/** A document prints an afwijking, or V or N, that its own figures or words contradict. */
export interface VNtegenspraak {
  /** Sleutel of the afwijking; empty for a verklaring that belongs to none. */
  readonly sleutel: string;
  /** The published figure: a cell of a verschil column, or the id of a verklaring (`d1.v3`). */
  readonly bron: string;
  /** As printed. */
  readonly gedrukt: string;
  /** Euro, positive = voordeel. */
  readonly gepubliceerd: Bedrag;
  readonly vn: VN;
  /** Euro, positive = voordeel: what the figures give; for `woord` the published amount itself. */
  readonly berekend: Bedrag;
  /**
   * bedrag: another size than rounding allows; richting: V where the figures say N, or the reverse;
   * woord: its words (voordeel, nadeel) say the reverse of its amount or letter.
   */
  readonly wat: 'bedrag' | 'richting' | 'woord';
}
