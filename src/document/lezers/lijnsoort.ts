/** One line of a text with its 1-based number. */
export interface Tekstlijn {
  readonly nummer: number;
  readonly tekst: string;
}

/** Splits a text into numbered lines; every kind of line end counts as one, as an editor counts. */
export function splitLines(tekst: string): Tekstlijn[] {
  return tekst.split(/\r\n|[\n\r\f]/).map((regel, i) => ({ nummer: i + 1, tekst: regel }));
}

/** A cell in quotes, as spreadsheets copy one that holds quotes itself. */
const unquote = (cel: string): string => (/^"(?:[^"]|"")*"$/.test(cel) ? cel.slice(1, -1).replaceAll('""', '"') : cel);

/** Cells of a tab-separated line, trimmed. */
export function tabCells(tekst: string): string[] {
  return tekst.split('\t').map((cel) => unquote(cel.trim()));
}

/** Whether a line can be a row of a pipe table. */
export function isPipeLine(tekst: string): boolean {
  const kaal = tekst.trim();
  if (kaal.startsWith('#') || !kaal.includes('|')) return false;
  return kaal.startsWith('|') || kaal.indexOf('|') !== kaal.lastIndexOf('|');
}

/** `|---|:-:|`: the line under a header of a Markdown table. */
export function isPipeRule(tekst: string): boolean {
  return /^[\s|:-]+$/.test(tekst) && tekst.includes('-');
}

/** Cells of a pipe row; the outer pipes are no cells. */
export function pipeCells(tekst: string): string[] {
  const kaal = tekst.trim().replace(/^\|/, '').replace(/\|$/, '');
  return kaal.split('|').map((cel) => cel.trim().replace(/^\*\*(.*)\*\*$/, '$1'));
}

/** The text of a bullet, or null; `- 1.215` and a lone dash are figures, not bullets. */
export function bulletText(tekst: string): string | null {
  const gevonden = /^\s*[-•*–▪·◦●]\s+(\S.*)$/.exec(tekst);
  const inhoud = gevonden?.[1]?.trim();
  return inhoud === undefined || /^[€\d.,\s%()-]+$/.test(inhoud) ? null : inhoud;
}
