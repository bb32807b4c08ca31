import type { Bewering } from '../domain/bewering';
import { hashTekst, markZin } from '../domain/zin';

/** Makes sleutels that stay when text moves and figures change: document or note, kind, words; repeats are numbered. */
export function sleutelmaker(): (bewering: Pick<Bewering, 'document' | 'toelichting' | 'soort' | 'zin'>) => string {
  const gezien = new Map<string, number>();
  return ({ document, toelichting, soort, zin }) => {
    const waar = toelichting === null ? document : `${document}|noot ${hashTekst(toelichting)}`;
    const sleutel = `${waar}|${soort}|${markZin(zin)}`;
    const keer = (gezien.get(sleutel) ?? 0) + 1;
    gezien.set(sleutel, keer);
    return keer === 1 ? sleutel : `${sleutel}#${keer}`;
  };
}
