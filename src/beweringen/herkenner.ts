import type { Berekening, Bewering, Beweringoordeel, Beweringsoort, Figuurplaats } from '../domain/bewering';
import type { Cijfer, Feiten } from './feiten';
import type { Zin } from './zinnen';

/** What recognisers know beside the sentence. */
export interface Omgeving {
  readonly feiten: Feiten;
  readonly document: string;
  /** Year the document accounts for. */
  readonly jaar: number | null;
  /** The text is a note of the user on the row of its passage: "de lasten" are the lasten of that row. */
  readonly noot: boolean;
}

/** A statement that was tested. */
export interface Vondst {
  readonly soort: Beweringsoort;
  readonly zin: Zin;
  readonly oordeel: Beweringoordeel;
  readonly figuren: readonly Figuurplaats[];
  readonly berekening: Berekening;
  readonly elders?: Bewering['elders'];
}

/** Finds statements of one kind. What it cannot test for certain it does not return. */
export interface Herkenner {
  readonly soorten: readonly Beweringsoort[];
  /** Cheap test on the text: most sentences need no closer look. */
  readonly kans: RegExp;
  readonly run: (zin: Zin, omgeving: Omgeving) => readonly Vondst[];
}

/** Finds statements that more than one sentence is needed for. */
export interface Tekstherkenner {
  readonly soorten: readonly Beweringsoort[];
  readonly run: (zinnen: readonly Zin[], omgeving: Omgeving) => readonly Vondst[];
}

/** Other words of the same text as the place of a figure. */
export function inText(zin: Zin): Figuurplaats {
  return { soort: 'passage', passage: zin.passage.id, zin: zin.tekst };
}

/** The value of the text among other figures: probably copied from there. */
export function findElders(waarde: string, cijfers: Iterable<Cijfer>): Bewering['elders'] {
  for (const cijfer of cijfers) {
    if (cijfer.waarde.replace('-', '') !== waarde.replace('-', '')) continue;
    const { eenheid, tekst, jaar, plaats } = cijfer;
    return { figuur: plaats, getal: { waarde: cijfer.waarde, eenheid, tekst }, jaar };
  }
  return null;
}
