import type { Tabelcel } from '../../domain/document';
import type { Herkomst } from '../../domain/herkomst';
import type { Indicatorjaar, Meting } from '../../domain/indicator';
import { parseStreefwaarde } from '../../domain/streefwaarde';
import { parseGetal } from '../../money/lees-getal';
import { detectNotatie, type Notatie } from '../../money/notatie';
import type { Indicatorlijst } from './indicatorlijst';
import { isToelichtingwoord, parseGehaald } from '../stuk/oordeel';
import { parseKop } from '../stuk/koppen';
import { parseStaart, readings } from '../herkenners/staart';
import type { Lijn } from '../stuk/stroom';

/** An indicator as printed: name, description, source and a small table of years. */
export interface Indicatorblok {
  readonly begin: number;
  /** Line after the small table: where judgement and note start. */
  readonly eind: number;
  readonly naam: string | null;
  readonly omschrijving: string;
  readonly bron: string | null;
  readonly jaren: readonly Indicatorjaar[];
  readonly herkomst: Herkomst;
  /** Rows with fewer values than there are years: of which year they are is not known. */
  readonly onzeker?: readonly Onzekererij[];
  /** Its facts, where each stands on a line of its own. */
  readonly lijst?: Indicatorlijst;
}

/** A row of values that fit the years in more than one way. */
export interface Onzekererij {
  readonly herkomst: Herkomst;
  readonly label: string;
  readonly mogelijkheden: readonly (readonly (string | null)[])[];
}

/** The years above a small table, and the first line behind them. */
interface Jaarkop {
  readonly jaren: readonly number[];
  readonly na: number;
}

const isJaar = (tekst: string): boolean => /^(?:199|20[0-9]|210)\d$/.test(tekst.trim());

/** Years of a line `Type 2020 2021`, or of a cell `Type` with a year on each line below it; null for another line. */
function parseJaarkop(lijnen: readonly Lijn[], plaats: number): Jaarkop | null {
  const lijn = lijnen[plaats];
  if (lijn === undefined || lijn.tekst.length > 120 || !/^(?:type|soort|jaar)(?:\s|$)/i.test(lijn.tekst)) return null;
  const woorden = lijn.tekst.split(/\s+/).slice(1);
  if (woorden.length > 0) return woorden.every(isJaar) ? { jaren: woorden.map(Number), na: plaats + 1 } : null;
  const { cellen, na } = takeCells(lijnen, plaats + 1, MEESTE_JAREN, isJaar);
  return cellen.length === 0 ? null : { jaren: cellen.map(({ tekst }) => Number(tekst)), na };
}

const MEESTE_JAREN = 8;

/** Values with their places, and the first line behind them. */
interface Cellen {
  readonly cellen: readonly Tabelcel[];
  readonly na: number;
}

const MEESTE_GATEN = 2;

/** Cells on lines of their own, as long as they fit; a small gap between two is skipped. */
function takeCells(lijnen: readonly Lijn[], van: number, meeste: number, past: (tekst: string) => boolean): Cellen {
  const cellen: Tabelcel[] = [];
  let na = van;
  for (let i = van; i <= na + MEESTE_GATEN && cellen.length < meeste; i += 1) {
    const lijn = lijnen[i];
    if (lijn?.soort === 'leeg') continue;
    if (lijn === undefined || !past(lijn.tekst)) break;
    cellen.push({ tekst: lijn.tekst, herkomst: lijn.herkomst });
    na = i + 1;
  }
  return { cellen, na };
}

/** Every way to put some values in order among more places. */
function placements(waarden: readonly string[], aantal: number): (string | null)[][] {
  const [eerste, ...rest] = waarden;
  if (eerste === undefined) return [Array.from({ length: aantal }, () => null)];
  const wegen: (string | null)[][] = [];
  for (let plaats = 0; plaats + waarden.length <= aantal; plaats += 1) {
    const voor = Array.from({ length: plaats }, () => null);
    for (const na of placements(rest, aantal - plaats - 1)) wegen.push([...voor, eerste, ...na]);
  }
  return wegen;
}

