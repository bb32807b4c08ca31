import { findEenheid, parseEenheid } from '../stuk/eenheid';
import { figureLine, run, type Figuurlijn } from './figuurlijn';
import { findHeader, isHerhaaldeKop, isKopregel, type Kopregel } from './regelkop';
import { isPaginaregel } from '../stuk/paginaregel';
import { parseOordeel } from '../tabel/oordeelletters';
import { kopRij, type Ruwcel, type Ruwrij, type Vondst } from './ruwtabel';
import type { GesplitsteKop } from './splits-kop';
import { countRange, parseStaart, readings } from './staart';
import type { Lijn } from '../stuk/stroom';

/** L or B behind the name, where the header says that such a letter stands there. */
function splitLetter(label: string, labelkop: string): Pick<Ruwrij, 'label' | 'letter'> {
  const gevonden = /L\s?\/\s?B(?:\s?\/\s?S)?$/i.test(labelkop) ? /^(?:(.*)\s)?([LBS])$/.exec(label) : null;
  if (gevonden === null) return { label, letter: null };
  const letter = gevonden[2] === 'L' ? 'lasten' : gevonden[2] === 'B' ? 'baten' : 'saldo';
  return { label: gevonden[1] ?? '', letter };
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

/** The letter at the end of a line is of its last figure. */
function judgeLast(figuren: readonly Ruwcel[], letter: string | null): readonly Ruwcel[] {
  const oordeel = parseOordeel(letter ?? '');
  return oordeel === null ? figuren : figuren.map((cel, i) => (i < figuren.length - 1 ? cel : { ...cel, oordeel }));
}

/** The row with its figures; words at the left that are too many belong to the label (`Programma 10`). */
function rowOf({ lijn, staart }: Figuurlijn, { koppen, label: labelkop }: GesplitsteKop, losseMin: boolean): Ruwrij {
  const kolommen = koppen.length;
  const [min, max] = countRange(staart.woorden);
  // "3.400 / 3.500": two amounts in one place. Which figure stands in which column is not known.
  if (/\d\s?\/$/.test(staart.label)) return openRow(lijn);
  const figure = (tekst: string) => ({ tekst, herkomst: lijn.herkomst });
  const make = (tekst: string, reeksen: readonly string[][]): Ruwrij => ({
    ...splitLetter(tekst, labelkop),
    inhoud: { soort: 'los', reeksen: reeksen.map((reeks) => judgeLast(reeks.map(figure), staart.letter)) },
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

/** A bare number beside the running title of the page. */
function isPaginanummer(lijnen: readonly Lijn[], { plaats, lijn }: Figuurlijn): boolean {
  return (
    /^\d{1,4}$/.test(lijn.tekst) && [plaats - 1, plaats + 1].some((buur) => isPaginaregel(lijnen[buur]?.tekst ?? ''))
  );
}

/** The rows from the line after the header up to the last figures, headings included. */
function rowsOf(lijnen: readonly Lijn[], van: number, figuren: readonly Figuurlijn[], kop: GesplitsteKop): Ruwrij[] {
  const losseMin = hasLooseMinus(figuren, kop.koppen.length);
  const haakjes = bracketsAreFigures(figuren, kop.koppen.length);
  const perPlaats = new Map(figuren.map((figuur) => [figuur.plaats, haakjes ? withBracket(figuur) : figuur]));
  const laatste = figuren.at(-1)?.plaats ?? van;
  const rijen = lijnen.slice(van, laatste + 1).flatMap((lijn, i) => {
    const figuur = perPlaats.get(van + i);
    if (figuur !== undefined && isPaginanummer(lijnen, figuur)) return [];
    if (figuur !== undefined) return [rowOf(figuur, kop, losseMin)];
    // "Wegen 2021 1999": between rows a line that ends in as many years as there are columns is a row.
    const staart = parseStaart(lijn.tekst);
    if (staart.label !== '' && staart.woorden.length === kop.koppen.length && !isKopregel(lijn)) {
      return [rowOf({ plaats: van + i, lijn, staart }, kop, losseMin)];
    }
    if (isHerhaaldeKop(lijn.tekst) || isKopregel(lijn)) return [];
    // Amounts in a line that is no row: said to be unread, and not taken for a heading.
    if (/\d\.\d{3}(?!\d)/.test(lijn.tekst)) return [openRow(lijn)];
    return [kopRij(lijn.tekst, lijn.herkomst, kop.koppen.length)];
  });
  return rijen;
}

/** The rows up to the first other header between them: what stands below it is another table. */
function untilOtherKop(lijnen: readonly Lijn[], figuren: readonly Figuurlijn[], kop: Kopregel): readonly Figuurlijn[] {
  const bekend = new Set(lijnen.slice(kop.van, kop.tot).map(({ tekst }) => tekst));
  const perPlaats = new Set(figuren.map(({ plaats }) => plaats));
  const eind = (figuren.at(-1)?.plaats ?? 0) + 1;
  const eenheid = findEenheid(lijnen, kop.van, kop.van)?.euro;
  for (let plaats = kop.tot; plaats < eind; plaats += 1) {
    const lijn = lijnen[plaats];
    if (lijn === undefined || perPlaats.has(plaats)) continue;
    // Another unit: another table, whatever its columns are called.
    const maat = parseEenheid(lijn.tekst)?.euro ?? eenheid;
    if (maat === eenheid && (bekend.has(lijn.tekst) || !isKopregel(lijn))) continue;
    return figuren.filter((figuur) => figuur.plaats < plaats);
  }
  return figuren;
}

/** Recognises rows of text with single spaces: `Beperken uitval (1.2) -2.277 576 -1.701`. */
export function findRegeltabel(lijnen: readonly Lijn[], begin: number): Vondst {
  const alle = figureLine(lijnen, begin) === null ? [] : run(lijnen, begin);
  const eerste = alle[0];
  if (eerste === undefined) return null;
  const kop = findHeader(lijnen, alle);
  const figuren = kop === null ? alle : untilOtherKop(lijnen, alle, kop);
  const eind = (figuren.at(-1)?.plaats ?? begin) + 1;
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
