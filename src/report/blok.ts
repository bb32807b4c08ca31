/** How a run of text is set. */
export interface Deel {
  readonly tekst: string;
  readonly vet?: boolean;
}

/** What a paragraph is for; each writer has one look for each. */
export type Alinearol = 'gewoon' | 'klein' | 'concept' | 'let-op' | 'status';

/** A column of a table. */
export interface Tabelkop {
  readonly tekst: string;
  /** Right-aligned. */
  readonly isGetal: boolean;
  /** Share of the width. */
  readonly breedte: number;
}

/** A row of a table; a group heading has its text in the first cell and the others empty. */
export interface Tabelrij {
  readonly rol: 'regel' | 'groep' | 'rest' | 'totaal';
  readonly cellen: readonly string[];
}

/** A piece of a report, the same for every format: what it says and what it is, not how it looks. */
export type Blok =
  | { readonly soort: 'titel'; readonly tekst: string }
  | { readonly soort: 'kop'; readonly niveau: 1 | 2; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly rol: Alinearol; readonly delen: readonly Deel[] }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | {
      readonly soort: 'tabel';
      /** Its name, read before it. */
      readonly bijschrift: string;
      readonly koppen: readonly Tabelkop[];
      readonly rijen: readonly Tabelrij[];
    };
