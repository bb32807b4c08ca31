import type { CellValue } from 'exceljs';
import { joinInCell } from '../rooster/rooster';
import { printNumber } from './getaltekst';

const LANGSTE = 32_767;

const two = (getal: number): string => String(getal).padStart(2, '0');

function printDate(datum: Date, format: string): string {
  if (Number.isNaN(datum.getTime())) return '';
  if (/^y+$/i.test(format)) return String(datum.getUTCFullYear());
  return `${two(datum.getUTCDate())}-${two(datum.getUTCMonth() + 1)}-${datum.getUTCFullYear()}`;
}

function printValue(waarde: CellValue, format: string): string {
  if (waarde === null || waarde === undefined) return '';
  if (typeof waarde === 'string') return waarde;
  if (typeof waarde === 'number') return Number.isFinite(waarde) ? printNumber(waarde, format) : '';
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  if (waarde instanceof Date) return printDate(waarde, format);
  if ('richText' in waarde) return waarde.richText.map((deel) => deel.text).join('');
  // A link may have rich text too, whatever the types say.
  if ('hyperlink' in waarde) return printValue(waarde.text, format);
  if ('error' in waarde) return waarde.error;
  // Never computed: the formula itself, so that the place is not taken for an empty one.
  if (waarde.result === undefined) return `=${'formula' in waarde ? waarde.formula : waarde.sharedFormula}`;
  return printValue(waarde.result, format);
}

/** What a cell shows, on one line: a number with all its decimals, a formula by its last result. */
export function cellText({ value, numFmt }: { readonly value: CellValue; readonly numFmt?: string }): string {
  const tekst = printValue(value, numFmt ?? 'General');
  const regels = tekst.slice(0, LANGSTE).split(/[\r\n]+/);
  return joinInCell(regels.map((regel) => regel.replace(/\s+/g, ' ').trim()));
}

/** The formula of a cell that was never computed; null for any other cell. */
export function openFormula(value: CellValue): string | null {
  if (value === null || typeof value !== 'object' || !('formula' in value || 'sharedFormula' in value)) return null;
  if (value.result !== undefined) return null;
  return `=${'formula' in value ? value.formula : value.sharedFormula}`;
}
