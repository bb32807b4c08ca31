import { signOf } from '../../money/decimaal';
import { getalOf } from './getallen';
import { closes, type Getal } from './sluiting';
import type { Werkrij } from './werkrij';

/** Whether the rows add up to the total in every column that is printed in full, and say something in at least one. */
function addsUp(totaal: Werkrij, delen: readonly Werkrij[]): boolean {
  const kolommen = totaal.cellen.flatMap((cel, i): boolean[] => {
    const som = getalOf(cel);
    if (som === null) return [];
    const getallen = delen.map((rij) => getalOf(rij.cellen[i]));
    const vol = getallen.filter((getal): getal is NonNullable<typeof getal> => getal !== null);
    if (vol.length < getallen.length) return delen.some((rij) => rij.open !== null) ? [false] : [];
    if (vol.filter(({ waarde }) => signOf(waarde) !== 0).length < 2) return [];
    return [
      closes(
        som,
        vol.map((getal: Getal) => [getal, 1] as const)
      ),
    ];
  });
  return kolommen.length > 0 && kolommen.every((sluit) => sluit);
}

/**
 * Rows that say no kind, right above a total that does ("Totaal lasten"): of its kind, where they add up to it in every
 * column. A heading "Lasten" was left out; without the figures to prove it nothing is given.
 */
export function nameByTotal(rijen: readonly Werkrij[]): void {
  rijen.forEach((totaal, i) => {
    if (totaal.rol === 'regel' || totaal.rol === 'kop' || (totaal.soort !== 'lasten' && totaal.soort !== 'baten'))
      return;
    let begin = i;
    while (begin > 0 && rijen[begin - 1]?.rol === 'regel' && rijen[begin - 1]?.soort === null) begin -= 1;
    const delen = rijen.slice(begin, i);
    if (delen.length < 2 || !addsUp(totaal, delen)) return;
    for (const rij of delen) rij.soort = totaal.soort;
  });
}
