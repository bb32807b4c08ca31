import type { Stap } from './stap';

/**
 * The open workbook as the rest of the program sees it: data in, steps out.
 * excel/ implements it with Office.js; tests with the headless host.
 */
export interface Werkmap {
  /** Everything of ours that is in the workbook now. Re-read before every check and write (coauthoring). */
  read(): Promise<WerkmapInhoud>;
  /** Carries out steps in order, in as few round trips as their size allows. */
  write(stappen: readonly Stap[], voortgang?: (gedaan: number, totaal: number) => void): Promise<void>;
  /** Selects a cell and brings it into view, where that can be done. */
  show(plek: Plek): Promise<Getoond>;
  /** The cells that the user selected, or with one cell selected all of its sheet; null when there is nothing in them. */
  readSelection(): Promise<Selectie | null>;
  /** Calls back when a person changed cells on one of our sheets; returns how to stop. */
  onChange(gewijzigd: (wijziging: { readonly blad: string }) => void): Promise<() => Promise<void>>;
}

/** What came of showing a cell: `verborgen` on a hidden sheet or in a row or column that is hidden or filtered away; `weg` when there is no such place any more. */
export type Getoond = 'getoond' | 'verborgen' | 'weg';

/** A cell of a selection: as shown, as it is, and its number format in English notation. */
export interface Gekozencel {
  readonly tekst: string;
  readonly waarde: Celwaarde;
  readonly formaat: string;
}

/** Cells of any sheet, as shown and as they are. */
export interface Selectie {
  readonly blad: string;
  /** `C12:F20`, without the sheet. */
  readonly adres: string;
  readonly cellen: readonly (readonly Gekozencel[])[];
}

/** A place in the workbook that survives sorting and moving: a row of a table by its sleutel, and a column by its header. */
export interface Plek {
  readonly tabel: string;
  readonly sleutel: string;
  readonly kolom: string;
}

/** The value of a cell as Excel gives it; an empty cell is `''`. */
export type Celwaarde = string | number | boolean;

/** A table of ours as it stands in the workbook now. Rows and columns are 0-based sheet positions. */
export interface Tabelinhoud {
  readonly naam: string;
  readonly blad: string;
  /** Position of the header's first cell. */
  readonly rij: number;
  readonly kolom: number;
  readonly koppen: readonly string[];
  /** Data rows in the order they stand in now, in the shape of `koppen`. */
  readonly waarden: readonly (readonly Celwaarde[])[];
  /** Same shape: the formula where a cell has one, else its value. */
  readonly formules: readonly (readonly Celwaarde[])[];
}

/** A sheet of the workbook, ours or the user's. */
export interface Bladinhoud {
  readonly naam: string;
  readonly beveiligd: boolean;
  /** Whether a table stands on it that is not ours by name. */
  readonly vreemdeTabel: boolean;
  /** The used part, or null for an empty sheet. Only read for sheets that matter to us. */
  readonly gebruikt: {
    readonly rij: number;
    readonly kolom: number;
    readonly rijen: number;
    readonly kolommen: number;
    /** Null where it was too large to be worth reading, or the sheet is not one of ours. */
    readonly waarden: readonly (readonly Celwaarde[])[] | null;
  } | null;
}

/** What the workbook holds that matters to us. */
export interface WerkmapInhoud {
  readonly bladen: readonly Bladinhoud[];
  /** Tables of ours, recognised by their names. */
  readonly tabellen: readonly Tabelinhoud[];
}

/** A workbook without anything of ours. */
export const LEGE_WERKMAP: WerkmapInhoud = { bladen: [], tabellen: [] };
