import type { Herkomst } from '../../domain/herkomst';
import type { Lijn } from '../stuk/stroom';
import { isBedragcel, isBedragrol, parseVerklaringkop, roleOf, type Verklaringrol } from './verklaringkolommen';
import type { Verklaringregel } from './verklaringregel';
import { markCell, type Merk } from './verklaringrij';

/** A list of one cell a line: its rows, and the first line behind it. */
export interface Cellenlijst {
  readonly regels: readonly Verklaringregel[];
  readonly eind: number;
}

const MEESTE = 400;
const LANGSTE = 200;

/** Lines of one cell each, with at most two gaps between. */
function cellsFrom(lijnen: readonly Lijn[], begin: number): number[] {
  const plaatsen: number[] = [];
  let gaten = 0;
  for (let plaats = begin; plaatsen.length < MEESTE && gaten < 3; plaats += 1) {
    const lijn = lijnen[plaats];
    if (lijn === undefined || lijn.soort === 'rij' || lijn.tekst.length > LANGSTE) break;
    gaten = lijn.soort === 'leeg' ? gaten + 1 : 0;
    if (lijn.soort === 'tekst') plaatsen.push(plaats);
  }
  return plaatsen;
}

const LETTERS = /^(?:[vnis]|voordeel|nadeel|voordelig|nadelig|incidenteel|structureel)$/i;

/** The header: names of columns, of which one is an amount and one a letter, and nothing but known names behind them. */
function headerOf(teksten: readonly string[]): readonly Verklaringrol[] | null {
  for (let aantal = 2; aantal <= Math.min(8, teksten.length - 1); aantal += 1) {
    const kop = parseVerklaringkop(teksten.slice(0, aantal));
    if (kop === null || !kop.zeker || kop.geraden) continue;
    // One amount a row: of more, the empty ones are gone and nobody knows which.
    if (kop.rollen.filter(isBedragrol).length !== 1) return null;
    const achter = teksten.slice(aantal, aantal + 3).map(roleOf);
    const tot = achter.findIndex((rol) => rol !== 'tekst' && rol !== 'is' && rol !== 'lb' && rol !== 'vn');
    return [...kop.rollen, ...achter.slice(0, tot < 0 ? achter.length : tot).flatMap((rol) => rol ?? [])];
  }
  return null;
}

interface Rij {
  readonly begin: number;
  readonly namen: string[];
  readonly merk: Merk;
  readonly bedrag: string;
  readonly herkomst: Herkomst;
  eind: number;
}

/**
 * Recognises a list of which every cell stands on a line of its own below names of columns: `Omschrijving`, `Bedrag`,
 * `V/N`. Numbers of rows and words behind the letters are told apart by their columns.
 */
export function findCellenlijst(lijnen: readonly Lijn[], begin: number): Cellenlijst | null {
  const eersteLijn = lijnen[begin];
  // The cheapest test first: nearly no line is the name of a column.
  if (eersteLijn?.soort !== 'tekst' || eersteLijn.tekst.length > 60 || roleOf(eersteLijn.tekst) === null) return null;
  const kort = cellsFrom(lijnen.slice(begin, begin + 30), 0).map((plaats) => lijnen[begin + plaats]?.tekst ?? '');
  const rollen = headerOf(kort);
  if (rollen === null) return null;
  const plaatsen = cellsFrom(lijnen, begin).slice(rollen.length);
  const teksten = plaatsen.map((plaats) => lijnen[plaats]?.tekst ?? '');
  const bedragplaats = rollen.findIndex(isBedragrol);
  const genummerd = rollen.includes('nummer');
  const naambreedte = rollen.filter((rol) => rol === 'naam').length;
  const metZijde = rollen.includes('lb');
  const metTekst = rollen.slice(bedragplaats).includes('tekst');
  const rijen: Rij[] = [];
  let i = 0;
  while (i < teksten.length) {
    const van = i;
    // A number of the row, where there is a column for it.
    if (genummerd && /^\d{1,3}[.)]?$/.test(teksten[i] ?? '') && !isBedragcel(teksten[i + 1] ?? '')) i += 1;
    const namen: string[] = [];
    const merk: Merk = { vn: null, woord: false, is: null };
    const eerste = i;
    // The number of a programme in the first of more columns of names.
    if (naambreedte > 1 && /^\d{1,2}$/.test(teksten[i] ?? '') && !isBedragcel(teksten[i + 1] ?? '')) {
      namen.push(teksten[i] ?? '');
      i += 1;
    }
    for (; i < teksten.length && !isBedragcel(teksten[i] ?? ''); i += 1) {
      const tekst = teksten[i] ?? '';
      if (namen.length > 0 && metZijde && /^(?:[lb]|lasten|baten)$/i.test(tekst)) continue;
      if (!(namen.length > 0 && LETTERS.test(tekst) && markCell(merk, tekst))) namen.push(tekst);
    }
    const bedrag = teksten[i];
    // Words without an amount below them are what follows the list.
    if (bedrag === undefined || namen.length === 0 || namen.length > naambreedte + 2) break;
    const rijbegin = plaatsen[namen.length > naambreedte ? eerste : van] ?? begin;
    const herkomst = lijnen[rijbegin]?.herkomst;
    if (herkomst === undefined) break;
    const rij: Rij = { begin: rijbegin, namen, merk, bedrag, herkomst, eind: 0 };
    i += 1;
    while (LETTERS.test(teksten[i] ?? '') && markCell(merk, teksten[i] ?? '')) i += 1;
    if (metTekst && isTextBehind(teksten, i, { genummerd, naambreedte })) i += 1;
    rij.eind = (plaatsen[i - 1] ?? begin) + 1;
    rijen.push(rij);
  }
  if (rijen.length === 0) return null;
  const regels = rijen.map(({ begin: plaats, namen, merk, bedrag, eind, herkomst }): Verklaringregel => ({
    begin: plaats,
    eind,
    herkomst,
    // What stands above the names of a row is a heading of the rows below it.
    omschrijving: namen.slice(-naambreedte).join(' '),
    bedrag,
    ...merk,
    zin: null,
    inTekst: false,
    bron: [...namen, bedrag].join(' '),
  }));
  return { regels, eind: regels.at(-1)?.eind ?? begin };
}

/** Whether the text at a place still belongs to the row above it: the names of the next row follow it. */
function isTextBehind(
  teksten: readonly string[],
  plaats: number,
  { genummerd, naambreedte }: { readonly genummerd: boolean; readonly naambreedte: number }
): boolean {
  const tekst = teksten[plaats];
  if (tekst === undefined || isBedragcel(tekst)) return false;
  const volgend = teksten.slice(plaats + 1, plaats + 2 + naambreedte);
  if (genummerd) return /^\d{1,3}[.)]?$/.test(volgend[0] ?? '') || volgend.length === 0;
  return volgend.slice(0, naambreedte).every((t) => !isBedragcel(t)) && isBedragcel(volgend[naambreedte] ?? '');
}
