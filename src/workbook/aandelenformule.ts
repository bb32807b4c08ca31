import { compare, decimaal, divide, type Decimaal } from '../money/decimaal';
import { isAfgekaptFormule, ruimteVan } from './afrondingformule';
import { DOELSTELLINGEN, KOP_VAN, type Vindplaats } from './cel-index';
import { lookup } from './formule';
import { times } from './somformule';

/** A tile with its share, on the sheet. */
export interface Aandeelplaats {
  readonly bedrag: Vindplaats;
  readonly aandeel: Vindplaats;
}

export type Aandeelplaatsen = Readonly<Record<'lasten' | 'baten' | 'saldo', Aandeelplaats>>;

const TWEE = decimaal(2);

const size = (plaats: Vindplaats): string =>
  `ABS(${lookup(DOELSTELLINGEN, KOP_VAN[plaats.soort], plaats.regel.sleutel)})`;

const total = ({ bedrag, aandeel }: Aandeelplaats): string => `100*${size(bedrag)}/${size(aandeel)}`;

/** Lasten and baten of the whole organisation as the tiles imply them. */
export function berekendFormule({ lasten, baten }: Aandeelplaatsen): string {
  return `${total(baten)}-${total(lasten)}`;
}

/** Its saldo as the tile implies it, with the sign that fits: none is printed. @param berekend the cell beside it */
export function gepubliceerdFormule({ saldo }: Aandeelplaatsen, berekend: string): string {
  return `IF(${berekend}<0,-1,1)*${total(saldo)}`;
}

/** What rounding of amounts and shares explains at the most on the side of the difference. */
export function aandelenMarge(
  { lasten, baten, saldo }: Aandeelplaatsen,
  { verschil, berekend }: Readonly<Record<'verschil' | 'berekend', string>>
): string {
  // A site that drops trailing zeros prints 11,80 as "11,8": the finest share shows the real step.
  const stap = [lasten, baten, saldo]
    .map(({ aandeel }) => aandeel.cel.cel.stap)
    .reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  const [down, up] = [(t: Aandeelplaats) => below(t, stap), (t: Aandeelplaats) => above(t, stap)];
  const parts = [
    `IF((${verschil}<0)=(${berekend}<0),${down(saldo)},${up(saldo)})`,
    `IF(${verschil}<0,${up(lasten)}+${down(baten)},${down(lasten)}+${up(baten)})`,
  ];
  return `IF(ISNUMBER(${verschil}),${parts.join('+')},"")`;
}

/** From the implied total down to the least that rounding allows. */
function below(tegel: Aandeelplaats, stap: Decimaal): string {
  const ruimte = `IF(${isAfgekaptFormule(tegel.bedrag.regel.document.id)},0,${roomOf(tegel)})`;
  return `${total(tegel)}-100*MAX(0,${size(tegel.bedrag)}-${ruimte})/(${size(tegel.aandeel)}+${divide(stap, TWEE)})`;
}

/** From the implied total up to the most that rounding allows. */
function above(tegel: Aandeelplaats, stap: Decimaal): string {
  return `100*(${size(tegel.bedrag)}+${roomOf(tegel)})/(${size(tegel.aandeel)}-${divide(stap, TWEE)})-${total(tegel)}`;
}

/** How far the amount of a tile may be off: as often as its step is 1, the cell on Bronnen. */
function roomOf({ bedrag }: Aandeelplaats): string {
  return `${ruimteVan(bedrag.regel.document.id)}${times(bedrag.cel.cel.stap)}`;
}
