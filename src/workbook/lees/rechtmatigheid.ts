import type { Rechtmatigheidsnotitie } from '../../domain/rechtmatigheid';
import { RECHTMATIGHEID } from '../plannen/rechtmatigheid';
import type { WerkmapInhoud } from '../werkmap';
import { rowsOf } from './rijen';

/** The categories and notes on overschrijdingen as they stand in the workbook. */
export function readRechtmatigheid(inhoud: WerkmapInhoud): readonly Rechtmatigheidsnotitie[] {
  return rowsOf(inhoud, RECHTMATIGHEID).flatMap((rij) => {
    const [categorie, tekst] = [rij.text('Categorie'), rij.text('Toelichting')];
    return categorie === '' && tekst === '' ? [] : [{ sleutel: rij.text('Sleutel'), categorie, tekst }];
  });
}
