import type { Tabelcel } from '../domain/document';
import { fits, rolesOf, type Kolomrol } from './indicatorkolommen';
import { findIndicatorregels } from './indicatorregels';
import type { Lijn } from './stroom';

/** A row of an indicator table: as many cells as columns, or the line alone when its cells cannot be placed. */
export interface Indicatorrij {
  readonly lijn: Lijn;
  readonly cellen: readonly Tabelcel[] | null;
}

/** A table of indicators: which lines, what its columns hold, and its rows however they arrived. */
export interface Indicatortabel {
  readonly begin: number;
  readonly eind: number;
  readonly rollen: readonly Kolomrol[];
  readonly rijen: readonly Indicatorrij[];
}

/** Rows with cells (tab, pipe, HTML): a header with a unit, a source or a measuring year. */
function findRijen(lijnen: readonly Lijn[], begin: number): Indicatortabel | null {
  const kop = lijnen[begin];
  if (kop?.soort !== 'rij') return null;
  // The cheapest test first: nearly every row is no such header.
  if (!/eenheid|bron|indicator/i.test(kop.tekst)) return null;
  let eind = begin + 1;
  while (lijnen[eind]?.soort === 'rij') eind += 1;
  const rijen = lijnen.slice(begin + 1, eind);
  const breedte = rijen.reduce((meeste, { cellen }) => Math.max(meeste, cellen.length), 0);
  const rollen = rolesOf(
    kop.cellen.map((cel) => cel.tekst),
    breedte
  );
  if (rollen === null || rijen.length === 0) return null;
  return {
    begin,
    eind,
    rollen,
    rijen: rijen.map((lijn) => ({ lijn, cellen: lijn.cellen.length === breedte ? lijn.cellen : null })),
  };
}

const MEESTE_CELLEN = 600;
const LANGSTE_CEL = 160;

/** Lines of one cell each, with at most two gaps between. */
function cells(lijnen: readonly Lijn[], begin: number, meeste: number): number[] {
  const plaatsen: number[] = [];
  let gaten = 0;
  for (let plaats = begin; plaatsen.length < meeste && gaten < 3; plaats += 1) {
    const lijn = lijnen[plaats];
    if (lijn === undefined || lijn.soort === 'rij' || lijn.tekst.length > LANGSTE_CEL) break;
    gaten = lijn.soort === 'leeg' ? gaten + 1 : 0;
    if (lijn.soort === 'tekst') plaatsen.push(plaats);
  }
  return plaatsen;
}

/** Rows of cells that fit the columns; the first that does not ends the table. */
function chunk(lijnen: readonly Lijn[], plaatsen: readonly number[], rollen: readonly Kolomrol[]): Indicatorrij[] {
  const rijen: Indicatorrij[] = [];
  for (let van = 0; van + rollen.length <= plaatsen.length; van += rollen.length) {
    const eigen = plaatsen.slice(van, van + rollen.length).flatMap((plaats) => lijnen[plaats] ?? []);
    const [lijn] = eigen;
    if (lijn === undefined || !rollen.every((rol, i) => fits(rol, eigen[i]?.tekst ?? ''))) break;
    rijen.push({ lijn, cellen: eigen.flatMap(({ cellen }) => cellen.slice(0, 1)) });
  }
  return rijen;
}

const KOPPEN = [3, 4, 5, 6, 7, 8, 9] as const;
const MEESTE_KOPPEN = 9;

/** One cell a line: as many names as fit the rows below them in one way only. */
function findCellen(lijnen: readonly Lijn[], begin: number): Indicatortabel | null {
  const eerste = lijnen[begin];
  if (
    eerste?.soort !== 'tekst' ||
    !/^(?:eenheid|bron|naam|nr\.?|.{0,12}indicator|omschrijving)\b/i.test(eerste.tekst)
  ) {
    return null;
  }
  const eersteCellen = cells(lijnen, begin, MEESTE_KOPPEN).map((plaats) => lijnen[plaats]?.tekst ?? '');
  const kansrijk = KOPPEN.some((aantal) =>
    [aantal, aantal + 1].some((breedte) => rolesOf(eersteCellen.slice(0, aantal), breedte) !== null)
  );
  if (!kansrijk) return null;
  const plaatsen = cells(lijnen, begin, MEESTE_CELLEN);
  const passend = KOPPEN.flatMap((aantal): Indicatortabel[] => {
    const koppen = plaatsen.slice(0, aantal).map((plaats) => lijnen[plaats]?.tekst ?? '');
    return [aantal, aantal + 1].flatMap((breedte): Indicatortabel[] => {
      const rollen = rolesOf(koppen, breedte);
      const rijen = rollen === null ? [] : chunk(lijnen, plaatsen.slice(aantal), rollen);
      if (rollen === null || rijen.length === 0) return [];
      const laatste = plaatsen[aantal + rijen.length * rollen.length - 1] ?? begin;
      return [{ begin, eind: laatste + 1, rollen, rijen }];
    });
  });
  const meeste = Math.max(...passend.map(({ eind }) => eind));
  const beste = passend.filter(({ eind }) => eind === meeste);
  return beste.length === 1 ? (beste[0] ?? null) : null;
}

/** Recognises a table of indicators by a column for their unit, source or measuring year, in any form. */
export function findIndicatortabel(lijnen: readonly Lijn[], begin: number): Indicatortabel | null {
  return findRijen(lijnen, begin) ?? findIndicatorregels(lijnen, begin) ?? findCellen(lijnen, begin);
}
