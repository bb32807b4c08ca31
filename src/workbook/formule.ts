import type { Formule } from './stap';

/** A formula: English names, commas. */
export function formule(tekst: string): Formule {
  return { formule: `=${tekst}` };
}

/** A text as a formula writes it. */
export function quote(tekst: string): string {
  return `"${tekst.replaceAll('"', '""')}"`;
}

/** A column header inside a structured reference: `'` escapes the characters that have a meaning there. */
function escapeKop(kop: string): string {
  return kop.replace(/['[\]#@]/g, "'$&");
}

/** The whole column of a table: `tblDoelstellingen[Lasten]`. Survives sorting, moving and renaming of sheets. */
export function column(tabel: string, kop: string): string {
  return `${tabel}[${escapeKop(kop)}]`;
}

/** The cell of a column in the formula's own row, in the long form that files hold. */
export function own(tabel: string, kop: string): string {
  return `${tabel}[[#This Row],[${escapeKop(kop)}]]`;
}

/** MATCH reads `*`, `?` and `~` as wildcards, also when it must match exactly. */
function escapeWildcards(tekst: string): string {
  return tekst.replace(/[~*?]/g, '~$&');
}

/** The cell of a column in the row with a sleutel. A missing row gives #N/A: never a silent zero. */
export function lookup(tabel: string, kop: string, sleutel: string): string {
  return `INDEX(${column(tabel, kop)},MATCH(${quote(escapeWildcards(sleutel))},${column(tabel, 'Sleutel')},0))`;
}

/** The same for a figure in a sum: an emptied cell gives #N/A too, where INDEX alone would give 0. */
export function lookupFigure(tabel: string, kop: string, sleutel: string): string {
  const cel = lookup(tabel, kop, sleutel);
  return `IF(ISNUMBER(${cel}),${cel},NA())`;
}

/** Excel refuses longer formulas, and with one of them the whole write. Characters. */
export const LANGSTE_FORMULE = 8192;
