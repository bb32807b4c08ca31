import type { Kolom, Tekenconventie } from '../domain/tabel';
import { absolute, add, compare, multiply, NUL, signOf, decimaal, type Decimaal } from '../money/decimaal';
import { getalOf, hasLetter } from './getallen';
import type { Tekenuitkomst } from './tekens';
import type { Werkrij } from './werkrij';

/** What pays for the programmes: a body without it as its large income does not exist. */
const DEKKING =
  /\b(?:dekkingsmiddelen|algemene (?:uitkering(?:en)?|middelen|inkomsten)|gemeentefonds|provinciefonds|(?:water)?(?:schaps)?belastingen|(?:lokale )?heffingen|financi(?:ën|en|ering|eel beleid)|middelen)\b/i;

const TWEE = decimaal('2');

/** The columns of saldi: of a stage, and no difference. */
function saldoColumns(kolommen: readonly Kolom[]): number[] {
  return kolommen.flatMap(({ reeks, soort }, i) =>
    reeks !== null && reeks !== 'verschil' && (soort === null || soort === 'saldo') ? [i] : []
  );
}

/** The sign of the income that pays for the rest, in one column; null when no row is it beyond doubt. */
function incomeSign(rijen: readonly Werkrij[], kolom: number): 1 | -1 | null {
  const regels = rijen.filter((rij) => rij.rol === 'regel' || /^saldo\s(?!van\b|voor\b|na\b)\p{Lu}/iu.test(rij.label));
  const waarden = regels.flatMap((rij) => {
    const waarde = getalOf(rij.cellen[kolom])?.waarde;
    const isSaldo = rij.soort === null || rij.soort === 'saldo';
    return waarde === undefined || !isSaldo ? [] : [{ waarde, dekking: DEKKING.test(rij.label) }];
  });
  const sum = (lijst: typeof waarden): Decimaal => lijst.reduce((tot, { waarde }) => add(tot, waarde), NUL);
  const dekking = sum(waarden.filter((w) => w.dekking));
  const rest = waarden.filter((w) => !w.dekking);
  const teken = signOf(dekking);
  const tegen = rest.filter(({ waarde }) => signOf(waarde) === -teken).length;
  if (teken === 0 || rest.length < 2 || tegen * 3 < rest.length * 2) return null;
  // It pays for at least half of what the others cost.
  return compare(multiply(absolute(dekking), TWEE), absolute(sum(rest))) >= 0 ? (teken > 0 ? 1 : -1) : null;
}

/**
 * The sign of saldi without lasten and baten beside them: by the letters V and N, or by the row of general income,
 * which is the opposite of nearly all others and about as large as these together. Null when neither tells.
 */
export function inferSaldoOnly(kolommen: readonly Kolom[], rijen: readonly Werkrij[]): Tekenuitkomst | null {
  const plaatsen = saldoColumns(kolommen);
  const met = rijen.filter((rij) => plaatsen.some((i) => getalOf(rij.cellen[i]) !== null));
  const kaal = { lasten: null, baten: null, verschil: null };
  const make = (saldo: Tekenconventie['saldo']): Tekenuitkomst => ({
    conventie: { ...kaal, saldo },
    sluitend: met.length,
    rijen: met.length,
    zeker: true,
  });
  const cellen = met.flatMap((rij) => plaatsen.flatMap((i) => rij.cellen[i] ?? []));
  const sprekend = cellen.filter((cel) => signOf(getalOf(cel)?.waarde ?? NUL) !== 0);
  if (sprekend.length > 0 && sprekend.every(hasLetter)) return make('baten-lasten');
  const tekens = plaatsen.flatMap((i) => incomeSign(rijen, i) ?? []);
  if (tekens.length === 0 || new Set(tekens).size > 1) return null;
  const uit = met.find((rij) => DEKKING.test(rij.label))?.label;
  return { ...make(tekens[0] === 1 ? 'baten-lasten' : 'lasten-baten'), ...(uit === undefined ? {} : { uit }) };
}

const SALDI =
  /\b(?:saldi|saldo|resultaat|resultaten|netto[- ]?(?:lasten|kosten))\b.*\bper\s(?:programma|doelstelling|taakveld|thema|product|domein|jaar|portefeuille)/i;

/** Whether the words above a table say that its rows are saldi. */
export function isSaldotitel(titel: string): boolean {
  return SALDI.test(titel) || /^netto[- ]?(?:lasten|kosten)$/i.test(titel.trim());
}
