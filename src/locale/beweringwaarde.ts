import type { Berekening, Getal } from '../domain/bewering';
import { absolute, compare, decimaal, decimalsOf, divide, roundTo, type Decimaal } from '../money/decimaal';
import { formatDecimaal, type Taal } from '../money/format';

/** Words of units in a language. */
export interface Eenheidwoorden {
  /** Percentage points, with their number. */
  readonly punten: (getal: string) => string;
  readonly maten: Readonly<Record<string, string>>;
}

/** Rounded to as many decimals as say something: three at the most. */
export function short(waarde: Decimaal, taal: Taal, decimalen = 3): string {
  const grootte = absolute(waarde);
  return formatDecimaal(decimalsOf(grootte) > decimalen ? roundTo(grootte, decimalen) : grootte, taal);
}

/** A number as the text prints it, without sign and stray marks: `12,5 mln`, `68,8%`. */
export function printed({ tekst }: Getal): string {
  return tekst
    .replace(/\\/g, '')
    .replace(/^[-–]\s?/, '')
    .replace(/(mln|mld)\.$/i, '$1')
    .replace(/,\s?-{1,2}$/, '');
}

/** A computed value with the unit of a number of the text: `0,263 mln`, `1 procentpunt`, `€ 86`. */
export function inUnit(waarde: Decimaal, bij: Getal, maat: Decimaal, taal: Taal, woorden: Eenheidwoorden): string {
  const getal = short(divide(waarde, maat), taal);
  if (bij.eenheid === '%' || bij.eenheid === 'procentpunt') return woorden.punten(getal);
  if (compare(maat, decimaal(1)) !== 0) return `${getal} ${woorden.maten[maat] ?? `× ${formatDecimaal(maat, taal)}`}`;
  return bij.eenheid === 'euro' ? `€ ${getal}` : getal;
}

/** The factor that the text prints its number with. */
export function maatOf(berekening: Extract<Berekening, { soort: 'verschil' | 'som' }>): Decimaal {
  const { tekst } = berekening.tekst;
  if (/ml[nj]|miljoen/i.test(tekst)) return decimaal(1_000_000);
  return /mld|miljard/i.test(tekst) ? decimaal(1_000_000_000) : decimaal(1);
}
