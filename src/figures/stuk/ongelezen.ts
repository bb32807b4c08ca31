import { parseGetal } from '../../money/lees-getal';
import { parseEenheid } from './eenheid';
import { isJaarwoord, isKopwoord, kopwoorden, parseKopwoorden } from '../kolommen/kopwoorden';
import type { Onleesbaar } from '../herkenners/ruwtabel';
import { parseStaart } from '../herkenners/staart';
import type { Lijn } from './stroom';

/** What a line adds to the impression of a table. */
type Indruk =
  /** A name with figures behind it. */
  | 'rij'
  /** A cell of its own: a figure. */
  | 'cijfer'
  /** Short words: a heading, or the name of the figures below it. */
  | 'woord'
  | 'gat'
  | 'proza';

const LANGSTE_NAAM = 120;
/** Written as an amount is: grouped, with decimals, a sign or a currency; no page number or count looks so. */
const BEDRAG = /\d\.\d{3}(?!\d)|\d,\d|€|^-\s?\d|\d-$|^\(\d+\)$|\d{4}/;
/** Rows that make a table: three lines of text, or two rows that the document itself divides into cells. */
const MINST = 3;
const GEWICHT = { rij: 1.5, tekst: 1, leeg: 0 } as const;

/**
 * Figures with nothing between them, of which no reader makes a row: `3.1186403.315`, `140,661,2`, `4.310(260)4.049`,
 * `7.415-/- 980`. No date, telephone number or amount looks so.
 */
const AANEEN = /\.\d{4,}|\d,\d+,\d|\d\(\d[\d.]*\)|\d\)\d|\d-\/-|\p{L}\d{1,3}\.\d{3}/u;

/** "N 31.393" too: a letter instead of a sign. */
const isCijfer = (tekst: string): boolean =>
  !isJaarwoord(tekst) && parseGetal(tekst.replace(/^[VN]\s(?=\d)/i, ''))?.soort === 'getal';

/** Figures that make a row: two, or one that is written as an amount. */
function makesRow(figuren: readonly string[]): boolean {
  return figuren.length > 1 || BEDRAG.test(figuren[0] ?? '');
}

/** A line that names columns makes a table of even one row below it. */
const KOPGEWICHT = 2;
const KOPAFSTAND = 5;

/** Whether a line holds the name of a stage with its year, or of two kinds, and little else. */
function namesColumns(tekst: string): boolean {
  const woorden = kopwoorden(tekst);
  const kopdeel = woorden.filter(isKopwoord).length;
  if (kopdeel < 2 || woorden.length - kopdeel > 2) return false;
  const { reeks, jaar } = parseKopwoorden(tekst);
  const soorten = woorden.filter((woord) => parseKopwoorden(woord).soort !== null).length;
  return (reeks !== null && jaar !== null) || (soorten > 1 && !woorden.includes('en'));
}

/** Names of columns of a list: of indicators, or of explained differences. */
const LIJSTKOP =
  /\bindicator(?:en)?\s+\S.*(?:19|20)\d\d|\bstreefwaarde\b.*\b(?:resultaat|realisatie|stand)\b|(?:^|\s)voordeel\s+nadeel\b|\b(?:bedrag|verschil|afwijking)\b.*\b(?:v\s?\/\s?n|voordeel\s?\/\s?nadeel)(?:\s|$)/i;

/** Whether a line of names stands above a list of which rows may have one small figure. */
const namesList = ({ tekst }: Lijn): boolean => tekst.length < LANGSTE_NAAM && LIJSTKOP.test(tekst);

/** Letters, colours and words of judgement behind the last figure. */
const SLOTWOORD = /\s(?:[A-Z]|groen|oranje|geel|rood|ja|nee|n\.?v\.?t\.?|voordeel|nadeel|voordelig|nadelig)$/i;

function impression(lijn: Lijn): Indruk {
  const { soort } = lijn;
  const tekst = SLOTWOORD.test(lijn.tekst) ? lijn.tekst.replace(SLOTWOORD, '') : lijn.tekst;
  if (soort === 'leeg') return 'gat';
  if (soort === 'rij') {
    const figuren = lijn.cellen.map((cel) => cel.tekst).filter(isCijfer);
    return makesRow(figuren) ? 'rij' : 'woord';
  }
  // The cheapest test first: most lines of prose end in a full stop or hold no digit.
  if (tekst.length > 400 || /[.;?!:]$/.test(tekst)) return 'proza';
  if (/\d[\d*%)VN-]?$/.test(tekst) && AANEEN.test(tekst)) return 'rij';
  if (tekst.length < LANGSTE_NAAM && /\d\s-?\d/.test(tekst) && holdsRow(tekst)) return 'rij';
  if (!/\d/.test(tekst.slice(-24))) return tekst.length > LANGSTE_NAAM ? 'proza' : 'woord';
  if (!/\s/.test(tekst) || tekst.length < 20) if (isCijfer(tekst)) return 'cijfer';
  const { woorden, label } = parseStaart(tekst);
  if (label.length > LANGSTE_NAAM || /[.;?!:,]$/.test(label)) return 'proza';
  const figuren = woorden.filter(isCijfer);
  // "Bedragen x € 1.000" is the unit of what follows.
  return makesRow(figuren) && !(figuren.length === 1 && parseEenheid(tekst) !== null) ? 'rij' : 'woord';
}

