import type { Lezing } from '../domain/lezing';
import { ownerOfLabel } from '../domain/naam';
import type { Kolom, Rij, Soort, Tabel } from '../domain/tabel';
import { celId } from '../domain/tabel';
import { multiply } from '../money/decimaal';
import { VERKLAARSOORTEN, type Punt, type Verklaarsoort } from './punt';

/** A figure of a row that is an amount of lasten, baten or saldo in a known series. */
export function puntAt(lezing: Lezing, tabel: Tabel, rij: Rij, index: number): Punt | null {
  const kolom = tabel.kolommen[index];
  const cel = rij.cellen[index];
  const soort = kolom?.soort ?? rij.soort;
  const bedrag = cel?.bedrag ?? null;
  if (!kolom || !cel || bedrag === null || kolom.reeks === null || !isVerklaarsoort(soort)) return null;
  return {
    document: lezing.document.id,
    documentjaar: lezing.jaar,
    programma: rij.programma,
    niveau: isOfProgramma(rij) ? 'programma' : 'rij',
    rij: rij.id,
    code: rij.code,
    naam: rij.label,
    soort,
    reeks: kolom.reeks,
    jaar: kolom.jaar ?? (isOnly(tabel, kolom) ? lezing.jaar : null),
    bedrag,
    stap: multiply(cel.stap, tabel.eenheid.euro),
    cellen: [celId(rij, index)],
  };
}

/** The figures of the rows and of the printed totals per programme; sub-totals are neither. */
export function puntenOfRijen(lezing: Lezing): readonly Punt[] {
  return lezing.tabellen.flatMap((tabel) =>
    tabel.rijen
      .filter(({ rol }) => rol === 'regel' || rol === 'totaal')
      .flatMap((rij) => tabel.kolommen.flatMap((_, index) => puntAt(lezing, tabel, rij, index) ?? []))
  );
}

function isVerklaarsoort(soort: Soort | null): soort is Verklaarsoort {
  return (VERKLAARSOORTEN as readonly (Soort | null)[]).includes(soort);
}

/** A total row, or the lines Lasten, Baten and Saldo straight under a programme's heading. */
function isOfProgramma({ rol, code, label }: Rij): boolean {
  return rol === 'totaal' || (code === null && ownerOfLabel(label) === '');
}

/** A column without a year is of the document's own year when no other column could be. */
function isOnly(tabel: Tabel, { reeks, soort }: Kolom): boolean {
  return tabel.kolommen.filter((kolom) => kolom.reeks === reeks && kolom.soort === soort).length === 1;
}
