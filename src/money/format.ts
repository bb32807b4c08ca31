import { absolute, compare, decimaal, divide, roundTo, signOf, type Decimaal } from './decimaal';

/** Language of a person who reads; the notation of numbers follows it. */
export type Taal = 'nl' | 'en';

const SEPARATORS = { nl: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** A real minus sign would not survive being pasted back into a cell: the hyphen is what such documents print. */
const MINUS = '-';

/**
 * A number in the notation of a language: `-24946` is `-24.946` in Dutch.
 * @param decimals fixed number of decimals; without it the value keeps its own.
 */
export function formatDecimaal(value: Decimaal, taal: Taal, decimals?: number): string {
  const rounded = decimals === undefined ? value : roundTo(value, decimals);
  const { group, decimal } = SEPARATORS[taal];
  const [whole = '0', own = ''] = absolute(rounded).split('.');
  const fraction = decimals === undefined ? own : own.padEnd(Math.max(decimals, 0), '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (signOf(rounded) < 0 ? MINUS : '') + grouped + (fraction === '' ? '' : decimal + fraction);
}

const MILJOEN = decimaal(1_000_000);

/**
 * An amount as notes are written: `€ 15,8 mln`, `€ 944.000`, `€ 1.250`; the sign is left to the sentence.
 * From a million on in mln with one decimal; figures that were published in mln stay in mln, with as many decimals
 * as they were published with: `€ 0,4 mln` says less than `€ 400.000` would.
 * @param bedrag euro
 * @param stap euro: the coarsest step of the figures it follows from
 */
export function formatBedragInTekst(bedrag: Decimaal, taal: Taal, stap: Decimaal = decimaal(1)): string {
  const size = absolute(bedrag);
  const isLarge = compare(roundTo(size, 0), MILJOEN) >= 0;
  if (isLarge || compare(stap, decimaal(1000)) > 0) {
    const decimals = millionDecimals(stap);
    return inEuro(
      `${formatDecimaal(divide(size, MILJOEN), taal, isLarge ? Math.min(decimals, 1) : decimals)} ${MLN[taal]}`,
      taal
    );
  }
  // Less than half a euro would print as nothing at all.
  const isSmall = compare(size, decimaal('0.5')) < 0 && signOf(size) !== 0;
  return inEuro(formatDecimaal(size, taal, isSmall ? 2 : 0), taal);
}

const MLN = { nl: 'mln', en: 'million' } as const;

function inEuro(text: string, taal: Taal): string {
  return taal === 'nl' ? `€ ${text}` : `€${text}`;
}

/** How many decimals of a million a step justifies: 0 for a million, 1 for a hundred thousand, 3 for a thousand or less. */
function millionDecimals(stap: Decimaal): number {
  const fits = ['1000000', '100000', '10000'].findIndex((unit) => compare(stap, decimaal(unit)) >= 0);
  return fits < 0 ? 3 : fits;
}

/** A percentage with one decimal: `15,4%`; the sign is left to the sentence. */
export function formatProcent(procent: Decimaal, taal: Taal): string {
  return `${formatDecimaal(absolute(procent), taal, 1)}%`;
}
