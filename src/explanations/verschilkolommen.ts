import type { Afwijking } from '../domain/afwijking';
import type { Lezing } from '../domain/lezing';
import { celId, type CelId, type Kolom } from '../domain/tabel';
import { toBedrag, type Bedrag } from '../money/bedrag';
import { absolute, add, compare, decimaal, multiply, negate, NUL, subtract, type Decimaal } from '../money/decimaal';

/** A published difference beside the afwijking that its own row gives. */
export interface Verschilcel {
  readonly afwijking: Afwijking;
  readonly cel: CelId;
  readonly tekst: string;
  /** Euro, positive = voordeel, read in the way of its table. */
  readonly gepubliceerd: Bedrag;
  /** Euro: half a step of every figure concerned. */
  readonly marge: Decimaal;
}

interface Gegeven {
  readonly afwijking: Afwijking;
  readonly cel: CelId;
  readonly tekst: string;
  /** As printed, in euro. */
  readonly waarde: Decimaal;
  readonly stap: Decimaal;
}

/** Kinds of which a printed figure may be turned against the others: a table may print lasten - rekening for both. */
type Teken = (soort: Afwijking['soort']) => 1 | -1;

/** How a column of differences can be meant: effect; effect turned; begroting - rekening or the reverse of plain amounts. */
const WIJZEN: readonly Teken[] = [
  () => 1,
  () => -1,
  (soort) => (soort === 'lasten' || soort === 'toevoeging' ? 1 : -1),
  (soort) => (soort === 'lasten' || soort === 'toevoeging' ? -1 : 1),
];

function margin({ afwijking, stap }: Gegeven): Decimaal {
  const half = decimaal('0.5');
  return multiply(add(stap, add(afwijking.basis.stap, afwijking.vergeleken.stap)), half);
}

function fits(gegeven: Gegeven, wijze: Teken): boolean {
  const effect = multiply(gegeven.waarde, decimaal(wijze(gegeven.afwijking.soort)));
  return compare(absolute(subtract(effect, gegeven.afwijking.afwijking)), margin(gegeven)) <= 0;
}

/**
 * The figures of the verschil columns, each with the afwijking that the same row gives. What the sign of a column means
 * follows from all its rows: the way that most fit, and one that every kind is read by.
 */
export function readVerschilkolommen(lezing: Lezing, afwijkingen: readonly Afwijking[]): readonly Verschilcel[] {
  const perCel = new Map<CelId, Afwijking[]>();
  for (const afwijking of afwijkingen) {
    for (const cel of afwijking.vergeleken.cellen) perCel.set(cel, [...(perCel.get(cel) ?? []), afwijking]);
  }
  return lezing.tabellen.flatMap((tabel) => {
    const gegevens = tabel.kolommen.flatMap((kolom, index) =>
      kolom.reeks !== 'verschil'
        ? []
        : tabel.rijen.flatMap((rij): Gegeven[] => {
            const cel = rij.cellen[index];
            const soort = kolom.soort ?? rij.soort;
            const gedrukt = cel?.waarde ?? null;
            if (!cel || gedrukt === null || cel.gewijzigd) return [];
            const zelf = rij.cellen.flatMap((_, k) => perCel.get(celId(rij, k)) ?? []);
            const afwijking = zelf.find((a) => isOf(a, soort, kolom));
            if (afwijking === undefined) return [];
            const { euro } = tabel.eenheid;
            const waarde = multiply(gedrukt, euro);
            return [{ afwijking, cel: celId(rij, index), tekst: cel.tekst, waarde, stap: multiply(cel.stap, euro) }];
          })
    );
    const wijze = pickWijze(gegevens);
    if (wijze === null) return [];
    return gegevens.map((gegeven): Verschilcel => ({
      afwijking: gegeven.afwijking,
      cel: gegeven.cel,
      tekst: gegeven.tekst,
      gepubliceerd: toBedrag(gegeven.waarde, decimaal(wijze(gegeven.afwijking.soort))),
      marge: margin(gegeven),
    }));
  });
}

/** The kind of the row or column; a result or a change in reserves is printed as a saldo. */
function isOf({ soort, basis }: Afwijking, gedrukt: string | null, { jaar }: Kolom): boolean {
  if (jaar !== null && basis.reeks === 'rekening') return false;
  if (gedrukt === null) return true;
  if (gedrukt === 'saldo') return soort === 'saldo' || soort === 'resultaat' || soort === 'mutatie reserves';
  if (gedrukt === 'lasten') return soort === 'lasten' || soort === 'toevoeging';
  if (gedrukt === 'baten') return soort === 'baten' || soort === 'onttrekking';
  return soort === gedrukt;
}

/** The way that explains most rows; null when no way explains more than half of them: then the column says nothing sure. */
function pickWijze(gegevens: readonly Gegeven[]): Teken | null {
  const real = gegevens.filter(({ waarde }) => compare(waarde, NUL) !== 0);
  const scores = WIJZEN.map((wijze) => real.filter((gegeven) => fits(gegeven, wijze)).length);
  const best = Math.max(...scores);
  return best * 2 > real.length ? (WIJZEN[scores.indexOf(best)] ?? null) : null;
}

/** Whether a published difference is the one that the figures give, within rounding. */
export function isTied({ gepubliceerd, afwijking, marge }: Verschilcel): boolean {
  return compare(absolute(subtract(gepubliceerd, afwijking.afwijking)), marge) <= 0;
}

/** Whether it says voordeel where the figures say nadeel, or the reverse. */
export function isReversed({ gepubliceerd, afwijking, marge }: Verschilcel): boolean {
  return compare(absolute(subtract(negate(gepubliceerd), afwijking.afwijking)), marge) <= 0;
}
