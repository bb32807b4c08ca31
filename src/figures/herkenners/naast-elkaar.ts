import { parseGetal } from '../../money/lees-getal';
import { isJaartal } from '../../money/jaartal';
import { textOfCells, type Lijn } from '../stuk/stroom';

/**
 * Tables that were drawn beside each other, as sheets have them: a second column of labels with figures of its own behind it.
 * They are put below each other, as each is read.
 */

/** What the column of labels is called; a kind there is that of all its rows. */
const LABELKOP =
  /^(?:omschrijving|programma(?:'s)?|(?:taak|beleids)velden?|producten?|doelstelling(?:en)?|onderdeel|lasten|baten|saldo|saldi|uitgaven|inkomsten)$/i;

const isGetal = (tekst: string): boolean => parseGetal(tekst) !== null;
const isLabel = (tekst: string): boolean => /\p{L}{3}/u.test(tekst) && !isGetal(tekst);

const textAt = (lijn: Lijn, kolom: number): string => lijn.cellen[kolom]?.tekst.trim() ?? '';

/** Columns of a row that hold words between figures, and so may be labels of a second table. */
function wordsBetween({ cellen }: Lijn): number[] {
  // Below names of columns `2023` may be an amount, unless all are.
  if (!cellen.some(({ tekst }) => isGetal(tekst) && !isJaartal(tekst))) return [];
  const figuren = cellen.map(({ tekst }) => isGetal(tekst));
  const eerste = figuren.indexOf(true, 1);
  const laatste = figuren.lastIndexOf(true);
  return cellen.flatMap(({ tekst }, kolom) =>
    eerste >= 0 && kolom > eerste && kolom < laatste && isLabel(tekst) ? [kolom] : []
  );
}

/** Whether a row below names of columns may be one of two tables beside each other. */
export const mayStandBeside = (rij: Lijn): boolean =>
  rij.soort === 'rij' && rij.cellen.length > 3 && wordsBetween(rij).length > 0;

/** Whether a column is one of labels: it is called so, or says again what the first does, and its rows differ. */
function isLabelColumn(kolom: number, kop: Lijn, rijen: readonly Lijn[]): boolean {
  const teksten = rijen.map((rij) => textAt(rij, kolom)).filter((tekst) => tekst !== '');
  if (teksten.length < 2 || !teksten.every(isLabel) || new Set(teksten).size < teksten.length) return false;
  const gelijk = rijen.filter((rij) => textAt(rij, kolom) === textAt(rij, 0)).length;
  return LABELKOP.test(textAt(kop, kolom)) || (textAt(kop, kolom) === textAt(kop, 0) && gelijk > 0);
}

/**
 * Puts tables that stand beside each other below each other.
 * @returns null for one table
 */
export function putBelow(kop: Lijn, rijen: readonly Lijn[]): Lijn[] | null {
  const eerste = rijen[0];
  const kolommen = eerste === undefined ? [] : wordsBetween(eerste).filter((k) => isLabelColumn(k, kop, rijen));
  if (kolommen.length === 0) return null;
  const grenzen = [0, ...kolommen, kop.cellen.length];
  return grenzen.slice(0, -1).flatMap((van, i) => {
    const deel = [kop, ...rijen].flatMap((lijn): Lijn[] => {
      const cellen = lijn.cellen.slice(van, grenzen[i + 1]);
      const tekst = textOfCells(cellen);
      return tekst === '' ? [] : [{ ...lijn, cellen, tekst, herkomst: cellen[0]?.herkomst ?? lijn.herkomst }];
    });
    return [{ soort: 'leeg', tekst: '', cellen: [], herkomst: kop.herkomst } as const, ...deel];
  });
}
