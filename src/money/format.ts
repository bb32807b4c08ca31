import { absolute, add, compare, decimaal, divide, roundTo, signOf, type Decimaal } from './decimaal';

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

/**
 * An amount as notes are written: `€ 15,8 mln`, `€ 944.000`, `€ 1.250`; the sign is left to the sentence.
 * From a million on in mln with one decimal; thousands stay thousands; no false precision is added.
 * @param bedrag euro
 */
export function formatBedragInTekst(bedrag: Decimaal, taal: Taal): string {
  const size = absolute(bedrag);
  // 999.950 and more would print as "1.000.000": a million is written as mln.
  if (compare(add(size, decimaal('500')), decimaal('1000000')) >= 0) {
    const miljoen = formatDecimaal(divide(size, decimaal('1000000')), taal, 1);
    return `€ ${miljoen} ${taal === 'nl' ? 'mln' : 'million'}`;
  }
  return `€ ${formatDecimaal(size, taal, 0)}`;
}

/** A percentage with one decimal: `15,4%`; the sign is left to the sentence. */
export function formatProcent(procent: Decimaal, taal: Taal): string {
  return `${formatDecimaal(absolute(procent), taal, 1)}%`;
}
