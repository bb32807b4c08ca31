import type { Terzijde } from '../../domain/bewering';
import { KOP_TERZIJDE, TEKSTCONTROLE } from '../plannen/tekstcontrole';
import type { WerkmapInhoud } from '../werkmap';
import { rowsOf } from './rijen';

/** What the user set aside on the sheet Tekstcontrole; also of statements that are gone: they may come back. */
export function readTerzijde(inhoud: WerkmapInhoud): readonly Terzijde[] {
  return rowsOf(inhoud, TEKSTCONTROLE).flatMap((rij) => {
    const [sleutel, reden] = [rij.text('Sleutel'), rij.text(KOP_TERZIJDE).trim()];
    return sleutel === '' || reden === '' ? [] : [{ sleutel, reden }];
  });
}
