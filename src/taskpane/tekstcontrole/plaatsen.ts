import type { Bewering, Figuurplaats } from '../../domain/bewering';
import type { Dossier } from '../../domain/resultaat';
import { placeOfMeting } from '../../workbook/indicatorkeuze';
import { PASSAGES } from '../../workbook/plannen/passages';
import type { Plek } from '../../workbook/werkmap';
import type { Kern } from '../poorten';

const passagePlek = (passage: string): Plek => ({ tabel: PASSAGES, sleutel: passage, kolom: 'Tekst' });

/** Where a figure of a statement stands in the workbook; null when it has no cell there. */
export function placeOfFigure(figuur: Figuurplaats, dossier: Dossier, kern: Pick<Kern, 'placeOf'>): Plek | null {
  switch (figuur.soort) {
    case 'cel':
      return kern.placeOf(figuur.cel, dossier);
    case 'indicator':
      return placeOfMeting(dossier, figuur.indicator, figuur.jaar, figuur.zijde);
    case 'passage':
      return passagePlek(figuur.passage);
  }
}

/** Where the sentence stands: its paragraph, or the user's own note. */
export function placeOfSentence(
  { passage, toelichting }: Pick<Bewering, 'passage' | 'toelichting'>,
  kern: Pick<Kern, 'placeOfNote'>
): Plek | null {
  if (passage !== null) return passagePlek(passage);
  return toelichting === null ? null : kern.placeOfNote(toelichting);
}

/** Sets a statement aside with a reason, or takes it back with null: an empty reason, to be written to its cell. */
export function setTerzijde(dossier: Dossier, sleutel: string, reden: string | null): Dossier {
  const andere = (dossier.terzijde ?? []).filter((een) => een.sleutel !== sleutel);
  return { ...dossier, terzijde: [...andere, { sleutel, reden: reden ?? '', gezet: true }] };
}
