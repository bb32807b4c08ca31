import type { Lijn } from './stroom';

/** A heading as printed. */
interface Kopregel {
  /** Index in the stream of lines. */
  readonly plaats: number;
  readonly soort: 'programma' | 'doelstelling' | 'algemeen';
  /** As printed. */
  readonly tekst: string;
  /** Code of a doelstelling (`1.1`). */
  readonly code: string | null;
}

/** A heading that says to which programme or doelstelling what follows belongs. */
export interface Kop extends Kopregel {
  /** What holds from here on, itself included: of each kind the last heading. */
  readonly geldend: Readonly<Record<'programma' | 'doelstelling', Kopregel | null>>;
}

const LANGSTE = 160;

/** Reads one line as a heading of a programme or doelstelling; a sentence about one is no heading. */
export function parseKop(tekst: string): Omit<Kopregel, 'plaats'> | null {
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
  let geldend: Kop['geldend'] = { programma: null, doelstelling: null };
  lijnen.forEach((lijn, plaats) => {
    const gelezen = lijn.soort === 'tekst' ? parseKop(lijn.tekst) : null;
    if (gelezen === null) return;
    const kop: Kopregel = { ...gelezen, plaats };
    // A new programme ends the doelstellingen of the one before.
    if (kop.soort === 'programma') geldend = { programma: kop, doelstelling: null };
    else if (kop.soort === 'doelstelling') geldend = { ...geldend, doelstelling: kop };
    koppen.push({ ...kop, geldend });
  });
  return koppen;
}

/** The last heading of a kind at or before a place; a new programme ends the doelstellingen of the one before. */
export function kopAt(koppen: readonly Kop[], soort: 'programma' | 'doelstelling', plaats: number): Kopregel | null {
  // Every table and indicator asks this: looked up by halves.
  let van = 0;
  let tot = koppen.length;
  while (van < tot) {
    const midden = (van + tot) >> 1;
    if ((koppen[midden]?.plaats ?? 0) <= plaats) van = midden + 1;
    else tot = midden;
  }
  return koppen[van - 1]?.geldend[soort] ?? null;
}