/** The values of a row `Begroting 46 % 46 %`, one per year, or fewer; null when they do not fit the years. */
function parseMetingen(lijnen: readonly Lijn[], plaats: number, aantal: number): Cellen | null {
  const lijn = lijnen[plaats];
  if (lijn === undefined) return null;
  if (lijn.soort === 'rij') {
    const cellen = lijn.cellen.slice(1).map(({ tekst }) => ({ tekst, herkomst: lijn.herkomst }));
    return cellen.length > 0 && cellen.length <= aantal ? { cellen, na: plaats + 1 } : null;
  }
  // The word alone: its values stand on the lines below, each on its own.
  if (/^\S+$/.test(lijn.tekst)) {
    const gevonden = takeCells(lijnen, plaats + 1, aantal, isWaarde);
    return gevonden.cellen.length > 0 ? gevonden : null;
  }
  const { woorden, label } = parseStaart(lijn.tekst);
  const lezingen = label.includes(' ') ? [] : readings(woorden, aantal);
  const minder = lezingen.length > 0 || label.includes(' ') ? [] : readings(woorden, woorden.length);
  const [eerste] = lezingen.length === 1 || woorden.length >= aantal ? lezingen : minder;
  if (eerste === undefined || lezingen.length > 1 || eerste.length === 0) return null;
  return { cellen: eerste.map((tekst) => ({ tekst, herkomst: lijn.herkomst })), na: plaats + 1 };
}

/** What can stand below a year: a number, or a text that is short enough for a target. */
function isWaarde(tekst: string): boolean {
  return (
    parseGetal(tekst) !== null || parseStreefwaarde(tekst) !== null || /^\d(?:[\d.,]*\d)?\s\p{L}{1,12}$/u.test(tekst)
  );
}

function toMeting(cel: Tabelcel | undefined, notatie: Notatie): Meting | null {
  if (cel === undefined || cel.tekst === '') return null;
  const { tekst, herkomst } = cel;
  const getal = parseGetal(tekst, notatie);
  // A dash where a target should be means that there was none, not a target of nil.
  return { tekst, waarde: getal?.soort === 'getal' ? getal.waarde : null, herkomst };
}

const MEESTE_REGELS = 14;

interface Kopdeel {
  readonly begin: number;
  readonly naam: string | null;
  readonly omschrijving: string;
  readonly bron: string | null;
}

/** Walks up from the small table: source, description, and the line that is the name. */
function parseKopdeel(lijnen: readonly Lijn[], tabel: number, grens: number): Kopdeel {
  let bron: string | null = null;
  const boven: { tekst: string; plaats: number }[] = [];
  for (let plaats = tabel - 1, regels = 0; plaats >= grens && regels < MEESTE_REGELS; plaats -= 1) {
    const lijn = lijnen[plaats];
    if (lijn === undefined || lijn.soort === 'leeg') continue;
    if (lijn.soort === 'rij' || parseKop(lijn.tekst) !== null || parseGehaald(lijn.tekst) !== null) break;
    regels += 1;
    const genoemd = /^bron\s*:\s*(.*)$/i.exec(lijn.tekst)?.[1];
    if (genoemd !== undefined) {
      bron ??= genoemd.trim();
      continue;
    }
    boven.push({ tekst: lijn.tekst, plaats });
    if (/\(realisatie \d{4}\)$/i.test(lijn.tekst)) break;
  }
  const gevonden = boven.findIndex(({ tekst }) => /\(realisatie \d{4}\)$/i.test(tekst));
  // Without "(Realisatie 2021)" the name is the first line of the paragraph on top of the table.
  const naamplaats = gevonden >= 0 ? gevonden : paragraphTop(boven);
  const naam = boven[naamplaats];
  return {
    begin: naam?.plaats ?? tabel,
    naam: naam?.tekst.replace(/\s*\(realisatie \d{4}\)$/i, '') ?? null,
    omschrijving: boven
      .slice(0, Math.max(0, naamplaats))
      .reverse()
      .map(({ tekst }) => tekst)
      .join(' '),
    bron: bron === '' ? null : bron,
  };
}

