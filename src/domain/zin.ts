/**
 * A full stop after these ends no sentence: they lead on to what comes next. Letters with points between them
 * ("o.a.", "t.o.v.", "N.V.") are recognised by their form.
 */
const AFKORTING =
  /(?:^|[\s(])(?:(?:\p{L}\.)+\p{L}|ca|bijv|bv|resp|incl|excl|max|min|nrs?|art|dhr|mevr|mw|drs|ing|ir|dr|mr|vgl|gem|afd|hst)$/iu;

/** Ends a sentence ("op 1 april jl. De raad"), unless a number follows. */
const JONGSTLEDEN = /(?:^|[\s(])jl$/i;

/** "1. Onderwijs", "A. Zorg": the number of a list item is no sentence of its own. */
const LIJSTTEKEN = /^(?:\d{1,2}|\p{Lu})$/u;

/** "dhr. A. Jansen": an initial. */
const VOORLETTER = /(?<!\p{L})(?:dhr\.?|heer|mevr\.?|mevrouw|mw\.?|wethouder|burgemeester)\s\p{Lu}$/iu;

/** Abbreviations and titles are looked for in no more than this many characters before a full stop. */
const ACHTEROM = 24;

/**
 * The sentences of a paragraph, without blanks around them: cut at full stops, question and exclamation marks that end
 * one. A full stop after an abbreviation, in a number or after the number of a list item ends none; "12,5 mln. Aan" does.
 */
export function splitZinnen(tekst: string): string[] {
  const zinnen: string[] = [];
  let begin = 0;
  for (const { 0: teken, index } of tekst.matchAll(/[.?!]["'”’)]*\s+(?=["'“‘(]?[\p{Lu}\d€])/gu)) {
    const eind = index + teken.length;
    if (teken.startsWith('.') && continues(tekst.slice(begin, index), tekst.slice(eind, eind + 1))) continue;
    zinnen.push(tekst.slice(begin, eind).trim());
    begin = eind;
  }
  zinnen.push(tekst.slice(begin).trim());
  return zinnen.filter((zin) => zin !== '');
}

/** Whether a sentence goes on after a full stop: what stands before it in the sentence, and the character that follows. */
function continues(zin: string, volgende: string): boolean {
  const voor = zin.slice(-ACHTEROM);
  if (AFKORTING.test(voor) || VOORLETTER.test(voor)) return true;
  return JONGSTLEDEN.test(voor) ? /[\d€]/.test(volgende) : LIJSTTEKEN.test(zin.trim());
}

/**
 * A mark of a sentence by its words: 11 characters (two 32-bit hashes), the same when spaces, case or punctuation change.
 * Enough to tell the sentences of a document apart, short enough for a sheet.
 */
export function markZin(zin: string): string {
  return hashTekst(bareWords(zin));
}

/** What the words are, without spaces, case and punctuation that an editor may change. */
function bareWords(zin: string): string {
  return zin
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€]+/gu, ' ')
    .trim();
}

/** Two 32-bit hashes of a text as 11 characters. */
export function hashTekst(tekst: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charCodeAt(i);
    a = Math.imul(a ^ teken, 2654435761);
    b = Math.imul(b ^ teken, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b >>> 0) * 2 ** 20 + ((a >>> 0) % 2 ** 20)).toString(36).padStart(11, '0');
}
