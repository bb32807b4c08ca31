import type { Tabelcel } from '../../domain/document';
import { fits, isWaarde, rolesOf, type Kolomrol } from './indicatorkolommen';
import { headerAt, settleRoles } from './indicatorkop';
import { joinPairs } from './indicatorparen';
import { findIndicatorregels } from './indicatorregels';
import type { Lijn } from '../stuk/stroom';

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
  const { begin: van, na, koppen } = headerAt(lijnen, begin);
  let eind = na;
  while (lijnen[eind]?.soort === 'rij') eind += 1;
  const rijen = lijnen.slice(na, eind);
  const breedte = rijen.reduce((meeste, { cellen }) => Math.max(meeste, cellen.length), 0);
  const rollen = rolesOf(koppen, breedte);
  if (rollen === null || rijen.length === 0) return null;
  const vol = rijen.filter(({ cellen }) => cellen.length === breedte);
  return {
    begin: van,
    eind,
    rollen: settleRoles(
      rollen,
      vol.map(({ cellen }) => cellen.map((cel) => cel.tekst))
    ),
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

/**
 * How many cells a row has of which empty ones were dropped, when its values come last: its names fit, fewer values
 * follow, and then the name of the next row. 0 when it is no such row.
 */
function shortRow(teksten: readonly string[], van: number, rollen: readonly Kolomrol[]): number {
  const eersteWaarde = rollen.findIndex(isWaarde);
  const eindWaarde = eersteWaarde + rollen.filter(isWaarde).length;
  const achter = rollen.slice(eindWaarde);
  // Values must stand together, with judgements only behind them.
  if (eersteWaarde < 1 || !rollen.slice(eersteWaarde, eindWaarde).every(isWaarde)) return 0;
  if (!achter.every(({ soort }) => soort === 'gehaald' || soort === 'status')) return 0;
  const past = (rol: Kolomrol | undefined, plaats: number): boolean =>
    rol !== undefined && plaats < teksten.length && fits(rol, teksten[plaats] ?? '');
  if (!rollen.slice(0, eersteWaarde).every((rol, i) => past(rol, van + i))) return 0;
  let meeste = 0;
  while (eersteWaarde + meeste < eindWaarde && past(rollen[eersteWaarde + meeste], van + eersteWaarde + meeste)) {
    meeste += 1;
  }
  // "N.v.t." may be the last value or the judgement: the reading that fits counts.
  for (let waarden = meeste; waarden >= 0; waarden -= 1) {
    const eind = van + eersteWaarde + waarden;
    if (!achter.every((rol, i) => past(rol, eind + i))) continue;
    const aantal = eersteWaarde + waarden + achter.length;
    const volgende = teksten[van + aantal];
    const isNaam = volgende === undefined || fits({ soort: 'naam' }, volgende);
    if (isNaam && aantal < rollen.length && waarden + achter.length > 0) return aantal;
  }
  return 0;
}

/** A row of which the values are words ("deels", "volledig"): its judgement shows that it is whole. */
function isWordRow(teksten: readonly string[], van: number, rollen: readonly Kolomrol[]): boolean {
  if (rollen.at(-1)?.soort !== 'gehaald') return false;
  return rollen.every((rol, i) => {
    const tekst = teksten[van + i] ?? '';
    return fits(rol, tekst) || (isWaarde(rol) && /^\p{L}[\p{L}\s-]{1,20}$/u.test(tekst));
  });
}

/** Rows of cells that fit the columns, and rows that lack some; the first that is neither ends the table. */
function chunk(
  lijnen: readonly Lijn[],
  plaatsen: readonly number[],
  rollen: readonly Kolomrol[]
): { readonly rijen: Indicatorrij[]; readonly cellen: number } {
  const rijen: Indicatorrij[] = [];
  const teksten = plaatsen.map((plaats) => lijnen[plaats]?.tekst ?? '');
  let van = 0;
  while (van < teksten.length) {
    const lijn = lijnen[plaatsen[van] ?? -1];
    if (lijn === undefined) break;
    const past = rollen.every((rol, i) => fits(rol, teksten[van + i] ?? ''));
    if (van + rollen.length <= teksten.length && (past || isWordRow(teksten, van, rollen))) {
      const eigen = plaatsen.slice(van, van + rollen.length).flatMap((plaats) => lijnen[plaats]?.cellen[0] ?? []);
      rijen.push({ lijn, cellen: eigen });
      van += rollen.length;
      continue;
    }
    const korter = shortRow(teksten, van, rollen);
    if (korter === 0) break;
    // The doubt names the indicator, whatever stands left of it.
    const naam = lijnen[plaatsen[van + rollen.findIndex(({ soort }) => soort === 'naam')] ?? -1] ?? lijn;
    const heel = { ...lijn, tekst: teksten.slice(van, van + korter).join(' '), cellen: naam.cellen };
    rijen.push({ lijn: heel, cellen: null });
    van += korter;
  }
  return { rijen, cellen: van };
}

const KOPPEN = [3, 4, 5, 6, 7, 8, 9] as const;
const MEESTE_KOPPEN = 9;

/** "Score" behind values may be a colour as well as a number: the cells tell. */
function withColour(rollen: readonly Kolomrol[]): (readonly Kolomrol[])[] {
  const plaats = rollen.findIndex((rol) => rol.soort === 'eigen' && /^(?:score|uitkomst)$/i.test(rol.kop));
  const rol = rollen[plaats];
  if (rol?.soort !== 'eigen' || !rollen.slice(0, plaats).some(isWaarde)) return [];
  return [rollen.map((ander, i): Kolomrol => (i === plaats ? { soort: 'status', kop: rol.kop } : ander))];
}

/** One cell a line: as many names as fit the rows below them in one way only. */
function findCellen(lijnen: readonly Lijn[], begin: number): Indicatortabel | null {
  const eerste = lijnen[begin];
  if (
    eerste?.soort !== 'tekst' ||
    !/^(?:eenheid|bron|naam|nr\.?|.{0,24}indicator|omschrijving)\b|^(?:taakveld|programma|thema|doel(?:stelling)?)$/i.test(
      eerste.tekst
    )
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
      const genoemd = rolesOf(koppen, breedte);
      if (genoemd === null) return [];
      return [genoemd, ...withColour(genoemd)].flatMap((rollen): Indicatortabel[] => {
        const gelezen = chunk(lijnen, plaatsen.slice(aantal), rollen);
        if (!gelezen.rijen.some(({ cellen }) => cellen !== null)) return [];
        const laatste = plaatsen[aantal + gelezen.cellen - 1] ?? begin;
        return [{ begin, eind: laatste + 1, rollen, rijen: gelezen.rijen }];
      });
    });
  });
  return bestOf(passend);
}

/** The reading that comes furthest, and of those the one with the fewest rows in doubt; null when two are as good. */
function bestOf(passend: readonly Indicatortabel[]): Indicatortabel | null {
  const meeste = Math.max(...passend.map(({ eind }) => eind));
  const verst = passend.filter(({ eind }) => eind === meeste);
  const onzeker = ({ rijen }: Indicatortabel): number => rijen.filter(({ cellen }) => cellen === null).length;
  const minste = Math.min(...verst.map(onzeker));
  const beste = verst.filter((tabel) => onzeker(tabel) === minste);
  return beste.length === 1 ? (beste[0] ?? null) : null;
}

/** Recognises a table of indicators by a column for their unit, source or measuring year, in any form. */
export function findIndicatortabel(lijnen: readonly Lijn[], begin: number): Indicatortabel | null {
  const tabel = findRijen(lijnen, begin) ?? findIndicatorregels(lijnen, begin) ?? findCellen(lijnen, begin);
  return tabel === null ? null : joinPairs(tabel);
}
