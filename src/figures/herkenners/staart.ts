import { parseGetal } from '../../money/lees-getal';
import { parseFiguur } from '../tabel/getallen';
import { remember } from '../onthoud';

/** Words at the end of a line that are figures, and what stands before them. */
export interface Staart {
  readonly woorden: readonly string[];
  readonly label: string;
  /** A V or N behind the last figure. */
  readonly letter: string | null;
}

const STREEP = /^[-–—]$/;

/**
 * Whether a single word can be (part of) a printed figure; `(1.1)` and `(980)` are codes in a label, unless a figure
 * stands before them.
 */
function isFiguurwoord(woord: string, vorige: string): boolean {
  if (/^\(\d+(?:\.\d{1,2})*\)$/.test(woord) && !/^-?\(?\d[\d.,]*\)?-?$/.test(vorige)) return false;
  // Most words hold no digit: they need no reading as a number, unless they are a dash or "PM".
  if (!/\d/.test(woord) && (woord.length > 6 || !/^[-–—−.€%pn]/i.test(woord))) return false;
  return woord === '€' || woord === '%' || woord === '-/-' || parseFiguur(woord) !== null;
}

const NUMMERING = /^(?:deel|sub)?(?:programma|product|thema|doelstelling|doel|hoofdstuk|taakveld|pijler|bijlage)$/i;

const CODE = /^\d{1,2}\.\d{1,2}$/;

/** `1 Bestuur N 4.310 N 4.622 V 18`: every figure with a letter for its sign. */
const LETTERTEKENS = /^(.*?\S)((?:\s(?:[NV]\s?\d[\d.]*(?:,\d+)?|[-–]|0))+)$/;

/** The figures of a line that all have a letter before them; null when not all have. */
function withLetters(tekst: string): Staart | null {
  const [, label = '', cijfers = ''] = /\s[NV]\s?\d/.test(tekst) ? (LETTERTEKENS.exec(tekst) ?? []) : [];
  const woorden = cijfers.match(/[NV]\s?\d[\d.,]*|[-–]|0/g) ?? [];
  const letters = woorden.filter((woord) => /^[NV]/.test(woord)).length;
  return letters < 2 || /\d[\d.]{3}\s*$/.test(label) ? null : { woorden, label, letter: null };
}

