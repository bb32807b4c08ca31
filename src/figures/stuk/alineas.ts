import type { Block, Document } from '../../domain/document';
import type { Herkomst } from '../../domain/herkomst';
import { parseKop } from './koppen';
import type { Lijn } from './stroom';

/** A paragraph, list item or heading of running text: lines that belong together, as one text. */
export interface Alinea {
  readonly soort: 'alinea' | 'punt' | 'kop';
  readonly tekst: string;
  /** Index of its first line in the stream. */
  readonly plaats: number;
  /** Line after its last. */
  readonly eind: number;
  readonly herkomst: Herkomst;
}

const LANGSTE_KOP = 100;
const SMALSTE = 45;
/** A line that is longer than a page is wide was not broken off: it is a whole paragraph. */
const BREEDSTE = 180;

const GENUMMERD = /^\(?\d{1,2}[.)]\s+\S/;
/** An amount with its outcome ends a row of a list, also without a full stop. */
const UITKOMST = /\d\s\(?(?:[VN]|voordeel|nadeel|voordelig|nadelig)\)?$/;
const SLOT = /[.;:?!]["'”’)]?$/;

/** A list item: as the reader says, or numbered as one. */
function isPunt(lijn: Lijn, soort: Block['soort'] | undefined): boolean {
  return soort === 'opsomming' || GENUMMERD.test(lijn.tekst);
}

/** A heading: as the reader says, or a short line that is no sentence. */
function isKop(tekst: string): boolean {
  // An outcome or an amount is told, not put above a text.
  if (/=|\d\s?%|€/.test(tekst)) return false;
  return tekst.length <= LANGSTE_KOP && !SLOT.test(tekst) && /^[\p{Lu}\d%]/u.test(tekst);
}

/** Whether a line goes on with the sentence that the line above it broke off. */
function continues(delen: readonly string[], tekst: string, aansluitend: boolean): boolean {
  const vorige = delen.at(-1) ?? '';
  if (SLOT.test(vorige) || UITKOMST.test(vorige)) return false;
  if (/^\p{Ll}/u.test(tekst)) return aansluitend || delen.length > 1 || vorige.length >= SMALSTE;
  return aansluitend && vorige.length >= SMALSTE && vorige.length <= BREEDSTE && /[\p{Ll},]$/u.test(vorige);
}

/**
 * The running text of a document as paragraphs: broken lines joined, also where a page ends in a sentence.
 * @param bezet lines that tables, tiles and indicators stand on: never running text
 */
export function findAlineas(document: Document, lijnen: readonly Lijn[], bezet: ReadonlySet<number>): Alinea[] {
  const alineas: Alinea[] = [];
  let open: { readonly begin: Alinea; readonly delen: string[]; laatste: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    const { begin, delen, laatste } = open;
    // What a line below goes on with was no heading.
    const soort = begin.soort === 'kop' && delen.length > 1 ? 'alinea' : begin.soort;
    alineas.push({ ...begin, soort, tekst: delen.join(' ').replace(/\s+/g, ' ').trim(), eind: laatste + 1 });
    open = null;
  };
  lijnen.forEach((lijn, plaats) => {
    if (lijn.soort === 'leeg') return;
    if (lijn.soort === 'rij' || bezet.has(plaats)) {
      close();
      return;
    }
    const { tekst, herkomst } = lijn;
    const blok = document.blokken[herkomst.blok]?.soort;
    const vast = blok === 'kop' || parseKop(tekst) !== null;
    const punt = !vast && isPunt(lijn, blok);
    if (open !== null && !punt && !vast && continues(open.delen, tekst, plaats - open.laatste === 1)) {
      open.delen.push(tekst);
      open.laatste = plaats;
      return;
    }
    close();
    const soort = punt ? 'punt' : vast || isKop(tekst) ? 'kop' : 'alinea';
    open = { begin: { soort, tekst, plaats, eind: plaats + 1, herkomst }, delen: [tekst], laatste: plaats };
    if (vast) close();
  });
  close();
  return alineas;
}
