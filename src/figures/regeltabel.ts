import { parseEenheid } from './eenheid';
import { isJaarwoord, isKopwoord, kopwoorden, parseKopwoorden } from './kopwoorden';
import { kopRij, type Ruwrij, type Vondst } from './ruwtabel';
import { splitKop, type GesplitsteKop } from './splits-kop';
import { countRange, parseStaart, readings, type Staart } from './staart';
import type { Lijn } from './stroom';

const LANGSTE_LABEL = 110;
const MEESTE_KOLOMMEN = 24;
const KOPREGELS = 3;

/** A line that ends in figures and starts with a name (or nothing). */
interface Figuurlijn {
  readonly plaats: number;
  readonly lijn: Lijn;
  readonly staart: Staart;
}

/** A sentence may end in a number too: a name of a row is short and no sentence. */
function isLabel(tekst: string): boolean {
  return tekst.length <= LANGSTE_LABEL && !/[.:;,?!]$/.test(tekst);
}

function figureLine(lijnen: readonly Lijn[], plaats: number): Figuurlijn | null {
  const lijn = lijnen[plaats];
  if (lijn?.soort !== 'tekst' || lijn.tekst.length > 400) return null;
  // The cheapest test first: nearly every line of prose ends in a letter or a full stop.
  if (!/[\d\-–—€%).VNvnmM]$/.test(lijn.tekst)) return null;
  const staart = parseStaart(lijn.tekst);
  if (staart.woorden.length === 0 || !isLabel(staart.label)) return null;
  // "* € 1.000" alone is the unit of what follows, and no row.
  if (staart.woorden.length < 3 && parseEenheid(lijn.tekst) !== null) return null;
  // Only years at the end: a line of column names.
  return staart.woorden.every((woord) => /^(?:19|20)\d\d$/.test(woord)) ? null : { plaats, lijn, staart };
}

/** A line without figures that names the rows after it; at most two such lines follow each other. */
function isTussenkop(lijnen: readonly Lijn[], plaats: number): boolean {
  for (let verder = plaats; verder < plaats + 2; verder += 1) {
    const lijn = lijnen[verder];
    if (lijn?.soort !== 'tekst' || lijn.tekst.length > 80 || !isLabel(lijn.tekst)) return false;
    if (figureLine(lijnen, verder + 1) !== null) return true;
  }
  return false;
}

/** Lines with figures that follow each other; a heading or a repeated header may stand between. */
function run(lijnen: readonly Lijn[], begin: number): Figuurlijn[] {
  const gevonden: Figuurlijn[] = [];
  for (let plaats = begin; plaats < lijnen.length; plaats += 1) {
    const lijn = figureLine(lijnen, plaats);
    if (lijn !== null) gevonden.push(lijn);
    else if (!isTussenkop(lijnen, plaats)) break;
  }
  return gevonden;
}

/** A header and the lines it stands on. */
type Kopregel = GesplitsteKop & { readonly van: number; readonly tot: number };

/** The header above the rows: one line of names, or stages above kinds. */
function headerAbove(lijnen: readonly Lijn[], begin: number, aantal: number): Kopregel | null {
  const boven: number[] = [];
  for (let plaats = begin - 1; plaats >= 0 && boven.length < KOPREGELS; plaats -= 1) {
    const lijn = lijnen[plaats];
    if (lijn?.soort === 'leeg') break;
    boven.push(plaats);
  }
  for (const plaats of boven) {
    const tekst = lijnen[plaats]?.tekst ?? '';
    const kinds = cutKinds(tekst, aantal);
    const stages = kinds === null ? null : stagesAbove(lijnen[plaats - 1]?.tekst ?? '', aantal, kinds);
    if (stages !== null) return { ...stages, van: plaats - 1, tot: plaats + 1 };
    const kop = splitKop(tekst, aantal);
    if (kop !== null) return { ...kop, van: plaats, tot: plaats + 1 };
    // Kinds that come round more often than the figures do: what stands above them is no header of fewer columns.
    if (tekst.split(/\s+/).filter(isSoortwoord).length > 1) return null;
  }
  return null;
}

const isSoortwoord = (woord: string): boolean => /^(?:lasten|baten|saldo|uitgaven|inkomsten|totaal)$/i.test(woord);

/** A line of kinds that come round again: `Programma Lasten Baten Saldo Lasten Baten Saldo`. */
function cutKinds(tekst: string, aantal: number): GesplitsteKop | null {
  const woorden = tekst.split(/\s+/);
  const koppen = woorden.slice(-aantal);
  const label = woorden.slice(0, -aantal);
  if (koppen.length < aantal || !koppen.every(isSoortwoord) || label.some(isSoortwoord)) return null;
  return { label: label.join(' '), koppen };
}

