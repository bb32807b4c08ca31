import { parseFiguur } from '../tabel/getallen';
import { isJaarwoord } from '../kolommen/kopwoorden';
import type { Ruwcel } from './ruwtabel';
import type { Lijn } from '../stuk/stroom';

/** One line that is one cell. */
export interface Los extends Ruwcel {
  readonly plaats: number;
  readonly soort: 'figuur' | 'letter' | 'soortletter' | 'woord';
}

/** `8.2` in front of a name. */
export const CODE = /^\d+(?:\.\d{1,2})+[A-Za-z]?$/;
const LANGSTE_CEL = 120;

/** A sentence, and no name: it ends as one does, and a full stop only behind a long stretch without another. */
function isZin(tekst: string): boolean {
  const laatste = tekst.at(-1) ?? '';
  return (
    /[;?!]/.test(laatste) || (laatste === '.' && tekst.length - 2 - tekst.lastIndexOf('.', tekst.length - 2) >= 60)
  );
}

export function cellAt(lijnen: readonly Lijn[], plaats: number): Los | null {
  const lijn = lijnen[plaats];
  if (lijn?.soort !== 'tekst' || lijn.tekst.length > LANGSTE_CEL) return null;
  const { tekst, herkomst } = lijn;
  const figuur = parseFiguur(tekst) !== null && !isJaarwoord(tekst);
  const soort = figuur
    ? 'figuur'
    : /^[vnisVNIS]$/.test(tekst)
      ? 'letter'
      : /^[LB]$/.test(tekst)
        ? 'soortletter'
        : 'woord';
  // A sentence ends the cells; "V/N" and "Verschil Rek./Begr." do not.
  if (soort === 'woord' && isZin(tekst)) return null;
  return { tekst, herkomst, plaats, soort };
}

/** Cells one after the other with at most two gaps between, in one direction. */
export function collect(lijnen: readonly Lijn[], begin: number, stap: 1 | -1, meeste: number): Los[] {
  const cellen: Los[] = [];
  let gaten = 0;
  for (let plaats = begin; cellen.length < meeste && gaten < 3; plaats += stap) {
    const lijn = lijnen[plaats];
    if (lijn === undefined) break;
    if (lijn.soort === 'leeg') {
      gaten += 1;
      continue;
    }
    const cel = cellAt(lijnen, plaats);
    if (cel === null) break;
    gaten = 0;
    cellen.push(cel);
  }
  return cellen;
}
