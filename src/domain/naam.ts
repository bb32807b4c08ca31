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