/** Stages one line above kinds: `Begroting 2019 Realisatie 2019` above `Baten Lasten Saldo Baten Lasten Saldo`. */
function stagesAbove(tekst: string, aantal: number, kinds: GesplitsteKop): GesplitsteKop | null {
  const groep = kinds.koppen.findIndex((kop, i) => i > 0 && kop === kinds.koppen[0]);
  const rond = kinds.koppen.every((kop, i) => kop.toLowerCase() === kinds.koppen[i % groep]?.toLowerCase());
  if (groep < 2 || aantal % groep !== 0 || !rond) return null;
  const stages = splitKop(tekst, aantal / groep);
  if (stages === null) return null;
  return {
    label: `${stages.label} ${kinds.label}`.trim(),
    koppen: kinds.koppen.map((kop, i) => `${stages.koppen[Math.floor(i / groep)] ?? ''} ${kop}`),
  };
}

/** `Omschrijving Rekening 2023`: the name of one column, and at most one word above the labels. */
function namesStage(tekst: string): boolean {
  const kop = splitKop(tekst, 1);
  const betekenis = parseKopwoorden(kop?.koppen[0] ?? '');
  return betekenis.reeks !== null && betekenis.jaar !== null && !/\s/.test(kop?.label ?? '');
}

/** The number of columns that most rows fit and for which the header can be cut in one way. */
function findHeader(lijnen: readonly Lijn[], rijen: readonly Figuurlijn[]): Kopregel | null {
  const bereik = rijen.slice(0, 40).map(({ staart }) => countRange(staart.woorden));
  const passend = (aantal: number): number => bereik.filter(([min, max]) => min <= aantal && aantal <= max).length;
  const meeste = Math.min(MEESTE_KOLOMMEN, Math.max(...bereik.map(([, max]) => max)));
  // From two on: one figure at the end of a line without separators is no table, any sentence can end so,
  // unless the line above the rows is nothing but the name of a stage.
  const enkel = meeste === 1 && namesStage(lijnen[(rijen[0]?.plaats ?? 0) - 1]?.tekst ?? '');
  const volgorde = Array.from({ length: Math.max(0, meeste - (enkel ? 0 : 1)) }, (_, i) => meeste - i);
  volgorde.sort((a, b) => passend(b) - passend(a) || b - a);
  for (const aantal of volgorde) {
    // A header that fits few of the rows is the header of something else.
    if (passend(aantal) * 3 < bereik.length) break;
    const kop = headerAbove(lijnen, rijen[0]?.plaats ?? 0, aantal);
    if (kop !== null) return kop;
  }
  return null;
}

/** L or B behind the name, where the header says that such a letter stands there. */
function splitLetter(label: string, labelkop: string): Pick<Ruwrij, 'label' | 'letter'> {
  const gevonden = /L\s?\/\s?B$/i.test(labelkop) ? /^(.*)\s([LB])$/.exec(label) : null;
  if (gevonden === null) return { label, letter: null };
  return { label: gevonden[1] ?? '', letter: gevonden[2] === 'L' ? 'lasten' : 'baten' };
}

/**
 * Whether a table prints a minus apart from its figure, so that a dash before a figure may be either. Where every row
 * is complete and some dash can only be nil, nil is printed as a dash and nothing was dropped.
 */
function hasLooseMinus(figuren: readonly Figuurlijn[], kolommen: number): boolean {
  const bereik = figuren.map(({ staart }) => countRange(staart.woorden));
  const nihil = figuren.some(({ staart }) =>
    /(?:^|\s)[-–—](?:\s[-–—])*$|(?:^|\s)[-–—]\s[-–—]\s/.test(staart.woorden.join(' '))
  );
  const compleet = bereik.every(([, max]) => max >= kolommen);
  return bereik.some(([min, max]) => min <= kolommen && kolommen < max) && !(nihil && compleet);
}

/** `(120)` at the end of a name: a figure below zero, or a code. */
const HAAKJES = /^(.*\S)\s(\(\d{1,3}\))$/;

/** Whether a table prints figures in brackets, and no codes in brackets behind its names. */
function bracketsAreFigures(figuren: readonly Figuurlijn[], kolommen: number): boolean {
  const isCode = ({ staart }: Figuurlijn): boolean =>
    HAAKJES.test(staart.label) && countRange(staart.woorden)[1] >= kolommen;
  return figuren.some(({ staart }) => staart.woorden.some((woord) => woord.startsWith('('))) && !figuren.some(isCode);
}

