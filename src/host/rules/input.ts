import type { DateStyle } from './dates';
import { dutchDates, parseDate, usDates } from './dates';

/** How a typed text is read. */
export interface InputStyle {
  readonly decimal: '.' | ',';
  readonly group: ',' | '.';
  readonly booleans: Readonly<Record<string, boolean>>;
  readonly dates: DateStyle;
}

/** The API always reads text as a user of the United States would type it. */
export const apiInput: InputStyle = {
  decimal: '.',
  group: ',',
  booleans: { TRUE: true, FALSE: false },
  dates: usDates,
};

/** What a Dutch user types into a cell. */
export const dutchInput: InputStyle = {
  decimal: ',',
  group: '.',
  booleans: { WAAR: true, ONWAAR: false, TRUE: true, FALSE: false },
  dates: dutchDates,
};

/** What a typed text means. */
export type ParsedInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  /** `mark` is the sign that made it a formula; only after "=" must it really be one. */
  | { readonly kind: 'formula'; readonly formula: string; readonly mark: '=' | '+' | '-' | '@' };

const errorValues = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#CALC!', '#SPILL!']);

/** Reads a text as if typed into a cell that is not formatted as text. */
export function parseInput(text: string, style: InputStyle, currentYear: number): ParsedInput {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1), quoted: true };
  const trimmed = text.trim();
  if (trimmed.startsWith('=') && trimmed.length > 1) return { kind: 'formula', formula: trimmed, mark: '=' };
  const number = parseNumber(trimmed, style);
  if (number) return number;
  const truth = style.booleans[trimmed.toUpperCase()];
  if (truth !== undefined) return { kind: 'boolean', value: truth };
  if (errorValues.has(trimmed.toUpperCase())) return { kind: 'error', value: trimmed.toUpperCase() };
  const date = parseDate(trimmed, style.dates, currentYear);
  if (date) return { kind: 'number', value: date.serial, format: date.format };
  const mark = trimmed[0];
  if ((mark === '+' || mark === '-' || mark === '@') && trimmed.length > 1) {
    return { kind: 'formula', formula: `=${trimmed}`, mark };
  }
  return { kind: 'text', text, quoted: false };
}

function parseNumber(text: string, style: InputStyle): ParsedInput | null {
  let rest = text;
  let sign = 1;
  let format: string | undefined;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed?.[1]) {
    rest = bracketed[1];
    sign = -1;
  }
  const signed = /^([+-])\s*(.*)$/.exec(rest);
  if (signed) {
    sign *= signed[1] === '-' ? -1 : 1;
    rest = signed[2] ?? '';
  }
  const currency = /^([$€])\s*([^$€]+)$|^([^$€]+?)\s*([$€])$/.exec(rest);
  if (currency) rest = currency[2] ?? currency[3] ?? '';
  const symbol = currency?.[1] ?? currency?.[4];
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trim();
  const value = plainNumber(rest, style) ?? (currency || percent ? null : mixedFraction(rest));
  if (value === null) return null;
  const decimals = rest.includes(style.decimal) ? '.00' : '';
  if (symbol) format = `${symbol === '$' ? '$' : '[$€-x-euro2] '}#,##0${decimals}`;
  else if (percent) format = `0${decimals}%`;
  else if (rest.includes(style.group)) format = `#,##0${decimals}`;
  else if (/e/i.test(rest)) format = '0.00E+00';
  const result = (sign * value) / (percent ? 100 : 1);
  return format === undefined ? { kind: 'number', value: result } : { kind: 'number', value: result, format };
}

function plainNumber(text: string, style: InputStyle): number | null {
  const group = style.group === '.' ? '\\.' : ',';
  const decimal = style.decimal === '.' ? '\\.' : ',';
  const pattern = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(e[+-]?\\d+)?$`, 'i');
  const match = pattern.exec(text);
  if (!match || (match[1] === undefined && !match[2])) return null;
  const whole = (match[1] ?? '0').replaceAll(style.group, '');
  const value = Number(`${whole}.${match[2] ?? ''}0${match[3] ?? ''}`);
  return Number.isFinite(value) ? value : null;
}

function mixedFraction(text: string): number | null {
  const match = /^(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!match || Number(match[3]) === 0) return null;
  return Number(match[1]) + Number(match[2]) / Number(match[3]);
}