/** Spaces that do not break a line: between the digits of a figure they stand for the point. */
const VASTE_SPATIE = /[\u00a0\u2007\u2009\u202f]/;
const IN_GETAL = /(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g;
const PLAATSHOUDER = '\u2063';

/** The words of a line; a figure of which the thousands stand apart by spaces that do not break is one. */
function wordsOf(tekst: string): string[] {
  if (!VASTE_SPATIE.test(tekst)) return tekst.split(/\s+/).filter((woord) => woord !== '');
  return tekst
    .replace(IN_GETAL, PLAATSHOUDER)
    .split(/\s+/)
    .filter((woord) => woord !== '')
    .map((woord) => woord.replaceAll(PLAATSHOUDER, '\u00a0'));
}

/** Figures that each have V or N behind them (`2.254 V 177 N`): with their letters. One letter at the end is the line's. */
function joinOordelen(woorden: readonly string[]): readonly string[] {
  const isLetter = (i: number): boolean => /^[VN]$/.test(woorden[i] ?? '') && /^[-–(]?\d/.test(woorden[i - 1] ?? '');
  if (woorden.filter((_, i) => isLetter(i)).length < 2) return woorden;
  return woorden.flatMap((woord, i) =>
    isLetter(i) ? [] : [isLetter(i + 1) ? `${woord} ${woorden[i + 1] ?? ''}` : woord]
  );
}

/** Marks of notes behind figures: `3.315*`, `1.040 ¹`. */
const MERKTEKEN = /(\d)\s?[*†‡¹²³⁰⁴-⁹]+(?=\s|$)/g;

/** The figures at the right of a line, as words; without the marks of notes. */
export const parseStaart = remember((gedrukt: string): Staart => {
  const tekst = /[*†‡¹²³⁰⁴-⁹]/.test(gedrukt) ? gedrukt.replace(MERKTEKEN, '$1') : gedrukt;
  const metLetters = withLetters(tekst);
  if (metLetters !== null) return metLetters;
  const woorden = joinOordelen(wordsOf(tekst));
  const laatste = woorden.at(-1) ?? '';
  const letter = woorden.length > 1 && /^[vn]$/i.test(laatste) ? laatste : null;
  const einde = woorden.length - (letter === null ? 0 : 1);
  let begin = einde;
  while (begin > 0 && isFiguurwoord(woorden[begin - 1] ?? '', woorden[begin - 2] ?? '')) begin -= 1;
  // "Programma 3 880 311": the number of a programme is part of its name.
  if (NUMMERING.test(woorden[begin - 1] ?? '') && /^\d{1,2}$/.test(woorden[begin] ?? '')) begin += 1;
  // "Bestuur 0.1 2.210 2.344": a code behind the name, where the figures have no decimals.
  const decimalen = (woord: string): boolean => /\d[.,]\d{1,2}$/.test(woord);
  const achter = woorden.slice(begin + 1, einde);
  if (begin > 0 && achter.length > 1 && CODE.test(woorden[begin] ?? '') && !achter.some(decimalen)) begin += 1;
  return { woorden: woorden.slice(begin, einde), label: woorden.slice(0, begin).join(' '), letter };
});

/** A figure in the making: its words, and whether a lone dash may belong to the figure after it. */
interface Cel {
  readonly tekst: string;
  readonly streep: boolean;
}

/** Joins what can only be read one way: `€ -21`, `46 %`. */
function joinFixed(woorden: readonly string[]): Cel[] | null {
  const cellen: Cel[] = [];
  let open = '';
  for (const woord of woorden) {
    if (woord === '%') {
      const vorige = cellen.pop();
      if (vorige === undefined || vorige.streep || open !== '') return null;
      cellen.push({ tekst: `${vorige.tekst} %`, streep: false });
    } else if (woord === '€' || woord === '-/-') {
      if (open !== '') return null;
      open = `${woord} `;
    } else {
      cellen.push({ tekst: open + woord, streep: open === '' && STREEP.test(woord) });
      open = '';
    }
  }
  return open === '' ? cellen : null;
}

/** Whether a dash and the figure after it can be one negative figure (`- 1.215`, but not `- 127-`). */
function canJoin(streep: Cel, na: Cel): boolean {
  return streep.streep && !na.streep && parseGetal(`- ${na.tekst}`)?.soort === 'getal';
}

const MEESTE = 64;

/** Which of the cells may be joined to the dash before them. */
function pairs(cellen: readonly Cel[]): number[] {
  return cellen.flatMap((cel, i) => {
    const vorige = cellen[i - 1];
    return vorige !== undefined && canJoin(vorige, cel) ? [i] : [];
  });
}

/** Every choice of `aantal` out of a list; null when there are too many to weigh. */
function choices(lijst: readonly number[], aantal: number): (readonly number[])[] | null {
  let deel: (readonly number[])[] = [[]];
  lijst.forEach((waarde, i) => {
    const over = lijst.length - i - 1;
    deel = deel
      .flatMap((keuze) => [keuze, [...keuze, waarde]])
      .filter((keuze) => keuze.length <= aantal && keuze.length + over >= aantal);
    if (deel.length > MEESTE) deel = deel.slice(0, MEESTE + 1);
  });
  return deel.length > MEESTE ? null : deel.filter((keuze) => keuze.length === aantal);
}

/**
 * Every way to read the words as exactly `aantal` figures: a lone dash is nil, or the sign of the figure after it.
 * @returns none when there is no way, or more than can be weighed.
 */
export function readings(woorden: readonly string[], aantal: number): string[][] {
  const cellen = joinFixed(woorden);
  if (cellen === null) return [];
  const paren = pairs(cellen);
  const keuzes = cellen.length < aantal ? [] : choices(paren, cellen.length - aantal);
  return (keuzes ?? []).map((keuze) =>
    cellen.flatMap((cel, i) => {
      if (keuze.includes(i + 1)) return [];
      return [keuze.includes(i) ? `${cellen[i - 1]?.tekst ?? ''} ${cel.tekst}` : cel.tekst];
    })
  );
}

/** The least and the most figures that the words can be. */
export function countRange(woorden: readonly string[]): readonly [number, number] {
  const cellen = joinFixed(woorden) ?? [];
  return [cellen.length - pairs(cellen).length, cellen.length];
}
