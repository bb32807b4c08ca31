import type { Soort } from '../../domain/tabel';
import { ERACHTER, KAAL, parseRijsoort, parseRol } from './rijsoort';

/** The rows of one programme, which follow each other: its name, and how many they are. */
export interface Cyclus {
  readonly naam: string;
  readonly totaal: boolean;
  /** Index of its first row. */
  readonly begin: number;
  readonly aantal: number;
}

/** What a row says of its kind and, before that, of its name; null for a row that says no kind. */
function readLabel(label: string): { readonly soort: Soort | null; readonly naam: string | null } | null {
  if (KAAL.test(label)) return { soort: parseRijsoort(label), naam: null };
  const naam = ERACHTER.exec(label)?.[1];
  return naam === undefined ? null : { soort: parseRijsoort(label), naam };
}

/**
 * Programmes of which the rows say their kind and only one, not the first, the name: as a name in the middle or at the foot
 * of a cell that was merged over its rows is printed (`Lasten`, `Baten`, `1 Bestuur Saldo`). The kinds come back in the same
 * order, and the name stands at the same row of each.
 * @param labels of the rows, in order
 * @returns null where names stand at the first row, or the rows are no such programmes
 */
export function findCycli(labels: readonly string[]): readonly Cyclus[] | null {
  const rijen: { readonly soort: Soort; readonly naam: string | null }[] = [];
  for (const label of labels) {
    const gelezen = readLabel(label);
    const soort = gelezen?.soort ?? null;
    if (gelezen === null || soort === null) return null;
    rijen.push({ ...gelezen, soort });
  }
  const aantal = new Set(rijen.map(({ soort }) => soort)).size;
  const eerste = rijen.findIndex(({ naam }) => naam !== null);
  if (aantal < 2 || eerste < 1 || eerste >= aantal || rijen.length < 2 * aantal || rijen.length % aantal !== 0)
    return null;
  const opVolgorde = rijen.every(
    ({ soort, naam }, i) => soort === rijen[i % aantal]?.soort && (naam !== null) === (i % aantal === eerste)
  );
  if (!opVolgorde) return null;
  return rijen.flatMap(({ naam }, i) =>
    naam === null ? [] : [{ naam, totaal: parseRol(naam) !== 'regel', begin: i - eerste, aantal }]
  );
}
