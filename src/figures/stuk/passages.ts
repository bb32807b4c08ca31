import type { Document } from '../../domain/document';
import type { Indicator } from '../../domain/indicator';
import type { Passage } from '../../domain/passage';
import { findAlineas, type Alinea } from './alineas';
import type { Kop } from './koppen';
import { isToelichtingwoord, parseGehaald } from './oordeel';
import { speaksOfFigures } from './passagewoorden';
import type { Lijn } from './stroom';

/** Where running text stands among what was read. */
export interface Passageplaats {
  readonly koppen: readonly Kop[];
  readonly indicatoren: readonly Indicator[];
  /** Lines that tables, tiles and indicators stand on. */
  readonly bezet: ReadonlySet<number>;
  /** Ends of tables with rows of several doelstellingen: what follows is of the programme again. */
  readonly eindes: readonly number[];
}

const FURNITURE = /^(?:bron\s*:|toelichting:?$|(?:bedragen\s)?x\s?€)/i;

/** Items of the list that a paragraph announces; null when it announces none, or when it is not sure where it ends. */
function itemsAfter(alineas: readonly Alinea[], plaats: number): number | null {
  if (!(alineas[plaats]?.tekst ?? '').endsWith(':')) return null;
  let aantal = 0;
  while (alineas[plaats + 1 + aantal]?.soort === 'punt') aantal += 1;
  // A list that goes on after a paragraph may be one list or two; one that is announced is another.
  const verder = [2, 3].some((stap) => {
    const eerder = alineas[plaats + aantal + stap - 1];
    return (
      alineas[plaats + aantal + stap]?.soort === 'punt' && eerder?.soort === 'alinea' && !eerder.tekst.endsWith(':')
    );
  });
  return aantal === 0 || verder ? null : aantal;
}

const flat = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

/** The word that only opens a note is no part of what it says. */
function withoutLabel(tekst: string): string {
  return tekst.replace(/^toelichting\s*:\s*/i, '');
}

interface Stand {
  readonly kop: string | null;
  readonly programma: string | null;
  readonly doelstelling: string | null;
}

/** Walks along the headings: what applies at each next line. */
function walker({ koppen, eindes }: Passageplaats): (plaats: number) => Omit<Stand, 'kop'> {
  const stappen = [
    ...koppen.map((kop) => ({ plaats: kop.plaats, kop })),
    ...eindes.map((plaats) => ({ plaats, kop: null })),
  ].sort((a, b) => a.plaats - b.plaats);
  let volgende = 0;
  let programma: string | null = null;
  let doelstelling: string | null = null;
  return (plaats) => {
    for (; volgende < stappen.length && (stappen[volgende]?.plaats ?? 0) <= plaats; volgende += 1) {
      const kop = stappen[volgende]?.kop;
      if (kop?.soort === 'programma') programma = kop.tekst;
      else if (kop?.soort === 'buiten') programma = null;
      doelstelling = kop?.soort === 'doelstelling' ? kop.code : null;
    }
    return { programma, doelstelling };
  };
}

/** The indicator whose note a paragraph is: the last one above it, when its note holds the paragraph. */
function noteFinder(indicatoren: readonly Indicator[]): (alinea: Alinea) => string | null {
  const opvolgend = [...indicatoren].sort((a, b) => a.herkomst.blok - b.herkomst.blok);
  const noten = opvolgend.map(({ toelichting }) => flat(toelichting ?? ''));
  let volgende = 0;
  return ({ tekst, herkomst }) => {
    while ((opvolgend[volgende]?.herkomst.blok ?? Infinity) <= herkomst.blok) volgende += 1;
    const noot = noten[volgende - 1] ?? '';
    return noot.includes(withoutLabel(tekst)) ? (opvolgend[volgende - 1]?.id ?? null) : null;
  };
}

/**
 * The running text of a document that speaks of figures or causes, paragraph by paragraph, with what it stands under.
 * Cells of tables, tiles, names of indicators and furniture of the page are no running text.
 */
export function findPassages(document: Document, lijnen: readonly Lijn[], plaats: Passageplaats): Passage[] {
  const alineas = findAlineas(document, lijnen, plaats.bezet);
  const standAt = walker(plaats);
  const noteOf = noteFinder(plaats.indicatoren);
  const passages: Passage[] = [];
  let kop: string | null = null;
  alineas.forEach((alinea, i) => {
    const { programma, doelstelling } = standAt(alinea.plaats);
    const indicator = noteOf(alinea);
    const tekst = withoutLabel(alinea.tekst);
    if (isToelichtingwoord(tekst) || FURNITURE.test(tekst) || parseGehaald(tekst) !== null) return;
    // A note is often no whole sentence: "Door corona minder uitstroom".
    const isKop = alinea.soort === 'kop' && (indicator === null || tekst.split(' ').length < 5);
    if (isKop) kop = tekst;
    if (isKop || tekst.split(' ').length < 3 || !speaksOfFigures(tekst)) return;
    const id = `${document.id}.p${passages.length + 1}`;
    const punten = itemsAfter(alineas, i);
    passages.push({ id, tekst, kop, programma, doelstelling, indicator, punten, herkomst: alinea.herkomst });
  });
  return passages;
}
