/** What goes into a cell: a value, or a formula in English with commas and long structured references. */
export type Invoer = string | number | boolean | Formule;

/**
 * What stands in a cell while its formula is on its way: Excel turns a column of a table that is blank or holds one formula
 * into a calculated column, and then puts the last formula of many into all of its cells. A text keeps them apart, and
 * shows where a run was cut short; it counts as an empty cell.
 */
export const BEZIG = '…';

/** A formula, without room for mistaking a text that starts with `=` for one. */
export interface Formule {
  readonly formule: string;
}

/** A rectangle of cells on a sheet; positions are 0-based. */
export interface Gebied {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
  readonly rijen: number;
  readonly kolommen: number;
}

/** Looks that carry a meaning, not colours: excel/ and xlsx/ choose the colours once (stijl.ts). */
export type Stijl = 'titel' | 'uitleg' | 'kop' | 'kop-gebruiker' | 'invoer' | 'grijs' | 'doorloop' | 'boven';

/** A rule that colours cells by their live value. */
export interface Kleurregel {
  /** The text that the cell must equal. */
  readonly waarde: string;
  readonly kleur: 'goed' | 'let-op' | 'fout';
}

/**
 * A write as data: excel/ and xlsx/ carry steps out one after another without deciding anything.
 * A step marked `opmaak` may fail without harm: it only concerns looks.
 */
export type Stap =
  | { readonly stap: 'maak-blad'; readonly blad: string }
  /** Before values: a cell must be text (`@`) before a code such as `1.1` lands in it. */
  | { readonly stap: 'formaat'; readonly gebied: Gebied; readonly formaat: string }
  | { readonly stap: 'schrijf'; readonly gebied: Gebied; readonly waarden: readonly (readonly Invoer[])[] }
  /** One value, or one formula that refers to its own row, in every cell of an area. */
  | { readonly stap: 'vul'; readonly gebied: Gebied; readonly waarde: Invoer }
  /** The area includes the header row. */
  | { readonly stap: 'maak-tabel'; readonly gebied: Gebied; readonly tabel: string }
  | { readonly stap: 'vergroot-tabel'; readonly gebied: Gebied; readonly tabel: string }
  /** Moves what lies below down, or all columns from here to the right, so that nothing of the user's is overwritten. */
  | { readonly stap: 'voeg-cellen-in'; readonly gebied: Gebied; readonly richting: 'omlaag' | 'rechts' }
  /** 0-based data row. */
  | { readonly stap: 'verwijder-rij'; readonly tabel: string; readonly index: number }
  | { readonly stap: 'opmaak'; readonly gebied: Gebied; readonly stijl: Stijl }
  /** Height of a row in points. */
  | { readonly stap: 'hoogte'; readonly blad: string; readonly rij: number; readonly punten: number }
  /** A technical column that a reader needs only when he looks for it. */
  | { readonly stap: 'verberg'; readonly blad: string; readonly kolom: number }
  /** Width in characters. */
  | { readonly stap: 'breedte'; readonly blad: string; readonly kolom: number; readonly tekens: number }
  | { readonly stap: 'keuzelijst'; readonly gebied: Gebied; readonly keuzes: readonly string[] }
  | { readonly stap: 'kleurregels'; readonly gebied: Gebied; readonly regels: readonly Kleurregel[] }
  | { readonly stap: 'zet-vast'; readonly blad: string; readonly rijen: number }
  | { readonly stap: 'grafiek'; readonly grafiek: Grafiek };

/** How a series of a chart is drawn: what only carries another bar is not. */
export type Reeksstijl = 'onzichtbaar' | 'neutraal' | 'goed' | 'fout';

/** A native chart over two columns of a table. */
export interface Grafiek {
  readonly naam: string;
  readonly blad: string;
  readonly titel: string;
  readonly soort: 'staaf' | 'kolom' | 'lijn' | 'waterval';
  /** What each series of a waterfall stands for, in the order of its columns. */
  readonly reeksen?: readonly Reeksstijl[];
  /** The cells with the names and the values, header included. */
  readonly gebied: Gebied;
  /** Top left cell of the chart, and bottom right. */
  readonly plaats: Gebied;
}

/** Steps that only concern looks: these may fail without losing a figure or a text. */
export function isOpmaak(stap: Stap): boolean {
  switch (stap.stap) {
    case 'opmaak':
    case 'breedte':
    case 'hoogte':
    case 'verberg':
    case 'keuzelijst':
    case 'kleurregels':
    case 'zet-vast':
    case 'grafiek':
      return true;
    case 'maak-blad':
    case 'formaat':
    case 'schrijf':
    case 'vul':
    case 'maak-tabel':
    case 'vergroot-tabel':
    case 'voeg-cellen-in':
    case 'verwijder-rij':
      return false;
  }
}
