import type { CheckCode } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { Tabel } from '../domain/tabel';
import type { Uitkomst } from './identiteit';

/** One kind of identity: finds every instance of it in a document and tests each by itself. */
export interface Documentcheck {
  readonly code: CheckCode;
  /** @param alle every loaded document, this one included: for what is published a second time elsewhere */
  readonly run: (lezing: Lezing, alle: readonly Lezing[]) => readonly Uitkomst[];
}

/** One kind of identity within a table: of the document nothing but its id, kind and year is looked at. */
export interface Tabelcheck {
  readonly code: CheckCode;
  readonly runTabel: (lezing: Lezing, tabel: Tabel) => readonly Uitkomst[];
}

export type Check = Documentcheck | Tabelcheck;
