import type { Bedrag } from '../money/bedrag';
import type { Decimaal } from '../money/decimaal';
import type { Vergelijkingszijde } from './afwijking';

/**
 * Why lasten above the begroting na wijziging are acceptable or not (BBV, Kadernota rechtmatigheid), as the dropdown
 * offers it. Without commas, and together at most 255 characters: Excel's limit for a list in a cell.
 */
export const RECHTMATIGHEIDSCATEGORIEEN: readonly string[] = [
  'gecompenseerd - direct gerelateerde baten',
  'open-einderegeling',
  'gecompenseerd - andere baten',
  'past in beleid - te laat gemeld',
  'past niet in beleid',
  'achteraf onrechtmatig - dit jaar',
  'achteraf onrechtmatig - later',
  'investering - dit jaar',
  'investering - later',
];

/** Lasten of one programme against what the council authorised. Euro. */
export interface Rechtmatigheidsregel {
  /** `rm|p1|2023`: stable over runs; what the user's category is attached to. */
  readonly sleutel: string;
  readonly programma: string;
  /** Sleutel of the afwijking of its lasten, and of its baten (null when it has none). */
  readonly afwijking: string;
  readonly baten: string | null;
  readonly begroting: Vergelijkingszijde;
  readonly rekening: Vergelijkingszijde;
  /** Begroting - rekening: negative is an overschrijding. */
  readonly verschil: Bedrag;
  /** Lasten above the begroting; 0 when there are none. */
  readonly overschrijding: Bedrag;
  /** Baten above (positive) or below the begroting; null when the programme has none in both series. */
  readonly meerBaten: Bedrag | null;
  /** The part of the overschrijding that additional baten of the same programme cover at most: a proposal. */
  readonly gecompenseerd: Bedrag;
}

/** What the user noted on one overschrijding, as it stands on the sheet Rechtmatigheid. */
export interface Rechtmatigheidsnotitie {
  readonly sleutel: string;
  readonly categorie: string;
  readonly tekst: string;
  /** Set in the pane since the workbook was read: its cells are written, whatever stands there. */
  readonly ingesteld?: boolean;
}

/** Begrotingsrechtmatigheid of one year. Only with a begroting (na wijziging) beside the rekening. Euro. */
export interface Rechtmatigheid {
  readonly jaar: number | null;
  readonly regels: readonly Rechtmatigheidsregel[];
  /** Total of all overschrijdingen, and what of it is not compensated. */
  readonly overschrijding: Bedrag;
  readonly nietGecompenseerd: Bedrag;
  /** Lasten of the rekening with additions to reserves: of what the verantwoordingsgrens is a percentage. */
  readonly totaleLasten: Bedrag;
  /** The additions to reserves in it; null when no document prints them. */
  readonly toevoegingen: Vergelijkingszijde | null;
  /** Whether the lasten of a programme are missing, so that the total is only of those that are there. */
  readonly onvolledig: boolean;
  /** Names of the programmes whose lasten could not be compared: nothing is said of them. */
  readonly nietGetoetst: readonly string[];
  /** Percentage set by the council, 0 to 3; null while it was not set. */
  readonly percentage: Decimaal | null;
  /** The verantwoordingsgrens; null without a percentage. */
  readonly grens: Bedrag | null;
}
