import type { Rij, Soort, Tabel } from '../domain/tabel';
import { countSums } from './optelling';
import type { Rijduiding } from './tabelduiding';

const WHOLE = ['programma', 'geheel', 'subtotaal'];

/** The kind that a row adds to where totals have the reserves in them. */
const OPTELSOORT: Readonly<Partial<Record<Soort, Soort>>> = {
  lasten: 'lasten',
  toevoeging: 'lasten',
  baten: 'baten',
  onttrekking: 'baten',
  saldo: 'saldo',
  'mutatie reserves': 'saldo',
};

const kindOf = ({ soort }: Rij): Soort | null => (soort === null ? null : (OPTELSOORT[soort] ?? null));

/**
 * Totals with the reserves in them: rows that are the sum of the parts and the reserves above them in more columns than of
 * the parts alone (and in most: a printed figure may be wrong); with them the totals straight below, which go on from there. Such a saldo is a result after reserves, and such
 * lasten and baten are not those that a programme is authorised by.
 */
export function findMetReserves(tabel: Tabel, duidingen: ReadonlyMap<string, Rijduiding>): ReadonlySet<string> {
  const found = new Set<string>();
  const duidingOf = (rij: Rij): Rijduiding | undefined => duidingen.get(rij.id);
  const isTotal = (rij: Rij): boolean => {
    const duiding = duidingOf(rij);
    if (duiding?.aard !== 'gewoon' || !WHOLE.includes(duiding.niveau)) return false;
    // The rows of a programme itself may be all there is of it.
    return rij.rol !== 'regel' || duiding.niveau !== 'programma';
  };
  let previous = false;
  tabel.rijen.forEach((rij, index) => {
    const own = duidingOf(rij);
    if (own === undefined || !isTotal(rij)) {
      previous = false;
      return;
    }
    const isOf = (ander: Rij): boolean => {
      const duiding = duidingOf(ander);
      if (duiding === undefined || kindOf(ander) !== kindOf(rij)) return false;
      return own.programma === null || duiding.programma === own.programma;
    };
    const boven = tabel.rijen.slice(0, index).filter(isOf);
    const delen = boven.filter((ander) => {
      const duiding = duidingOf(ander);
      return duiding?.aard === 'gewoon' && !WHOLE.includes(duiding.niveau);
    });
    const reserves = boven.filter((ander) => duidingOf(ander)?.aard === 'reserve');
    const met = countSums(tabel, rij, [...delen, ...reserves]);
    const zonder = countSums(tabel, rij, delen);
    const isMet = delen.length > 0 && reserves.length > 0 && met.wel > met.niet && met.wel > zonder.wel;
    previous = isMet || previous;
    if (previous) found.add(rij.id);
  });
  return found;
}
