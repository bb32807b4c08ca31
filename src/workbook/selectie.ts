import { columnLetters, columnNumber } from '../domain/kolomletters';
import { compare, decimaal, divide, type Decimaal } from '../money/decimaal';
import { formatDecimaal } from '../money/format';
import { parseGetal } from '../money/lees-getal';
import { parseFormat } from '../money/getalformaat';
import type { Gekozencel, Selectie } from './werkmap';

/** A cell of a selection: what is read there, and its address with the sheet. */
export interface Selectiecel {
  readonly tekst: string;
  readonly cel: string;
}

const HONDERD = decimaal(100);
const DUIZEND = decimaal(1000);

/** What a shown number says, in the value that its cell would have; null when it is no number. */
function shownValue(tekst: string): Decimaal | null {
  const gelezen = parseGetal(tekst);
  if (!gelezen?.waarde) return null;
  return gelezen.procent ? divide(gelezen.waarde, HONDERD) : gelezen.waarde;
}

/**
 * A cell as it is read: as shown, unless a number is shown as less or other than it is (rounded, in another notation,
 * `####` in a narrow column); a format that leaves out thousands is followed in that. A date is a number that is meant as it
 * is shown.
 */
export function printCell({ tekst, waarde, formaat }: Gekozencel): string {
  const shown = tekst.trim();
  if (typeof waarde !== 'number') return shown;
  // Fifteen digits is what Excel keeps; beyond them only the error of the sum shows.
  const whole = decimaal(Number(waarde.toPrecision(15)));
  const { duizenden } = parseFormat(formaat);
  // What a format leaves out is in the unit above the table: 1.234.567 shown in thousands is 1.234,567 there.
  const exact = Array.from({ length: duizenden }).reduce<Decimaal>((rest) => divide(rest, DUIZEND), whole);
  if (duizenden > 0) return formatDecimaal(exact, 'nl');
  const value = shownValue(shown);
  if (value === null) return /^#*$/.test(shown) ? formatDecimaal(exact, 'nl') : shown;
  if (compare(value, exact) === 0) return shown;
  return shown.includes('%')
    ? `${formatDecimaal(decimaal(Number((waarde * 100).toPrecision(15))), 'nl')}%`
    : formatDecimaal(exact, 'nl');
}

/** The cells of a selection as they are read, each with its own address. */
export function addressCells({ blad, adres, cellen }: Selectie): readonly (readonly Selectiecel[])[] {
  const [, letters = 'A', rij = '1'] = /^\$?([A-Z]+)\$?(\d+)/.exec(adres) ?? [];
  const [kolom, regel] = [columnNumber(letters), Number(rij)];
  return cellen.map((row, r) =>
    row.map((cel, k) => ({
      tekst: printCell(cel),
      cel: `${blad}!${columnLetters(kolom + k)}${regel + r}`,
    }))
  );
}
