import type { Rol, Soort } from '../../domain/tabel';
import { parseKop } from '../stuk/koppen';
import { findCycli } from './rijcyclus';
import {
  ERACHTER,
  KAAL,
  SOORTWOORD,
  isKindTitle,
  kindOfHeading,
  parseLabel,
  parseRijsoort,
  parseRol,
} from './rijsoort';
import { parseCel, type Gelezencel } from './getallen';
import type { Notatie } from '../../money/notatie';
import type { Ruwrij } from '../herkenners/ruwtabel';

/** A row while its meaning is being worked out. */
export interface Werkrij {
  readonly ruw: Ruwrij;
  readonly label: string;
  readonly code: string | null;
  rol: Rol;
  soort: Soort | null;
  programma: string | null;
  /** One entry per column; all null while the figures are not placed. */
  cellen: (Gelezencel | null)[];
  /** The ways in which the figures can be read, while they are not placed; null when they are. */
  open: Gelezencel[][] | null;
}

/** A row with its words taken apart and its figures read. */
export function toWerkrij(ruw: Ruwrij, kolommen: number, notatie: Notatie): Werkrij {
  const { label, code } = parseLabel(ruw.label);
  const leeg = Array.from({ length: kolommen }, () => null);
  const { inhoud } = ruw;
  const vast = inhoud.soort === 'vast' ? inhoud.cellen : inhoud.reeksen.length === 1 ? inhoud.reeksen[0] : undefined;
  const geplaatst = vast?.length === kolommen;
  const cellen = geplaatst ? vast.map((cel) => (cel === null ? null : parseCel(cel, notatie))) : leeg;
  const open =
    geplaatst || inhoud.soort === 'vast'
      ? null
      : inhoud.reeksen.map((reeks) => reeks.map((cel) => parseCel(cel, notatie)));
  const kop = cellen.every((cel) => cel === null) && open === null;
  return {
    ruw,
    label,
    code,
    rol: kop ? 'kop' : parseRol(label),
    soort: ruw.letter,
    programma: ruw.programma ?? (parseKop(ruw.label)?.soort === 'programma' ? (ownName(ruw.label) ?? ruw.label) : null),
    cellen,
    open,
  };
}

/** A row that says its programme and its kind in one: `Programma 3 Lasten`, `Lasten Programma 3`. */
interface Eigennaam {
  readonly naam: string;
  readonly soort: Soort | null;
  /** The kind stands before the name, as it does in "Lasten wegen" too: only a pair is believed. */
  readonly voor: boolean;
}

const ERVOOR = new RegExp(`^(${SOORTWOORD})\\s+(\\S.*)$`, 'i');
const VERBINDING = '(?:en|van|voor|na|per|alle|uit|aan|op|in|-)';

/** What a row names and of which kind it is; a total names nothing, nor does "Saldo van baten en lasten". */
function parseEigennaam(tekst: string): Eigennaam | null {
  // Lasten and baten of one name have numbers of their own in an account.
  const label = tekst.replace(/^\d{5,8}\s+/, '');
  const achter = ERACHTER.exec(label)?.[1];
  if (achter !== undefined) {
    const half = parseRol(achter) !== 'regel' || new RegExp(`(?:^|\\s)${VERBINDING}$`, 'i').test(achter);
    return half ? null : { naam: achter, soort: parseRijsoort(label), voor: false };
  }
  const [, soort = '', naam = ''] = ERVOOR.exec(label) ?? [];
  const heel = naam !== '' && !new RegExp(`^(?:\\(|${VERBINDING}(?:\\s|$))`, 'i').test(naam);
  return heel ? { naam, soort: parseRijsoort(soort), voor: true } : null;
}

/** The programme that a row names beside its kind: it names that of the rows after it too. */
function ownName(label: string): string | null {
  return parseEigennaam(label)?.naam ?? null;
}

/** Names that have lasten and baten both: "Financiële baten" alone is a kind of baten. */
function pairedNames(rijen: readonly Werkrij[]): Set<string> {
  const soorten = new Map<string, Set<Soort | null>>();
  for (const { ruw } of rijen) {
    const eigen = parseEigennaam(ruw.label);
    if (eigen !== null) soorten.set(eigen.naam, (soorten.get(eigen.naam) ?? new Set()).add(eigen.soort));
  }
  return new Set([...soorten].flatMap(([naam, eigen]) => (eigen.has('lasten') && eigen.has('baten') ? [naam] : [])));
}

/** Words above a table or part of it that name no programme. */
const NAAMLOOS =
  /^(?:(?:nadere\s|financiële\s)?toelichting(?:en)?|analyse|overzicht|specificatie|financiën|financieel|exploitatie|samenvatting|wat\s(?:heeft|mag|gaat|kost|hebben|willen)\b.*|(?:v\s?\/\s?n|i\s?\/\s?s))\??$/i;

/** Whether a row says of which kind it is and not of what: also "Toevoeging aan reserves", and no total of blocks. */
function isKindOnly(label: string, eigen: Eigennaam | null): boolean {
  return KAAL.test(label) || (eigen === null && parseRijsoort(label) !== null && !/^(?:sub-?)?tota/i.test(label));
}

