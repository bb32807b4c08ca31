import type { VN } from '../../domain/afwijking';
import { negateBedrag, toBedrag, type Bedrag } from '../../money/bedrag';
import { absolute, decimaal, isZero, signOf } from '../../money/decimaal';
import { formatDecimaal, type Taal } from '../../money/format';
import { parseGetal } from '../../money/lees-getal';

/** Why a typed amount cannot be used. */
export type Invoerfout = 'geen-getal' | 'dubbelzinnig' | 'teken';

const EURO = decimaal(1);

/**
 * A typed amount (euro, or with mln) with its letter as an effect on the result. Nothing is guessed: what can be read in
 * two ways, or says V with a minus, is a fault.
 * @returns null when nothing was typed
 */
export function parseEffect(tekst: string, vn: VN, taal: Taal): Bedrag | Invoerfout | null {
  if (tekst.trim() === '') return null;
  const getal = parseGetal(tekst, taal);
  const waarde = getal?.waarde ?? null;
  if (getal === null || waarde === null || getal.procent) return 'geen-getal';
  if (getal.anders !== null) return 'dubbelzinnig';
  const bedrag = toBedrag(waarde, getal.factor ?? EURO);
  if (isZero(bedrag)) return bedrag;
  if (signOf(bedrag) < 0) return vn === 'V' ? 'teken' : bedrag;
  return vn === 'N' ? negateBedrag(bedrag) : vn === 'V' ? bedrag : 'teken';
}

/** Whether the outcome is a fault. */
export function isFault(uitkomst: Bedrag | Invoerfout | null): uitkomst is Invoerfout {
  return uitkomst === 'geen-getal' || uitkomst === 'dubbelzinnig' || uitkomst === 'teken';
}

/** An amount as it is typed: without its sign, which the letter says. */
export function toInvoer(bedrag: Bedrag | null, taal: Taal): string {
  return bedrag === null ? '' : formatDecimaal(absolute(bedrag), taal);
}
