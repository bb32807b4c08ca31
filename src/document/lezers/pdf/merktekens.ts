import type { Tekstdeel } from './regel';

/** Characters. */
const LANGSTE = 8;
/** In sizes of the letters beside it: how much smaller and higher the mark of a note stands. */
const KLEINER = 0.92;
const HOGER_VANAF = 0.12;
const HOGER_TOT = 0.8;
/** Room between a mark and what it belongs to. */
const NAAST = 0.35;

/** What refers to a note: `1`, `1)`, `(2)`, `1,2`, `*`, `a`. */
const MERK = /^(?:\(?\d{1,2}\)?(?:[,;]\s?\d{1,2}\)?)*|\*{1,3}\)?|[†‡§]|\(?[a-h]\)?)$/;

/** A power, or the end of "2e": these are of the text itself. */
function isOfText(woord: string, merk: string): boolean {
  return (
    (/^\d$/.test(merk) && /(?:\b[kcd]?m|CO|\bNO|\bPM)$/i.test(woord)) || (/^[a-z]+$/.test(merk) && /\b\d$/.test(woord))
  );
}

/** Whether one stands smaller and higher right beside another. */
function isRaised(merk: Tekstdeel, woord: Tekstdeel): boolean {
  const hoger = (woord.basis - merk.basis) / woord.hoogte;
  if (merk.hoogte > woord.hoogte * KLEINER || hoger < HOGER_VANAF || hoger > HOGER_TOT) return false;
  const ruimte = woord.hoogte * NAAST;
  // Also in a gap that was left for it within a text.
  const erachter = merk.links > woord.links && merk.links - woord.rechts < ruimte;
  return erachter || Math.abs(woord.links - merk.rechts) < ruimte;
}

/** What a mark is raised beside; null for any other text. */
function wordOf(delen: readonly Tekstdeel[], plaats: number): Tekstdeel | null {
  const deel = delen[plaats];
  const merk = deel?.tekst.trim() ?? '';
  if (deel === undefined || merk.length > LANGSTE || !MERK.test(merk)) return null;
  // It stands lower: further on in the list, by less than two letters of this size.
  for (let i = plaats + 1; i < delen.length; i += 1) {
    const woord = delen[i];
    if (woord === undefined || woord.basis - deel.basis > deel.hoogte * 2) return null;
    if (isRaised(deel, woord) && woord.tekst.trim() !== '') return woord;
  }
  return null;
}

/**
 * Leaves out the marks of notes: as a digit of the figure beside it `1.234¹` would be 12,341. A power comes down to its
 * line. Takes time in proportion to the texts of a page.
 * @param delen sorted from top to bottom; so are those that come back
 */
export function dropMarks(delen: readonly Tekstdeel[]): Tekstdeel[] {
  const over = delen.flatMap((deel, plaats) => {
    const woord = wordOf(delen, plaats);
    if (woord === null) return [deel];
    return isOfText(woord.tekst.trim(), deel.tekst.trim()) ? [{ ...deel, basis: woord.basis }] : [];
  });
  return over.sort((a, b) => a.basis - b.basis);
}
