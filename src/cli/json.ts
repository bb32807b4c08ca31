import type {
  Bevinding,
  CheckCode,
  NietGetoetstReden,
  Oordeel,
  Suggestie,
  ZonderToetsReden,
} from '../domain/bevinding';
import type { Berekening, Bewering, Beweringoordeel, Beweringsoort, Figuurplaats } from '../domain/bewering';
import type { Formaat } from '../domain/document';
import type { Gehaald, Richting } from '../domain/indicator';
import type { Documentsoort } from '../domain/lezing';
import type { Reeks, Rol, Soort, Tekenconventie } from '../domain/tabel';
import type { Afwijkingssoort, VN } from '../domain/afwijking';

// The contract of `sluitend … --json`, described in docs/json.md. Keys keep their meaning; new ones may be added.

/** An exact decimal number as text, such as `-24946` or `23.29`. */
export type Getal = string;

export interface JsonUitvoer {
  /** Version of the program. */
  readonly sluitend: string;
  readonly documenten: readonly JsonDocument[];
  readonly bevindingen: readonly JsonBevinding[];
  readonly nietGetoetst: readonly JsonNietGetoetst[];
  /** Figures that take part in no sum, and documents of which nothing was tested. */
  readonly zonderToets: readonly JsonZonderToets[];
  readonly afwijkingen: readonly JsonAfwijking[];
  readonly nietVergeleken: readonly JsonNietVergeleken[];
}

export interface JsonDocument {
  readonly id: string;
  readonly bestand: string;
  readonly sha256: string;
  readonly formaat: Formaat;
  readonly soort: Documentsoort | null;
  readonly jaar: number | null;
  readonly tabellen: readonly JsonTabel[];
  readonly tegels: readonly JsonTegel[];
  readonly indicatoren: readonly JsonIndicator[];
  /** Differences that the document itself explains with an amount. */
  readonly verklaringen: readonly JsonVerklaring[];
  /** Statements in running text that figures test; what cannot be tested is not among them. */
  readonly beweringen: readonly JsonBewering[];
  readonly twijfels: readonly JsonTwijfel[];
}

/** 1-based page and line, 0-based block; null where it means nothing for the format. */
export interface JsonHerkomst {
  readonly pagina: number | null;
  readonly regel: number | null;
  readonly blok: number;
  readonly cel: string | null;
}

export interface JsonBewering {
  readonly id: string;
  readonly soort: Beweringsoort;
  /** The sentence as printed. */
  readonly zin: string;
  readonly oordeel: Beweringoordeel;
  /** False for `twijfel`. */
  readonly hard: boolean;
  /** The sum that convinces, in the language asked for. */
  readonly berekening: string;
  /** The same as data. */
  readonly gegevens: Berekening;
  readonly figuren: readonly Figuurplaats[];
  readonly elders: Bewering['elders'];
  readonly programma: string | null;
  readonly doelstelling: string | null;
  readonly herkomst: JsonHerkomst | null;
}

export interface JsonTabel {
  readonly id: string;
  readonly titel: string | null;
  readonly herkomst: JsonHerkomst;
  readonly eenheid: { readonly euro: Getal; readonly bron: string | null };
  readonly tekenconventie: Tekenconventie;
  readonly kolommen: readonly {
    readonly kop: string;
    readonly reeks: Reeks | null;
    readonly soort: Soort | null;
    readonly jaar: number | null;
  }[];
  readonly rijen: readonly JsonRij[];
}

export interface JsonRij {
  readonly id: string;
  readonly label: string;
  readonly code: string | null;
  readonly programma: string | null;
  readonly rol: Rol;
  readonly soort: Soort | null;
  /** One per column; null where no figure stands. */
  readonly cellen: readonly (JsonCel | null)[];
  readonly twijfel: JsonTwijfel | null;
  readonly herkomst: JsonHerkomst;
}

export interface JsonCel {
  readonly tekst: string;
  /** As printed, in the table's unit and sign; null when it is not a number. */
  readonly waarde: Getal | null;
  /** Euro, house sign. */
  readonly bedrag: Getal | null;
}

export interface JsonTegel {
  readonly id: string;
  readonly programma: string | null;
  readonly soort: 'lasten' | 'baten' | 'saldo';
  readonly jaar: number | null;
  readonly tekst: string;
  readonly waarde: Getal | null;
  readonly bedrag: Getal | null;
  readonly euro: Getal;
  /** Percentage. */
  readonly aandeel: Getal | null;
  readonly herkomst: JsonHerkomst;
}

