/** The part of a number format that is for positive numbers, without texts, colours and skipped widths. */
function bareFormat(format: string): string {
  return (format.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
}

/** What a number format of a spreadsheet, in its English notation, says about printing a number. */
export interface Getalformaat {
  /** Number of decimals; null for a format without digits ("General"). */
  readonly decimalen: number | null;
  readonly groepeert: boolean;
  /** How many times three digits are left out: `#,##0,` shows thousands. */
  readonly duizenden: number;
  readonly procent: boolean;
}

/** Takes a number format apart; ECMA-376 part 1, 18.8.31: commas behind the last digit leave out three digits each. */
export function parseFormat(format: string): Getalformaat {
  const kaal = bareFormat(format);
  const cijfers = /[#0?][#0?,]*(?:\.([#0?]*))?(,*)/.exec(kaal);
  if (cijfers === null) return { decimalen: null, groepeert: false, duizenden: 0, procent: false };
  const heel = (cijfers[0].split('.')[0] ?? '').replace(/,+$/, '');
  return {
    decimalen: cijfers[1]?.length ?? 0,
    groepeert: heel.includes(','),
    duizenden: /(,*)$/.exec(cijfers[0])?.[1]?.length ?? 0,
    procent: kaal.includes('%'),
  };
}
