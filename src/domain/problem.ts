import type { Herkomst } from './herkomst';

/**
 * Why something could not be read, or is read with a doubt: a code, a place and the figures concerned.
 * The sentence for it lives in locale/, exhaustive over these codes.
 */
export type Problem =
  /** The file holds no bytes, or only white space. */
  | { readonly code: 'leeg-bestand' }
  /** The bytes are of something that holds no text we read (a photo, a program, an unknown binary). */
  | { readonly code: 'geen-tekst'; readonly herkend: string | null }
  /** Larger than what is read; sizes in bytes. */
  | { readonly code: 'te-groot'; readonly bytes: number; readonly grens: number }
  /** A format that is known but has no reader (yet). */
  | { readonly code: 'formaat-niet-ondersteund'; readonly formaat: string }
  /** The file of a known format is damaged; `detail` is `afgebroken`, `beveiligd`, or what its library says of it. */
  | { readonly code: 'bestand-beschadigd'; readonly formaat: string; readonly detail: string }
  /** A compressed file that becomes larger than what is unpacked; `grens` in bytes. */
  | { readonly code: 'te-groot-uitgepakt'; readonly formaat: string; readonly grens: number }
  /** Elements nested deeper than what is read: what follows was not read. */
  | { readonly code: 'te-diep'; readonly grens: number }
  /** A page that shows something but holds no text: a scan. */
  | { readonly code: 'pagina-zonder-tekst'; readonly herkomst: Herkomst }
  /** The text of a page was recognised from a picture by the program that made the PDF: a figure may be wrong. */
  | { readonly code: 'pagina-herkend'; readonly herkomst: Herkomst }
  /** The letters of a page are known by their shapes only: its font does not say which letters they are. */
  | { readonly code: 'letters-onbekend'; readonly herkomst: Herkomst }
  /** Text was read but it holds no table, tile or indicator. */
  | { readonly code: 'geen-cijfers' }
  /** Something that looks like a table with amounts could not be read as one. */
  | { readonly code: 'tabel-onleesbaar'; readonly herkomst: Herkomst; readonly reden: TabelReden }
  /** No unit line was found; `aangenomen` is the unit in euro that is used meanwhile. */
  | { readonly code: 'eenheid-onbekend'; readonly herkomst: Herkomst; readonly aangenomen: string }
  /** A column whose meaning (series, kind or year) is not known. */
  | { readonly code: 'kolom-onbekend'; readonly herkomst: Herkomst; readonly kop: string }
  /** Columns that name no stage ("Begroting" beside a rekening): the first, how many, and the series that is assumed. */
  | {
      readonly code: 'reeks-aangenomen';
      readonly herkomst: Herkomst;
      readonly kop: string;
      readonly aantal: number;
      readonly aangenomen: 'na wijziging';
    }
  /** Rows of which it is not known whether they are lasten, baten or saldo: the first of them, and how many. */
  | { readonly code: 'rij-onbekend'; readonly herkomst: Herkomst; readonly label: string; readonly aantal: number }
  /** A formula of a workbook that was never computed: its place holds no figure. */
  | { readonly code: 'formule-zonder-uitkomst'; readonly herkomst: Herkomst; readonly formule: string }
  /** Rows and columns of a sheet that are hidden were read; `herkomst` is the first of their cells. */
  | {
      readonly code: 'verborgen-gelezen';
      readonly herkomst: Herkomst;
      readonly rijen: number;
      readonly kolommen: number;
    }
  /** Sheets with figures that are hidden were not read: their names. */
  | { readonly code: 'blad-verborgen'; readonly bladen: readonly string[] }
  /** Text with figures that runs up or down the page was not read. */
  | { readonly code: 'tekst-gedraaid'; readonly herkomst: Herkomst; readonly tekst: string }
  /** Which year the figures are of is not known. */
  | { readonly code: 'jaar-onbekend'; readonly herkomst: Herkomst }
  /** The signs do not follow from the identities of the rows: `conventie` was assumed. */
  | { readonly code: 'teken-onzeker'; readonly herkomst: Herkomst; readonly sluitend: number; readonly rijen: number }
  /** The sign of saldi follows from one row only: `label`, the income that pays for the others. */
  | { readonly code: 'teken-afgeleid'; readonly herkomst: Herkomst; readonly label: string }
  /** A row with fewer figures than columns that more than one placement, or none, would explain. */
  | {
      readonly code: 'cellen-onzeker';
      readonly herkomst: Herkomst;
      readonly label: string;
      /** Each possibility: per column the printed text or null. */
      readonly mogelijkheden: readonly (readonly (string | null)[])[];
    }
  /** A printed number that can be read in two ways ("1.234" in a text that writes decimal points). */
  | {
      readonly code: 'getal-dubbelzinnig';
      readonly herkomst: Herkomst;
      readonly tekst: string;
      readonly gelezen: string;
    }
  /** A cell that ought to hold a number and does not ("PM", "n.n.b."). */
  | { readonly code: 'geen-getal'; readonly herkomst: Herkomst; readonly tekst: string }
  /** The document prints the same block twice with different figures. */
  | {
      readonly code: 'herhaling-verschilt';
      readonly herkomst: Herkomst;
      readonly eerste: string;
      readonly tweede: string;
    }
  /** A judgement ("Doel gehaald") without a name: the name is inferred from another document by position. */
  | { readonly code: 'naam-afgeleid'; readonly herkomst: Herkomst; readonly naam: string; readonly uit: string }
  /** Name, unit or description of an indicator say different things of what it counts per. */
  | {
      readonly code: 'eenheid-tegenspraak';
      readonly herkomst: Herkomst;
      readonly naam: string;
      readonly eerste: string;
      readonly tweede: string;
    }
  /** Explained differences without a sure effect: the first of them as printed, how many there are, and why. */
  | {
      readonly code: 'verklaring-onzeker';
      readonly herkomst: Herkomst;
      readonly omschrijving: string;
      readonly bedrag: string;
      readonly aantal: number;
      readonly reden: VerklaringReden;
    }
  /** Explained differences that do not add up to their printed total; `totaal` and `som` in euro. */
  | {
      readonly code: 'verklaring-telt-niet-op';
      readonly herkomst: Herkomst;
      readonly omschrijving: string;
      readonly totaal: string;
      readonly som: string;
    }
  /** A judgement without a name that no other document explains. */
  | { readonly code: 'naam-onbekend'; readonly herkomst: Herkomst }
  /** A workbook that this program made: its notes and causes (how many) were taken over as examples, its figures not. */
  | {
      readonly code: 'eigen-werkmap';
      readonly jaar: number | null;
      readonly toelichtingen: number;
      readonly oorzaken: number;
    }
  /** The user stopped the work. */
  | { readonly code: 'gestopt' };

/** Why something that looks like a table was not read. */
export type TabelReden = 'ongelijke-rijen' | 'geen-kolomkoppen' | 'cijfers-aaneen';

/**
 * Why an explained difference has no effect: its letter and its sign contradict each other; nothing says whether it is a
 * voordeel or a nadeel; it is not sure whether it is in euro or in thousands.
 */
export type VerklaringReden = 'letter-en-teken' | 'teken' | 'eenheid';

/** Every problem code. */
export type ProblemCode = Problem['code'];
