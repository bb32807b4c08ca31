import type { Bedrag } from '../money/bedrag';
import type { Decimaal } from '../money/decimaal';
import type { CelId, Reeks } from './tabel';

/** Voordeel or nadeel; null for an afwijking of 0. */
export type VN = 'V' | 'N' | null;

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
  readonly soort: 'lasten' | 'baten' | 'saldo';
  readonly basis: Vergelijkingszijde;
  readonly vergeleken: Vergelijkingszijde;
  /** Lasten: basis - vergeleken; baten and saldo: vergeleken - basis. Positive = voordeel. Euro. */
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

/** A row that could not be compared: no counterpart in the other series, or more than one with different figures. */
export interface NietVergeleken {
  readonly programma: string | null;
  readonly doelstelling: string | null;
  readonly naam: string;
  /** Id of the row (`d1.t1.r3`). */
  readonly rij: string;
  readonly reeks: Reeks;
  readonly jaar: number | null;
  readonly reden: 'geen-tegenhanger' | 'dubbelzinnig';
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
