import type { Cel } from '../domain/tabel';
import { decimaal } from '../money/decimaal';
import { parseGetal, type GelezenGetal } from '../money/lees-getal';
import type { Notatie } from '../money/notatie';
import type { Ruwcel } from './ruwtabel';
import type { Getal } from './sluiting';

/** A printed cell with what its notation says; `gelezen` null: it holds words. */
export interface Gelezencel {
  readonly cel: Ruwcel;
  readonly gelezen: GelezenGetal | null;
}

/** Reads a cell in the notation of its table. */
export function parseCel(cel: Ruwcel, notatie: Notatie): Gelezencel {
  return { cel, gelezen: parseGetal(cel.tekst, notatie) };
}

/** The figure as it takes part in sums; null when there is none. */
export function getalOf(cel: Gelezencel | null | undefined): Getal | null {
  const gelezen = cel?.gelezen;
  return gelezen?.waarde === undefined || gelezen.waarde === null
    ? null
    : { waarde: gelezen.waarde, stap: gelezen.stap };
}

/** The published figure without an amount in euro yet: that needs unit and sign. */
export function toCel({ cel, gelezen }: Gelezencel): Cel {
  return {
    tekst: cel.tekst,
    waarde: gelezen?.waarde ?? null,
    bedrag: null,
    stap: gelezen?.stap ?? decimaal('1'),
    nihil: gelezen?.soort === 'nihil',
    gewijzigd: false,
    herkomst: cel.herkomst,
  };
}
