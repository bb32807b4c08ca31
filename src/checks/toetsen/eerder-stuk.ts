import type { Bevinding, CheckCode } from '../../domain/bevinding';
import type { Lezing } from '../../domain/lezing';
import { normalizeNaam } from '../../domain/naam';
import { isSameProgramma } from '../../domain/programma';
import type { Reeks, Rij, Soort, Tabel } from '../../domain/tabel';
import { testHerhaling, type Paar } from './herhaling';
import type { Uitkomst } from '../identiteit';
import { postAt } from './kolommen';
import { judgePool } from '../staten/staatoordeel';
import type { Punt } from '../staten/programmapunten';
import { findStaten, namesOfRows, type Staat } from '../staten/programmastaat';
import { pairStaten } from '../staten/staatparen';

/** Checks of figures that a document takes over from an earlier one, which may have been adjusted on purpose. */
const OVERGENOMEN: readonly CheckCode[] = ['vorig-jaar', 'begroting'];

/** Figures of one series and the year of an earlier document, as a later one repeats them: row by row, and by programme. */
export function compareRepeats(code: CheckCode, lezing: Lezing, eerder: Lezing, reeks: Reeks): readonly Uitkomst[] {
  const rows = lezing.tabellen.flatMap((hier) =>
    eerder.tabellen.flatMap((daar) => compareTables(code, lezing, eerder, reeks, hier, daar))
  );
  return [...rows, ...compareProgrammas(code, lezing, eerder, reeks, new Set(rows.map(({ totaal }) => totaal)))];
}

/** Programmes of which the two documents print the kinds in another shape: in rows there, in columns here. */
function compareProgrammas(
  code: CheckCode,
  lezing: Lezing,
  eerder: Lezing,
  reeks: Reeks,
  known: ReadonlySet<string>
): readonly Uitkomst[] {
  const staten = (one: Lezing): readonly (readonly Staat[])[] => {
    const names = namesOfRows(one);
    const isMeant = (punt: Punt): boolean => punt.reeks === reeks && (punt.jaar ?? one.jaar) === eerder.jaar;
    return one.tabellen.map((tabel) =>
      findStaten(tabel, names).map((staat) => ({ ...staat, punten: staat.punten.filter(isMeant) }))
    );
  };
  const [here, there] = [staten(lezing), staten(eerder)];
  const bron = { code, document: lezing.document.id, jaar: eerder.jaar };
  return here
    .flatMap((hier) => there.flatMap((daar) => judgePool(pairStaten(bron, hier, daar))))
    .filter(({ totaal }) => !known.has(totaal) && totaal.startsWith(`${lezing.document.id}.`));
}

function compareTables(
  code: CheckCode,
  lezing: Lezing,
  eerder: Lezing,
  reeks: Reeks,
  hier: Tabel,
  daar: Tabel
): readonly Uitkomst[] {
  const paren = hier.kolommen.flatMap((kolom, index) => {
    if (kolom.reeks !== reeks || (kolom.jaar ?? lezing.jaar) !== eerder.jaar) return [];
    const column = only(
      daar.kolommen.flatMap((k, at) =>
        k.reeks === reeks && k.soort === kolom.soort && (k.jaar ?? eerder.jaar) === eerder.jaar ? [at] : []
      )
    );
    if (column === null) return [];
    return hier.rijen.flatMap((rij): Paar[] => {
      const other = counterpart(daar, rij, kolom.soort);
      const soort = kolom.soort ?? rij.soort;
      if (other === null || soort === null) return [];
      const isDeel = rij.rol === 'regel';
      const paar = { hier: postAt(hier, rij, index), daar: postAt(daar, other, column), soort, isDeel };
      return [{ ...paar, programma: rij.programma, kolom: `${index} ${kolom.soort === null ? soort : ''}` }];
    });
  });
  return testHerhaling({ code, document: lezing.document.id, hier, daar, bij: daar.id }, paren);
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

/**
 * What differs from the earlier document though the sums of this one hold: figures may have been adjusted on purpose
 * (another classification, a correction of a mistake). Such a difference says nothing of the other sums.
 */
export function findAangepast(bevindingen: readonly Bevinding[]): ReadonlySet<Bevinding> {
  const cellsOf = ({ totaal, termen }: Bevinding): readonly string[] => [totaal, ...termen.map(({ cel }) => cel)];
  const isRepeat = ({ code }: Bevinding): boolean => OVERGENOMEN.includes(code);
  const broken = new Set(
    bevindingen.filter((one) => one.oordeel === 'verschil' && !isRepeat(one)).flatMap((one) => cellsOf(one))
  );
  return new Set(
    bevindingen.filter(
      (one) => one.oordeel === 'verschil' && isRepeat(one) && !cellsOf(one).some((cel) => broken.has(cel))
    )
  );
}
