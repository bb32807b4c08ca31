import type { Gehaald, Richting } from '../../../src/domain/indicator';

/**
 * A printed value with what it means: `31 %=31` is the number 31, `behaald` a text without a number, `135 ha~135` may be
 * kept as text or as the number.
 */
export type Waarde = string;

/** What a document says of one indicator, typed by hand. What is left out is not printed and may not be read. */
export interface ProefIndicator {
  /** How the name starts. */
  readonly naam: string;
  readonly eenheid?: string | null;
  readonly bron?: string;
  readonly streef?: Readonly<Record<number, Waarde>>;
  readonly gemeten?: Readonly<Record<number, Waarde>>;
  /** Values that are neither: another region, a target without a year, a status. */
  readonly overig?: readonly Waarde[];
  readonly gehaald?: Gehaald;
  readonly richting?: Richting;
}

/** Description (how it starts), effect on the result in euro (null: not to be said), and what the list says of it. */
export interface ProefVerschil {
  readonly tekst: string;
  readonly effect: string | null;
  readonly is?: 'I' | 'S';
  readonly totaal?: boolean;
  /** The document contradicts itself: a reading without a doubt is wrong. */
  readonly twijfel?: boolean;
}

/** A document that nothing was fitted to, with what a person reads in it. */
export interface Proefstuk {
  readonly naam: string;
  readonly tekst: string;
  /** Left out: `stuk.txt`. */
  readonly bestand?: string;
  readonly indicatoren?: readonly ProefIndicator[];
  readonly verschillen?: readonly ProefVerschil[];
  /** Tables of figures that stand beside them; left out: none. */
  readonly tabellen?: number;
  /** Codes of doubts that must be there. */
  readonly twijfels?: readonly string[];
}
