import type { Resultaat, VerklaardeAfwijking } from '../../domain/resultaat';
import type { Toelichting } from '../../domain/toelichting';
import { notesByKey } from '../selectie';

/** An afwijking with the text that goes into the report. */
export interface Rapportregel {
  readonly afwijking: VerklaardeAfwijking;
  readonly tekst: string;
  /** The user's own note; null where the draft stands in. */
  readonly toelichting: Toelichting | null;
}

/** The lines of one programme. */
export interface Rapportdeel {
  readonly programma: string | null;
  readonly regels: readonly Rapportregel[];
}

/** What must be explained, programmes in the order of the documents, the largest afwijking first in each. */
export function collectNotes(resultaat: Resultaat | null): readonly Rapportdeel[] {
  if (resultaat === null) return [];
  const notes = notesByKey(resultaat);
  const order = programmesInOrder(resultaat);
  const delen = new Map<string | null, Rapportregel[]>();
  for (const afwijking of resultaat.afwijkingen) {
    if (!afwijking.bovenDrempel) continue;
    const toelichting = notes.get(afwijking.sleutel) ?? null;
    const regel = { afwijking, toelichting, tekst: toelichting?.tekst ?? afwijking.concept ?? '' };
    delen.set(afwijking.programma, [...(delen.get(afwijking.programma) ?? []), regel]);
  }
  const place = (programma: string | null): number => (programma === null ? Infinity : order.indexOf(programma));
  return [...delen]
    .map(([programma, regels]) => ({ programma, regels }))
    .sort((a, b) => place(a.programma) - place(b.programma));
}

function programmesInOrder(resultaat: Resultaat): readonly string[] {
  const rows = resultaat.dossier.lezingen.flatMap((lezing) => lezing.tabellen.flatMap((tabel) => tabel.rijen));
  return [...new Set(rows.map((rij) => rij.programma).filter((programma) => programma !== null))];
}
