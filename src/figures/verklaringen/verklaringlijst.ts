import type { Herkomst } from '../../domain/herkomst';
import { parseGetal } from '../../money/lees-getal';
import type { Alinea } from '../stuk/alineas';
import type { Lijn } from '../stuk/stroom';
import { findCellenlijst } from './verklaringcellen';
import { isBedragcel, isBedragrol, parseVerklaringkop, type Verklaringkop } from './verklaringkolommen';
import {
  parseRij,
  parseTekst,
  parseTekstkop,
  type Tekstblok,
  type Tekstkop,
  type Verklaringregel,
} from './verklaringregel';

/** Explained differences that follow each other. */
export interface Verklaringlijst {
  /** Its first line: the header above its rows, where there is one. */
  readonly begin: number;
  readonly regels: readonly Verklaringregel[];
  /** Voordeel or nadeel that a heading gives to all of them. */
  readonly kop: 'V' | 'N' | null;
  /** What a sign means, where the document says so: plus is voordeel. */
  readonly legenda: boolean;
  /** Rows with figures of which it is not sure which amount is that of the cause. */
  readonly onzeker: readonly Onzekereregel[];
}

/** A row with figures of which it is not sure which amount is that of the cause. */
interface Onzekereregel {
  readonly begin: number;
  readonly eind: number;
  readonly herkomst: Herkomst;
  readonly label: string;
}

const BOVEN = 6;

/** The nearest lines above a list, from the nearest up. */
function textsAbove(lijnen: readonly Lijn[], begin: number): string[] {
  const teksten: string[] = [];
  for (let plaats = begin - 1; plaats >= Math.max(0, begin - 2 * BOVEN) && teksten.length < BOVEN; plaats -= 1) {
    const tekst = lijnen[plaats]?.tekst ?? '';
    if (tekst !== '') teksten.push(tekst);
  }
  return teksten;
}

const BEDRAGKOP =
  /^(?:.{0,40}\s)?(?:bedrag|verschil|afwijking)(?:\s(?:[vnis]\s?\/\s?[vnis]|incidenteel\s?\/\s?structureel|x\s.*))*$/i;
const AANKONDIGING =
  /\bverschil(?:len)?\b|\bafwijking(?:en)?\b|\bverklaring(?:en)?\b|\banalyse\b|\bvoor- en nadelen\b/i;

/** Whether words above speak of differences. */
function speaksOfDifferences(boven: readonly string[]): boolean {
  return boven.some((tekst) => tekst.length < 160 && AANKONDIGING.test(tekst));
}

/** Whether the lines above say that the amounts are differences. */
function isAnnounced(boven: readonly string[]): boolean {
  const kop = boven.slice(0, 3).some((tekst) => tekst.length < 60 && BEDRAGKOP.test(tekst));
  return kop && boven.some((tekst) => tekst.length < 160 && /\bverschil(?:len)?\b|\bafwijking(?:en)?\b/i.test(tekst));
}

/** Whether names of columns for both sides stand above rows that lost their empty cells: of which side is not known. */
function namesSides(boven: readonly string[]): boolean {
  const koppen = boven.filter((tekst) => tekst.length < 60 && !/[\d=]/.test(tekst));
  return koppen.some((tekst) => /\bvoordeel\b/i.test(tekst)) && koppen.some((tekst) => /\bnadeel\b/i.test(tekst));
}

/** Voordeel or nadeel as a heading right above says: Meevallers, Tegenvallers. */
function headingOf([kop = '']: readonly string[]): 'V' | 'N' | null {
  if (kop.length > 60 || /\d\s*$/.test(kop)) return null;
  const mee = /\b(?:meevallers?|voordelen)\b/i.test(kop);
  const tegen = /\b(?:tegenvallers?|nadelen)\b/i.test(kop);
  return mee === tegen ? null : mee ? 'V' : 'N';
}

const LEGENDA =
  /-\s?(?:\/-\s?)?(?:=|is)\s?(?:een\s)?nade[el]|\+\s?(?:=|is)\s?(?:een\s)?voorde[el]|\bmin(?:us)?(?:teken)?\s?(?:=|is(?: een)?|betekent(?: een)?)\s?nadeel|nadeel\s?=\s?-|negatief\s?(?:=|is)\s?(?:een\s)?nadeel/i;

/** A list in the making: its rows, the header above them, and rows that do not fit it. */
interface Open {
  regels: Verklaringregel[];
  kop: Verklaringkop | null;
  /** Line of the header; null without one. */
  kopregel: number | null;
  onzeker: Onzekereregel[];
  gaten: number;
}

const leeg = (): Open => ({ regels: [], kop: null, kopregel: null, onzeker: [], gaten: 0 });