/** A small figure in brackets that stands first was taken for a code in the name. */
function withBracket(figuur: Figuurlijn): Figuurlijn {
  const gevonden = HAAKJES.exec(figuur.staart.label);
  if (gevonden === null) return figuur;
  const [, label = '', woord = ''] = gevonden;
  return { ...figuur, staart: { ...figuur.staart, label, woorden: [woord, ...figuur.staart.woorden] } };
}

/** The row with its figures; words at the left that are too many belong to the label (`Programma 10`). */
function rowOf({ lijn, staart }: Figuurlijn, { koppen, label: labelkop }: GesplitsteKop, losseMin: boolean): Ruwrij {
  const kolommen = koppen.length;
  const [min, max] = countRange(staart.woorden);
  const figure = (tekst: string) => ({ tekst, herkomst: lijn.herkomst });
  const make = (tekst: string, reeksen: readonly string[][]): Ruwrij => ({
    ...splitLetter(tekst, labelkop),
    inhoud: { soort: 'los', reeksen: reeksen.map((reeks) => reeks.map(figure)) },
    herkomst: lijn.herkomst,
  });
  // "- 57" is nil and 57, or, in a table that prints its minus so and drops its blanks, one figure below zero.
  if (max < kolommen || (losseMin && max === kolommen && min < max)) {
    const reeksen = Array.from({ length: max - min + 1 }, (_, i) => readings(staart.woorden, max - i)).flat();
    return make(staart.label, reeksen);
  }
  // One word at the left may belong to the label (`Programma 10`, `18-`); more than one is a row we do not understand.
  for (let over = 0; over < 2; over += 1) {
    const reeksen = readings(staart.woorden.slice(over), kolommen);
    const label = [staart.label, ...staart.woorden.slice(0, over)].join(' ').trim();
    if (reeksen.length > 0) return make(label, reeksen);
  }
  return make(staart.label, []);
}

/** A line with amounts of which it is not known what they are. */
function openRow({ tekst, herkomst }: Lijn): Ruwrij {
  return { label: tekst, letter: null, inhoud: { soort: 'los', reeksen: [] }, herkomst };
}

/** A line of nothing but column names, repeated in mid-table; "Lasten" or "Totaal" alone is the heading of what follows. */
function isHerhaaldeKop(tekst: string): boolean {
  const woorden = kopwoorden(tekst);
  return (woorden.length > 1 || isJaarwoord(tekst)) && woorden.every(isKopwoord);
}

/** The rows from the line after the header up to the last figures, headings included. */
function rowsOf(lijnen: readonly Lijn[], van: number, figuren: readonly Figuurlijn[], kop: GesplitsteKop): Ruwrij[] {
  const losseMin = hasLooseMinus(figuren, kop.koppen.length);
  const haakjes = bracketsAreFigures(figuren, kop.koppen.length);
  const perPlaats = new Map(figuren.map((figuur) => [figuur.plaats, haakjes ? withBracket(figuur) : figuur]));
  const laatste = figuren.at(-1)?.plaats ?? van;
  return lijnen.slice(van, laatste + 1).flatMap((lijn, i) => {
    const figuur = perPlaats.get(van + i);
    if (figuur !== undefined) return [rowOf(figuur, kop, losseMin)];
    // "Wegen 2021 1999": between rows a line that ends in as many years as there are columns is a row.
    const staart = parseStaart(lijn.tekst);
    if (staart.label !== '' && staart.woorden.length === kop.koppen.length && !isHerhaaldeKop(lijn.tekst)) {
      return [rowOf({ plaats: van + i, lijn, staart }, kop, losseMin)];
    }
    if (isHerhaaldeKop(lijn.tekst)) return [];
    // Amounts in a line that is no row: said to be unread, and not taken for a heading.
    if (/\d\.\d{3}(?!\d)/.test(lijn.tekst)) return [openRow(lijn)];
    return [kopRij(lijn.tekst, lijn.herkomst, kop.koppen.length)];
  });
}

/** Recognises rows of text with single spaces: `Beperken uitval (1.2) -2.277 576 -1.701`. */
export function findRegeltabel(lijnen: readonly Lijn[], begin: number): Vondst {
  const figuren = figureLine(lijnen, begin) === null ? [] : run(lijnen, begin);
  const eerste = figuren[0];
  const laatste = figuren.at(-1);
  if (eerste === undefined || laatste === undefined) return null;
  const eind = laatste.plaats + 1;
  const kop = findHeader(lijnen, figuren);
  if (kop === null) return { begin, eind, reden: 'geen-kolomkoppen' };
  return {
    begin: kop.van,
    eind,
    labelkop: kop.label,
    koppen: kop.koppen,
    rijen: rowsOf(lijnen, kop.tot, figuren, kop),
    herkomst: lijnen[kop.van]?.herkomst ?? eerste.lijn.herkomst,
  };
}
