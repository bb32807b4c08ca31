import type { Herkomst } from '../../domain/herkomst';
import { parseEenheid } from '../stuk/eenheid';
import type { Lijn } from '../stuk/stroom';
import { isBedragcel, type Verklaringrol } from './verklaringkolommen';
import { mark, parseCells, parseRolcellen, type Merk, type Verklaringdeel } from './verklaringrij';
import { findZinsdelen } from './verklaringzin';

/** One explained difference as printed: a cause with one amount, and letters or words beside it. */
export interface Verklaringregel extends Verklaringdeel {
  readonly begin: number;
  /** Line after it. */
  readonly eind: number;
  /** First line of the running text it stands in; null for a row. Amounts of one text may be parts of its first. */
  readonly zin: number | null;
  /** In a line of text: its currency sign means euros, unless its list is in another unit. */
  readonly inTekst: boolean;
  readonly bron: string;
  readonly herkomst: Herkomst;
}

/** The words of an amount end here: `€ 1.150.000`, `- 12`, `1,2 mln`. */
function takeAmount(woorden: string[]): string | null {
  const delen: string[] = [];
  if (/^(?:mln\.?|miljoen|duizend)$/i.test(woorden.at(-1) ?? '')) delen.unshift(woorden.pop() ?? '');
  delen.unshift(woorden.pop() ?? '');
  while (/^(?:€|k€|-|-\/-)$/i.test(woorden.at(-1) ?? '')) delen.unshift(woorden.pop() ?? '');
  const tekst = delen.join(' ');
  return isBedragcel(tekst) ? tekst : null;
}

/** Reads a line from the right: letters, the amount, letters, and the rest is the cause. */
function parseLine(tekst: string): Verklaringdeel | null {
  const woorden = tekst.replace(/[.);\s]+$/, '').split(/\s+/);
  const merk: Merk = { vn: null, woord: false, is: null };
  while (woorden.length > 1 && mark(merk, woorden.at(-1) ?? '')) woorden.pop();
  const bedrag = takeAmount(woorden);
  if (bedrag === null) return null;
  if (/^(?:van|ad|:)$/i.test(woorden.at(-1) ?? '')) woorden.pop();
  while (woorden.length > 1 && mark(merk, woorden.at(-1) ?? '')) woorden.pop();
  const omschrijving = woorden.join(' ').replace(/[\s(:,;–-]+$/, '');
  // A second figure before it: a row of a table with more columns.
  if (!/\p{L}{2}/u.test(omschrijving) || isBedragcel(woorden.at(-1) ?? '')) return null;
  return { omschrijving, bedrag, ...merk };
}

/** A line of column names above rows of text: whether rows are numbered, and whether words follow their letters. */
export interface Tekstkop {
  readonly genummerd: boolean;
}

const KOPREGEL =
  /\b(?:bedrag|verschil|afwijking)\b.*(?<!\p{L})(?:v\s?\/\s?n|voordeel\s?\/\s?nadeel|voordelig\s?\/\s?nadelig|i\s?\/\s?s|incidenteel\s?\/\s?structureel)(?!\p{L})/iu;

