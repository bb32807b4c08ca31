import type { Herkomst } from '../../domain/herkomst';
import type { TabelReden } from '../../domain/problem';

/** A printed figure with its place. */
export interface Ruwcel {
  readonly tekst: string;
  readonly herkomst: Herkomst;
  /** V or N printed in a cell or word of its own behind it. */
  readonly oordeel?: 'V' | 'N';
}

/**
 * The figures of a row: each in its column, or (fewer than columns, or more than one reading) not yet placed. Of digits
 * that run together (`aaneen`) the readings are every way to cut them.
 */
export type Inhoud =
  | { readonly soort: 'vast'; readonly cellen: readonly (Ruwcel | null)[] }
  | { readonly soort: 'los'; readonly reeksen: readonly (readonly Ruwcel[])[]; readonly aaneen?: true };

/** A row as found: what stands before the figures, and the figures. */
export interface Ruwrij {
  readonly label: string;
  /** L, B or S in a column of its own. */
  readonly letter: 'lasten' | 'baten' | 'saldo' | null;
  /** The programme, where a column of its own names it. */
  readonly programma?: string;
  readonly inhoud: Inhoud;
  readonly herkomst: Herkomst;
}

/** A table as a recogniser finds it: rows and column names, no meaning yet. */
export interface Ruwtabel {
  /** First line of the table in the stream, its header included. */
  readonly begin: number;
  /** Line after the last row. */
  readonly eind: number;
  /** Name above the labels. */
  readonly labelkop: string;
  /** The heading it stands under, where it was cut from the end of another table. */
  readonly titel?: string;
  /** One name per column of figures. */
  readonly koppen: readonly string[];
  readonly rijen: readonly Ruwrij[];
  /** Places of cells that refer to notes; left out where cells have no places. */
  readonly noten?: readonly number[];
  readonly herkomst: Herkomst;
}

/** Lines that could not be read as a table; whether they look enough like one to say so is decided in ongelezen.ts. */
export interface Onleesbaar {
  readonly begin: number;
  readonly eind: number;
  readonly reden: TabelReden;
}

/** What a recogniser makes of the lines from a place on; null: nothing of its kind starts there. */
export type Vondst = Ruwtabel | Onleesbaar | null;

/** S says saldo beside L and B; elsewhere it is another letter (structureel). */
export function onlySides(rijen: readonly Ruwrij[]): readonly Ruwrij[] {
  const zijden = new Set(rijen.map(({ letter }) => letter));
  if (!zijden.has('saldo') || (zijden.has('lasten') && zijden.has('baten'))) return rijen;
  return rijen.map((rij) => (rij.letter === 'saldo' ? { ...rij, letter: null } : rij));
}

/** A row without figures: a heading between the rows. */
export function kopRij(label: string, herkomst: Herkomst, kolommen: number): Ruwrij {
  return {
    label,
    letter: null,
    inhoud: { soort: 'vast', cellen: Array.from({ length: kolommen }, () => null) },
    herkomst,
  };
}
