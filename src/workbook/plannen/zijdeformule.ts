import type { Vergelijkingszijde } from '../../domain/afwijking';
import type { CelId } from '../../domain/tabel';
import { add, compare, divide, negate, NUL, toNumber, type Decimaal } from '../../money/decimaal';
import { DOELSTELLINGEN, KOP_EIGEN, type Vindplaats } from '../cel-index';
import { formule, LANGSTE_FORMULE, lookup } from '../formule';
import type { Celplan } from '../plan';
import { BEDRAGSOORTEN, type Regel } from '../regels';
import { sumFormula } from '../somformule';

/** Everything a row needs to write its formulas. */
export interface Omgeving {
  readonly regels: readonly Regel[];
  readonly index: ReadonlyMap<CelId, Vindplaats>;
  /** The row of a figure that holds the user's own begroting. */
  readonly perRij: ReadonlyMap<string, Regel>;
}

/** What formulas over the figures need. */
export function toOmgeving(regels: readonly Regel[], index: ReadonlyMap<CelId, Vindplaats>): Omgeving {
  // The row of a figure in the series rekening holds the user's begroting; the first one found is it.
  const perRij = new Map<string, Regel>();
  for (const regel of regels) {
    const hasFigure = BEDRAGSOORTEN.some((soort) => regel.cellen[soort] !== undefined);
    if (hasFigure && !perRij.has(regel.rijId)) perRij.set(regel.rijId, regel);
  }
  return { regels, index, perRij };
}

/** The user's own begroting stands in the row of the figure it is compared with. */
function eigenRef(id: CelId, omgeving: Omgeving): { readonly ref: string; readonly soort: string } | null {
  const match = /^(.*)\.eigen-(lasten|baten)$/.exec(id);
  const regel = match?.[1] === undefined ? undefined : omgeving.perRij.get(match[1]);
  const soort = match?.[2];
  if (regel === undefined || (soort !== 'lasten' && soort !== 'baten')) return null;
  return { ref: lookup(DOELSTELLINGEN, KOP_EIGEN[soort], regel.sleutel), soort };
}

/** Unit of the first published figure of a side, in euro; null for the user's own. */
export function unitOf(zijde: Vergelijkingszijde, index: ReadonlyMap<CelId, Vindplaats>): Decimaal | null {
  for (const id of zijde.cellen) {
    const vindplaats = index.get(id);
    if (vindplaats) return vindplaats.regel.eenheid.euro;
  }
  return null;
}

type Tekens = (soort: string) => 1 | -1;

/** Ways in which figures on the sheet can make up a side: as they stand; cost taken off; turned (withdrawals printed negative). */
const TEKENS: readonly Tekens[] = [
  () => 1,
  (soort) => (soort === 'lasten' || soort === 'toevoeging' ? -1 : 1),
  () => -1,
];

/** The signs with which the figures give the amount exactly; null when none do: then no formula may pretend to. */
function findTekens(plekken: readonly Vindplaats[], bedrag: Decimaal): Tekens | null {
  const total = (tekens: Tekens): Decimaal =>
    plekken.reduce<Decimaal>((som, { soort, cel }) => {
      const waarde = cel.cel.bedrag ?? NUL;
      return add(som, tekens(soort) < 0 ? negate(waarde) : waarde);
    }, NUL);
  return TEKENS.find((tekens) => compare(total(tekens), bedrag) === 0) ?? null;
}

/** Own figures only: lasten are taken off where baten stand beside them (a saldo). */
function eigenFormula(zijde: Vergelijkingszijde, omgeving: Omgeving): string | null {
  const eigen = zijde.cellen.flatMap((id) => eigenRef(id, omgeving) ?? []);
  if (eigen.length === 0 || eigen.length < zijde.cellen.length) return null;
  const isSaldo = new Set(eigen.map(({ soort }) => soort)).size > 1;
  return eigen.map(({ ref, soort }, i) => `${isSaldo && soort === 'lasten' ? '-' : i === 0 ? '' : '+'}${ref}`).join('');
}

/** The amount of one side as a formula in `eenheid`; a plain number where the figures on the sheet do not make it up. */
export function sideFormula(zijde: Vergelijkingszijde, eenheid: Decimaal, omgeving: Omgeving): Celplan {
  const number = toNumber(divide(zijde.bedrag, eenheid));
  const eigen = eigenFormula(zijde, omgeving);
  const plekken = zijde.cellen.flatMap((id) => omgeving.index.get(id) ?? []);
  const isOnSheet = plekken.length > 0 && plekken.length === zijde.cellen.length;
  const tekens = eigen === null && isOnSheet ? findTekens(plekken, zijde.bedrag) : null;
  const tekst =
    eigen ??
    (tekens === null
      ? null
      : sumFormula(
          plekken.map((vindplaats) => ({ vindplaats, teken: tekens(vindplaats.soort) })),
          omgeving.regels
        ));
  if (tekst === null) return number;
  const own = unitOf(zijde, omgeving.index) ?? eenheid;
  const isMixed = plekken.some(({ regel }) => compare(regel.eenheid.euro, own) !== 0);
  const scaled = compare(own, eenheid) === 0 ? tekst : `(${tekst})*${own}/${eenheid}`;
  return isMixed || scaled.length >= LANGSTE_FORMULE ? number : formule(scaled);
}
