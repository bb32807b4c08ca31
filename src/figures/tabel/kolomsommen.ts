import { add, NUL } from '../../money/decimaal';
import { getalOf, type Gelezencel } from './getallen';
import { closes, type Getal } from './sluiting';
import type { Werkrij } from './werkrij';

type Plaatsing = readonly (Gelezencel | null)[];

/** Rows in combinations of placements that are weighed for one table at the most. */
const MEESTE = 8192;

const isSom = ({ rol }: Werkrij): boolean => rol === 'totaal' || rol === 'subtotaal';

/** The rows that a total may be the sum of: those right above it, all of its kind above it, or the sums above it. */
function partsOf(rijen: readonly Werkrij[], plaats: number): Werkrij[][] {
  const totaal = rijen[plaats];
  const boven = rijen.slice(0, plaats).filter((rij) => rij.rol !== 'kop' && rij.soort === totaal?.soort);
  const regels = boven.filter((rij) => !isSom(rij));
  const laatste = boven.map(isSom).lastIndexOf(true);
  const vlak = boven.slice(laatste + 1);
  const sommen = boven.filter(isSom);
  const lijsten = [vlak, regels, [...sommen, ...vlak]].filter((lijst) => lijst.length > 1);
  return lijsten.filter((lijst, i) => lijsten.findIndex((ander) => ander.length === lijst.length) === i);
}

/** Whether a total is the sum of its parts in every column, an empty place being nil. */
function closesAll(totaal: Werkrij, delen: readonly Plaatsing[]): boolean {
  return totaal.cellen.every((cel, kolom) => {
    const getallen = delen.flatMap((deel) => getalOf(deel[kolom]) ?? []);
    const som = getalOf(cel);
    if (som === null) return getallen.length === 0;
    // Added up once: each part rounds by its own step.
    const stap = getallen.reduce((tot, getal) => add(tot, getal.stap), NUL);
    const waarde = getallen.reduce((tot, getal) => add(tot, getal.waarde), NUL);
    const samen: Getal = { waarde, stap };
    return closes(som, [[samen, 1]]);
  });
}

/** Every choice of one placement for each row. */
function combinations(mogelijk: readonly (readonly Plaatsing[])[]): Plaatsing[][] {
  return mogelijk.reduce<Plaatsing[][]>((tot, lijst) => tot.flatMap((keuze) => lijst.map((p) => [...keuze, p])), [[]]);
}

/**
 * Places rows of which the sums within the row do not tell enough, by a total below them: only where every column of
 * the total closes, and in one way.
 * @returns what was placed
 */
export function placeBySums(
  rijen: readonly Werkrij[],
  over: ReadonlyMap<Werkrij, readonly Plaatsing[]>
): Map<Werkrij, Plaatsing> {
  const geplaatst = new Map<Werkrij, Plaatsing>();
  let gewogen = 0;
  rijen.forEach((totaal, plaats) => {
    if (!isSom(totaal) || totaal.open !== null) return;
    for (const delen of partsOf(rijen, plaats)) {
      const open = delen.filter((rij) => rij.open !== null && !geplaatst.has(rij));
      const mogelijk = open.map((rij) => over.get(rij) ?? []);
      const werk = mogelijk.reduce((tot, lijst) => tot * lijst.length, 1) * delen.length;
      if (open.length === 0 || werk === 0 || gewogen + werk > MEESTE) continue;
      gewogen += werk;
      const passend = combinations(mogelijk).filter((keuze) =>
        closesAll(
          totaal,
          delen.map((rij) => geplaatst.get(rij) ?? (open.includes(rij) ? (keuze[open.indexOf(rij)] ?? []) : rij.cellen))
        )
      );
      const [enige] = passend;
      if (enige === undefined || passend.length > 1) continue;
      open.forEach((rij, i) => geplaatst.set(rij, enige[i] ?? []));
      return;
    }
  });
  return geplaatst;
}