function toLijsten(lijnen: readonly Lijn[], { regels, kop: rollen, kopregel, onzeker }: Open): Verklaringlijst[] {
  const [eerste] = regels;
  if (eerste === undefined) return [];
  const begin = kopregel ?? eerste.begin;
  const boven = textsAbove(lijnen, eerste.begin);
  const kop = headingOf(textsAbove(lijnen, begin));
  const legenda = boven.some((tekst) => tekst.length < 200 && LEGENDA.test(tekst));
  const gemerkt = regels.filter(({ vn }) => vn !== null).length;
  // A single letter at the end of a line may be anything; a column of them is not.
  const letters = (gemerkt > 1 || rollen?.zeker === true) && gemerkt * 2 > regels.length;
  const meer = rollen !== null && rollen.rollen.filter(isBedragrol).length > 1;
  // More amounts beside each other are figures of rows, unless the words above speak of differences.
  const zeker = meer ? speaksOfDifferences(boven) : letters || kop !== null;
  if (zeker || (regels.length > 1 && (isAnnounced(boven) || namesSides(boven))))
    return [{ begin, regels, kop, legenda, onzeker }];
  const woorden = regels.filter(({ woord }) => woord);
  return woorden.length === 0 ? [] : [{ begin, regels: woorden, kop, legenda, onzeker: [] }];
}

/** Paragraphs by the line they begin at; a line that is followed by a figure of its own stands alone. */
function textsByLine(lijnen: readonly Lijn[], alineas: readonly Alinea[]): (plaats: number) => Tekstblok {
  const blokken = new Map(alineas.map(({ plaats, tekst, eind }) => [plaats, { tekst, eind }]));
  return (plaats) => {
    const eigen = { tekst: lijnen[plaats]?.tekst ?? '', eind: plaats + 1 };
    const blok = blokken.get(plaats);
    return blok === undefined || isBedragcel(lijnen[plaats + 1]?.tekst ?? '') ? eigen : blok;
  };
}

/** A row with figures below a header of explained differences that could not be read as one. */
function isUnclear(lijn: Lijn, kop: Verklaringkop | null): boolean {
  if (kop === null || lijn.soort !== 'rij') return false;
  return lijn.cellen.some((cel, i) => i > 0 && parseGetal(cel.tekst)?.soort === 'getal');
}

/**
 * Every list of explained differences: by letters V/N, by words, by a heading, by its columns, or announced as
 * differences.
 * @param alineas the running text as paragraphs
 * @param bezet lines of tables of figures and of indicators: no lists
 */
export function findVerklaringlijsten(
  lijnen: readonly Lijn[],
  alineas: readonly Alinea[],
  bezet: ReadonlySet<number>
): Verklaringlijst[] {
  const gevonden: Verklaringlijst[] = [];
  const blokAt = textsByLine(lijnen, alineas);
  let open = leeg();
  let tekstkop: Tekstkop | null = null;
  const close = (): void => {
    gevonden.push(...toLijsten(lijnen, open));
    open = leeg();
  };
  for (let plaats = 0; plaats < lijnen.length; plaats += 1) {
    const lijn = lijnen[plaats];
    if (lijn === undefined || lijn.soort === 'leeg') {
      open.gaten += 1;
      if (open.gaten > 2) close();
      continue;
    }
    if (bezet.has(plaats)) {
      close();
      continue;
    }
    const kop = lijn.soort === 'rij' ? parseVerklaringkop(lijn.cellen.map((cel) => cel.tekst)) : null;
    const cellenlijst = lijn.soort === 'rij' ? null : findCellenlijst(lijnen, plaats);
    const koptekst = lijn.soort === 'tekst' ? parseTekstkop(lijn.tekst) : null;
    if (kop !== null || cellenlijst !== null || koptekst !== null) close();
    if (koptekst !== null && cellenlijst === null) {
      tekstkop = koptekst;
      continue;
    }
    if (cellenlijst !== null) {
      open.regels = [...cellenlijst.regels];
      open.kop = { rollen: [], zeker: true, geraden: false };
      open.kopregel = plaats;
      close();
      plaats = cellenlijst.eind - 1;
      continue;
    }
    if (kop !== null) {
      open.kop = kop;
      open.kopregel = plaats;
      continue;
    }
    const regels =
      lijn.soort === 'rij'
        ? [parseRij(lijn, plaats, open.kop?.rollen ?? null)].flatMap((regel) => regel ?? [])
        : parseTekst(lijnen, plaats, blokAt(plaats), tekstkop);
    if (regels.length === 0) {
      if (!isUnclear(lijn, open.kop)) {
        close();
        tekstkop = null;
      } else
        open.onzeker.push({
          begin: plaats,
          eind: plaats + 1,
          herkomst: lijn.herkomst,
          label: lijn.cellen[0]?.tekst ?? lijn.tekst,
        });
      continue;
    }
    open.gaten = 0;
    open.regels.push(...regels);
    plaats = (regels[0]?.eind ?? plaats + 1) - 1;
  }
  close();
  return gevonden;
}
