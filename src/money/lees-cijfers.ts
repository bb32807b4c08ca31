import { decimaal, type Decimaal } from './decimaal';
import type { Notatie } from './notatie';

/** The digits of a number without sign, currency or unit. */
export interface Cijfers {
  readonly waarde: Decimaal;
  /** Step of the last printed digit: 1 for `1.234`, 0.01 for `23,29`. */
  readonly stap: Decimaal;
  /** The value of the other possible reading, when there is one that the notation does not rule out. */
  readonly anders: Decimaal | null;
}

/** Steps by number of decimals. */
const STAPPEN: readonly Decimaal[] = ['1', '0.1', '0.01', '0.001', '0.0001'].map((stap) => decimaal(stap));

function make(geheel: string, decimalen: string, anders: string | null): Cijfers {
  return {
    waarde: decimaal(decimalen === '' ? geheel : `${geheel}.${decimalen}`),
    stap: STAPPEN[decimalen.length] ?? decimaal(`0.${'0'.repeat(decimalen.length - 1)}1`),
    anders: anders === null ? null : decimaal(anders),
  };
}

/** Whether the parts between separators are groups of three: `1` `234` `567`. */
function grouped(delen: readonly string[]): boolean {
  const [eerste = '', ...rest] = delen;
  return /^\d{1,3}$/.test(eerste) && rest.every((deel) => /^\d{3}$/.test(deel));
}

/** One kind of separator: several are groups; a single one is decided by the digits after it and the notation. */
function single(delen: readonly string[], teken: '.' | ',', notatie: Notatie): Cijfers | null {
  const [geheel = '', decimalen = ''] = delen;
  if (delen.length > 2) return grouped(delen) ? make(delen.join(''), '', null) : null;
  const groepsteken = notatie === 'en' ? ',' : '.';
  // "0.123" is no thousand: nobody writes a leading group of zero.
  const kanGroep = grouped(delen) && !geheel.startsWith('0');
  if (!kanGroep) {
    // "12.3451": four decimals, or 12.345 with the number of a note behind it.
    if (teken === '.' && /^[1-9]\d{0,2}$/.test(geheel) && /^\d{4,5}$/.test(decimalen))
      return make(geheel, decimalen, geheel + decimalen.slice(0, 3));
    // "6.5" in a Dutch text: read as a decimal point, and said to be odd.
    const vreemd = teken === groepsteken && notatie !== 'gemengd';
    return make(geheel, decimalen, vreemd ? geheel + decimalen : null);
  }
  const groep = make(geheel + decimalen, '', null);
  const breuk = make(geheel, decimalen, null);
  if (teken === groepsteken) return { ...groep, anders: notatie === 'gemengd' ? breuk.waarde : null };
  // "1,234" in a Dutch text (or "1.234" in an English one): three decimals, or the other notation's thousands.
  return { ...breuk, anders: groep.waarde };
}

/** Both kinds of separator: the last one is the decimal sign. */
function double(kern: string): Cijfers | null {
  const scheiding = kern.lastIndexOf(',') > kern.lastIndexOf('.') ? ',' : '.';
  const plaats = kern.lastIndexOf(scheiding);
  const voor = kern.slice(0, plaats).split(scheiding === ',' ? '.' : ',');
  const na = kern.slice(plaats + 1);
  return grouped(voor) && /^\d+$/.test(na) && voor.length > 1 ? make(voor.join(''), na, null) : null;
}

/**
 * Reads the digits of a number: `1.234`, `1234`, `1.234,56`, `6.5`.
 * @returns null when the separators fit no number (`1.2.2021`, `1,2,3`).
 */
export function parseCijfers(kern: string, notatie: Notatie): Cijfers | null {
  if (!/^\d[\d.,]*$/.test(kern) || /[.,]$/.test(kern) || kern.length > 40) return null;
  const punt = kern.includes('.');
  const komma = kern.includes(',');
  if (!punt && !komma) return make(kern, '', null);
  if (punt && komma) return double(kern);
  const teken = punt ? '.' : ',';
  const delen = kern.split(teken);
  return delen.some((deel) => deel === '') ? null : single(delen, teken, notatie);
}
