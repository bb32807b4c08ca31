import type { Rij, Soort, Tabel } from '../../domain/tabel';
import { findResultaten } from './resultaatrijen';

/** A row in a sum, with the sign it has there. */
export interface Deel {
  readonly rij: Rij;
  readonly teken: 1 | -1;
}

/** A total row and the sets of rows that may be its addends, by where they stand; one set: the structure is clear. */
export interface Optelling {
  readonly totaal: Rij;
  readonly kandidaten: readonly (readonly Deel[])[];
}

/** Every sum of rows in a table. Where the kind stands in the rows, each kind adds up by itself. */
export function findOptellingen(tabel: Tabel): readonly Optelling[] {
  const rijen = withKindsInColumns(tabel.rijen.filter(({ rol }) => rol !== 'kop'));
  const soorten = new Set<Soort | null>(rijen.map(({ soort }) => soort));
  // A saldo after reserves is a check of its own.
  const known = new Set(findResultaten(tabel).map(({ totaal }) => totaal));
  const sommen = [...soorten].flatMap((soort) => walk(rijen.filter((rij) => rij.soort === soort)));
  return sommen.filter(({ totaal }) => !known.has(totaal));
}

/** "Totaal mutaties reserves" below rows of which the columns say the kind: the total of those rows, not a kind of its own. */
function withKindsInColumns(rijen: readonly Rij[]): readonly Rij[] {
  const last = rijen.at(-1);
  const isOfColumns = rijen.every((rij) => rij === last || (rij.rol === 'regel' && rij.soort === null));
  const isTotal = last !== undefined && last.rol !== 'regel' && last.soort === 'mutatie reserves';
  return isOfColumns && isTotal ? [...rijen.slice(0, -1), { ...last, soort: null }] : rijen;
}

/**
 * The rows that together make a programme where no total is printed: its sub-totals and the rows that belong to none.
 * Null when a total row is printed.
 */
export function addendsWithoutTotal(rijen: readonly Rij[]): readonly Rij[] | null {
  if (rijen.some(({ rol }) => rol === 'totaal')) return null;
  const covered = new Set(walk(rijen).flatMap(({ kandidaten }) => kandidaten.flat().map(({ rij }) => rij)));
  return rijen.filter((rij) => !covered.has(rij));
}

/** From top to bottom: rows wait for their sub-total, sub-totals and loose rows for their total. */
function walk(rijen: readonly Rij[]): Optelling[] {
  const optellingen: Optelling[] = [];
  const covered = new Set<Rij>();
  const totalen: Rij[] = [];
  let open: Rij[] = [];
  rijen.forEach((rij, index) => {
    if (rij.rol === 'totaal') {
      const kandidaten = candidatesFor(rij, open, [...totalen], below(rijen, index));
      if (kandidaten.length > 0) optellingen.push({ totaal: rij, kandidaten: kandidaten.map(asDelen) });
      if (open.length === 0) kandidaten[0]?.forEach((deel) => covered.add(deel));
      totalen.push(rij);
      open = [];
    } else {
      if (rij.rol === 'subtotaal') {
        const los = open.filter(({ rol }) => rol === 'regel');
        const delen = los.length > 0 ? los : below(rijen, index);
        if (delen.length > 0) optellingen.push({ totaal: rij, kandidaten: [asDelen(delen)] });
        delen.forEach((deel) => covered.add(deel));
        open = open.filter(({ rol }) => rol === 'subtotaal');
      }
      if (!covered.has(rij)) open.push(rij);
    }
  });
  return optellingen;
}

function asDelen(rijen: readonly Rij[]): readonly Deel[] {
  return rijen.map((rij) => ({ rij, teken: 1 }));
}

/** The rows right below a total that stands above its parts. */
function below(rijen: readonly Rij[], index: number): readonly Rij[] {
  const rest = rijen.slice(index + 1);
  const end = rest.findIndex(({ rol }) => rol !== 'regel');
  const delen = end < 0 ? rest : rest.slice(0, end);
  return delen.filter(({ programma }) => programma === rijen[index]?.programma);
}

function candidatesFor(
  totaal: Rij,
  since: readonly Rij[],
  totalen: readonly Rij[],
  onder: readonly Rij[]
): readonly (readonly Rij[])[] {
  const own = ofProgramma(since, totaal.programma);
  // A running total goes on from a total of the same programme; only a total of no programme of its own sums programmes.
  const earlier =
    totaal.programma === null ? totalen : totalen.filter(({ programma }) => programma === totaal.programma);
  const previous = earlier.at(-1);
  if (own.length > 0) {
    if (previous === undefined) return [own];
    return [own, [previous, ...own], ...(earlier.length > 1 ? [[...earlier, ...own]] : [])];
  }
  if (earlier.length > 1) return [earlier];
  return earlier.length === 0 && onder.length > 0 ? [onder] : [];
}

/** The rows of the total's own programme; all of them where none says so. */
function ofProgramma(rijen: readonly Rij[], programma: string | null): readonly Rij[] {
  const own = rijen.filter((rij) => rij.programma === programma);
  return programma === null || own.length === 0 ? rijen : own;
}