export interface JsonVerklaring {
  readonly id: string;
  readonly programma: string | null;
  readonly doelstelling: string | null;
  readonly omschrijving: string;
  readonly tekst: string;
  readonly waarde: Getal | null;
  /** Effect on the result in euro, positive = voordeel; null when sign or unit is not sure. */
  readonly bedrag: Getal | null;
  readonly vn: VN;
  readonly is: 'I' | 'S' | null;
  /** The total of its list. */
  readonly totaal: boolean;
  readonly bron: string;
  readonly herkomst: JsonHerkomst;
}

export interface JsonIndicator {
  readonly id: string;
  readonly programma: string | null;
  readonly doelstelling: string | null;
  readonly naam: string | null;
  readonly naamAfgeleid: boolean;
  readonly eenheid: string | null;
  readonly bron: string | null;
  /** By year; `tekst` holds what was printed, also where it is not a number. */
  readonly jaren: Readonly<Record<string, JsonIndicatorjaar>>;
  readonly referentie: Readonly<Record<string, string>>;
  readonly richting: Richting | null;
  readonly gehaald: { readonly document: Gehaald | null; readonly berekend: Gehaald | null };
  readonly toelichting: string | null;
  readonly herkomst: JsonHerkomst;
}

export interface JsonIndicatorjaar {
  readonly begroting: Getal | null;
  readonly realisatie: Getal | null;
  readonly tekst: { readonly begroting: string | null; readonly realisatie: string | null };
}

/** A doubt: its code, a sentence, its place, and the facts that its code has (see docs/json.md). */
export interface JsonTwijfel {
  readonly code: string;
  readonly uitleg: string;
  readonly herkomst: JsonHerkomst | null;
  readonly mogelijkheden?: readonly (readonly (string | null)[])[];
}

export interface JsonBevinding {
  readonly id: string;
  readonly code: CheckCode;
  readonly document: string;
  readonly programma: string | null;
  readonly oordeel: Oordeel;
  readonly termen: Bevinding['termen'];
  readonly totaal: string;
  readonly berekend: Getal;
  readonly gepubliceerd: Getal;
  /** gepubliceerd - berekend. */
  readonly verschil: Getal;
  readonly marge: Getal;
  readonly euro: Getal;
  readonly gezamenlijk: boolean;
  readonly bewijs: Bevinding['bewijs'];
  readonly verdachten: Bevinding['verdachten'];
  readonly onvolledig?: true;
  readonly suggesties: readonly Suggestie[];
  readonly impliciet: Bevinding['impliciet'];
  readonly uitleg: string;
}

export interface JsonNietGetoetst {
  readonly id: string;
  readonly code: CheckCode;
  readonly document: string;
  readonly programma: string | null;
  readonly reden: NietGetoetstReden;
  readonly totaal: string;
  readonly cellen: readonly string[];
}

export interface JsonZonderToets {
  readonly document: string;
  readonly reden: ZonderToetsReden;
  /** Id of the table; null for tiles, and where it is the whole document. */
  readonly tabel: string | null;
  readonly titel: string | null;
  /** Empty where it is the whole document. */
  readonly cellen: readonly string[];
  readonly uitleg: string;
}

export interface JsonZijde {
  readonly reeks: Reeks;
  readonly jaar: number | null;
  readonly bedrag: Getal;
  readonly cellen: readonly string[];
}

export interface JsonAfwijking {
  readonly sleutel: string;
  readonly programma: string | null;
  readonly doelstelling: string | null;
  readonly naam: string;
  readonly soort: Afwijkingssoort;
  readonly basis: JsonZijde;
  readonly vergeleken: JsonZijde;
  /** Euro; positive is an advantage. */
  readonly afwijking: Getal;
  readonly procent: Getal | null;
  readonly vn: VN;
  readonly bovenDrempel: boolean;
  readonly concept: string | null;
}

export interface JsonNietVergeleken {
  readonly programma: string | null;
  readonly doelstelling: string | null;
  readonly naam: string;
  readonly rij: string;
  readonly reeks: Reeks;
  readonly jaar: number | null;
  readonly reden: 'geen-tegenhanger' | 'dubbelzinnig' | 'lege-begroting';
}
