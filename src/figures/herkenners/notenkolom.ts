/** Names of columns that say where more is to be read: what stands below them is no figure and no part of a name. */
const NOTENKOP =
  /^(?:(?:nadere\s)?toelichting(?:en)?|noot|noten|nootnr|zie(?:\sook)?|ref(?:erentie)?|par(?:agraaf)?|pag(?:ina)?|blz|bladzijde|bijlage|opmerking(?:en)?)\.?$/i;

/** Whether a column refers to notes elsewhere (`Toelichting` above `5.1`). */
export function isNotenkop(naam: string): boolean {
  return NOTENKOP.test(naam.trim());
}

/** A number of a note, paragraph or page: `5.1`, `12`, `3.2.1`. */
const VERWIJZING = /^\d{1,3}(?:\.\d{1,2})*[a-z]?$/i;

/** Whether a cell refers to a note. */
export function isVerwijzing(tekst: string): boolean {
  return VERWIJZING.test(tekst);
}
