import type { Celwaarde } from './werkmap';

/**
 * Fingerprints of the generated cells of a row, as last written: `kop:waarde kop:waarde …`.
 * A cell that no longer matches its fingerprint was changed by a person and is left alone.
 */
export type Afdruk = ReadonlyMap<string, string>;

/** FNV-1a, 32 bits: not for secrecy, only to notice a change. */
function hash(tekst: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i += 1) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const short = (tekst: string, length: number): string =>
  (hash(tekst) % 36 ** length).toString(36).padStart(length, '0');

/** Excel gives an empty text and an empty cell alike, and line ends as it likes. */
function canonical(waarde: Celwaarde): string {
  return typeof waarde === 'string' ? `s${waarde.replace(/\r\n?/g, '\n').trim()}` : `${typeof waarde}${String(waarde)}`;
}

/** The fingerprint of one cell. */
export function fingerprint(waarde: Celwaarde): string {
  return short(canonical(waarde), 5);
}

const MARKS = new Map<string, string>();

/** Short name of a column in a fingerprint: columns may come, go and move. */
export function columnMark(kop: string): string {
  const known = MARKS.get(kop);
  if (known !== undefined) return known;
  const mark = short(kop, 3);
  MARKS.set(kop, mark);
  return mark;
}

/** The fingerprints of a row as text for its cell. */
export function formatAfdruk(cellen: readonly (readonly [kop: string, waarde: Celwaarde])[]): string {
  return cellen.map(([kop, waarde]) => `${columnMark(kop)}:${fingerprint(waarde)}`).join(' ');
}

/** Reads a cell of fingerprints; anything unreadable is left out. */
export function parseAfdruk(tekst: string): Afdruk {
  const afdruk = new Map<string, string>();
  for (const deel of tekst.split(' ')) {
    const [kop, waarde] = deel.split(':');
    if (kop !== undefined && waarde !== undefined) afdruk.set(kop, waarde);
  }
  return afdruk;
}

/**
 * Whether a person typed over a generated cell: it holds something else than was last written there. A row without
 * fingerprints is new or was not finished, and an emptied cell is waiting for what was printed.
 */
export function isOvertypt(kop: string, waarde: Celwaarde, afdruk: Afdruk): boolean {
  const laatst = afdruk.get(columnMark(kop));
  return waarde !== '' && laatst !== undefined && laatst !== fingerprint(waarde);
}

/** Whether a value is what was last written in a generated cell. */
export function isLastWritten(kop: string, waarde: Celwaarde, afdruk: Afdruk): boolean {
  return afdruk.get(columnMark(kop)) === fingerprint(waarde);
}
