import type { Aanvoer, Bestand } from '../poorten';
import type { Staat } from '../state';

/**
 * Ids for documents to be read. A name that is known keeps its id, so that a changed version takes the place
 * of the older one and the notes stay with their figures; a new name gets the next free id.
 */
export function assignIds(bestanden: Aanvoer, staat: Pick<Staat, 'gelezen' | 'resultaat'>): readonly Bestand[] {
  const known = [...(staat.resultaat?.dossier.lezingen ?? []), ...staat.gelezen].map((lezing) => lezing.document);
  const byName = new Map(known.map((document) => [document.naam, document.id]));
  let last = Math.max(0, ...known.map((document) => Number(/^d(\d+)$/.exec(document.id)?.[1] ?? 0)));
  return bestanden.map((bestand) => {
    const id = byName.get(bestand.naam) ?? `d${(last += 1)}`;
    byName.set(bestand.naam, id);
    return { ...bestand, id };
  });
}

/** A name for pasted text that is not in use yet. */
export function nameForPaste(word: string, staat: Pick<Staat, 'gelezen' | 'resultaat'>): string {
  const used = new Set(
    [...(staat.resultaat?.dossier.lezingen ?? []), ...staat.gelezen].map((lezing) => lezing.document.naam)
  );
  let number = 1;
  while (used.has(`${word} ${number}`)) number += 1;
  return `${word} ${number}`;
}
