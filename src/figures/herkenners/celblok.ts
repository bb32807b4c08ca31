import { thousandsOf } from '../../money/jaartal';
import type { Lijn } from '../stuk/stroom';

/** Rows with cells that follow each other; a line of text that names the next rows may stand between. */
interface Celblok {
  readonly begin: number;
  /** Line after the last row. */
  readonly eind: number;
  /** Last lines that write a thousand with a point, and without; -1 for none. */
  readonly punt: number;
  readonly kaal: number;
}

function extent(lijnen: readonly Lijn[], begin: number): number {
  let eind = begin;
  for (let plaats = begin; plaats < lijnen.length && plaats < eind + 3; plaats += 1) {
    const lijn = lijnen[plaats];
    if (lijn?.soort === 'rij') eind = plaats + 1;
    else if (lijn?.soort !== 'tekst' || lijn.tekst.length > 100 || /[.;?!]$/.test(lijn.tekst)) break;
  }
  return eind;
}

function readBlok(lijnen: readonly Lijn[], begin: number): Celblok {
  const eind = extent(lijnen, begin);
  const laatste = { punt: -1, kaal: -1 };
  for (let plaats = begin; plaats < eind; plaats += 1) {
    for (const { tekst } of lijnen[plaats]?.cellen ?? []) {
      const schrijfwijze = thousandsOf(tekst);
      if (schrijfwijze !== null) laatste[schrijfwijze] = plaats;
    }
  }
  return { begin, eind, ...laatste };
}

/** The block that was read last of each stream: thousands of small tables may stand in one. */
const GELEZEN = new WeakMap<readonly Lijn[], Celblok>();

/**
 * Where the rows that begin at a row end, and whether they write their thousands without a point: then `2015` may be an
 * amount.
 */
export function celblokAt(lijnen: readonly Lijn[], begin: number): { readonly eind: number; readonly kaal: boolean } {
  let blok = GELEZEN.get(lijnen);
  if (blok === undefined || begin < blok.begin || begin >= blok.eind) {
    blok = readBlok(lijnen, begin);
    GELEZEN.set(lijnen, blok);
  }
  return { eind: blok.eind, kaal: blok.punt < begin && blok.kaal >= begin };
}
