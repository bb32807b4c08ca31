import type { Oorzaak } from '../../domain/oorzaak';
import { VOLLEDIG, type Rapportkeuze } from '../../report/rapport';
import { settle, typeField, without, type Ontwerpen, type Velden } from './ontwerp';

/** Which afwijkingen are listed. */
export type Standfilter = 'alle' | 'open' | 'concept' | 'ter beoordeling' | 'akkoord' | 'verouderd';

/** What the steps Verklaren and Rapport remember, also while another step is shown. */
export interface Verklaarstaat {
  /** Sleutels of the afwijkingen that stand open. */
  readonly open: readonly string[];
  readonly stand: Standfilter;
  /** Name of a programme; null: all. */
  readonly programma: string | null;
  readonly ontwerpen: Ontwerpen;
  /** The cause that was removed last, to put it back. */
  readonly verwijderd: Oorzaak | null;
  readonly rapport: Rapportkeuze;
}

/** Everything that can happen to it. */
export type Verklaaractie =
  | { readonly wat: 'geopend'; readonly afwijking: string; readonly open: boolean }
  | { readonly wat: 'gefilterd'; readonly stand?: Standfilter; readonly programma?: string | null }
  | {
      readonly wat: 'getypt';
      readonly sleutel: string;
      /** What the workbook says now. */
      readonly nu: Velden;
      readonly veld: string;
      readonly waarde: string;
    }
  | { readonly wat: 'bewaard'; readonly sleutel: string; readonly velden: Velden }
  | { readonly wat: 'weggegooid'; readonly sleutel: string }
  | { readonly wat: 'hersteld'; readonly ontwerpen: Ontwerpen }
  | { readonly wat: 'oorzaak-verwijderd'; readonly oorzaak: Oorzaak | null }
  | { readonly wat: 'rapport-gekozen'; readonly keuze: Partial<Rapportkeuze> };

export const VERKLAARSTAAT: Verklaarstaat = {
  open: [],
  stand: 'alle',
  programma: null,
  ontwerpen: {},
  verwijderd: null,
  rapport: VOLLEDIG,
};

/** The next state of these steps. */
export function reduceVerklaren(staat: Verklaarstaat, actie: Verklaaractie): Verklaarstaat {
  const { ontwerpen } = staat;
  switch (actie.wat) {
    case 'geopend': {
      const others = staat.open.filter((sleutel) => sleutel !== actie.afwijking);
      return { ...staat, open: actie.open ? [...others, actie.afwijking] : others };
    }
    case 'gefilterd':
      return {
        ...staat,
        stand: actie.stand ?? staat.stand,
        programma: actie.programma === undefined ? staat.programma : actie.programma,
      };
    case 'getypt':
      return { ...staat, ontwerpen: typeField(ontwerpen, actie.sleutel, actie.nu, actie.veld, actie.waarde) };
    case 'bewaard':
      return { ...staat, ontwerpen: settle(ontwerpen, actie.sleutel, actie.velden) };
    case 'weggegooid':
      return { ...staat, ontwerpen: without(ontwerpen, actie.sleutel) };
    case 'hersteld':
      // What is typed now is newer than what was kept.
      return { ...staat, ontwerpen: { ...actie.ontwerpen, ...ontwerpen } };
    case 'oorzaak-verwijderd':
      return { ...staat, verwijderd: actie.oorzaak };
    case 'rapport-gekozen':
      return { ...staat, rapport: { ...staat.rapport, ...actie.keuze } };
  }
}
