import type { Lezing } from '../domain/lezing';
import { isSameProgramma, toProgrammasleutel } from '../domain/programma';
import type { Kolom, Rij, Tabel } from '../domain/tabel';
import type { Check } from './check';
import { testHerhaling, type Paar } from './herhaling';
import type { Uitkomst } from './identiteit';
import { isAmount, postAt } from './kolommen';

/** A programme in two tables of one document: its own total, its row in an overzicht, its taakvelden. */
export const overzicht: Check = {
  code: 'overzicht',
  run: (lezing) => {
    const regels = lezing.tabellen.map(programmaregels);
    return lezing.tabellen.flatMap((hier, index) =>
      lezing.tabellen
        .slice(0, index)
        .flatMap((daar, at) => compareTables(lezing, [hier, regels[index] ?? []], [daar, regels[at] ?? []]))
    );
  },
};

type Tabelregels = readonly [Tabel, readonly Programmaregel[]];

function compareTables(lezing: Lezing, [hier, here]: Tabelregels, [daar, there]: Tabelregels): readonly Uitkomst[] {
  const paren = here.flatMap((regel) => {
    const own = there.filter((other) => isSame(other, regel));
    const [only] = own;
    return own.length === 1 && only !== undefined ? pairs(hier, regel.rij, daar, only.rij) : [];
  });
  return testHerhaling({ code: 'overzicht', document: lezing.document.id, hier, daar, bij: daar.id }, paren);
}

interface Programmaregel {
  readonly programma: string;
  readonly rij: Rij;
  /** Equal for all that may be one programme: compared first, since names are slow to compare. */
  readonly sleutel: string;
}

function isSame(a: Programmaregel, b: Programmaregel): boolean {
  return a.sleutel === b.sleutel && a.rij.soort === b.rij.soort && isSameProgramma(a.programma, b.programma);
}

/**
 * The rows that hold a whole programme: its one total, or the one row that bears its name. A programme with more totals
 * (before and after reserves) is left alone: which of them the other table means does not follow from its place.
 */
function programmaregels({ rijen }: Tabel): readonly Programmaregel[] {
  const named = rijen.flatMap((rij): Programmaregel[] => {
    if (rij.rol === 'kop') return [];
    const programma = rij.rol === 'totaal' ? rij.programma : nameOf(rij);
    return programma === null ? [] : [{ programma, rij, sleutel: toProgrammasleutel(programma) }];
  });
  return named.filter((regel) => named.filter((other) => isSame(other, regel)).length === 1);
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
