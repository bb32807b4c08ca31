import type { Afwijkingssoort } from '../domain/afwijking';
import type { Reeks } from '../domain/tabel';
import { addBedrag, negateBedrag } from '../money/bedrag';
import { compare } from '../money/decimaal';
import type { Punt } from './punt';

/** Which amount: a kind in a series and year. */
export interface Vraag {
  readonly soort: Afwijkingssoort;
  readonly reeks: Reeks;
  readonly jaar: number | null;
}

/**
 * The amount of one row that answers a question. A document's own year and then the preferred document go first
 * (a restated figure belongs with the figures it is printed beside).
 * @returns null without one; `dubbelzinnig` when a document gives two different ones.
 */
export function pick(punten: readonly Punt[], vraag: Vraag, bij: Punt | null = null): Punt | 'dubbelzinnig' | null {
  return published(punten, vraag, bij) ?? (vraag.soort === 'saldo' ? computed(punten, vraag, bij) : null);
}

function published(punten: readonly Punt[], vraag: Vraag, bij: Punt | null): Punt | 'dubbelzinnig' | null {
  const found = punten.filter(
    ({ soort, reeks, jaar }) => soort === vraag.soort && reeks === vraag.reeks && jaar === vraag.jaar
  );
  const rank = (punt: Punt): number =>
    (punt.rij === bij?.rij ? 4 : 0) +
    (punt.document === bij?.document ? 2 : 0) +
    (punt.documentjaar === vraag.jaar ? 1 : 0);
  const [best, ...rest] = [...found].sort((a, b) => rank(b) - rank(a));
  if (best === undefined) return null;
  const isContradicted = rest.some(
    (punt) => rank(punt) === rank(best) && punt.document === best.document && punt.bedrag !== best.bedrag
  );
  return isContradicted ? 'dubbelzinnig' : best;
}

/** Where no saldo is printed: baten - lasten. */
function computed(punten: readonly Punt[], vraag: Vraag, bij: Punt | null): Punt | 'dubbelzinnig' | null {
  const lasten = published(punten, { ...vraag, soort: 'lasten' }, bij);
  const baten = published(punten, { ...vraag, soort: 'baten' }, bij);
  if (lasten === 'dubbelzinnig' || baten === 'dubbelzinnig') return 'dubbelzinnig';
  if (lasten === null || lasten.document !== baten?.document) return null;
  return {
    ...lasten,
    soort: 'saldo',
    bedrag: addBedrag(baten.bedrag, negateBedrag(lasten.bedrag)),
    stap: compare(lasten.stap, baten.stap) >= 0 ? lasten.stap : baten.stap,
    cellen: [...lasten.cellen, ...baten.cellen],
  };
}
