import type { Rol, Soort } from '../domain/tabel';

/** A label taken apart: its code as text, the words without it. */
export interface Label {
  readonly label: string;
  readonly code: string | null;
}

/** Splits `Beperken uitval (1.2)`, `0.10 Mutaties reserves`, `1A Vitale inwoners`; `(980)` and `18+` stay words. */
export function parseLabel(tekst: string): Label {
  const achter = /^(\S.*?)\s*\((\d+(?:\.\d+)+)\)$/.exec(tekst);
  if (achter !== null) return { label: achter[1] ?? '', code: achter[2] ?? null };
  const voor = /^(\d{1,4}(?:\.\d{1,3})+[A-Za-z]?|\d{1,4}[A-Z]?)\.?\s+(\S.*)$/.exec(tekst);
  const code = voor?.[1] ?? '';
  const rest = voor?.[2] ?? '';
  // A bare number is a code only before a name: "65 jaar en ouder" is all name.
  const isCode = code.includes('.') || /^['‘"]?\p{Lu}/u.test(rest);
  return voor !== null && isCode ? { label: rest, code } : { label: tekst, code: null };
}

/** What a row does, by its words. */
export function parseRol(label: string): Rol {
  if (/^sub-?totaal\b|^saldo\b|^totaal (?:lasten|baten|deelprogramma)\b/i.test(label)) return 'subtotaal';
  if (
    /^(?:totaal|totalen|totaalsaldo|totaal-generaal|resultaat|(?:geraamd|gerealiseerd|bruto|netto) resultaat)\b/i.test(
      label
    )
  ) {
    return 'totaal';
  }
  return 'regel';
}

/** The kind of figure that a row's own words name: `Totaal lasten (4)`, `Programma 1 Lasten`, `Saldo`. */
export function parseRijsoort(label: string): Soort | null {
  if (/\b(?:toevoeging|toevoegingen|storting|stortingen|dotaties?)\b.*reserves?\b/i.test(label)) return 'toevoeging';
  if (/\b(?:onttrekking|onttrekkingen)\b.*reserves?\b/i.test(label)) return 'onttrekking';
  if (/\b(?:mutaties?|inzet|verrekening(?:en)?)\b.*reserves?\b|\breservemutaties?\b/i.test(label))
    return 'mutatie reserves';
  if (/\bsaldo\b|\bresultaat\b/i.test(label)) return 'saldo';
  if (/\b(?:lasten en baten|baten en lasten)$/i.test(label)) return null;
  if (/\bnetto[ -]?(?:lasten|kosten|uitgaven)\b/i.test(label)) return 'saldo';
  const lasten = /(?:^|\s)(?:lasten|uitgaven|kosten)(?:\s\(.*\))?$/i.test(label);
  const baten = /(?:^|\s)(?:baten|inkomsten|opbrengsten)(?:\s\(.*\))?$/i.test(label);
  if (lasten === baten) return null;
  return lasten ? 'lasten' : 'baten';
}
