import type { Oordeel, Suggestie } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { Resultaat } from '../domain/resultaat';
import type { Taal } from '../money/format';
import { DEELKEUZE, type Deelkeuze } from './deel';
import { VERKLAARSTAAT, type Verklaarstaat } from './verklaren/staat';
import type { Oorsprongen } from './laden/oorsprong';
import type { Leesdeel } from './poorten';

/** The four steps, in the order of the work. */
export const STAPPEN = ['laden', 'aansluiten', 'verklaren', 'rapport'] as const;
export type Paneelstap = (typeof STAPPEN)[number];

/** Work under way. */
export type Bezig =
  | { readonly soort: 'openen' }
  | { readonly soort: 'ophalen' }
  | { readonly soort: 'selectie' }
  /** Documents done in this run, and how far the one of the moment is where its format tells. */
  | { readonly soort: 'lezen'; readonly naam: string; readonly gedaan: number; readonly deel: Leesdeel | null }
  /** What is to be written is computed: the checks, then the sheets. Nothing has been written yet. */
  | { readonly soort: 'rekenen'; readonly fase: 'controles' | 'bladen' }
  | { readonly soort: 'schrijven'; readonly gedaan: number; readonly totaal: number };

/** What is computed besides, without keeping the user from anything: findings after a change, or a trial. */
export type Rekent = 'volgen' | 'proef';

/** What is not known because computing it was stopped or failed: the whole workbook, or what came of its last change. */
export type Onderbroken = 'openen' | 'volgen';

/** What was done last, as data: the sentence is made in the language of the moment. */
export type Melding =
  | { readonly soort: 'geopend'; readonly documenten: number }
  | {
      readonly soort: 'gelezen';
      readonly documenten: number;
      readonly rijen: number;
      readonly indicatoren: number;
      /** Notes and causes of earlier workbooks; left out where there are none. */
      readonly notities?: number;
      /** Names of documents that were left out: the same bytes were loaded under another name. */
      readonly dubbel: readonly string[];
    }
  | { readonly soort: 'niets-gelezen' }
  | { readonly soort: 'gestopt'; readonly gelezen: number; readonly gevraagd: number }
  | { readonly soort: 'al-geladen'; readonly naam: string }
  | { readonly soort: 'verwijderd'; readonly naam: string }
  | {
      readonly soort: 'geschreven';
      readonly documenten: number;
      readonly rijen: number;
      readonly indicatoren: number;
      /** Notes and causes of earlier workbooks; left out where there are none. */
      readonly notities?: number;
      /** Generated cells that the user had changed and that were left alone. */
      readonly eigen: number;
      /** Layouts of which it was remembered how the user set them right. */
      readonly onthouden: number;
      /** Rows that no document has any more, kept for what the user typed in them. */
      readonly vervallen: number;
    }
  /** Afwijkingen that must be explained now. */
  | { readonly soort: 'instelling'; readonly wat: Instelling; readonly afwijkingen: number }
  | { readonly soort: 'bewaard'; readonly wat: Bewaard }
  | { readonly soort: 'rapport'; readonly naam: string; readonly toelichtingen: number }
  /** After a change in the workbook; a trial on the figures of before has ended with it. */
  | { readonly soort: 'herberekend'; readonly proefGestopt?: boolean }
  | { readonly soort: 'proef'; readonly voor: number; readonly na: number }
  | { readonly soort: 'proef-gestopt' }
  | { readonly soort: 'niets-geschreven' }
  | { readonly soort: 'getoond' }
  | { readonly soort: 'zin-gekopieerd' }
  | { readonly soort: 'gekopieerd'; readonly toelichtingen: number };

/** Which of the settings was changed: the thresholds, what is compared with, or the verantwoordingsgrens. */
export type Instelling = 'drempel' | 'basis' | 'grens';

/** Why something failed. The sentence is made from the code; the detail is only for the copy button. */
export interface Fout {
  readonly code: FoutCode;
  readonly detail: string;
  /** The sheet concerned, where that is known. */
  readonly blad?: string;
  /** The documents concerned, where those are known. */
  readonly documenten?: readonly string[];
}

/** What was written from the step Verklaren. */
export type Bewaard =
  | 'toelichting'
  | 'afronding'
  | 'oorzaak'
  | 'verwijderd'
  | 'teruggezet'
  | 'bevestigd'
  | 'categorie'
  | 'richting'
  | 'koppeling'
  | 'terzijde'
  | 'teruggehaald';

export type FoutCode =
  | 'celbewerking'
  | 'beveiligd'
  | 'sleutel-ontbreekt'
  | 'te-veel'
  | 'andere-werkmap'
  | 'niet-gevonden'
  | 'cel-verborgen'
  | 'geen-selectie'
  | 'selectie-te-groot'
  | 'formules-vervangen'
  | 'eigen-blad'
  | 'bezet'
  | 'voorbeeld'
  | 'lezen'
  | 'bestand-onbereikbaar'
  | 'kopieren'
  | 'rapport'
  | 'onbekend';

/** What the checks would say if some figures were others. Only a thought: neither the workbook nor the result knows of it. */
export interface Proef {
  readonly wijzigingen: readonly Suggestie[];
  readonly resultaat: Resultaat;
}

export type Filter = Oordeel | 'alle';

/** All that the pane remembers. What can be computed from it is computed in selectie.ts. */
export interface Staat {
  readonly taal: Taal;
  readonly stap: Paneelstap;
  readonly instellingenOpen: boolean;
  readonly plakvakOpen: boolean;
  readonly filter: Filter;
  /** Which part of a step is shown, where it has more than one. */
  readonly deel: Deelkeuze;
  /** What the steps Verklaren and Rapport remember, with everything typed there and not saved yet. */
  readonly verklaar: Verklaarstaat;
  /** Read and perhaps corrected, not yet in the workbook. */
  readonly gelezen: readonly Lezing[];
  /** The same documents as the reader gave them, and what was remembered of earlier ones. */
  readonly oorsprong: Oorsprongen;
  /** What the workbook holds and what was found in it; null while it holds nothing of ours. */
  readonly resultaat: Resultaat | null;
  /** A trial on that result; ends when the workbook changes. */
  readonly proef: Proef | null;
  readonly bezig: Bezig | null;
  /** Only what takes long enough to be told. */
  readonly rekent: Rekent | null;
  /** Until it is known after all, the pane says so. */
  readonly onderbroken: Onderbroken | null;
  /** Documents that wait for their turn to be read. */
  readonly wachtend: number;
  readonly melding: Melding | null;
  readonly fout: Fout | null;
}

/** The state of a pane that was just opened. */
export function initialState(taal: Taal): Staat {
  return {
    taal,
    stap: 'laden',
    instellingenOpen: false,
    plakvakOpen: false,
    filter: 'alle',
    deel: DEELKEUZE,
    verklaar: VERKLAARSTAAT,
    gelezen: [],
    oorsprong: {},
    resultaat: null,
    proef: null,
    bezig: null,
    rekent: null,
    onderbroken: null,
    wachtend: 0,
    melding: null,
    fout: null,
  };
}
