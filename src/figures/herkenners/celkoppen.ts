import { parseKopwoorden } from '../kolommen/kopwoorden';
import { spreadOverKinds } from '../kolommen/stadiumsoorten';
import type { Lijn } from '../stuk/stroom';

/** What the columns after the first hold, judged by the rows. */
export interface Indeling {
  readonly breedte: number;
  /** Positions of the columns of figures. */
  readonly cijfers: readonly number[];
  /** Positions of columns of single letters (L/B, V/N, I/S): no part of a label. */
  readonly letters: readonly number[];
  /** Positions of columns that refer to notes: no part of a label either. */
  readonly noten: readonly number[];
}

/** Whether a name stands above figures or letters, and not above the labels. */
export function isFigureHeader(tekst: string): boolean {
  const { reeks, soort, jaar } = parseKopwoorden(tekst);
  return (reeks ?? soort ?? jaar) !== null || /^(?:bedrag|[a-z](?:\s?\/\s?[a-z]){1,2})$/i.test(tekst);
}

/** Names of one header row for the columns of figures; null when they cannot be put above them with certainty. */
function layerNames(rij: Lijn, spreid: boolean, { breedte, cijfers }: Indeling): string[] | null {
  let cellen = rij.cellen.map((cel) => cel.tekst);
  // The empty cell above the labels was dropped: everything stands one place to the left.
  if (cellen.length === breedte - 1 && isFigureHeader(cellen[0] ?? '')) cellen = ['', ...cellen];
  if (cellen.length !== breedte) {
    const namen = cellen.filter((tekst) => tekst !== '');
    if (namen.length === cijfers.length) return namen;
    // The name above the labels is no name of figures; those of other columns of words were dropped.
    const [eerste = '', ...rest] = namen;
    return !isFigureHeader(eerste) && rest.length === cijfers.length && rest.every(isFigureHeader) ? rest : null;
  }
  let vorige = '';
  const gespreid = cellen.map((tekst, kolom) => {
    if (tekst !== '' && kolom > 0) vorige = tekst;
    return spreid ? vorige : tekst;
  });
  return cijfers.map((kolom) => gespreid[kolom] ?? '');
}

/** Stages of which the empty cells were dropped, above kinds; the name above the labels is no stage. */
function spreadStages(rij: Lijn, onder: readonly string[]): string[] | null {
  const [eerste = '', ...rest] = rij.cellen.map((cel) => cel.tekst);
  const stadia = isFigureHeader(eerste) ? [eerste, ...rest] : rest;
  return spreadOverKinds(
    stadia.filter((tekst) => tekst !== ''),
    onder
  );
}

const hasDoubles = (namen: readonly string[]): boolean => new Set(namen).size < namen.length;

/**
 * A layer of names over names below it, each up to where what stands below it comes back: beside a group with a name the
 * next may have none, and which it is nobody can say.
 */
function untilRepeat(laag: readonly string[], onder: readonly string[]): string[] {
  let gezien = new Set<string>();
  let op = false;
  return laag.map((naam, k) => {
    if (naam !== laag[k - 1]) [gezien, op] = [new Set(), false];
    op ||= gezien.has(onder[k] ?? '');
    gezien.add(onder[k] ?? '');
    return op ? '' : naam;
  });
}

/** Names above each column: rows of names are put together, a name that spans columns holds for all of them. */
export function headerNames(koprijen: readonly Lijn[], indeling: Indeling): string[] | null {
  // Only the upper rows span: an empty cell in the last row is a column without a name of its own.
  const [laatste, ...hogere] = [...koprijen].reverse();
  const onder = laatste === undefined ? null : layerNames(laatste, false, indeling);
  if (onder === null) return null;
  const lagen = [onder];
  /** The names so far, from the lowest row up. */
  let samen = onder;
  for (const rij of hogere) {
    const gespreid = layerNames(rij, true, indeling);
    // A title or a stamp in cells names nothing.
    if (gespreid === null && !rij.cellen.some((cel) => isFigureHeader(cel.tekst))) continue;
    // One stage above the same names twice: its cells were merged, and the empty ones stand elsewhere.
    const dubbel = gespreid !== null && hasDoubles(gespreid.map((naam, k) => `${naam} ${samen[k] ?? ''}`));
    const verdeeld = gespreid === null || dubbel ? spreadStages(rij, onder) : null;
    const laag = verdeeld ?? (gespreid !== null && dubbel ? untilRepeat(gespreid, samen) : gespreid);
    if (laag === null) return null;
    lagen.unshift(laag);
    samen = samen.map((naam, k) => `${laag[k] ?? ''} ${naam}`);
  }
  const namen = indeling.cijfers.map((_, i) =>
    lagen
      .map((laag) => laag[i] ?? '')
      .filter((deel, j, alle) => deel !== '' && alle.indexOf(deel) === j)
      .join(' ')
  );
  return namen.every((naam) => naam !== '') ? namen : null;
}
