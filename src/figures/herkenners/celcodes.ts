import { CODE, type Los } from './loscel';
import { isNotenkop, isVerwijzing } from './notenkolom';

/** The words above the first figures, the name of the first row last, and the cells from those figures on. */
interface Cellen {
  readonly woorden: readonly Los[];
  readonly cellen: readonly Los[];
}

/** Figures that follow a name: where they begin and how many there are. */
interface Reeks {
  readonly begin: number;
  readonly lengte: number;
}

function runs(cellen: readonly Los[]): Reeks[] {
  const gevonden: { begin: number; lengte: number }[] = [];
  cellen.forEach(({ soort }, i) => {
    if (soort !== 'figuur') return;
    if (cellen[i - 1]?.soort === 'figuur') {
      const laatste = gevonden.at(-1);
      if (laatste !== undefined) laatste.lengte += 1;
    } else if (i > 0) gevonden.push({ begin: i, lengte: 1 });
  });
  return gevonden;
}

const CODEKOP = /^(?:code|nr\.?|nummer|(?:product|taakveld)(?:nr\.?|nummer|code)?)$/i;

/**
 * Numbers in cells of their own before the names below a column for them (`Code`, `1010`, `Raad en griffie`): each is put
 * before its name. Null where there is no such column.
 */
export function joinFrontCodes({ woorden, cellen }: Cellen): Cellen | null {
  const isNummer = (i: number): boolean => /^\d{1,5}$/.test(cellen[i]?.tekst ?? '') && cellen[i + 1]?.soort === 'woord';
  if (!isNummer(0) || !woorden.some(({ tekst }) => CODEKOP.test(tekst))) return null;
  const uit: Los[] = [];
  for (let i = 0; i < cellen.length; i += 1) {
    const [cel, naam] = [cellen[i], cellen[i + 1]];
    if (cel === undefined) break;
    if (naam !== undefined && isNummer(i)) {
      uit.push({ ...naam, tekst: `${cel.tekst} ${naam.tekst}`, plaats: cel.plaats });
      i += 1;
    } else uit.push(cel);
  }
  return { woorden: [...woorden, ...uit.slice(0, 1)], cellen: uit.slice(1) };
}

/**
 * Codes and numbers of notes in cells of their own behind the names (`Bestuur`, `0.1`, `2.210`, `2.344`): where every
 * whole row begins with one, each row with another, and no other figure looks like one.
 * @returns the same cells with each code before its name, where it belongs, and without the numbers of notes; null where
 *   the first figures are figures.
 */
export function setCodesApart({ woorden, cellen }: Cellen): Cellen | null {
  const noten = woorden.slice(0, -1).some(({ tekst }) => isNotenkop(tekst));
  const isKenmerk = (tekst: string): boolean => (noten ? isVerwijzing(tekst) : CODE.test(tekst));
  // The cheapest test first: nearly every table begins with a figure.
  if (!isKenmerk(cellen[0]?.tekst ?? '')) return null;
  const heel = [...woorden.slice(-1), ...cellen];
  const alle = runs(heel);
  const langste = alle.reduce((meest, { lengte }) => Math.max(meest, lengte), 0);
  const vol = alle.filter(({ lengte }) => lengte === langste);
  const eerste = vol.map(({ begin }) => heel[begin]?.tekst ?? '');
  const rest = alle.flatMap(({ begin, lengte }) => heel.slice(begin + 1, begin + lengte));
  if (langste < 2 || vol.length < 2 || !eerste.every(isKenmerk) || rest.some(({ tekst }) => CODE.test(tekst)))
    return null;
  // A code may come again in the part of the baten, but one for all rows is no code.
  if (new Set(eerste).size < Math.min(vol.length, 2)) return null;
  const gewisseld = [...heel];
  const weg = new Set<number>();
  for (const { begin, lengte } of alle) {
    const kenmerk = heel[begin];
    // In a row of fewer figures a bare number may be one of them.
    if (kenmerk === undefined || !(lengte === langste ? isKenmerk(kenmerk.tekst) : CODE.test(kenmerk.tekst))) continue;
    const naam = heel[begin - 1];
    if (noten) weg.add(begin);
    else if (naam !== undefined) [gewisseld[begin - 1], gewisseld[begin]] = [kenmerk, naam];
  }
  const uit = gewisseld.filter((_, i) => !weg.has(i));
  // The first cell is what stands right before the figures: a name, or the code before it.
  const naam = uit[0]?.soort === 'woord' ? 1 : 0;
  return { woorden: [...woorden.slice(0, -1), ...uit.slice(0, naam)], cellen: uit.slice(naam) };
}
