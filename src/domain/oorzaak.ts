import type { Bedrag } from '../money/bedrag';
import type { Afwijking, VN } from './afwijking';
import type { DocumentId, Herkomst } from './herkomst';
import type { EerdereNotitie } from './notitie';
import type { Decimaal } from '../money/decimaal';

/** Incidenteel or structureel. */
export type Aard = 'I' | 'S';

/**
 * Why a cause is not counted, or is counted with a doubt. Nothing is guessed: a row of which the effect is not certain
 * explains nothing until a person has set it right.
 */
export type Oorzaakbezwaar =
  /** The amount is not a number; `tekst` as typed. */
  | { readonly code: 'geen-getal'; readonly tekst: string }
  /** A negative amount with the letter V: one of the two is wrong. Amount as typed, in the unit of the row. */
  | { readonly code: 'teken-tegen-letter'; readonly bedrag: Decimaal; readonly vn: 'V' }
  /** A positive amount without a letter: voordeel or nadeel? As typed, in the unit of the row. */
  | { readonly code: 'zonder-letter'; readonly bedrag: Decimaal }
  /** Something else than V or N stands there. */
  | { readonly code: 'letter-onbekend'; readonly tekst: string }
  /** Something else than I or S stands there: the amount is counted. */
  | { readonly code: 'aard-onbekend'; readonly tekst: string }
  /** No afwijking is named, or one that does not exist (any more), or more than one could be meant. */
  | { readonly code: 'afwijking-onbekend'; readonly tekst: string }
  /** The text names exactly one amount, and it differs from the amount of the row by more than its precision. */
  | { readonly code: 'tekst-noemt-ander-bedrag'; readonly genoemd: Bedrag; readonly bedrag: Bedrag };

/** One cause of an afwijking with what it explains of it: a row of the sheet Verklaringen, the user's own. */
export interface Oorzaak {
  /** `v12`: stable over runs, sorting and moving; identifies its row. */
  readonly sleutel: string;
  /** Sleutel of the afwijking that it explains; empty while that is not known (bezwaar `afwijking-onbekend`). */
  readonly afwijking: string;
  /**
   * Effect on the result in euro, positive = voordeel; null while none was typed, or none is certain.
   * On the sheet: an amount without its sign with V or N beside it, or a negative amount (= nadeel) with N or nothing.
   */
  readonly bedrag: Bedrag | null;
  /** Euro per 1 in which its row is written; left out: that of its afwijking. */
  readonly eenheid?: Decimaal;
  readonly aard: Aard | null;
  readonly tekst: string;
  /** As typed, or one of the proposed ones (`OORZAAKCATEGORIEEN`). */
  readonly categorie: string;
  /** Where it comes from, as a person reads it: document and place, or what the user typed. */
  readonly bron: string;
  /**
   * Id of the candidate (a sentence, `d1.p7.0k3f9a2b7c1`, or a verklaring, `d1.v3`) that it was taken over from: never
   * proposed again. Older workbooks hold the number of the sentence (`d1.p7.2`).
   */
  readonly uit: string | null;
  /** The afwijking (euro) that it was written for; null while that is not known yet. */
  readonly geschrevenVoor: Bedrag | null;
  /** The afwijking changed since it was written. */
  readonly verouderd: boolean;
  /** The afwijking no longer exists; the cause is kept and listed. */
  readonly vervallen: boolean;
  /** Empty: counted. */
  readonly bezwaren: readonly Oorzaakbezwaar[];
  /** Programme, doelstelling and kind as they stand beside it: to name it when its afwijking is gone. */
  readonly onderwerp: string;
  /**
   * Made or changed since the workbook was read: all its cells are written. Without it the user's cells stay as they
   * were typed.
   */
  readonly ingesteld?: boolean;
  /** The user threw it away since the workbook was read: its row is removed. */
  readonly verwijderd?: boolean;
}

/** How much of an afwijking its causes explain. */
export interface Dekking {
  /** Sleutel of the afwijking. */
  readonly sleutel: string;
  /** Euro, positive = voordeel. */
  readonly verklaard: Bedrag;
  /** Afwijking - verklaard. */
  readonly onverklaard: Bedrag;
  /** 100 x verklaard / afwijking, one decimal; null for an afwijking of 0. May be negative, and above 100. */
  readonly procent: Decimaal | null;
  /** Sleutels of the causes that are counted, in the order of the sheet. */
  readonly oorzaken: readonly string[];
}

/** Why something is proposed as a cause. */
export type Kandidaatreden = 'doelstelling' | 'programma' | 'oorzaakwoord' | 'bedrag';

/** Something that a loaded document says and that may be a cause of an afwijking: proposed, never asserted. */
export interface Kandidaat {
  /** Id of the passage with the mark of the sentence (`d1.p7.0k3f9a2b7c1`), or of the verklaring (`d1.v3`). */
  readonly id: string;
  /** Sleutel of the afwijking. */
  readonly afwijking: string;
  readonly soort: 'passage' | 'verklaring';
  /** The sentence as printed. */
  readonly citaat: string;
  /**
   * Proposed effect in euro, positive = voordeel: of a verklaring its amount, of a sentence the one amount it states,
   * with the direction of the afwijking. Null when there is none or more than one.
   */
  readonly bedrag: Bedrag | null;
  readonly vn: VN;
  readonly aard: Aard | null;
  readonly document: DocumentId;
  readonly documentnaam: string;
  /** Year that the document accounts for; an earlier one than the afwijking's is what was said then. */
  readonly jaar: number | null;
  readonly kop: string | null;
  readonly herkomst: Herkomst;
  readonly redenen: readonly Kandidaatreden[];
  /** For the order: higher is likelier. */
  readonly punten: number;
  /** A cause with this source stands on the sheet Verklaringen already. */
  readonly overgenomen: boolean;
}

/** What was written on the same subject and kind for the comparison of an earlier year. */
export interface VorigeToelichting {
  /** Sleutel of the afwijking that it could serve for now. */
  readonly sleutel: string;
  /** Sleutel of the afwijking that it was written for. */
  readonly vorigeSleutel: string;
  /** `na wijziging 2022>rekening 2022` */
  readonly vergelijking: string;
  readonly jaar: number | null;
  /** Name of the earlier workbook that it stands in; null: written in this one. */
  readonly werkmap: string | null;
  readonly tekst: string;
  readonly status: string;
  /** Causes of that year; of an earlier workbook with the amount as it stood there where its effect was not certain. */
  readonly oorzaken: readonly (Oorzaak & Pick<EerdereNotitie, 'getypt'>)[];
}

/** Categories that are proposed for a cause; a word of the user's own is as good. */
export const OORZAAKCATEGORIEEN: readonly string[] = [
  'volume',
  'prijs',
  'beleid',
  'planning',
  'subsidie of bijdrage',
  'rijk',
  'voorziening',
  'administratief',
  'overig',
];

/** What a new cause needs; the rest follows from its afwijking. */
export type NieuweOorzaak = Pick<Oorzaak, 'bedrag' | 'aard' | 'tekst' | 'categorie' | 'bron' | 'uit'> &
  Readonly<{ afwijking: Afwijking['sleutel'] }>;
