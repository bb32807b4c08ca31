import type { Afrondingskeuze } from './afronding';
import type { Document } from './document';
import type { Indicator } from './indicator';
import type { EerdereNotitie } from './notitie';
import type { Passage } from './passage';
import type { Problem } from './problem';
import type { Tabel, Tegel } from './tabel';
import type { Verklaring } from './verklaring';

/** Kind of document in the P&C cycle. */
export type Documentsoort = 'jaarrekening' | 'begroting' | 'bestuursrapportage';

/** The document without its text: what stays known of it in the workbook. */
export type DocumentInfo = Pick<Document, 'id' | 'naam' | 'formaat' | 'sha256'>;

/** Everything that was read from one document, with the doubts. */
export interface Lezing {
  readonly document: DocumentInfo;
  readonly soort: Documentsoort | null;
  /** Year the document accounts for. */
  readonly jaar: number | null;
  readonly tabellen: readonly Tabel[];
  readonly tegels: readonly Tegel[];
  readonly indicatoren: readonly Indicator[];
  /** Differences that the document itself explains with an amount; left out where none are printed. */
  readonly verklaringen?: readonly Verklaring[];
  /** Running text that speaks of figures or causes; left out where there is none. */
  readonly passages?: readonly Passage[];
  /** Of an earlier workbook of ours: its notes and causes; left out for any other document. It has no figures. */
  readonly notities?: readonly EerdereNotitie[];
  readonly twijfels: readonly Problem[];
  /** What the user said of its rounding; left out where nothing was said. */
  readonly afronding?: Afrondingskeuze;
  /** Rebuilt from the sheets of the workbook: the doubts of its first reading stand there. */
  readonly uitWerkmap?: boolean;
}
