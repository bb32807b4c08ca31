/** How a document prints its amounts. */
export interface Schrift {
  readonly naam: string;
  readonly min: 'voor' | 'achter' | 'los' | 'streepjes' | 'haakjes';
  readonly punten: boolean;
  readonly euro: boolean;
  /** What stands for nil. */
  readonly nihil: string;
}

export const SCHRIFTEN: readonly Schrift[] = [
  { naam: 'gewoon', min: 'voor', punten: true, euro: false, nihil: '-' },
  { naam: 'nul', min: 'voor', punten: true, euro: false, nihil: '0' },
  { naam: 'min achter', min: 'achter', punten: true, euro: false, nihil: '-' },
  { naam: 'min los', min: 'los', punten: true, euro: false, nihil: '-' },
  { naam: 'streepjes', min: 'streepjes', punten: true, euro: false, nihil: '-' },
  { naam: 'haakjes', min: 'haakjes', punten: true, euro: false, nihil: '-' },
  { naam: 'zonder punten', min: 'voor', punten: false, euro: false, nihil: '0' },
  { naam: 'euro', min: 'voor', punten: true, euro: true, nihil: '€ -' },
  { naam: 'halve kast', min: 'voor', punten: true, euro: false, nihil: '-' },
];

/** A whole number as printed. */
export function print(waarde: number, { min, punten, euro, nihil, naam }: Schrift): string {
  if (waarde === 0) return nihil;
  const kaal = String(Math.abs(waarde));
  const cijfers = punten ? kaal.replace(/\B(?=(\d{3})+$)/g, '.') : kaal;
  const metEuro = euro ? '€ ' : '';
  if (waarde > 0) return metEuro + cijfers;
  if (min === 'achter') return `${metEuro}${cijfers}-`;
  if (min === 'los') return `${metEuro}- ${cijfers}`;
  if (min === 'streepjes') return `${metEuro}-/- ${cijfers}`;
  if (min === 'haakjes') return `${metEuro}(${cijfers})`;
  return `${metEuro}${naam === 'halve kast' ? '\u2013' : '-'}${cijfers}`;
}
