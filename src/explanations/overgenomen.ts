import type { Oorzaak } from '../domain/oorzaak';
import { markZin } from '../domain/zin';
import type { Kandidaatzin } from './kandidaatzinnen';

/** `d1.p7.2`: passage and number of the sentence, as workbooks hold it that were written before sentences had a mark. */
const RANG = /^(.+\.p\d+)\.(\d{1,4})$/;

/** Document and mark of a sentence, wherever in the document it stands now. */
const keyOf = (id: string): string => `${id.slice(0, id.indexOf('.'))}|${id.slice(id.lastIndexOf('.') + 1)}`;

/** What was taken over as the cause of which afwijking. */
export interface Overgenomen {
  /** @param id of a sentence or verklaring; @param afwijking its sleutel */
  has(id: string, afwijking: string): boolean;
}

/**
 * Which sentences and verklaringen stand among the causes already, also when the sentence has moved in its document since.
 * A cause of an older workbook, that knows only the number of its sentence, is held to be of the sentence that it quotes;
 * when its text was edited, of the sentence that has its number now.
 */
export function collectOvergenomen(oorzaken: readonly Oorzaak[], zinnen: readonly Kandidaatzin[]): Overgenomen {
  const perZin = new Map<string, string[]>();
  const perRang = new Map<string, string>();
  for (const { id, rang, passage } of zinnen) {
    perZin.set(keyOf(id), [...(perZin.get(keyOf(id)) ?? []), id]);
    perRang.set(`${passage.id}.${rang}`, id);
  }
  const taken = new Set<string>();
  for (const { uit, afwijking, tekst, verwijderd } of oorzaken) {
    if (uit === null || verwijderd === true) continue;
    const isRang = RANG.test(uit);
    const gelijk = perZin.get(isRang ? keyOf(`${uit}.${markZin(tekst)}`) : keyOf(uit)) ?? [];
    const ids = isRang && gelijk.length === 0 ? [perRang.get(uit) ?? uit] : gelijk;
    for (const id of [uit, ...ids]) taken.add(`${afwijking}|${id}`);
  }
  return { has: (id, afwijking) => taken.has(`${afwijking}|${id}`) };
}
