import type { Bestand } from '../poorten';
import type { Staat } from '../state';

type Bekend = Pick<Staat, 'gelezen' | 'resultaat'>;

const known = ({ resultaat, gelezen }: Bekend): readonly { readonly id: string; readonly naam: string }[] =>
  [...(resultaat?.dossier.lezingen ?? []), ...gelezen].map((lezing) => lezing.document);

/**
 * The id for a document to be read. A name that is known keeps its id, so that a changed version takes the place
 * of the older one and the notes stay with their figures; a new name gets the next free id.
 */
export function assignId(bestand: Omit<Bestand, 'id'>, staat: Bekend): Bestand {
  const documents = known(staat);
  const last = Math.max(0, ...documents.map(({ id }) => Number(/^d(\d+)$/.exec(id)?.[1] ?? 0)));
  const old = [...documents].reverse().find(({ naam }) => naam === bestand.naam);
  return { ...bestand, id: old?.id ?? `d${last + 1}` };
}

/**
 * A name for pasted text that is not in use yet.
 * @param waiting names of what is still to be read
 */
export function nameForPaste(word: string, staat: Bekend, waiting: readonly string[]): string {
  const used = new Set([...known(staat).map(({ naam }) => naam), ...waiting]);
  let number = 1;
  while (used.has(`${word} ${number}`)) number += 1;
  return `${word} ${number}`;
}
