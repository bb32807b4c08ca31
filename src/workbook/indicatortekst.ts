import type { Richtingreden } from '../domain/indicator';
import type { Indicatorreeks, Jaarverschil, Koppeling, Reekslid, Reeksvoorstel } from '../domain/indicatorreeks';

/** Name of the document of an indicator, by its id. */
export type Documentnaam = (indicator: string) => string;

/** What the sheets say of indicators. */
export interface Indicatortekst {
  reden(reden: Richtingreden | null): string;
  koppeling(koppeling: Koppeling): string;
  jaarverschil(verschil: Jaarverschil, indicator: string, naam: Documentnaam): string;
  voorstel(voorstel: Reeksvoorstel): string;
  /** A sentence to begin an explanation with; empty where the target was reached or nothing tells. */
  concept(reeks: Indicatorreeks, lid: Reekslid): string;
  readonly nietTeZeggen: string;
  readonly notitieVerouderd: string;
  /** Headers of one year on the sheet Trend. */
  readonly doelkop: (jaar: number) => string;
  readonly realisatiekop: (jaar: number) => string;
  readonly grafiek: string;
  /** Beside the cell with the choice. */
  readonly keuze: string;
}
