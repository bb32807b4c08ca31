import { numfmt } from '@univerjs/core';
import type { CellInput } from './shape';

/** The language numbers are shown in. */
export type DisplayLanguage = 'nl' | 'en';

/** A cell's value as the user sees it. */
export function displayText(value: CellInput, pattern: string, language: DisplayLanguage): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') {
    if (language === 'nl') return value ? 'WAAR' : 'ONWAAR';
    return value ? 'TRUE' : 'FALSE';
  }
  if (typeof value === 'string' && isErrorValue(value)) return value;
  try {
    return numfmt.format(pattern, value, { locale: language, throws: true });
  } catch {
    return String(value);
  }
}

/** True when Excel accepts the number format. */
export function isNumberFormat(pattern: string): boolean {
  return pattern.length <= 255 && numfmt.isValidFormat(pattern);
}

/** True for an error value such as `#N/A`. */
export function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|CALC!|SPILL!)$/.test(value);
}
