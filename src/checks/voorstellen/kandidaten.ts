import type { Suggestie } from '../../domain/bevinding';
import {
  absolute,
  compare,
  decimaal,
  divide,
  isZero,
  multiply,
  negate,
  roundTo,
  signOf,
  type Decimaal,
} from '../../money/decimaal';

/** A value that may have been meant instead of the printed one, and how it went wrong. */
export interface Kandidaat {
  readonly waarde: Decimaal;
  readonly reden: Suggestie['reden'];
}

const THOUSAND = decimaal(1000);

/**
 * What a person or a program may have meant to print, most likely first: the other sign, another unit,
 * two digits exchanged, one digit wrong, missing or extra. Each value once, under its likeliest reason.
 * @param waarde as printed, in the unit of its table
 * @param stap the step it is published in: other values keep to it
 */
export function candidatesFor(waarde: Decimaal, stap: Decimaal): readonly Kandidaat[] {
  const seen = new Set<Decimaal>([waarde]);
  const kandidaten: Kandidaat[] = [];
  const offer = (reden: Suggestie['reden'], values: readonly Decimaal[]): void => {
    for (const value of values) {
      if (seen.has(value)) continue;
      seen.add(value);
      kandidaten.push({ waarde: value, reden });
    }
  };
  offer('teken', isZero(waarde) ? [] : [negate(waarde)]);
  const digits = digitsOf(waarde, stap);
  const from = (texts: readonly string[]): Decimaal[] => texts.map((text) => fromDigits(text, waarde, stap));
  offer('factor-1000', [multiply(waarde, THOUSAND), ...thousandths(waarde, stap)]);
  offer('verwisselde-cijfers', from(transposed(digits)));
  offer('cijfer', [...from([...replaced(digits), ...removed(digits), ...inserted(digits)]), ...asDigit(waarde, stap)]);
  return kandidaten;
}

/** In a unit a thousand times as large, rounded to the step; nothing where it would vanish. */
function thousandths(waarde: Decimaal, stap: Decimaal): readonly Decimaal[] {
  const small = multiply(roundTo(divide(divide(waarde, THOUSAND), stap), 0), stap);
  return isZero(small) ? [] : [small];
}

/** A digit where a minus was meant, or a minus where a digit was: the sign is a character too (Scholtus 2009). */
function asDigit(waarde: Decimaal, stap: Decimaal): readonly Decimaal[] {
  const digits = digitsOf(waarde, stap);
  const positive = negate(multiply(decimaal(digits.slice(1) || '0'), stap));
  if (signOf(waarde) >= 0) return digits.length < 2 || digits.charAt(1) === '0' ? [] : [positive];
  return DIGITS.filter((digit) => digit !== '0').map((digit) => multiply(decimaal(digit + digits), stap));
}

/** The digits of a value counted in its step: `1413` for 14.13 in steps of 0.01. */
function digitsOf(waarde: Decimaal, stap: Decimaal): string {
  return divide(absolute(waarde), stap).split('.')[0] ?? '0';
}

function fromDigits(digits: string, waarde: Decimaal, stap: Decimaal): Decimaal {
  const size = multiply(decimaal(digits), stap);
  return signOf(waarde) < 0 ? negate(size) : size;
}

function transposed(digits: string): readonly string[] {
  return positions(digits.length - 1).map(
    (at) => digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
  );
}

function replaced(digits: string): readonly string[] {
  return positions(digits.length).flatMap((at) =>
    DIGITS.map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1))
  );
}

/** No zero comes first: who means 23 types no 1023 by one digit too many. */
function removed(digits: string): readonly string[] {
  const shorter = positions(digits.length).map((at) => digits.slice(0, at) + digits.slice(at + 1));
  return shorter.filter((text) => text === '0' || (text !== '' && !text.startsWith('0')));
}

function inserted(digits: string): readonly string[] {
  return positions(digits.length + 1).flatMap((at) =>
    DIGITS.map((digit) => digits.slice(0, at) + digit + digits.slice(at))
  );
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

function positions(count: number): readonly number[] {
  return Array.from({ length: Math.max(count, 0) }, (_, at) => at);
}

/** Whether a figure is distinctive enough to be recognised elsewhere: 0 and small numbers stand everywhere. */
export function isDistinctive(waarde: Decimaal): boolean {
  return compare(absolute(waarde), decimaal(100)) >= 0;
}
