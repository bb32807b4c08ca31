/** Day order and separators of a locale, and the format Excel gives a date typed in it. */
export interface DateStyle {
  readonly order: 'mdy' | 'dmy';
  readonly months: readonly string[];
  readonly fullFormat: string;
  readonly dayMonthFormat: string;
}

/** Dates as a user of the United States types them: the only way the API reads them. */
export const usDates: DateStyle = {
  order: 'mdy',
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  fullFormat: 'm/d/yyyy',
  dayMonthFormat: 'd-mmm',
};

/** Dates as a Dutch user types them. */
export const dutchDates: DateStyle = {
  order: 'dmy',
  months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  fullFormat: 'd-m-yyyy',
  dayMonthFormat: 'd-mmm',
};

/** A date or time as typed: its serial number and the format Excel shows it in. */
export interface ParsedDate {
  readonly serial: number;
  readonly format: string;
}

/** Reads a typed date or time; null when it is neither. */
export function parseDate(text: string, style: DateStyle, currentYear: number): ParsedDate | null {
  return parseTime(text) ?? parseNumeric(text, style, currentYear) ?? parseMonthName(text, style, currentYear);
}

/** Serial number of a day (1900 system, with Excel's leap-year mistake for dates from March 1900). */
function toSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  return Math.round(date.getTime() / 86_400_000) + 25_569;
}

function parseTime(text: string): ParsedDate | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return null;
  return { serial: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: match[3] ? 'h:mm:ss' : 'h:mm' };
}

function parseNumeric(text: string, style: DateStyle, currentYear: number): ParsedDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), style.fullFormat);
  const match = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [month, day] = style.order === 'mdy' ? [first, second] : [second, first];
  if (match[3]) return dated(fullYear(Number(match[3])), month, day, style.fullFormat);
  const thisYear = dated(currentYear, month, day, style.dayMonthFormat);
  if (thisYear) return thisYear;
  // "3-2026" style: a month and a year.
  return first >= 1 && first <= 12 && second > 31 ? dated(fullYear(second), first, 1, 'mmm-yy') : null;
}

function parseMonthName(text: string, style: DateStyle, currentYear: number): ParsedDate | null {
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})\.?(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.?[- ](\d{1,4})(?:,? ?(\d{4}))?$/i.exec(text);
  const name = (dayFirst?.[2] ?? monthFirst?.[1] ?? '').slice(0, 3).toLowerCase();
  const month = style.months.indexOf(name) + 1;
  if (month === 0) return null;
  if (dayFirst) {
    const year = dayFirst[3] ? fullYear(Number(dayFirst[3])) : currentYear;
    return dated(year, month, Number(dayFirst[1]), dayFirst[3] ? 'd-mmm-yy' : 'd-mmm');
  }
  const second = Number(monthFirst?.[2]);
  if (monthFirst?.[3]) return dated(Number(monthFirst[3]), month, second, 'd-mmm-yy');
  return second <= 31 ? dated(currentYear, month, second, 'd-mmm') : dated(fullYear(second), month, 1, 'mmm-yy');
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): ParsedDate | null {
  const serial = toSerial(year, month, day);
  return serial === null ? null : { serial, format };
}
