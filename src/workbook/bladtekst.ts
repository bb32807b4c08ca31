import type { Bevinding } from '../domain/bevinding';
import type { Problem } from '../domain/problem';
import type { CelId, Eenheid, Soort, Tekenconventie } from '../domain/tabel';

/** Title of a sheet and the line that says how to read it. */
export interface Bladkop {
  readonly titel: string;
  readonly uitleg: string;
}

/** The words that appear on the sheets. Always Dutch: the workbook is read by others, in the language of the accounts. */
export interface Bladtekst {
  readonly bladen: Readonly<
    Record<'overzicht' | 'doelstellingen' | 'indicatoren' | 'aansluiting' | 'verschillen' | 'bronnen', Bladkop>
  >;
  readonly grafiekOordelen: string;
  readonly vervallenRegel: string;
  readonly vervallenToelichting: string;
  readonly vervallenControle: string;
  probleem(problem: Problem): string;
  gewijzigd(soort: Soort, gedrukt: string): string;
  eenheid(eenheid: Eenheid): string;
  tekens(conventie: Tekenconventie): string;
  pagina(nummer: number): string;
  regel(nummer: number): string;
  blok(nummer: number): string;
  /** What a check is called on the sheet. */
  controle(bevinding: Bevinding, celnaam: (cel: CelId) => string): string;
  /** The engine's diagnosis in one sentence. */
  diagnose(bevinding: Bevinding, celnaam: (cel: CelId) => string): string;
  readonly overzicht: Readonly<Record<Overzichtregel, { readonly onderdeel: string; readonly uitleg: string }>>;
  readonly instellingen: Readonly<Record<Instelregel, { readonly onderdeel: string; readonly uitleg: string }>>;
}

/** What the user sets on the sheet Overzicht. */
export type Instelregel = 'drempel-bedrag' | 'drempel-procent';

/** The rows of the sheet Overzicht. */
export type Overzichtregel =
  | 'documenten'
  | 'figuren'
  | 'sluit'
  | 'afronding'
  | 'raakt'
  | 'verschil'
  | 'niet-te-toetsen'
  | 'boven-drempel'
  | 'toegelicht'
  | 'zonder-toelichting'
  | 'verouderd';
