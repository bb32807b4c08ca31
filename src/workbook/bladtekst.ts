import type { Bevinding, NietGetoetst, ZonderToets } from '../domain/bevinding';
import type { Celwoorden } from '../domain/celnaam';
import type { Bewering, Beweringoordeel, Beweringsoort } from '../domain/bewering';
import type { Oorzaakbezwaar } from '../domain/oorzaak';
import type { Problem } from '../domain/problem';
import type { CelId, Eenheid, Soort, Tekenconventie } from '../domain/tabel';
import type { Indicatortekst } from './indicatortekst';

/** Title of a sheet and the line that says how to read it. */
export interface Bladkop {
  readonly titel: string;
  readonly uitleg: string;
}

/** The sheets. */
export type Bladsleutel =
  | 'overzicht'
  | 'doelstellingen'
  | 'indicatoren'
  | 'trend'
  | 'aansluiting'
  | 'verschillen'
  | 'verklaringen'
  | 'totalen'
  | 'rechtmatigheid'
  | 'passages'
  | 'tekstcontrole'
  | 'bronnen';

/** The words that appear on the sheets. Always Dutch: the workbook is read by others, in the language of the accounts. */
export interface Bladtekst {
  readonly bladen: Readonly<Record<Bladsleutel, Bladkop>>;
  readonly indicator: Indicatortekst;
  readonly grafiekOordelen: string;
  readonly vervallenRegel: string;
  /** In a row that a person made by copying one of ours: it is not counted. */
  readonly kopieRegel: string;
  /** In a row of which a person typed over the series or year. */
  readonly momentGetypt: string;
  readonly vervallenToelichting: string;
  readonly vervallenControle: string;
  /** What was not tested, and why. */
  nietGetoetst(niet: NietGetoetst, celnaam: (cel: CelId) => string): string;
  zonderToets(zonder: ZonderToets, documentnaam: string): string;
  /** What statements in texts are called, and the sum that convinces. */
  readonly bewering: {
    readonly soorten: Readonly<Record<Beweringsoort, string>>;
    readonly oordelen: Readonly<Record<Beweringoordeel, string>>;
    readonly berekening: (bewering: Pick<Bewering, 'berekening' | 'elders'>) => string;
  };
  /** Where a statement stands that is in a note of the user. */
  readonly uwToelichting: string;
  probleem(problem: Problem): string;
  /** What is doubtful in a cause. */
  bezwaar(bezwaar: Oorzaakbezwaar): string;
  gewijzigd(soort: Soort | 'bedrag', gedrukt: string): string;
  eenheid(eenheid: Eenheid): string;
  tekens(conventie: Tekenconventie): string;
  pagina(nummer: number): string;
  regel(nummer: number): string;
  blok(nummer: number): string;
  /** What names of figures are made of. */
  readonly celwoorden: Celwoorden;
  /** What a check is called on the sheet. */
  controle(bevinding: Bevinding, celnaam: (cel: CelId) => string): string;
  /** The engine's diagnosis in one sentence. */
  diagnose(bevinding: Bevinding, celnaam: (cel: CelId) => string): string;
  readonly overzicht: Readonly<Record<Overzichtregel, { readonly onderdeel: string; readonly uitleg: string }>>;
  /** What stands for a programme where the whole organisation is meant. */
  readonly geheel: string;
  readonly grens: Readonly<Record<Grensregel, string>>;
  readonly grensoordeel: Readonly<Record<'geen' | 'boven' | 'onder', string>>;
  /** Steps of the waterfall from the begroot to the gerealiseerd resultaat. */
  readonly waterval: Readonly<
    Record<
      'titel' | 'begroot' | 'gerealiseerd' | 'overig' | 'reserves' | 'toevoeging' | 'onttrekking' | 'zonderNaam',
      string
    >
  >;
  readonly instellingen: Readonly<Record<Instelregel, { readonly onderdeel: string; readonly uitleg: string }>>;
}

/** Lines of the table with the verantwoordingsgrens. */
export type Grensregel =
  | 'totale-lasten'
  | 'percentage'
  | 'grens'
  | 'overschrijding'
  | 'compensatie'
  | 'niet-gecompenseerd'
  | 'oordeel'
  | 'niet-getoetst';

/** What the user sets on the sheet Overzicht. */
export type Instelregel =
  | 'drempel-bedrag'
  | 'drempel-procent'
  | 'drempel-programma-bedrag'
  | 'drempel-programma-procent'
  | 'basis'
  | 'verantwoordingsgrens';

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
  | 'verouderd'
  | 'te-verklaren'
  | 'onverklaard'
  | 'dekking';