/** Index of the uppermost line that still touches the line below it. */
function paragraphTop(boven: readonly { readonly plaats: number }[]): number {
  let i = 0;
  while (i + 1 < boven.length && (boven[i]?.plaats ?? 0) - (boven[i + 1]?.plaats ?? 0) === 1) i += 1;
  return boven.length === 0 ? -1 : i;
}

/**
 * Recognises an indicator by its small table: `Type 2020 2021`, `Begroting …`, `Realisatie …`.
 * @param grens first line that may belong to it: the end of the indicator before
 */
export function findIndicatorblok(lijnen: readonly Lijn[], plaats: number, grens: number): Indicatorblok | null {
  const kop = parseJaarkop(lijnen, plaats);
  if (kop === null) return null;
  const { jaren } = kop;
  const rijen = new Map<'begroting' | 'realisatie', readonly Tabelcel[]>();
  const onzeker: Onzekererij[] = [];
  let eind = kop.na;
  for (let i = kop.na; i < lijnen.length && i < kop.na + 8 + 4 * jaren.length; i += 1) {
    const lijn = lijnen[i];
    if (lijn === undefined || lijn.soort === 'leeg') continue;
    const soort = /^(begroting|begroot|streefwaarde|doel)\b/i.test(lijn.tekst)
      ? 'begroting'
      : /^(realisatie|gerealiseerd|werkelijk)\b/i.test(lijn.tekst)
        ? 'realisatie'
        : null;
    if (soort === null || rijen.has(soort)) break;
    const gelezen = parseMetingen(lijnen, i, jaren.length);
    if (gelezen === null) break;
    if (gelezen.cellen.length === jaren.length) rijen.set(soort, gelezen.cellen);
    else {
      const teksten = gelezen.cellen.map(({ tekst }) => tekst);
      const mogelijkheden = placements(teksten, jaren.length);
      onzeker.push({ herkomst: lijn.herkomst, label: lijn.tekst.split(/\s/)[0] ?? '', mogelijkheden });
    }
    eind = gelezen.na;
    i = gelezen.na - 1;
  }
  const eerste = lijnen[plaats];
  if (rijen.size === 0 || eerste === undefined) return null;
  const notatie = detectNotatie([...rijen.values()].flatMap((cellen) => cellen.map(({ tekst }) => tekst)));
  const meting = (soort: 'begroting' | 'realisatie', i: number): Meting | null => {
    return toMeting(rijen.get(soort)?.[i], notatie);
  };
  const kopdeel = parseKopdeel(lijnen, plaats, grens);
  return {
    ...kopdeel,
    eind,
    jaren: jaren.map((jaar, i) => ({ jaar, begroting: meting('begroting', i), realisatie: meting('realisatie', i) })),
    herkomst: lijnen[kopdeel.begin]?.herkomst ?? eerste.herkomst,
    ...(onzeker.length === 0 ? {} : { onzeker }),
  };
}

/** Recognises a judgement that stands alone: `Toelichting`, `Doel gehaald: Nee`, without name or figures. */
export function findOordeelblok(lijnen: readonly Lijn[], plaats: number): Indicatorblok | null {
  const lijn = lijnen[plaats];
  if (lijn === undefined || parseGehaald(lijn.tekst) === null) return null;
  let begin = plaats;
  if (isToelichtingwoord(lijnen[plaats - 1]?.tekst ?? '')) begin -= 1;
  return { begin, eind: plaats, naam: null, omschrijving: '', bron: null, jaren: [], herkomst: lijn.herkomst };
}
