import { isJaartal } from '../../../money/jaartal';
import { isFiguur } from '../rooster/rooster';
import type { Tekstdeel } from './regel';

/** Text that runs up or down a page: points from the left and from the top; `hoogte` is the size of its letters. */
export interface Gedraaid {
  readonly tekst: string;
  readonly richting: 'op' | 'neer';
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
  readonly hoogte: number;
}

/** In letter sizes: lines of one cell stand no further apart. */
const REGELAFSTAND = 0.9;
/** Cells of one row stand beside each other for at least this part of the shorter one. */
const NAAST = 0.5;
/** In letter sizes: names of columns right above figures keep no more distance. */
const ERBOVEN = 4;

const isName = (tekst: string): boolean => (/\p{L}{2}/u.test(tekst) && !isFiguur(tekst)) || isJaartal(tekst.trim());

/** Lines beside each other as the cells they were broken off in: a text that runs down begins at the right. */
function cellsOf(lijnen: readonly Gedraaid[]): Gedraaid[] {
  const cellen: Gedraaid[] = [];
  for (const lijn of [...lijnen].sort((a, b) => a.links - b.links)) {
    const vorige = cellen.at(-1);
    if (vorige === undefined || lijn.links - vorige.rechts > lijn.hoogte * REGELAFSTAND) cellen.push(lijn);
    else {
      const delen = lijn.richting === 'op' ? [vorige.tekst, lijn.tekst] : [lijn.tekst, vorige.tekst];
      const samen = { rechts: lijn.rechts, boven: Math.min(vorige.boven, lijn.boven) };
      cellen[cellen.length - 1] = { ...vorige, ...samen, tekst: delen.join(' ') };
    }
  }
  return cellen;
}

/** Whether two texts stand in one row of cells. */
function areBeside(a: Gedraaid, b: Gedraaid): boolean {
  const samen = Math.min(a.onder, b.onder) - Math.max(a.boven, b.boven);
  return a.richting === b.richting && samen > NAAST * Math.min(a.onder - a.boven, b.onder - b.boven);
}

/** Whether figures stand right below a text, in its column. */
function standsAboveFigure({ links, rechts, onder, hoogte }: Gedraaid, delen: readonly Tekstdeel[]): boolean {
  return delen.some(
    (deel) =>
      deel.links < rechts &&
      deel.rechts > links &&
      deel.basis > onder &&
      deel.basis - onder < hoogte * ERBOVEN &&
      isFiguur(deel.tekst.trim())
  );
}

/**
 * Names of columns that were turned to be narrow, as upright texts on one line above their figures. Any other text that
 * runs up or down is given back.
 * @param recht the upright texts of the page
 */
export function readTurnedNames(
  gedraaid: readonly Gedraaid[],
  recht: readonly Tekstdeel[]
): { readonly namen: readonly Tekstdeel[]; readonly rest: readonly Gedraaid[] } {
  const open = new Set(gedraaid.filter(({ tekst }) => isName(tekst)));
  const namen: Tekstdeel[] = [];
  const gebruikt = new Set<Gedraaid>();
  for (const eerste of open) {
    const rij = [...open].filter((ander) => areBeside(eerste, ander));
    for (const lijn of rij) open.delete(lijn);
    const cellen = cellsOf(rij);
    // Along an edge stands one text; names of columns stand beside each other.
    if (
      cellen.length < 2 ||
      !cellen.every((cel) => rij.some((lijn) => isWithin(lijn, cel) && standsAboveFigure(lijn, recht)))
    )
      continue;
    const basis = Math.max(...rij.map(({ onder }) => onder));
    for (const lijn of rij) gebruikt.add(lijn);
    for (const { tekst, links, rechts, hoogte } of cellen) namen.push({ tekst, links, rechts, basis, hoogte });
  }
  return { namen, rest: gedraaid.filter((lijn) => !gebruikt.has(lijn)) };
}

const isWithin = (lijn: Gedraaid, cel: Gedraaid): boolean => lijn.links >= cel.links && lijn.rechts <= cel.rechts;
