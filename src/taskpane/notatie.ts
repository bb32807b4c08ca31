import type { Herkomst } from '../domain/herkomst';
import type { Kolom, Reeks } from '../domain/tabel';
import type { Teksten } from '../locale/teksten';
import type { Decimaal } from '../money/decimaal';
import { formatDecimaal } from '../money/format';

export { stripCode } from '../domain/naam';

/** The place of a figure in its document, as a person would look it up. */
export function describePlace(herkomst: Herkomst, { paneel }: Teksten): string {
  if (herkomst.cel !== null) return herkomst.cel;
  const parts = [
    herkomst.pagina !== null && paneel.plaats.pagina(herkomst.pagina),
    herkomst.regel !== null && paneel.plaats.regel(herkomst.regel),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : paneel.plaats.blok(herkomst.blok + 1);
}

/** A unit of account in words. */
export function nameUnit(euro: Decimaal, { paneel, taal }: Teksten): string {
  const known: Readonly<Record<string, string>> = paneel.eenheid.keuze;
  return known[euro] ?? paneel.eenheid.anders(formatDecimaal(euro, taal));
}

/** A series with its year: "rekening 2023". */
export function nameSeries(reeks: Reeks | null, jaar: number | null, { paneel }: Teksten): string {
  return [reeks && paneel.reeks[reeks], jaar].filter((part) => part !== null).join(' ');
}

/** What a column holds, in words; null when that is not known. */
export function nameColumn(kolom: Kolom, teksten: Teksten): string | null {
  const series = nameSeries(kolom.reeks, kolom.jaar, teksten);
  const name = [kolom.soort && teksten.paneel.bedragsoort[kolom.soort], series].filter(Boolean).join(' ');
  return name === '' ? null : name;
}
