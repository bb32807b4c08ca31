import type { Celwaarde } from './werkmap';

/** A rectangle of cells on a sheet: 0-based, and in the shape of `waarden`. */
export interface Blok {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
}

/** A write as data: what excel/ and xlsx/ carry out, one after another, without deciding anything. */
export type Stap =
  | { readonly stap: 'maak-blad'; readonly blad: string }
  /** Number formats before values: a cell must be text before a code such as `1.1` lands in it. */
  | ({
      readonly stap: 'schrijf';
      readonly formaat: string | null;
      readonly waarden: readonly (readonly Celwaarde[])[];
    } & Blok);
