import type { Rol, Soort } from '../../domain/tabel';
import { withoutEenheid } from '../stuk/eenheid';

/** The words for the kind of a row, as part of a pattern. */
export const SOORTWOORD = '(?:lasten|baten|uitgaven|inkomsten|kosten|opbrengsten|saldo)';
/** A name with its kind behind it: `Programma 3 Lasten`. */
export const ERACHTER = new RegExp(`^(\\S.*?)\\s+${SOORTWOORD}$`, 'i');
/** `Baten`, `Saldo`: a kind and nothing else. */
export const KAAL = new RegExp(`^${SOORTWOORD}$`, 'i');

/** A label taken apart: its code as text, the words without it. */
export interface Label {
  readonly label: string;
  readonly code: string | null;
}

/** Splits `Beperken uitval (1.2)`, `0.10 Mutaties reserves`, `1A Vitale inwoners`, `611000 Lasten wegen`; `(980)` and `18+` stay words. */
export function parseLabel(tekst: string): Label {
  const achter = /^(\S.*?)\s*\((\d+(?:\.\d+)+)\)$/.exec(tekst);
  if (achter !== null) return { label: achter[1] ?? '', code: achter[2] ?? null };
  const voor = /^(\d{1,4}(?:\.\d{1,3})+[A-Za-z]?|\d{1,4}[A-Z]?|\d{5,8})\.?\s+(\S.*)$/.exec(tekst);
  const code = voor?.[1] ?? '';
  const rest = voor?.[2] ?? '';
  // A bare number is a code only before a name: "65 jaar en ouder" is all name.
  const isCode = code.includes('.') || /^['‘"]?\p{Lu}/u.test(rest);
  return voor !== null && isCode ? { label: rest, code } : { label: tekst, code: null };
}

/** What a row does, by its words. */
export function parseRol(label: string): Rol {
  if (/^sub-?totaal\b|^saldo\b|^tota(?:al|le) (?:lasten|baten|deelprogramma)\b/i.test(label)) return 'subtotaal';
  if (
    /^(?:totaal|totale|totalen|totaalsaldo|totaal-generaal|resultaat|(?:geraamd|gerealiseerd|bruto|netto) resultaat)\b/i.test(
      label
    )
  ) {
    return 'totaal';
  }
  return 'regel';
}

/** Words of what goes into reserves and comes out of them, on either side of the word itself. */
const NAAR_RESERVE =
  /\b(?:toevoeging|toevoegingen|storting|stortingen|dotaties?|voeding|bijdragen? aan)\b.*reserves?\b/i;
const UIT_RESERVE =
  /\b(?:onttrekking|onttrekkingen|beschikking(?:en)? over|aanwending(?:en)?|vrijval|bijdragen? uit)\b.*reserves?\b/i;
/** "Saldo na mutaties reserves" is a saldo, and no change of reserves. */
const SALDO_ROND_RESERVES = /\b(?:saldo|resultaat)\b.*\b(?:voor|vóór|na)\b.*\breserve/i;

/** The kind of figure that a row's own words name: `Totaal lasten (4)`, `Programma 1 Lasten`, `Saldo`. */
export function parseRijsoort(label: string): Soort | null {
  if (SALDO_ROND_RESERVES.test(label)) return 'saldo';
  if (NAAR_RESERVE.test(label)) return 'toevoeging';
  if (UIT_RESERVE.test(label)) return 'onttrekking';
  if (/\b(?:mutaties?|inzet|verrekening(?:en)?)\b.*reserves?\b|\breservemutaties?\b/i.test(label))
    return 'mutatie reserves';
  if (/\bsaldo\b|\bresultaat\b/i.test(label)) return 'saldo';
  if (/\b(?:lasten en baten|baten en lasten)$/i.test(label)) return null;
  if (/\bnetto[ -]?(?:lasten|kosten|uitgaven)\b/i.test(label)) return 'saldo';
  const lasten = /(?:^|\s|^programma)(?:lasten|uitgaven|kosten)(?:\s\(.*\))?$/i.test(label);
  const baten = /(?:^|\s|^programma)(?:baten|inkomsten|opbrengsten)(?:\s\(.*\))?$/i.test(label);
  if (lasten === baten) return null;
  return lasten ? 'lasten' : 'baten';
}

const VOORAF =
  /^(?:(?:overzicht|totale?n?|raming|specificatie|verdeling)\s)?(?:van\s)?(?:de\s)?(lasten|baten|uitgaven|inkomsten|kosten|opbrengsten|saldi|saldo)(?::|$|\s(?:per|naar|van de|voor de|in)\b)/i;

/** The kind that a heading gives to the rows below it: `Baten`, `Baten per programma`, `4.2 Taakvelden - lasten`. */
export function kindOfHeading(tekst: string): 'lasten' | 'baten' | 'saldo' | null {
  // "Overzicht van baten en lasten - Lasten" is of the last words.
  const kaal = (
    withoutEenheid(tekst)
      .split(/\s[-–:]\s|:\s/)
      .at(-1) ?? ''
  ).replace(/^\d+(?:\.\d+)*\.?\s+/, '');
  if (/\b(?:lasten en baten|baten en lasten)(?:\s(?:per|naar)\b|$)/i.test(kaal)) return null;
  const vooraf = VOORAF.exec(kaal)?.[1]?.toLowerCase();
  if (vooraf === 'saldi' || vooraf === 'saldo') return 'saldo';
  const soort = parseRijsoort(vooraf ?? kaal);
  return soort === 'lasten' || soort === 'baten' ? soort : null;
}

/** Whether a heading is that of a whole part of the table: `Baten per programma`, and not `Baten` within a programme. */
export function isKindTitle(tekst: string): boolean {
  return /\sper\s|\s[-–]\s/.test(tekst) && kindOfHeading(tekst) !== null;
}
