import type { Rij, Tabel } from '../domain/tabel';
import { houseSign } from '../domain/tekenconventie';
import { absolute, add, compare, decimaal, multiply, negate, NUL, subtract, type Decimaal } from '../money/decimaal';
import type { Rijduiding } from './tabelduiding';

/** Factors from a printed figure of reserves to the house sign: additions and withdrawals positive. */
export interface Reservetekens {
  readonly toevoeging: 1 | -1;
  readonly onttrekking: 1 | -1;
  readonly 'mutatie reserves': 1 | -1;
}

type Scope = readonly (readonly [Rij, Rijduiding])[];

/** saldo + withdrawals - additions + changes = result, within half a step a figure; null where a figure is missing. */
function ties(scope: Scope, kolom: number, tabel: Tabel, tekens: Reservetekens): boolean | null {
  let som = NUL;
  let marge = NUL;
  let resultaat: Decimaal | null = null;
  let hasSaldo = false;
  for (const [rij, { aard }] of scope) {
    const cel = rij.cellen[kolom];
    const gedrukt = cel?.bedrag ?? null;
    if (!cel || gedrukt === null) {
      if (aard === 'reserve' || (rij.soort !== 'saldo' && rij.soort !== null)) continue;
      return null;
    }
    if (aard === 'reserve') {
      const soort = rij.soort;
      if (soort !== 'toevoeging' && soort !== 'onttrekking' && soort !== 'mutatie reserves') return null;
      const bedrag = tekens[soort] < 0 ? negate(gedrukt) : gedrukt;
      som = soort === 'toevoeging' ? subtract(som, bedrag) : add(som, bedrag);
    } else if (rij.soort === 'saldo') {
      if (aard === 'resultaat') resultaat = gedrukt;
      else {
        som = add(som, gedrukt);
        hasSaldo = true;
      }
    } else continue;
    marge = add(marge, multiply(multiply(cel.stap, tabel.eenheid.euro), decimaal('0.5')));
  }
  if (resultaat === null || !hasSaldo) return null;
  return compare(absolute(subtract(som, resultaat)), marge) <= 0;
}

/**
 * The signs in which a table prints its reserves: additions as lasten and withdrawals as baten, unless the way from
 * saldo to result says otherwise. Null where it contradicts every way: then nothing is made of them.
 */
export function findReservetekens(tabel: Tabel, duidingen: ReadonlyMap<string, Rijduiding>): Reservetekens | null {
  const { tekenconventie: conventie, rijen, kolommen } = tabel;
  const lasten = houseSign(conventie, 'lasten');
  const baten = houseSign(conventie, 'baten');
  const saldo = houseSign(conventie, 'saldo');
  const first: Reservetekens = { toevoeging: lasten, onttrekking: baten, 'mutatie reserves': saldo };
  const others: Reservetekens[] = ([1, -1] as const).flatMap((a) =>
    ([1, -1] as const).map((b) => ({ toevoeging: a, onttrekking: b, 'mutatie reserves': a }))
  );
  const scopes = new Map<string, (readonly [Rij, Rijduiding])[]>();
  for (const rij of rijen) {
    const duiding = duidingen.get(rij.id);
    if (duiding === undefined || !['programma', 'geheel'].includes(duiding.niveau)) continue;
    const naam = duiding.programma ?? '';
    scopes.set(naam, [...(scopes.get(naam) ?? []), [rij, duiding]]);
  }
  const series = kolommen.flatMap(({ reeks, soort }, i) =>
    soort === null && reeks !== null && reeks !== 'verschil' ? [i] : []
  );
  const test = (tekens: Reservetekens): boolean | null => {
    const uitkomsten = [...scopes.values()].flatMap((scope) =>
      series.map((kolom) => ties(scope, kolom, tabel, tekens)).filter((t) => t !== null)
    );
    return uitkomsten.length === 0 ? null : uitkomsten.every(Boolean);
  };
  if (test(first) !== false) return first;
  return others.find((tekens) => test(tekens) === true) ?? null;
}
