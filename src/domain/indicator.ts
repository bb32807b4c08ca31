import type { Decimaal } from '../money/decimaal';
import type { Herkomst } from './herkomst';

/** A claimed or computed judgement on a target. */
export type Gehaald = 'ja' | 'nee' | 'nvt';

/** Which way is better. */
export type Richting = 'hoger' | 'lager' | 'gelijk';

/** A measured or targeted value: as printed, and as a number where it is one. */
export interface Meting {
  readonly tekst: string;
  readonly waarde: Decimaal | null;
  readonly herkomst: Herkomst;
}

/** Target (begroting) and realisation of one year. */
export interface Indicatorjaar {
  readonly jaar: number;
  readonly begroting: Meting | null;
  readonly realisatie: Meting | null;
}

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
  readonly gehaald: { readonly document: Gehaald | null; readonly berekend: Gehaald | null };
  readonly toelichting: string | null;
  readonly herkomst: Herkomst;
}
