import type { CheckCode } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { Uitkomst } from './identiteit';

/** One kind of identity: finds every instance of it in a document and tests each by itself. */
export interface Check {
  readonly code: CheckCode;
  /** @param alle every loaded document, this one included: for what is published a second time elsewhere */
  readonly run: (lezing: Lezing, alle: readonly Lezing[]) => readonly Uitkomst[];
}
