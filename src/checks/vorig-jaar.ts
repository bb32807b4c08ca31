import type { Lezing } from '../domain/lezing';
import { normalizeNaam } from '../domain/naam';
import { isSameProgramma } from '../domain/programma';
import type { Rij, Soort, Tabel } from '../domain/tabel';
import type { Check } from './check';
import { testHerhaling, type Paar } from './herhaling';
import type { Uitkomst } from './identiteit';
import { postAt } from './kolommen';

/** Rekening of an earlier year, as a later document repeats it, against the jaarstukken of that year. */
export const vorigJaar: Check = {
  code: 'vorig-jaar',
  run: (lezing, alle) =>
    earlier(lezing, alle).flatMap((eerder) =>
      lezing.tabellen.flatMap((hier) => eerder.tabellen.flatMap((daar) => compareTables(lezing, eerder, hier, daar)))
    ),
};

/** The jaarstukken of earlier years; of a year that was loaded twice the first. */
function earlier({ jaar, document }: Lezing, alle: readonly Lezing[]): readonly Lezing[] {
  const before = alle.filter(
    (other) =>
      other.document.id !== document.id &&
      other.soort === 'jaarrekening' &&
      jaar !== null &&
      other.jaar !== null &&
      other.jaar < jaar
  );
  return before.filter((other) => before.find((first) => first.jaar === other.jaar) === other);
}

function compareTables(lezing: Lezing, eerder: Lezing, hier: Tabel, daar: Tabel): readonly Uitkomst[] {
  const paren = hier.kolommen.flatMap((kolom, index) => {
    if (kolom.reeks !== 'rekening' || kolom.jaar !== eerder.jaar) return [];
    const column = only(
      daar.kolommen.flatMap((k, at) =>
        k.reeks === 'rekening' && k.soort === kolom.soort && (k.jaar ?? eerder.jaar) === eerder.jaar ? [at] : []
      )
    );
    if (column === null) return [];
    return hier.rijen.flatMap((rij): Paar[] => {
      const other = counterpart(daar, rij, kolom.soort);
      const soort = kolom.soort ?? rij.soort;
      if (other === null || soort === null) return [];
      return [{ hier: postAt(hier, rij, index), daar: postAt(daar, other, column), soort, programma: rij.programma }];
    });
  });
  return testHerhaling({ code: 'vorig-jaar', document: lezing.document.id, hier, daar, bij: daar.id }, paren);
}

/**
 * The row of the earlier document that means the same: by code within the programme, else by its exact name. Null
 * without one or with more than one: rows come, go and move from year to year, which is no mistake.
 */
function counterpart(daar: Tabel, rij: Rij, soort: Soort | null): Rij | null {
  const isSame = (other: Rij): boolean =>
    other.rol !== 'kop' &&
    (other.rol === 'regel') === (rij.rol === 'regel') &&
    (soort !== null || other.soort === rij.soort) &&
    isSameProgramma(other.programma, rij.programma) &&
    (rij.code === null || other.code === null
      ? normalizeNaam(other.label) === normalizeNaam(rij.label)
      : other.code === rij.code);
  if (rij.rol === 'kop' || (rij.code === null && normalizeNaam(rij.label) === '')) return null;
  return only(daar.rijen.filter(isSame));
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}