/**
 * Rows that open a block with its name beside their kind, where the rows after them say their kind only: `Programma 1
 * Lasten`, `Baten`, `Saldo`. One such row may be a part of what follows ("Overige lasten", "Baten"): at least two are needed.
 */
function openingRows(rijen: readonly Werkrij[]): ReadonlySet<Werkrij> {
  const openers = rijen.filter((rij, i) => {
    const eigen = parseEigennaam(rij.ruw.label);
    const volgende = rijen[i + 1];
    if (eigen === null || eigen.voor || volgende === undefined || !KAAL.test(volgende.ruw.label)) return false;
    const soort = parseRijsoort(volgende.ruw.label);
    return eigen.soort !== null && soort !== null && soort !== eigen.soort;
  });
  return new Set(openers.length > 1 ? openers : []);
}

/**
 * A total right behind lasten and baten is their saldo, and names what they are of; so is a row with the name that
 * stands above them.
 */
function nameFromTotal(rijen: readonly Werkrij[], i: number, kop: string | null): void {
  const totaal = rijen[i];
  const paar = [rijen[i - 1], rijen[i - 2]];
  if (totaal?.soort !== null) return;
  const isNaam = kop !== null && totaal.rol === 'regel' && totaal.ruw.label === kop;
  if (totaal.rol !== 'totaal' && !isNaam) return;
  if (!paar.some((rij) => rij?.soort === 'lasten') || !paar.some((rij) => rij?.soort === 'baten')) return;
  totaal.soort = 'saldo';
  totaal.rol = 'subtotaal';
  const naam = totaal.label.replace(/^totaal\s+/i, '');
  for (const rij of [totaal, ...paar]) if (rij !== undefined) rij.programma ??= naam;
}

/** Gives the rows of each programme its name where only one of them, not the first, says it; whether there are any. */
function nameCycles(rijen: readonly Werkrij[]): boolean {
  const open = rijen.filter(({ rol }) => rol !== 'kop');
  const cycli = findCycli(open.map(({ ruw }) => ruw.label));
  for (const { naam, totaal, begin, aantal } of cycli ?? []) {
    for (const rij of open.slice(begin, begin + aantal)) {
      if (totaal) rij.rol = 'totaal';
      else rij.programma ??= naam;
    }
  }
  return cycli !== null;
}

/**
 * Where the kind stands in the rows: in their own words, in an L/B column, or in the heading they stand under.
 * Also which programme or product each block of rows is of.
 * @param titelsoort the kind that the words above the whole table give to its rows
 */
export function assignRijsoorten(rijen: readonly Werkrij[], titelsoort: 'lasten' | 'baten' | 'saldo' | null): void {
  let deel: Soort | null = titelsoort;
  /** The sum of the part was seen: what follows may be of neither kind. */
  let deelAf = false;
  let naam: string | null = null;
  const inCyclus = nameCycles(rijen);
  const namen = inCyclus ? new Set<string>() : pairedNames(rijen);
  const inLabel = namen.size > 0;
  const openers = inCyclus ? new Set<Werkrij>() : openingRows(rijen);
  rijen.forEach((rij, i) => {
    const gepaard = parseEigennaam(rij.ruw.label);
    const eigen = gepaard !== null && namen.has(gepaard.naam) ? gepaard.soort : parseRijsoort(rij.label);
    if (rij.rol === 'kop' && rij.soort !== null) return;
    if (rij.rol === 'kop') {
      const soort = kindOfHeading(rij.ruw.label);
      // Below the sum of the lasten another heading begins something else.
      if (soort !== null || deelAf) deel = soort ?? (titelsoort === 'saldo' ? titelsoort : null);
      deelAf &&= soort === null;
      // Below "Totaal" stand sums of everything; a kind is no programme.
      if (soort === null)
        naam = parseRol(rij.ruw.label) === 'regel' && !NAAMLOOS.test(rij.ruw.label) ? rij.ruw.label : null;
      else if (isKindTitle(rij.ruw.label)) naam = null;
      return;
    }
    // Among the lasten a net change of reserves is an addition, and counted as they are.
    const binnen = eigen === 'mutatie reserves' && (deel === 'lasten' || deel === 'baten') && !deelAf;
    rij.soort ??= binnen ? deel : (eigen ?? deel);
    if (rij.rol !== 'regel' && rij.soort === deel) deelAf = true;
    if (gepaard !== null && inLabel && (!gepaard.voor || namen.has(gepaard.naam))) {
      naam = gepaard.naam;
    } else if (gepaard !== null && openers.has(rij)) {
      naam = gepaard.naam;
    } else if (openers.size > 0 && !isKindOnly(rij.ruw.label, gepaard)) {
      // A block that says no name of its own is of something else: a total, say.
      naam = null;
    } else if (inLabel && rij.rol !== 'regel' && !/^saldo\b/i.test(rij.label)) {
      // Where every row says its own name, a total is of all of them and not of the last.
      naam = null;
    }
    if (rij.soort !== null && naam !== null) rij.programma ??= naam;
    nameFromTotal(rijen, i, naam);
    // Below a heading "Saldo" every row is one; elsewhere a saldo ends the part.
    if (rij.soort === 'saldo' && deel !== 'saldo' && titelsoort !== 'saldo') deel = null;
  });
}
