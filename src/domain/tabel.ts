import type { Bedrag } from '../money/bedrag';
import type { Afrondingsregel } from './afronding';
import type { Decimaal } from '../money/decimaal';
import type { Herkomst } from './herkomst';
import type { Problem } from './problem';

/** The series (reeks) of the P&C cycle that a column belongs to. */
export type Reeks = 'primitief' | 'na wijziging' | 'rekening' | 'verschil' | 'wijziging' | 'raming' | 'prognose';

/** The kind (soort) of figure. */
export type Soort =
  'lasten' | 'baten' | 'saldo' | 'toevoeging' | 'onttrekking' | 'mutatie reserves' | 'aandeel' | 'waarde';

/** What a row does in its table. */
export type Rol = 'regel' | 'subtotaal' | 'totaal' | 'kop';

/** A unit of account: euro per printed 1, and the words it was read from (null: inferred, a doubt). */
export interface Eenheid {
  readonly euro: Decimaal;
  readonly bron: string | null;
  /** How figures in it were rounded, where the user said so; the checks take it over from the reading. */
  readonly afronding?: Afrondingsregel;
}

/** How a table prints its signs. Inferred from the identities over all rows, never from the header alone. */
export interface Tekenconventie {
  readonly lasten: 'positief' | 'negatief' | null;
  readonly baten: 'positief' | 'negatief' | null;
  readonly saldo: 'baten-lasten' | 'lasten-baten' | 'lasten+baten' | null;
  /** null while there is no verschil column. */
  readonly verschil: 'begroting-rekening' | 'rekening-begroting' | 'effect' | null;
}

/** A column of figures and its meaning. Where the kind stands in the rows, `soort` is null. */
export interface Kolom {
  readonly kop: string;
  readonly reeks: Reeks | null;
  readonly soort: Soort | null;
  readonly jaar: number | null;
}

/** A published figure. Never changed by us; the text as printed stays with it. */
export interface Cel {
  /** As printed, trimmed. */
  readonly tekst: string;
  /** As printed, in the table's unit and the table's sign; null when it is not a number (PM, n.n.b.). */
  readonly waarde: Decimaal | null;
  /** In euro and in the house sign (lasten and baten positive, saldo = baten - lasten); null without a value. */
  readonly bedrag: Bedrag | null;
  /** The step it was published in, in the table's unit: 1 for `-24.946`, 0.01 for `23,29`. */
  readonly stap: Decimaal;
  /** A dash or blank that means nil. */
  readonly nihil: boolean;
  /** The user changed the figure in the workbook after it was loaded. */
  readonly gewijzigd: boolean;
  readonly herkomst: Herkomst;
}

/** What a person can type over of a row, beside its figures. */
export type Rijveld = 'programma' | 'code' | 'label' | 'rol';

/** A row of a programme table. */
export interface Rij {
  /** `d1.t1.r3`, stable for the same document. */
  readonly id: string;
  readonly label: string;
  /** Code of the doelstelling, taakveld or product (`1.1`); text, never a number. */
  readonly code: string | null;
  /** Programme that the row belongs to, as printed. */
  readonly programma: string | null;
  readonly rol: Rol;
  /** The kind where it stands in the row instead of in the column. */
  readonly soort: Soort | null;
  /** One entry per column of the table; null: no figure there. The cell's id is `${rij.id}.c${index+1}`. */
  readonly cellen: readonly (Cel | null)[];
  /** When set, `cellen` is the reading as far as it is sure. */
  readonly twijfel: Problem | null;
  /** What a person typed over the printed text in the workbook; left out where nothing was. */
  readonly ingevuld?: readonly Rijveld[];
  /** Series with their year, as in the sleutel, of which a person typed over the series or year in the workbook. */
  readonly momentGetypt?: readonly string[];
  /** What its rows in the workbook are called by, where that is no longer what stands in them. */
  readonly kern?: string;
  readonly herkomst: Herkomst;
}

/** A table of baten and lasten as read. */
export interface Tabel {
  /** `d1.t1`. */
  readonly id: string;
  readonly titel: string | null;
  readonly herkomst: Herkomst;
  readonly eenheid: Eenheid;
  readonly tekenconventie: Tekenconventie;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly Rij[];
}

/** A headline tile of a P&C site: one amount of a programme with its share of the whole organisation. */
export interface Tegel {
  /** `d1.k1`: also the cell id of the amount; the share's is `d1.k1.a`. */
  readonly id: string;
  readonly programma: string | null;
  readonly soort: 'lasten' | 'baten' | 'saldo';
  readonly jaar: number | null;
  readonly eenheid: Eenheid;
  readonly tekenconventie: Tekenconventie;
  readonly bedrag: Cel;
  /** Percentage of the organisation's total (`23.29`); its sign is not printed. */
  readonly aandeel: Cel | null;
  readonly herkomst: Herkomst;
}

/** Identifies a figure: `d1.t1.r3.c1`, `d1.k1`, `d1.k1.a`. */
export type CelId = string;

/** The id of the cell in a row and a 0-based column. */
export function celId(rij: Pick<Rij, 'id'>, kolom: number): CelId {
  return `${rij.id}.c${kolom + 1}`;
}
