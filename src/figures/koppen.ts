import type { Lijn } from './stroom';

/** A heading that says to which programme or doelstelling what follows belongs. */
export interface Kop {
  /** Index in the stream of lines. */
  readonly plaats: number;
  readonly soort: 'programma' | 'doelstelling' | 'algemeen';
  /** As printed. */
  readonly tekst: string;
  /** Code of a doelstelling (`1.1`). */
  readonly code: string | null;
}

const LANGSTE = 160;

/** Reads one line as a heading of a programme or doelstelling; a sentence about one is no heading. */
export function parseKop(tekst: string): Omit<Kop, 'plaats'> | null {
  if (tekst.length > LANGSTE || /[.;?!]$/.test(tekst)) return null;
  const doel = /^doelstelling\s+(\d+(?:\.\d+)*)\b/i.exec(tekst);
  if (doel !== null) return { soort: 'doelstelling', tekst, code: doel[1] ?? null };
  if (/^(?:\d+\.?\s+)?programma\s+\d+\b/i.test(tekst)) return { soort: 'programma', tekst, code: null };
  if (/^algemene doelstelling\b/i.test(tekst)) return { soort: 'algemeen', tekst, code: null };
  return null;
}

/** Every heading in the text, in order; rows of tables are no headings. */
export function findKoppen(lijnen: readonly Lijn[]): Kop[] {
  const koppen: Kop[] = [];
  lijnen.forEach((lijn, plaats) => {
    const kop = lijn.soort === 'tekst' ? parseKop(lijn.tekst) : null;
    if (kop !== null) koppen.push({ ...kop, plaats });
  });
  return koppen;
}

/** The last heading of a kind at or before a place; a new programme ends the doelstellingen of the one before. */
export function kopAt(koppen: readonly Kop[], soort: 'programma' | 'doelstelling', plaats: number): Kop | null {
  let gevonden: Kop | null = null;
  for (const kop of koppen) {
    if (kop.plaats > plaats) break;
    if (kop.soort === soort) gevonden = kop;
    else if (soort === 'doelstelling' && kop.soort === 'programma') gevonden = null;
  }
  return gevonden;
}
