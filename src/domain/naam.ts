/**
 * A name for comparison: lower case, without accents and punctuation, `&` as `en`.
 * Never shown; two names that give the same text are the same name.
 */
export function normalizeNaam(naam: string): string {
  return naam
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' en ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const SOORTWOORD =
  /(?<!\S)(?:totale?|totaal|lasten|baten|uitgaven|inkomsten|saldo|resultaat|van|en|de|het|programma|gerealiseerde?|geraamde?|begrote)(?!\S)/g;

/**
 * What is left of a normalised row label without the words that only name a kind or a total: tells whose figures they are.
 * Empty for "Lasten", "Saldo van baten en lasten", "TOTAAL PROGRAMMA": those are of the programme as a whole.
 */
export function ownerOfLabel(label: string): string {
  return normalizeNaam(label).replace(SOORTWOORD, '').replace(/\s+/g, ' ').trim();
}

/** A label without the code that is shown before it: "Beperken uitval (1.2)" with 1.2 is "Beperken uitval". */
export function stripCode(label: string, code: string | null): string {
  // Most labels do not hold their code: a pattern for each would be half of the work of a report.
  if (code === null || !label.includes(code)) return label;
  const bare = label
    .replace(`(${code})`, '')
    .replace(new RegExp(`^(doelstelling\\s+)?${code.replaceAll('.', '\\.')}[.:]?\\s+`, 'i'), '')
    .trim();
  return bare === '' ? label : bare;
}
