import type { Niveau } from '../domain/afwijking';
import type { Rij, Soort, Tabel } from '../domain/tabel';
import { isSumOf } from './optelling';

/** What is inferred of a row that prints no kind. */
export interface Soortgevolg {
  readonly soort: Soort;
  /** Null: as its words and place say. */
  readonly niveau: Niveau | null;
}

/** Whether two rows print the same figures in every column, two at least. */
function isSame(a: Rij, b: Rij): boolean {
  const figures = a.cellen.filter((cel) => (cel?.waarde ?? null) !== null).length;
  return figures > 1 && a.cellen.every((cel, i) => (cel?.waarde ?? null) === (b.cellen[i]?.waarde ?? null));
}

/** Whether a row is a total that prints no kind. */
function isKindless({ rol, soort }: Rij): boolean {
  return (rol === 'totaal' || rol === 'subtotaal') && soort === null;
}

/** The rows of a breakdown under its own heading, whose total is a figure that stands elsewhere with its kind. */
function inferBreakdowns({ rijen }: Tabel, gevolgen: Map<string, Soortgevolg>): void {
  let begin = 0;
  rijen.forEach((rij, index) => {
    if (rij.rol === 'kop') begin = index;
    if (rij.rol !== 'totaal' || rij.soort !== null) return;
    const soorten = new Set(
      rijen.flatMap((ander) => (ander.soort !== null && isSame(rij, ander) ? [ander.soort] : []))
    );
    const [soort] = soorten;
    const leden = rijen.slice(begin + 1, index);
    if (soorten.size !== 1 || soort === undefined || leden.some((lid) => lid.soort !== null)) return;
    const niveau = /taakveld/i.test(rijen[begin]?.label ?? '') ? 'taakveld' : 'doelstelling';
    for (const lid of [...leden, rij]) gevolgen.set(lid.id, { soort, niveau });
  });
}

const OPTELBAAR: readonly Soort[] = ['lasten', 'baten', 'saldo'];

/** Totals of the rows of one kind above them (`Totaal deelprogramma 1A` of saldi), up to the total before. */
function inferTotals(tabel: Tabel, gevolgen: Map<string, Soortgevolg>): void {
  let begin = 0;
  tabel.rijen.forEach((rij, index) => {
    if (!isKindless(rij)) return;
    const leden = tabel.rijen.slice(begin, index).filter(({ rol }) => rol !== 'kop');
    begin = index + 1;
    if (gevolgen.has(rij.id)) return;
    const passend = OPTELBAAR.filter((soort) => {
      const delen = leden.filter((lid) => lid.soort === soort);
      return delen.length > 1 && isSumOf(tabel, rij, delen);
    });
    const [soort] = passend;
    if (passend.length === 1 && soort !== undefined) gevolgen.set(rij.id, { soort, niveau: null });
  });
}

/**
 * The kind of rows that print none, where their figures tell: rows under a heading of their own whose total is a figure that
 * stands elsewhere, and totals that are in every column the sum of the rows of exactly one kind. Else nothing is inferred.
 */
export function inferSoorten(tabel: Tabel): ReadonlyMap<string, Soortgevolg> {
  const gevolgen = new Map<string, Soortgevolg>();
  if (tabel.kolommen.some(({ soort }) => soort !== null)) return gevolgen;
  inferBreakdowns(tabel, gevolgen);
  inferTotals(tabel, gevolgen);
  return gevolgen;
}