/** Reads `# Specificatie Bedrag V/N Dekking` as a header; null for any other line. */
export function parseTekstkop(tekst: string): Tekstkop | null {
  if (tekst.length > 100 || !KOPREGEL.test(tekst)) return null;
  return { genummerd: /^(?:#|nr\b|no\b|nummer\b)/i.test(tekst) };
}

const AMT = String.raw`(?:-\/-\s?|-\s?)?(?:k?€\s?)?\d[\d.,]*\d|\d`;
const WOORDEN = '[Vv]oordee?lig|[Vv]oordeel|[Nn]adee?lig|[Nn]adeel';
const GEHEEL = new RegExp(
  String.raw`^(.*\p{L}.*?)\s(${AMT})\s\(?([VNvn]|${WOORDEN})\)?(?:\s([ISis]))?(?:\s+(\p{L}.*))?$`,
  'u'
);

const AARD = new RegExp(String.raw`^(.*\p{L}.*?)\s(${AMT})\s(i|s|incidenteel|structureel)$`, 'iu');

/** The same of a row that says whether it comes again, and not on which side it is: `Lagere rente 118 incidenteel`. */
function withNature(tekst: string): readonly (string | undefined)[] | null {
  const [heel, naam, bedrag, is] = AARD.exec(tekst) ?? [];
  return heel === undefined ? null : [heel, naam, bedrag, '', is, ''];
}

/** Reads a row of text below such a header: a name, one amount, its letter, and words of another column. */
function parseHeadedLine(tekst: string, { genummerd }: Tekstkop): Verklaringdeel | null {
  const kaal = genummerd ? tekst.replace(/^\d{1,3}[.)]?\s+(?=\p{L})/u, '') : tekst;
  const [, naam = '', bedrag = '', vn = '', is, rest = ''] = GEHEEL.exec(kaal) ?? withNature(kaal) ?? [];
  // A figure right before the amount: more columns than one.
  if (!isBedragcel(bedrag) || isBedragcel(naam.split(/\s+/).at(-1) ?? '') || /\d{3}/.test(rest)) return null;
  const aard = is === undefined ? null : /i/i.test(is) ? 'I' : 'S';
  return { omschrijving: naam, bedrag, vn: vn === '' ? null : /^v/i.test(vn) ? 'V' : 'N', woord: false, is: aard };
}

const LANGSTE = 400;

/** A name on a line of its own with an amount and letters below it, each on a line of its own. */
function collectCells(lijnen: readonly Lijn[], begin: number): { readonly cellen: string[]; readonly eind: number } {
  const cellen: string[] = [lijnen[begin]?.tekst ?? ''];
  let eind = begin + 1;
  for (let plaats = begin + 1; plaats < begin + 10 && cellen.length < 5; plaats += 1) {
    const lijn = lijnen[plaats];
    if (lijn?.soort === 'leeg') continue;
    const tekst = lijn?.tekst ?? '';
    if (lijn?.soort !== 'tekst' || !(isBedragcel(tekst) || /^(?:[vnis]|voordeel|nadeel)$/i.test(tekst))) break;
    cellen.push(tekst);
    eind = plaats + 1;
  }
  return { cellen, eind };
}

/** A paragraph of running text: its lines as one text. */
export interface Tekstblok {
  readonly tekst: string;
  /** Line after it. */
  readonly eind: number;
}

/** The amounts that running text marks by itself; empty when it marks none. */
function parseText(lijnen: readonly Lijn[], begin: number, { tekst, eind }: Tekstblok): Verklaringregel[] {
  const herkomst = lijnen[begin]?.herkomst;
  if (herkomst === undefined || !/\d/.test(tekst)) return [];
  return findZinsdelen(tekst).map(({ bron, ...deel }) => ({
    ...deel,
    woord: true,
    zin: begin,
    inTekst: true,
    begin,
    eind,
    bron,
    herkomst,
  }));
}

/** Reads a row of cells, by the roles of its columns where a header gives them. */
export function parseRij(lijn: Lijn, begin: number, rollen: readonly Verklaringrol[] | null): Verklaringregel | null {
  const { herkomst, tekst } = lijn;
  if (tekst.length > LANGSTE || parseEenheid(tekst) !== null) return null;
  // The total of a list whose programmes stand in a column of their own: "Totaal" stands in that column.
  const cellen = lijn.cellen.map((cel, i) => (i === 0 && cel.tekst === '' ? (lijn.programma ?? '') : cel.tekst));
  const deel = rollen?.length === cellen.length ? parseRolcellen(cellen, rollen) : parseCells(cellen);
  return deel === null ? null : { ...deel, zin: null, inTekst: false, begin, eind: begin + 1, bron: tekst, herkomst };
}

/**
 * Reads what starts at a line of text as explained differences: one for a row of words, an amount and letters, one or
 * more for running text; empty when it is none.
 */
export function parseTekst(
  lijnen: readonly Lijn[],
  begin: number,
  blok: Tekstblok,
  kop: Tekstkop | null
): readonly Verklaringregel[] {
  const lijn = lijnen[begin];
  if (lijn === undefined) return [];
  const { herkomst, tekst } = lijn;
  const rij = kop === null || tekst.length > LANGSTE ? null : parseHeadedLine(tekst, kop);
  if (rij !== null) return [{ ...rij, zin: null, inTekst: false, begin, eind: begin + 1, bron: tekst, herkomst }];
  const gemerkt = parseText(lijnen, begin, blok);
  if (gemerkt.length > 0) return gemerkt;
  if (tekst.length > LANGSTE) return [];
  if (/\d/.test(blok.tekst.slice(-30)) && blok.tekst.length <= LANGSTE) {
    const deel = parseLine(blok.tekst);
    if (deel !== null && parseEenheid(blok.tekst) === null)
      return [{ ...deel, zin: null, inTekst: true, begin, eind: blok.eind, bron: blok.tekst, herkomst }];
  }
  if (tekst.length > 120 || isBedragcel(tekst)) return [];
  const { cellen, eind } = collectCells(lijnen, begin);
  const deel = cellen.length < 2 ? null : parseCells(cellen);
  return deel === null || parseEenheid(tekst) !== null
    ? []
    : [{ ...deel, zin: null, inTekst: false, begin, eind, bron: cellen.join(' '), herkomst }];
}
