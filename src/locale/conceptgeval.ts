import type { Afwijking } from '../domain/afwijking';
import { compare, signOf, subtract, type Decimaal } from '../money/decimaal';

/**
 * Which sentence fits an afwijking, whatever the language:
 * niets: nothing in either series; gelijk: the same amount; nieuw: nothing in the base; vervallen: nothing any more;
 * omslag: an amount below zero on either side of lasten or baten, or a saldo that changes sign; anders: more or less.
 */
export type Conceptgeval = 'niets' | 'gelijk' | 'nieuw' | 'vervallen' | 'omslag' | 'anders';

/** What sentences in every language are made of. */
export interface Conceptgegevens {
  readonly geval: Conceptgeval;
  /** Compared minus base, in euro. */
  readonly toename: Decimaal;
  /** Euro: no more precision than this is shown. */
  readonly stap: Decimaal;
  /** Which wording, out of a number of equals: always the same for the same subject. */
  readonly choose: <T>(wordings: readonly [T, ...T[]]) => T;
}

/** Classifies an afwijking for its sentence. */
export function toConceptgegevens(afwijking: Afwijking): Conceptgegevens {
  const { basis, vergeleken } = afwijking;
  return {
    geval: classify(afwijking),
    toename: subtract(vergeleken.bedrag, basis.bedrag),
    stap: compare(basis.stap, vergeleken.stap) >= 0 ? basis.stap : vergeleken.stap,
    choose: (wordings) => wordings[variantOf(afwijking) % wordings.length] ?? wordings[0],
  };
}

/** A numbered programme as a sentence names it: `05. Wonen` is `5 Wonen`; null for a name without the word or a number. */
export function nummerOrNaam(naam: string): string | null {
  const bare = naam.replace(/^programma\s+/i, '');
  return bare === naam && !/^\d/.test(naam) ? null : plainNummer(bare);
}

/** A numbered programme without the noughts and stops of its number. */
function plainNummer(naam: string): string {
  return naam.replace(/^0*(\d{1,2}[a-z]?)[.:)]?\s+/i, '$1 ');
}

/** Whether it is better or worse, and not more or less: a saldo may be below zero without anything being odd. */
export function isSaldo({ soort }: Pick<Afwijking, 'soort'>): boolean {
  return soort === 'saldo' || soort === 'resultaat' || soort === 'mutatie reserves';
}

function classify(afwijking: Afwijking): Conceptgeval {
  const { basis, vergeleken } = afwijking;
  const [before, after] = [signOf(basis.bedrag), signOf(vergeleken.bedrag)];
  if (basis.bedrag === vergeleken.bedrag) return before === 0 ? 'niets' : 'gelijk';
  if (before === 0) return 'nieuw';
  if (after === 0) return 'vervallen';
  const isPlain = before === after && (before > 0 || isSaldo(afwijking));
  return isPlain ? 'anders' : 'omslag';
}

/** Spreads wordings over subjects; the years do not take part, so that a note keeps its wording. */
function variantOf({ soort, doelstelling, naam }: Afwijking): number {
  return Array.from(`${soort}${doelstelling ?? ''}${naam}`, (letter) => letter.codePointAt(0) ?? 0).reduce(
    (a, b) => a + b
  );
}

/**
 * Whether the percentage says something: not of what is nothing now (always 100%), nor where an amount turns from below to
 * above zero or is below zero without being a saldo. The percentage of |base| stands beside it on the sheet.
 */
export function isTellingProcent(afwijking: Afwijking): boolean {
  return classify(afwijking) === 'anders';
}

/** The name of a sub-total in quotes without the word itself: `Totaal alle programma's` is `'alle programma's'`; empty without one. */
export function quoteSubtotaal(naam: string): string {
  const rest = naam.trim().replace(/^(?:sub)?totaal(?:\s+|$)/i, '');
  return rest === '' ? '' : `'${rest}'`;
}

/** A sentence put together of parts that may be empty: one space between words, and a capital. */
export function finishZin(tekst: string): string {
  const zin = tekst
    .trim()
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.:;])/g, '$1');
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}
