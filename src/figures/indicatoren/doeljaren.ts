import type { Indicatorjaar, Meting } from '../../domain/indicator';
import type { Rij, Tabel } from '../../domain/tabel';
import { isDoelwoord, isMeetwoord } from './indicatorkolommen';

const hasFigures = ({ cellen }: Rij): boolean => cellen.some((cel) => cel !== null);

/**
 * Whether a table has nothing but years for columns, and below each name a row of targets and a row of measurements:
 * `Doel` and `Resultaat` below `Punctualiteit`.
 */
export function isDoeltabel({ kolommen, rijen }: Tabel): boolean {
  if (kolommen.length < 2 || !kolommen.every(({ kop, reeks }) => reeks === null && /^(?:19|20)\d\d$/.test(kop.trim())))
    return false;
  const vol = rijen.filter(hasFigures);
  const kanten = new Set(
    vol.map(({ label }) => (isDoelwoord(label) ? 'doel' : isMeetwoord(label) ? 'meting' : 'ander'))
  );
  return kanten.size === 2 && !kanten.has('ander') && rijen[0] !== undefined && !hasFigures(rijen[0]);
}

/** One indicator of such a table: its name, where it stands, and its years. */
export interface Doelreeks {
  readonly naam: string;
  readonly rij: Rij;
  readonly jaren: readonly Indicatorjaar[];
}

/** The indicators of such a table, in order. */
export function readDoeltabel({ kolommen, rijen }: Tabel): readonly Doelreeks[] {
  const gevonden: { naam: string; rij: Rij; jaren: Map<number, Indicatorjaar> }[] = [];
  for (const rij of rijen) {
    if (!hasFigures(rij)) gevonden.push({ naam: rij.label, rij, jaren: new Map() });
    const laatste = gevonden.at(-1);
    if (laatste === undefined || !hasFigures(rij)) continue;
    const kant = isDoelwoord(rij.label) ? 'begroting' : 'realisatie';
    kolommen.forEach(({ jaar }, i) => {
      const cel = rij.cellen[i] ?? null;
      if (cel === null || jaar === null) return;
      const meting: Meting = { tekst: cel.tekst, waarde: cel.nihil ? null : cel.waarde, herkomst: cel.herkomst };
      const bestaand = laatste.jaren.get(jaar) ?? { jaar, begroting: null, realisatie: null };
      laatste.jaren.set(jaar, { ...bestaand, [kant]: meting });
    });
  }
  return gevonden
    .filter(({ jaren }) => jaren.size > 0)
    .map(({ naam, rij, jaren }) => ({ naam, rij, jaren: [...jaren.values()].sort((a, b) => a.jaar - b.jaar) }));
}
