import type { Gehaald } from '../../domain/indicator';
import type { Lijn } from './stroom';

/** Reads `Doel gehaald: Nee`; null for any other line. */
export function parseGehaald(tekst: string): Gehaald | null {
  const woord = /^doel gehaald\s*[:?]?\s*(ja|nee|n\.?v\.?t\.?)\.?$/i.exec(tekst)?.[1]?.toLowerCase();
  if (woord === undefined) return null;
  return woord === 'ja' || woord === 'nee' ? woord : 'nvt';
}

/** Whether a line is the word `Toelichting` alone. */
export function isToelichtingwoord(tekst: string): boolean {
  return /^toelichting\s*:?$/i.test(tekst);
}

/** The text of a note up to the next structure: the word "Toelichting:" itself and gaps are left out. */
export function noteText(lijnen: readonly Lijn[], begin: number, eind: number): string | null {
  const delen = lijnen
    .slice(begin, eind)
    .filter((lijn) => lijn.soort !== 'leeg' && !isToelichtingwoord(lijn.tekst) && parseGehaald(lijn.tekst) === null)
    .map((lijn) => lijn.tekst.replace(/^toelichting\s*:\s*/i, ''))
    .filter((tekst) => tekst !== '');
  return delen.length === 0 ? null : delen.join('\n');
}
