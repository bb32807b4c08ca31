/** A word that was broken off at the end of a line: letters and a hyphen. */
const AFGEBROKEN = /\p{Ll}{2,}[-\u2010]$/u;

/** How the next line goes on; "baten- en lasten" keeps its hyphen. */
const VERDER = /^(?!(?:en|of|tot)\b)\p{Ll}{2,}/u;

/** Two lines as one text; a word that was broken off at the end of the first is whole again. */
export function joinLines(boven: string, onder: string): string {
  if (boven === '' || onder === '') return boven + onder;
  if (boven.endsWith('\u00ad')) return boven.slice(0, -1) + onder;
  return AFGEBROKEN.test(boven) && VERDER.test(onder) ? boven.slice(0, -1) + onder : `${boven} ${onder}`;
}
