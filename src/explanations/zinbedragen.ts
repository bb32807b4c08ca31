import { absolute, decimaal, isZero, multiply, type Decimaal } from '../money/decimaal';
import { toBedrag, type Bedrag } from '../money/bedrag';
import { parseGetal } from '../money/lees-getal';

/** An amount in running text, in euro and without its sign, with the step it was written in. */
export interface Zinbedrag {
  readonly bedrag: Bedrag;
  /** Euro: half of it is what rounding may hide. */
  readonly stap: Decimaal;
}

const BEDRAG =
  /(?<![\p{L}\d])(?:(?:k€|€|eur(?:o)?)\s?-?\s?\d[\d.,]*(?:\s?(?:mln|miljoen|mld|miljard|duizend|k)\b\.?)?|\d[\d.,]*\s?(?:mln|miljoen|mld|miljard)\b\.?(?:\s?euro)?|\d[\d.,]*\s?(?:duizend\s)?euro\b)/giu;

/** Every amount of money that a sentence states: with a euro sign or the word, or in millions; never a bare number. */
export function findBedragen(zin: string): readonly Zinbedrag[] {
  return [...zin.matchAll(BEDRAG)].flatMap(([tekst]) => {
    const duizend = /\d\s?(?:k|duizend)(?:\s|$)/i.test(tekst);
    const schoon = tekst
      .replace(/^eur(?:o)?\s?/i, '€ ')
      .replace(/\s?(?:euro)$/i, '')
      .replace(/\s?(?:k|duizend)\.?$/i, '')
      .replace(/[.,]+$/, '');
    const gelezen = parseGetal(schoon);
    const waarde = gelezen?.waarde ?? null;
    if (gelezen === null || waarde === null || gelezen.anders !== null || isZero(waarde)) return [];
    const factor = gelezen.factor ?? decimaal(duizend ? 1000 : 1);
    return [{ bedrag: toBedrag(absolute(waarde), factor), stap: multiply(gelezen.stap, factor) }];
  });
}
