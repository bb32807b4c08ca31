import type { Cel } from '../../domain/tabel';
import { decimaal, negate, signOf } from '../../money/decimaal';
import { parseGetal, type GelezenGetal } from '../../money/lees-getal';
import type { Notatie } from '../../money/notatie';
import { splitOordeel } from './oordeelletters';
import type { Ruwcel } from '../herkenners/ruwtabel';
import type { Getal } from './sluiting';

/** A printed cell with what its notation says; `gelezen` null: it holds words. */
export interface Gelezencel {
  readonly cel: Ruwcel;
  readonly gelezen: GelezenGetal | null;
}

/** `N 31.393`: a letter says what a sign would; V is voordeel, N nadeel. */
const LETTERTEKEN = /^([VN])\s?((?:€\s?)?\d.*)$/;

/** Reads a printed figure, also one with a letter for its sign (`N 120`, `120 N`): nadeel is below zero. */
export function parseFiguur(tekst: string, notatie: Notatie = 'nl'): GelezenGetal | null {
  const [, voor, rest = ''] = LETTERTEKEN.exec(tekst) ?? [];
  const achter = voor === undefined ? splitOordeel(tekst) : null;
  const gelezen = parseGetal(achter?.figuur ?? (voor === undefined ? tekst : rest), notatie);
  const waarde = gelezen?.waarde ?? null;
  if ((voor ?? achter?.letter) !== 'N' || gelezen === null || waarde === null || signOf(waarde) <= 0) return gelezen;
  return {
    ...gelezen,
    waarde: negate(waarde),
    anders: gelezen.anders === null ? null : negate(gelezen.anders),
  };
}

/** Whether a letter stands for the sign of a figure. */
export function hasLetter({ cel }: Gelezencel): boolean {
  return cel.oordeel !== undefined || LETTERTEKEN.test(cel.tekst) || splitOordeel(cel.tekst) !== null;
}

/** Reads a cell in the notation of its table. */
export function parseCel(cel: Ruwcel, notatie: Notatie): Gelezencel {
  const gelezen = parseFiguur(cel.tekst, notatie);
  const waarde = gelezen?.waarde ?? null;
  // The letter stands in the cell behind it.
  const draait = cel.oordeel === 'N' && waarde !== null && signOf(waarde) > 0;
  return { cel, gelezen: gelezen === null || !draait ? gelezen : { ...gelezen, waarde: negate(waarde) } };
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
