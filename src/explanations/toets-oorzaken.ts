import type { Afwijking } from '../domain/afwijking';
import type { Oorzaak, Oorzaakbezwaar } from '../domain/oorzaak';
import { absolute, add, compare, decimaal, divide, isZero, subtract, type Decimaal } from '../money/decimaal';
import type { Bedrag } from '../money/bedrag';
import { decimalsOf } from '../money/decimaal';
import { findBedragen } from './zinbedragen';

/**
 * The causes with everything that is doubtful in them: what the sheet said already, whether the figures changed since, and
 * whether the one amount that the text names is the amount of the row.
 */
export function toetsOorzaken(oorzaken: readonly Oorzaak[], afwijkingen: readonly Afwijking[]): readonly Oorzaak[] {
  const perSleutel = new Map(afwijkingen.map((a) => [a.sleutel, a]));
  return oorzaken.map((oorzaak) => {
    const afwijking = perSleutel.get(oorzaak.afwijking);
    const voor = oorzaak.geschrevenVoor;
    return {
      ...oorzaak,
      vervallen: oorzaak.afwijking !== '' && afwijking === undefined,
      verouderd: afwijking !== undefined && voor !== null && compare(voor, afwijking.afwijking) !== 0,
      bezwaren: [...oorzaak.bezwaren.filter(({ code }) => code !== 'tekst-noemt-ander-bedrag'), ...doubtText(oorzaak)],
    };
  });
}

/** Exactly one amount in the text, and another than the row's by more than the precision of both. */
function doubtText({ tekst, bedrag, eenheid }: Oorzaak): Oorzaakbezwaar[] {
  const [eerste, ...meer] = findBedragen(tekst);
  if (bedrag === null || isZero(bedrag) || eerste === undefined || meer.length > 0) return [];
  const marge = divide(add(eerste.stap, stepOf(bedrag, eenheid ?? decimaal(1))), decimaal(2));
  const verschil = absolute(subtract(absolute(bedrag), eerste.bedrag));
  return compare(verschil, marge) <= 0 ? [] : [{ code: 'tekst-noemt-ander-bedrag', genoemd: eerste.bedrag, bedrag }];
}

/** The precision that an amount was typed with: that of its last digit in the unit of its row. */
function stepOf(bedrag: Bedrag, eenheid: Decimaal): Decimaal {
  const decimalen = decimalsOf(divide(bedrag, eenheid));
  return decimalen === 0 ? eenheid : divide(eenheid, decimaal(10 ** Math.min(decimalen, 12)));
}