const endsInFigure = ({ tekst, soort }: Lijn): boolean =>
  soort === 'tekst' && /\p{L}.*\s[-–€\d]\S*$/u.test(tekst.replace(SLOTWOORD, '')) && !/[.;:]$/.test(tekst);

/** Figures in the middle of a line, with words behind them: `Jeugd 24,50 24,10 98,4% zie 3.1`. */
function holdsRow(tekst: string): boolean {
  let rij: string[] = [];
  for (const woord of tekst.split(' ')) {
    if (isCijfer(woord)) rij.push(woord);
    else if (rij.length < 2) rij = [];
    else break;
  }
  return rij.length > 1 && rij.some((woord) => BEDRAG.test(woord));
}

/** For each line how many before it are not empty. */
function countFilled(lijnen: readonly Lijn[]): readonly number[] {
  let aantal = 0;
  return lijnen.map(({ soort }) => (soort === 'leeg' ? aantal : aantal++));
}

/** A stretch in the making. */
interface Stuk {
  begin: number;
  eind: number;
  rijen: number;
}

/** Figures of one name that stand below each other, one to a line. */
interface Groep {
  begin: number;
  figuren: string[];
}

/**
 * Finds what looks like rows of figures and was read by nothing: at least three rows that follow each other,
 * with short words and gaps between them. This is where it is made sure that no table is passed over in silence.
 * @param gelezen the lines that figures were read from, or that were reported
 * @param mislukt what recognisers found and could not read: the reason
 */
export function findOngelezen(
  lijnen: readonly Lijn[],
  gelezen: ReadonlySet<number>,
  mislukt: readonly Onleesbaar[]
): Onleesbaar[] {
  const gevonden: Stuk[] = [];
  let stuk: Stuk | null = null;
  let groep: Groep | null = null;
  let naam: number | null = null;
  let stil = 0;
  /** Place of the last header or of what was read, in lines that are not empty. */
  let kop = Number.NEGATIVE_INFINITY;
  const vol = countFilled(lijnen);
  /** Last line of a list: its names, or its last row. */
  let lijstkop = Number.NEGATIVE_INFINITY;
  const count = (begin: number, eind: number, rijen = 1): void => {
    stuk ??= { begin, eind, rijen: (vol[begin] ?? 0) - kop <= KOPAFSTAND ? KOPGEWICHT : 0 };
    stuk.rijen += GEWICHT[lijnen[begin]?.soort ?? 'leeg'] * rijen;
    stuk.eind = eind;
  };
  const closeGroup = (eind: number): void => {
    // Many figures below one name are more than one row of one figure.
    if (groep !== null && makesRow(groep.figuren)) count(groep.begin, eind, Math.max(1, groep.figuren.length / 4));
    groep = null;
  };
  const close = (eind: number): void => {
    closeGroup(eind);
    if (stuk !== null && stuk.rijen >= MINST) gevonden.push(stuk);
    stuk = null;
    stil = 0;
  };
  lijnen.forEach((lijn, plaats) => {
    const indruk = gelezen.has(plaats) ? 'proza' : impression(lijn);
    // Rows right below a table that was read are its rest.
    if (gelezen.has(plaats)) kop = vol[plaats] ?? 0;
    if (indruk === 'cijfer') {
      groep ??= { begin: naam ?? plaats, figuren: [] };
      groep.figuren.push(lijn.tekst);
      stil = 0;
      return;
    }
    if (indruk === 'gat') return;
    closeGroup(plaats);
    naam = indruk === 'woord' ? plaats : null;
    if (indruk === 'woord' && namesColumns(lijn.tekst)) kop = vol[plaats] ?? 0;
    if (indruk === 'woord' && namesList(lijn)) lijstkop = plaats;
    // Right below such names one small figure makes a row too.
    const inLijst = plaats === lijstkop + 1 && endsInFigure(lijn);
    if (inLijst) lijstkop = plaats;
    if (indruk === 'rij' || inLijst) {
      count(plaats, plaats + 1);
      stil = 0;
      return;
    }
    stil += 1;
    // Between rows in cells of their own stand the name and perhaps a unit, a source and a year.
    if (indruk === 'proza' || stil > 6) close(plaats);
  });
  close(lijnen.length);
  return gevonden.map(({ begin, eind }) => ({
    begin,
    eind,
    reden: mislukt.find((ander) => ander.begin < eind && ander.eind > begin)?.reden ?? 'geen-kolomkoppen',
  }));
}
