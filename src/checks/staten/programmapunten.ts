import { normalizeNaam } from '../../domain/naam';
import type { Kolom, Reeks, Rij, Soort, Tabel } from '../../domain/tabel';
import { houseSign } from '../../domain/tekenconventie';
import { NUL, signOf } from '../../money/decimaal';
import type { Addend } from '../identiteit';
import { postAt } from '../toetsen/kolommen';

/** Before or after the movements of reserves; null where nothing says which. */
export type Stand = 'voor' | 'na' | null;

/** One published fact of a programme: of a kind, a series and a year. */
export interface Punt {
  readonly soort: Soort;
  readonly reeks: Reeks;
  readonly jaar: number | null;
  readonly stand: Stand;
  /** Its figure, or the figures that make it, each with the sign it has in the sum; as printed. */
  readonly delen: readonly Addend[];
  /** From the printed sign to the house sign; null where the convention of the table does not say. */
  readonly teken: 1 | -1 | null;
  readonly programma: string | null;
}

/** The rows of one programme: those that hold the whole of it, or else those that add up to it. */
export interface Rijen {
  readonly rijen: readonly Rij[];
  readonly delen: readonly Rij[];
}

/** A row of reserves says so; what its columns of lasten and baten hold are additions and withdrawals. */
function soortAt(kolom: Kolom, rij: Rij): Soort | null {
  const isReserves = isReserverij(rij);
  if (isReserves && kolom.soort === 'lasten') return 'toevoeging';
  if (isReserves && kolom.soort === 'baten') return 'onttrekking';
  if (isReserves && kolom.soort === 'saldo') return 'mutatie reserves';
  return kolom.soort ?? rij.soort;
}

const RESERVERIJ =
  /\b(?:mutaties?|toevoeging(?:en)?|storting(?:en)?|onttrekking(?:en)?|verrekening(?:en)?)\b.*\breserves?\b/;

/** A row of movements of reserves, of which the columns say the kind. */
export function isReserverij({ soort, label }: Rij): boolean {
  return soort === 'mutatie reserves' || (soort === null && RESERVERIJ.test(normalizeNaam(label)));
}

/** BBV, art. 17 and 27: the saldo of all programmes comes before the movements of reserves, the resultaat after them. */
function standOfLabel(label: string): Stand {
  const naam = normalizeNaam(label);
  if (
    /\b(?:voor (?:bestemming|mutaties?|reservering|resultaatbestemming)|saldo (?:van )?(?:de )?(?:baten en lasten|lasten en baten))\b/.test(
      naam
    )
  )
    return 'voor';
  return /\b(?:resultaat|na (?:bestemming|mutaties?|reservering))\b/.test(naam) ? 'na' : null;
}

/** Whether a kind is a movement of reserves. */
export const isReserve = (soort: Soort | null): boolean =>
  soort === 'toevoeging' || soort === 'onttrekking' || soort === 'mutatie reserves';

const isReserveRow = ({ soort, label }: Rij): boolean => isReserve(soort) || /\breserves?\b/i.test(label);

/** Every fact that the rows publish, in columns of which series and kind are known; a difference has another sign in each table. */
export function toPunten(tabel: Tabel, { rijen, delen }: Rijen): readonly Punt[] {
  const hasReserves = rijen.some(isReserveRow);
  const columns = tabel.kolommen.flatMap((kolom, index) => {
    const { reeks } = kolom;
    return reeks === null || reeks === 'verschil' || reeks === 'wijziging' ? [] : [{ kolom, reeks, index }];
  });
  const at = (rij: Rij, index: number): Addend => ({ ...postAt(tabel, rij, index), teken: 1 });
  const punten = columns.flatMap(({ kolom, reeks, index }) => {
    const point = (soort: Soort, stand: Stand, posten: readonly Addend[], programma: string | null): Punt => ({
      soort,
      reeks,
      jaar: kolom.jaar,
      stand,
      delen: posten,
      teken: signOfSoort(tabel, soort),
      programma,
    });
    let isAfter = false;
    const whole = rijen.flatMap((rij): Punt[] => {
      const soort = soortAt(kolom, rij);
      if (isReserveRow(rij)) isAfter = true;
      if (soort === null) return [];
      if (isReserve(soort)) return [point(soort, null, [at(rij, index)], rij.programma)];
      const own = standOfLabel(rij.label);
      const stand = hasReserves ? (own ?? (isAfter ? 'na' : 'voor')) : rij.rol === 'regel' ? null : own;
      return [point(soort, stand, [at(rij, index)], rij.programma)];
    });
    const soorten = [...new Set(delen.map((rij) => soortAt(kolom, rij)))];
    const sums = soorten.flatMap((soort): Punt[] => {
      if (soort === null || isReserve(soort)) return [];
      const own = delen.filter((rij) => soortAt(kolom, rij) === soort);
      return own.length < 2
        ? []
        : [
            point(
              soort,
              null,
              own.map((rij) => at(rij, index)),
              own[0]?.programma ?? null
            ),
          ];
    });
    return [...whole, ...sums];
  });
  const filled = punten.filter(({ delen: posten }) => posten.some(({ cel, onzeker }) => cel !== null || onzeker));
  return [...filled, ...withReserves(filled)];
}

/** The convention of a table is about lasten, baten and saldo: reserves are printed in either sign. */
function signOfSoort({ tekenconventie }: Tabel, soort: Soort): 1 | -1 | null {
  if (soort !== 'lasten' && soort !== 'baten' && soort !== 'saldo') return null;
  return tekenconventie[soort] === null ? null : houseSign(tekenconventie, soort);
}

const RESERVES = { lasten: 'toevoeging', baten: 'onttrekking' } as const;

/** Lasten with the additions to reserves and baten with the withdrawals, as another table may print them. */
function withReserves(punten: readonly Punt[]): readonly Punt[] {
  return punten.flatMap((punt): Punt[] => {
    if (punt.stand !== 'voor' || (punt.soort !== 'lasten' && punt.soort !== 'baten')) return [];
    if (punten.some((one) => one.stand === 'na' && isSameFact(one, punt))) return [];
    const reserves = punten.filter(
      (one) => one.soort === RESERVES[punt.soort as 'lasten' | 'baten'] && isSameColumn(one, punt)
    );
    if (reserves.length === 0) return [];
    // Additions are cost and withdrawals income, whatever the sign they are printed in.
    const turned = reserves.flatMap(({ delen }) =>
      delen.map((deel): Addend => {
        const isNegative = signOf(deel.cel?.waarde ?? NUL) * (punt.teken ?? 1) < 0;
        return { ...deel, teken: isNegative ? -1 : 1 };
      })
    );
    return [{ ...punt, stand: 'na', delen: [...punt.delen, ...turned] }];
  });
}

export function isSameFact(a: Punt, b: Punt): boolean {
  return a.soort === b.soort && isSameColumn(a, b);
}

function isSameColumn(a: Punt, b: Punt): boolean {
  return a.reeks === b.reeks && a.jaar === b.jaar;
}
