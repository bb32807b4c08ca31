import { absolute, compare, decimaal, divide, multiply, roundTo, type Decimaal } from '../../../money/decimaal';
import { formatDecimaal } from '../../../money/format';
import { parseFormat } from '../../../money/getalformaat';

const DUIZEND = decimaal('1000');
const HONDERD = decimaal('100');

/**
 * Whether a format shows a number with the sign that it has. A positive number may be shown with a minus or in brackets,
 * or not at all; a negative one without a minus is shown in red, which everyone knows.
 */
export function isSignShown(waarde: number, format: string | undefined): boolean {
  if (waarde <= 0 || format === undefined || format === 'General') return true;
  const [deel = ''] = format.replace(/\[[^\]]*\]|[_*]./g, '').split(';');
  const toont = /[#0?@]|general|standaard|[dmyhs]/i.test(deel.replace(/"[^"]*"/g, ''));
  return (
    toont && !/[-\u2212(]/.test(deel.replace(/"[^"]*[\p{L}\d][^"]*"|[dmy]+[-/][dmy]+(?:[-/][dmy]+)?|E[-+]/giu, ''))
  );
}

const LETTER = /(?:"\s*|\\|^|\s|\])([VN])(?:\s*"|\\|$|\s)/;

/** The letter that a format puts beside a number for its sign: V for one part and N for the other; null without such. */
function signLetter(waarde: number, format: string): string | null {
  const [boven = '', onder = ''] = format.split(';');
  const [plus, min] = [LETTER.exec(boven)?.[1], LETTER.exec(onder)?.[1]];
  if (plus === undefined || min === undefined || plus === min || waarde === 0) return null;
  return waarde > 0 ? plus : min;
}

/** Spreadsheets keep 15 digits; what stands behind them is noise of binary fractions. */
function exact(waarde: number): Decimaal {
  const kort = Number(waarde.toPrecision(15));
  return decimaal(kort);
}

/**
 * A number of a spreadsheet as text in Dutch notation: as its format shows it, but always with every decimal that
 * the value has, so that reading it gives exactly the value. Thousands that the format leaves out are left out.
 */
export function printNumber(waarde: number, format: string): string {
  const { decimalen, groepeert, duizenden, procent } = parseFormat(format);
  let getal = exact(waarde);
  for (let i = 0; i < duizenden; i += 1) getal = divide(getal, DUIZEND);
  if (procent) getal = multiply(getal, HONDERD);
  const past = decimalen !== null && compare(roundTo(getal, decimalen), getal) === 0;
  const tekst = formatDecimaal(getal, 'nl', past ? decimalen : undefined);
  // Without grouping `2023` stays the year that it may be.
  const gegroepeerd = groepeert || compare(absolute(getal), decimaal('1000000')) >= 0;
  const letter = signLetter(waarde, format);
  const uit = (gegroepeerd ? tekst : tekst.replaceAll('.', '')) + (procent ? ' %' : '');
  return letter === null ? uit : `${letter} ${uit.replace(/^-/, '')}`;
}
