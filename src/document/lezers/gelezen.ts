import type { DocumentId } from '../../domain/herkomst';
import type { Problem } from '../../domain/problem';
import type { Stuk } from './stuk';

/** What a reader makes of a file: what could be read, and what could not. */
export interface Gelezenstukken {
  readonly stukken: readonly Stuk[];
  /** Each still to be told which document it is about. */
  readonly problemen: readonly ((document: DocumentId) => Problem)[];
}

/** Nothing but a reason. */
export function unreadable(problem: Problem): Gelezenstukken {
  return { stukken: [], problemen: [() => problem] };
}
