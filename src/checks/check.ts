import type { CheckCode } from '../domain/bevinding';
import type { Lezing } from '../domain/lezing';
import type { Uitkomst } from './identiteit';

/** One kind of identity: finds every instance of it in a document and tests each by itself. */
export interface Check {
  readonly code: CheckCode;
  readonly run: (lezing: Lezing) => readonly Uitkomst[];
}
