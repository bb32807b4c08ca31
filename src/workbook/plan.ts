import type { Grafiek, Invoer, Kleurregel, Reeksstijl } from './stap';

/** Excel number formats, in the en-US codes that the object model takes. */
export const FORMAAT = {
  tekst: '@',
  algemeen: 'General',
  jaar: '0',
  bedrag: '#,##0;-#,##0;0',
  bedragMetDecimalen: '#,##0.0##;-#,##0.0##;0',
  procent: '0.0"%"',
} as const;

/** What a planned cell holds: a value, null for empty, or `BEHOUD` to leave what stands there. */
export type Celplan = Invoer | null | typeof BEHOUD;

/** Leave the cell as it is in the workbook (empty in a new row). */
export const BEHOUD = Symbol('behoud');

/** A column of a table of ours. */
export interface Kolomplan {
  readonly kop: string;
  /** A column of the user's: filled once when a row is new, never written again. */
  readonly vanGebruiker: boolean;
  /** Tells what a row belongs to: written with the sleutels, so that a half-written row is never of nothing. */
  readonly verwijst: boolean;
  /** Generated, but only while the cell is empty: the moment of loading. */
  readonly eenmalig: boolean;
  /** Header of the column that this one belongs to: when the user made that cell his own, this one stays too. */
  readonly samenMet: string | null;
  readonly formaat: string;
  /** Characters. */
  readonly breedte: number;
  /** Long prose wraps; technical columns are grey. */
  readonly stijl: 'doorloop' | 'grijs' | null;
  readonly keuzes: readonly string[];
  readonly kleurregels: readonly Kleurregel[];
}

/** A row of a table: its sleutel and its cells by header. */
export interface Rijplan {
  readonly sleutel: string;
  readonly cellen: Readonly<Record<string, Celplan>>;
  /** Headers of the user's columns that the user set in the pane: written whatever stands there. */
  readonly ingesteld?: readonly string[];
  /** Headers of generated columns that a person typed over: such a cell is his as long as it differs from its fingerprint. */
  readonly ingevuld?: readonly string[];
  /** What a cell of this row offers to choose from, by header. */
  readonly keuzes?: Readonly<Record<string, readonly string[]>>;
  /** Formats that differ from their column's. */
  readonly formaten?: Readonly<Record<string, string>>;
}

/** A table with its place on a new sheet. */
export interface Tabelplan {
  readonly naam: string;
  /** 0-based column of its first header on a new sheet. */
  readonly kolom: number;
  readonly kolommen: readonly Kolomplan[];
  readonly rijen: readonly Rijplan[];
  /**
   * Rows of this table say that something was written whole: their fingerprint is taken away before the first step of a
   * run that changes them and comes back with its last, so that an interrupted run is known as one.
   */
  readonly merktVoltooiing?: boolean;
  /** A person may add rows: those without a sleutel, or with one that another row has, get a new one (overnemen.ts). */
  readonly neemtOver?: boolean;
  /** Sleutels of rows that the user threw away in the pane: removed, whatever stands in them. */
  readonly verwijderd?: readonly string[];
  /** Header and text that mark a row that no longer exists but holds something of the user's. */
  readonly vervallen: {
    readonly kop: string;
    readonly tekst: string;
    /** A generated column that is emptied in such a row, so that no sum by that column counts it any more. */
    readonly leeg?: string;
    /** What is said instead of `tekst` in a row that a person made by copying one that exists. */
    readonly kopie?: string;
  } | null;
}

/** A sheet of ours: a title, a line on how to read it, and its tables side by side. */
export interface Bladplan {
  readonly naam: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly tabellen: readonly Tabelplan[];
  /** Native charts, made once with the sheet. */
  readonly grafieken?: readonly Grafiekplan[];
}

/** A chart over neighbouring columns of a table, made once with the first rows of that table. */
export interface Grafiekplan {
  readonly naam: string;
  readonly titel: string;
  readonly soort: Grafiek['soort'];
  readonly reeksen?: readonly Reeksstijl[];
  /** Name of its table; left out: the first of the sheet. */
  readonly tabel?: string;
  /** Name of the table that it is placed under; left out: its own. */
  readonly onder?: string;
  /** Headers of the names and of the last column of values. */
  readonly koppen: readonly [string, string];
  /** Sleutels of the first and last row. */
  readonly rijen: readonly [string, string];
}

/** Header of the column that identifies a row in every table of ours. */
export const SLEUTEL = 'Sleutel';

/** A column with what differs from a plain generated text column. */
export function kolom(kop: string, anders: Partial<Omit<Kolomplan, 'kop'>> = {}): Kolomplan {
  return {
    kop,
    vanGebruiker: false,
    eenmalig: false,
    verwijst: false,
    samenMet: null,
    formaat: FORMAAT.tekst,
    breedte: 12,
    stijl: null,
    keuzes: [],
    kleurregels: [],
    ...anders,
  };
}

/** The column that every table of ours ends with. */
export const SLEUTELKOLOM: Kolomplan = kolom(SLEUTEL, { breedte: 24, stijl: 'grijs' });

/** Header of the column with the fingerprints of what was generated in a row (afdruk.ts). */
export const AFDRUK = 'Afdruk';

/** Added to every table when it is written. */
export const AFDRUKKOLOM: Kolomplan = kolom(AFDRUK, { breedte: 10, stijl: 'grijs' });
