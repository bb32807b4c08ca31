import type { Afwijkingssoort } from '../domain/afwijking';
import type { Lezing } from '../domain/lezing';
import { normalizeNaam } from '../domain/naam';
import type { Passage } from '../domain/passage';
import { markZin, splitZinnen } from '../domain/zin';
import { findBedragen, type Zinbedrag } from './zinbedragen';

/** A sentence that may tell a cause. */
export interface Kandidaatzin {
  /** `d1.p7.0k3f9a2b7c1`: the passage and the mark of the sentence; stays when sentences come before it. */
  readonly id: string;
  /** Its number in the passage, from 1. */
  readonly rang: number;
  readonly tekst: string;
  /** For finding names in it. */
  readonly normaal: string;
  readonly causaal: boolean;
  readonly bedragen: readonly Zinbedrag[];
  readonly passage: Passage;
  readonly programma: string | null;
  readonly lezing: Lezing;
}

const OORZAAKWOORD = new RegExp(
  '(?<!\\p{L})(?:door(?:dat)?|als gevolg van|ten gevolge van|vanwege|omdat|wegens|aangezien|dankzij|' +
    '(?:wordt|is|zijn|worden|te) (?:\\p{L}+ ){0,4}?(?:verklaard|veroorzaakt)|te verklaren|verklaard door|veroorzaakt door|' +
    'het gevolg van|(?:komt|kwam|komen) (?:\\p{L}+ ){0,3}?door|houdt verband met|hangt samen met|' +
    'oorzaak (?:is|hiervan|ligt)|heeft te maken met|toe te schrijven aan)(?!\\p{L})',
  'iu'
);

/** "door" before a person or party that acts is no cause: "door het college vastgesteld". */
const HANDELEND =
  /(?<!\p{L})door (?:de|het|onze|een)? ?(?:college|raad|gemeenteraad|gemeente|burgemeester|wethouder|accountant|provincie|rijk|staten|bestuur|commissie)(?!\p{L})/iu;

/** Whether a sentence holds a phrase that introduces a cause. */
export function isCausaal(zin: string): boolean {
  const rest = zin.replace(HANDELEND, ' ').replace(/(?<!\p{L})door(?: te|gaan|geschoven)(?!\p{L})/giu, ' ');
  return OORZAAKWOORD.test(rest);
}

/** The sentences of a document that hold a causal phrase or an amount; one that a passage repeats counts once. */
export function toKandidaatzinnen(lezing: Lezing, only: string | null): readonly Kandidaatzin[] {
  return (lezing.passages ?? []).flatMap((passage) => {
    const gezien = new Set<string>();
    return splitZinnen(passage.tekst).flatMap((tekst, i): Kandidaatzin[] => {
      const causaal = isCausaal(tekst);
      const bedragen = findBedragen(tekst);
      const id = `${passage.id}.${markZin(tekst)}`;
      if ((!causaal && bedragen.length === 0) || gezien.has(id)) return [];
      gezien.add(id);
      const normaal = normalizeNaam(`${passage.kop ?? ''} ${tekst}`);
      const programma = passage.programma ?? only;
      return [{ id, rang: i + 1, tekst, normaal, causaal, bedragen, passage, programma, lezing }];
    });
  });
}

const LASTEN = /(?<!\p{L})\p{L}*(?:lasten|kosten|uitgaven)(?!\p{L})/iu;
const BATEN = /(?<!\p{L})\p{L}*(?:baten|opbrengst(?:en)?|inkomsten|bijdragen?|subsidies?|leges|ontvangsten)(?!\p{L})/iu;

/** Whether a sentence speaks of the kind (1), of the other kind only (-1), or does not say (0). */
export function speaksOf(zin: string, soort: Afwijkingssoort): -1 | 0 | 1 {
  const [lasten, baten] = [LASTEN.test(zin), BATEN.test(zin)];
  if (lasten === baten || (soort !== 'lasten' && soort !== 'baten')) return 0;
  return lasten === (soort === 'lasten') ? 1 : -1;
}

const MEER = /(?<!\p{L})(?:hogere?|meer|gestegen|stijg(?:t|ing|en)|toegenomen|toename|extra|overschr\p{L}+)(?!\p{L})/iu;
const MINDER =
  /(?<!\p{L})(?:lagere?|minder|gedaald|dal(?:t|ing|en)|afgenomen|afname|onderschr\p{L}+|vertrag\p{L}+|vrijval)(?!\p{L})/iu;

/** More (1) or less (-1) as a sentence says it; 0 where it says nothing or both. */
export function directionOf(zin: string): -1 | 0 | 1 {
  const [meer, minder] = [MEER.test(zin), MINDER.test(zin)];
  return meer === minder ? 0 : meer ? 1 : -1;
}

/**
 * What more or less means for the result as a sentence says it: higher lasten a nadeel (-1), higher baten a voordeel (1).
 * Without a word for either the kind of the afwijking decides; 0 where the sentence does not say.
 */
export function effectOf(zin: string, soort: Afwijkingssoort): -1 | 0 | 1 {
  const [lasten, baten] = [LASTEN.test(zin), BATEN.test(zin)];
  const richting = directionOf(zin);
  if (richting === 0 || (lasten && baten)) return 0;
  const isLasten = lasten || (!baten && soort === 'lasten');
  const isBaten = baten || (!lasten && soort === 'baten');
  if (isLasten) return richting > 0 ? -1 : 1;
  return isBaten ? richting : 0;
}
