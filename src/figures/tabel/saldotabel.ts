import type { Kolom, Tekenconventie } from '../../domain/tabel';
import { absolute, add, compare, multiply, NUL, signOf, decimaal, type Decimaal } from '../../money/decimaal';
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

/** What the words above a table say of the sign of its saldi: `(baten min lasten)`, `(minus = voordeel)`. */
export function parseSaldolegenda(titel: string): 'baten-lasten' | 'lasten-baten' | null {
  const min = String.raw`(?:min|minus|-|–|-\/-)`;
  const gevonden = [
    [String.raw`\bbaten ${min} (?:de )?lasten\b`, 'baten-lasten'],
    [String.raw`\blasten ${min} (?:de )?baten\b`, 'lasten-baten'],
    [String.raw`(?:^|[\s(])${min}\s?=\s?(?:een )?(?:nadeel|nadelig|tekort)`, 'baten-lasten'],
    [String.raw`(?:^|[\s(])${min}\s?=\s?(?:een )?(?:voordeel|voordelig|overschot)`, 'lasten-baten'],
  ] as const;
  const soorten = new Set(gevonden.flatMap(([patroon, vorm]) => (new RegExp(patroon, 'i').test(titel) ? [vorm] : [])));
  const [enige] = soorten;
  return soorten.size === 1 ? (enige ?? null) : null;
}

/**
 * The sign of saldi without lasten and baten beside them: by the letters V and N, or by the row of general income,
 * which is the opposite of nearly all others and about as large as these together, or by the words above the table. Null
 * when none of these tells, or when they contradict each other.
 */
export function inferSaldoOnly(
  kolommen: readonly Kolom[],
  rijen: readonly Werkrij[],
  titel: string
): Tekenuitkomst | null {
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
  const legenda = parseSaldolegenda(titel);
  if (new Set(tekens).size > 1 || (tekens.length === 0 && legenda === null)) return null;
  if (tekens.length === 0 && legenda !== null) return make(legenda);
  const vorm = tekens[0] === 1 ? 'baten-lasten' : 'lasten-baten';
  if (legenda !== null) return legenda === vorm ? make(vorm) : null;
  const uit = met.find((rij) => DEKKING.test(rij.label))?.label;
  return { ...make(vorm), ...(uit === undefined ? {} : { uit }) };
}

const SALDI =
  /\b(?:saldi|saldo|resultaat|resultaten|netto[- ]?(?:lasten|kosten))\b.*\bper\s(?:programma|doelstelling|taakveld|thema|product|domein|jaar|portefeuille)/i;

/** Whether the words above a table say that its rows are saldi. */
export function isSaldotitel(titel: string): boolean {
  return SALDI.test(titel) || /^netto[- ]?(?:lasten|kosten)$/i.test(titel.trim());
}
