/**
 * The open workbook as the rest of the program sees it: data in, steps out.
 * excel/ implements it with Office.js; tests with the headless host.
 */
export interface Werkmap {
  /** Everything of ours that is in the workbook now. Re-read before every check and write (coauthoring). */
  read(): Promise<WerkmapInhoud>;
  /** Carries out steps in order, in as few round trips as their size allows. */
  write(stappen: readonly Stap[], voortgang?: (gedaan: number, totaal: number) => void): Promise<void>;
  /** Selects a cell and brings it into view. */
  show(plek: Plek): Promise<void>;
  /** Calls back when a person changed cells on one of our sheets; returns how to stop. */
  onChange(gewijzigd: (wijziging: { readonly tabel: string | null }) => void): Promise<() => Promise<void>>;
}

/** A place in the workbook that survives sorting and moving: a row of a table by its key, and a column by its header. */
export type Plek =
  | { readonly soort: 'tabelcel'; readonly tabel: string; readonly sleutel: string; readonly kolom: string }
  | { readonly soort: 'blad'; readonly blad: string };

/** The value of a cell as Excel gives it. */
export type Celwaarde = string | number | boolean;

/** A table of ours as it stands in the workbook now. */
export interface Tabelinhoud {
  readonly naam: string;
  readonly blad: string;
  /** 0-based row and column of the header's first cell. */
  readonly rij: number;
  readonly kolom: number;
  readonly koppen: readonly string[];
  /** Data rows, in the order they stand in now. */
  readonly waarden: readonly (readonly Celwaarde[])[];
  /** Same shape: the formula where a cell has one, else its value. */
  readonly formules: readonly (readonly Celwaarde[])[];
}

/** What of ours the workbook holds. */
export interface WerkmapInhoud {
  /** Names of all sheets, also the user's. */
  readonly bladen: readonly string[];
  readonly tabellen: readonly Tabelinhoud[];
  /** Our own named cells and their values, e.g. the threshold. */
  readonly namen: Readonly<Record<string, { readonly blad: string; readonly waarde: Celwaarde }>>;
  /** Per sheet of ours: the last used row and column (0-based, -1 when empty): what lies below a table must not be overwritten. */
  readonly gebruikt: Readonly<Record<string, { readonly rij: number; readonly kolom: number }>>;
  /** Sheets that are protected: refused politely, never unprotected. */
  readonly beveiligd: readonly string[];
}

/** One step of a write, as data. Refined in stap.ts. */
export type { Stap } from './stap';
import type { Stap } from './stap';
