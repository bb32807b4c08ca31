import type { Lezing } from '../domain/lezing';
import { isSameProgramma } from '../domain/programma';
import type { Kolom, Rij, Tabel } from '../domain/tabel';
import type { Check } from './check';
import { testHerhaling, type Paar } from './herhaling';
import type { Uitkomst } from './identiteit';
import { isAmount, postAt } from './kolommen';

/** A programme in two tables of one document: its own total, its row in an overzicht, its taakvelden. */
export const overzicht: Check = {
  code: 'overzicht',
  run: (lezing) =>
    lezing.tabellen.flatMap((hier, index) =>
      lezing.tabellen.slice(0, index).flatMap((daar) => compareTables(lezing, hier, daar))
    ),
};

function compareTables(lezing: Lezing, hier: Tabel, daar: Tabel): readonly Uitkomst[] {
  const there = programmaregels(daar);
  const paren = programmaregels(hier).flatMap(({ programma, rij }) => {
    const own = there.filter((regel) => regel.rij.soort === rij.soort && isSameProgramma(regel.programma, programma));
    const [only] = own;
    return own.length === 1 && only !== undefined ? pairs(hier, rij, daar, only.rij) : [];
  });
  return testHerhaling({ code: 'overzicht', document: lezing.document.id, hier, daar, bij: daar.id }, paren);
}

interface Programmaregel {
  readonly programma: string;
  readonly rij: Rij;
}

/**
 * The rows that hold a whole programme: its one total, or the one row that bears its name. A programme with more totals
 * (before and after reserves) is left alone: which of them the other table means does not follow from its place.
 */
function programmaregels({ rijen }: Tabel): readonly Programmaregel[] {
  const named = rijen.flatMap((rij): Programmaregel[] => {
    if (rij.rol === 'kop') return [];
    if (rij.rol === 'totaal') return rij.programma === null ? [] : [{ programma: rij.programma, rij }];
    const programma = nameOf(rij);
    return programma === null ? [] : [{ programma, rij }];
  });
  return named.filter(
    ({ programma, rij }) =>
      named.filter((other) => other.rij.soort === rij.soort && isSameProgramma(other.programma, programma)).length === 1
  );
}

/** The programme that a row names: `1 Bestuur`, `Programma Veiligheid`; null when it is a row within a programme. */
function nameOf({ programma, code, label, rol }: Rij): string | null {
  if (rol !== 'regel') return null;
  const naam = code === null ? label : `${code} ${label}`;
  if (programma !== null) return isSameProgramma(programma, naam) ? programma : null;
  return /^programma\s/i.test(label) || /^\d{1,2}$/.test(code ?? '') ? naam : null;
}

function pairs(hier: Tabel, rij: Rij, daar: Tabel, other: Rij): readonly Paar[] {
  return hier.kolommen.flatMap((kolom, index): Paar[] => {
    const same = daar.kolommen.flatMap((k, at) => (isSameColumn(kolom, k) ? [at] : []));
    const [column] = same;
    const isUnique = same.length === 1 && hier.kolommen.filter((k) => isSameColumn(kolom, k)).length === 1;
    if (column === undefined || !isUnique || !isAmount(kolom) || kolom.reeks === null) return [];
    const soort = kolom.soort ?? rij.soort;
    if (soort === null) return [];
    return [{ hier: postAt(hier, rij, index), daar: postAt(daar, other, column), soort, programma: rij.programma }];
  });
}

/** A verschil column is compared within its own table: how it is taken differs from table to table. */
function isSameColumn(a: Kolom, b: Kolom): boolean {
  return a.reeks !== 'verschil' && a.reeks === b.reeks && a.soort === b.soort && a.jaar === b.jaar;
}
