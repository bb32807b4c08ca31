import type { Lezing } from '../../domain/lezing';
import { normalizeNaam, ownerOfLabel } from '../../domain/naam';
import { isSameProgramma } from '../../domain/programma';
import type { Rij, Tabel } from '../../domain/tabel';
import { addendsWithoutTotal } from '../toetsen/optelling';
import { isReserve, isReserverij, toPunten, type Punt, type Rijen } from './programmapunten';

/** What one table publishes of one programme, one taakveld or the organisation as a whole. */
export interface Staat {
  readonly tabel: Tabel;
  /** As printed; null for the organisation. */
  readonly naam: string | null;
  /** Of a doelstelling or taakveld (`1.2`, `0.10`); null for a programme. */
  readonly code: string | null;
  /** It is a row, and nothing but its label says that it is a programme: "Overhead", but "Personeel" as well. */
  readonly isKaal: boolean;
  readonly punten: readonly Punt[];
}

/** Every row with the programme of the heading that it stands under, where it says none itself. */
function withHeading({ rijen }: Tabel): readonly Rij[] {
  let heading: string | null = null;
  return rijen.flatMap((rij) => {
    if (rij.rol === 'kop') {
      heading = rij.programma ?? heading;
      return [];
    }
    // A total below the last programme may as well be that of the whole.
    const inherits = rij.programma === null && rij.rol === 'regel';
    return [inherits ? { ...rij, programma: heading } : rij];
  });
}

/** Names that rows and headings of the document bear: a title that is one of them names what the table is about. */
export function namesOfRows({ tabellen }: Lezing): ReadonlySet<string> {
  return new Set(tabellen.flatMap(({ rijen }) => rijen.map(({ label }) => normalizeNaam(label))));
}

/** "Resultaat" is a row of many tables, and names nothing. */
const isName = (titel: string, names: ReadonlySet<string>): boolean =>
  names.has(normalizeNaam(titel)) && ownerOfLabel(titel) !== '';

const keyOf = (naam: string | null, code: string | null): string => `${code ?? ''}|${naam ?? ''}`;
const GEHEEL = keyOf(null, null);

const LEVEL = /^\d{1,2}$/;

/**
 * The programmes of a table. A row may bear the name of a programme (kinds in the columns, or a row for each kind), or a
 * whole table or block may be about one: then its totals are what it publishes, or its rows together where none is printed.
 * @param names of `namesOfRows`
 */
export function findStaten(tabel: Tabel, names: ReadonlySet<string>): readonly Staat[] {
  const titel = tabel.titel !== null && isName(tabel.titel, names) ? tabel.titel : null;
  const groups = new Map<string, { naam: string | null; code: string | null; rijen: Rij[]; delen: Rij[] }>();
  const groupOf = (naam: string | null, code: string | null): { rijen: Rij[]; delen: Rij[] } => {
    const key = keyOf(naam, code);
    const group = groups.get(key) ?? { naam, code, rijen: [], delen: [] };
    groups.set(key, group);
    return group;
  };
  for (const rij of withHeading(tabel)) {
    const own = nameOf(rij);
    // A reading may carry the last programme on to a table that bears a name of its own: "Overhead".
    const programma =
      titel !== null && (rij.programma === null || !isSameProgramma(rij.programma, titel)) ? titel : rij.programma;
    if (own !== null) groupOf(own.naam, own.code).rijen.push(rij);
    if (isWhole(rij, programma)) groupOf(programma, null).rijen.push(rij);
    else if (programma !== null) groupOf(programma, null).delen.push(rij);
  }
  if (!groups.has(GEHEEL)) groupOf(null, null).delen.push(...rowsOfAll(tabel));
  return [...groups.values()].map(({ naam, code, rijen, delen }) => ({
    tabel,
    naam,
    code,
    isKaal: code === null && rijen.length > 0 && rijen.every(isKaal),
    punten: toPunten(tabel, { rijen, delen: rijen.length > 0 ? [] : partsOf(delen) } satisfies Rijen),
  }));
}

const isKaal = (rij: Rij): boolean =>
  rij.programma === null && nameOf(rij)?.naam === rij.label && !/^\s*(?:\d|programma\b)/i.test(rij.label);

/** An overzicht without a printed total: all its rows, where every one of them bears a name and stands in no programme. */
function rowsOfAll(tabel: Tabel): readonly Rij[] {
  const rijen = tabel.rijen.filter(({ rol }) => rol !== 'kop');
  const isOfItself = ({ programma, label }: Rij): boolean => programma === null || isSameProgramma(programma, label);
  return rijen.every((rij) => nameOf(rij) !== null && isOfItself(rij)) ? rijen : [];
}

/** The rows that make up a programme where no total is printed; none where it is one row, which is no sum. */
function partsOf(delen: readonly Rij[]): readonly Rij[] {
  const parts = addendsWithoutTotal(delen) ?? [];
  return parts.length > 1 ? parts : [];
}

/** The programme, doelstelling or taakveld that a row bears the name of; null for a row of figures within one. */
function nameOf(rij: Rij): (Pick<Staat, 'naam' | 'code'> & Pick<Rij, 'soort'>) | null {
  const { programma, code, label, rol, soort } = rij;
  if (rol !== 'regel' || ownerOfLabel(label) === '' || isOfReserves(rij)) return null;
  if (code !== null) {
    const isLevel = LEVEL.test(code);
    return { naam: isLevel ? `${code} ${label}` : label, code: isLevel ? null : code, soort };
  }
  if (programma === null || isSameProgramma(programma, label)) return { naam: programma ?? label, code: null, soort };
  return null;
}

const isOfReserves = (rij: Rij): boolean => isReserve(rij.soort) || isReserverij(rij);

/** A row that is of the programme as a whole: its total, or its only row of a kind ("Lasten", "Toevoeging aan reserves"). */
function isWhole(rij: Rij, programma: string | null): boolean {
  const { rol, label, soort, code } = rij;
  if (code !== null) return false;
  if (rol !== 'regel' || isOfReserves(rij)) return true;
  const owner = ownerOfLabel(label);
  return soort !== null && (owner === '' || (programma !== null && owner === ownerOfLabel(programma)));
}
