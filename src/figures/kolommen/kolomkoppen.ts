import { datesAreWhole, isJaarwoord, isKopbegin, isKopwoord, kopwoorden, parseKopwoorden } from './kopwoorden';
import { spreadOverKinds } from './stadiumsoorten';

/** Where the column names stand in a row of words, and what they are. */
export interface Koppenvenster {
  readonly van: number;
  readonly tot: number;
  readonly koppen: readonly string[];
}

/** Whether a cell is the name of a column: header words only, and one that means something or starts such a name. */
function isKolomnaam(tekst: string): boolean {
  if (tekst.length > 70) return false;
  const { reeks, soort, jaar } = parseKopwoorden(tekst);
  const woorden = kopwoorden(tekst);
  if ((reeks ?? soort ?? jaar) === null && !isKopbegin(woorden[0] ?? '')) return false;
  return woorden.every(isKopwoord) && datesAreWhole(woorden);
}

/** What a name says; of a name without a series also its words, since those tell it from others. */
function sleutel(tekst: string): string {
  const betekenis = parseKopwoorden(tekst);
  return JSON.stringify([betekenis, betekenis.reeks === null && betekenis.soort === null ? kopwoorden(tekst) : []]);
}

/** "Begroting 2021 | primitief | na wijziging": the first names what the others are stages of. */
function foldStages(stadia: readonly string[]): string[] {
  let boven = '';
  return stadia.flatMap((stadium, i) => {
    const los = /^(?:primitief|primair|oorspronkelijk|na wijziging|voor wijziging|gewijzigd|bijgesteld)$/i;
    if (los.test(stadium)) return [`${boven} ${stadium}`.trim()];
    boven = stadium;
    return los.test(stadia[i + 1] ?? '') ? [] : [stadium];
  });
}

/** Stages above kinds, each in a cell of its own: two stages and then lasten, baten, saldo twice. */
function combineStages(stadia: readonly string[], koppen: readonly string[]): string[] | null {
  if (!stadia.every((stadium) => parseKopwoorden(stadium).reeks !== null)) return null;
  const samen = foldStages(stadia);
  if (samen.length < stadia.length) return combineStages(samen, koppen);
  return spreadOverKinds(stadia, koppen)?.map((stadium, i) => `${stadium} ${koppen[i] ?? ''}`) ?? null;
}

/** Years in one row of cells and what they are of in the next: `2022 | 2023` above `Rekening | Begroting`. */
function combineYears(reeks: readonly string[], koppen: readonly string[]): string[] | null {
  const boven = reeks.slice(-2 * koppen.length, -koppen.length);
  const [jaren, stadia] = isJaarwoord(boven[0] ?? '') ? [boven, koppen] : [koppen, boven];
  if (boven.length < koppen.length || !jaren.every(isJaarwoord)) return null;
  const heel = stadia.every((naam) => parseKopwoorden(naam).reeks !== null && parseKopwoorden(naam).jaar === null);
  return heel ? stadia.map((naam, i) => `${naam} ${jaren[i] ?? ''}`) : null;
}

/** The names in one run of column-like words; null when it is not certain which of them are the columns. */
function namesIn(reeks: readonly string[], aantal: number): { over: number; koppen: readonly string[] } | null {
  const over = reeks.length - aantal;
  const koppen = reeks.slice(over);
  if (over === 0) return { over, koppen };
  const samen = over < 0 ? null : (combineStages(reeks.slice(0, over), koppen) ?? combineYears(reeks, koppen));
  if (samen !== null) return { over: 0, koppen: samen };
  const eerste = parseKopwoorden(reeks[0] ?? '');
  const namen = koppen.map(parseKopwoorden);
  // One year above stages without one is the year of them all.
  if (over === 1 && isJaarwoord(reeks[0] ?? '') && namen.every((n) => n.reeks !== null && n.jaar === null))
    return { over: 0, koppen: koppen.map((kop) => `${kop} ${reeks[0] ?? ''}`) };
  // "Lasten" above stages is the heading of the rows; one stage above kinds is the stage of them all.
  if (
    over === 1 &&
    eerste.reeks === null &&
    eerste.soort !== null &&
    namen.every((n) => n.reeks !== null && n.soort === null)
  )
    return { over, koppen };
  if (
    over === 1 &&
    eerste.reeks !== null &&
    eerste.soort === null &&
    namen.every((n) => n.reeks === null && n.soort !== null)
  )
    return { over: 0, koppen: koppen.map((kop) => `${reeks[0] ?? ''} ${kop}`) };
  // A title that reads like a column ("Begroting 2023") says what one of the columns says again.
  const bekend = koppen.map(sleutel);
  return over === 1 && bekend.includes(sleutel(reeks[0] ?? '')) ? { over, koppen } : null;
}

/** Where the stages begin that stand before the name above the labels; null when there is no such name. */
function stagesBefore(woorden: readonly string[], van: number, aantal: number): number | null {
  const kinds = woorden.slice(van, van + aantal);
  if (!kinds.every((kop) => /^(?:lasten|baten|saldo|totaal)$/i.test(kop))) return null;
  let begin = van - 1;
  while (begin > 0 && isKolomnaam(woorden[begin - 1] ?? '')) begin -= 1;
  return begin >= 0 && begin < van - 1 ? begin : null;
}

/**
 * Finds `aantal` column names among words that stand one to a line above the first figures.
 * The last word is the label of the first row, so it is no column name.
 * @returns null when there are not exactly so many next to each other.
 */
export function findKolomkoppen(woorden: readonly string[], aantal: number): Koppenvenster | null {
  let tot = woorden.length - 1;
  while (tot > 0 && !isKolomnaam(woorden[tot - 1] ?? '')) tot -= 1;
  let van = tot;
  while (van > 0 && isKolomnaam(woorden[van - 1] ?? '')) van -= 1;
  // The name above the labels may stand between stages and kinds.
  const stadia = stagesBefore(woorden, van, aantal);
  if (stadia !== null) {
    const koppen = combineStages(woorden.slice(stadia, van - 1), woorden.slice(van, van + aantal));
    if (koppen !== null && new Set(koppen.map(sleutel)).size === aantal)
      return { van: stadia, tot: van + aantal, koppen };
  }
  // The heading of rows ("Lasten") may follow the names; more kinds than one are names themselves.
  for (let eind = tot; eind - van >= aantal && eind >= tot - 1; eind -= 1) {
    if (eind < tot && parseKopwoorden(woorden[eind] ?? '').reeks !== null) break;
    const namen = namesIn(woorden.slice(van, eind), aantal);
    if (namen !== null && new Set(namen.koppen.map(sleutel)).size === aantal) {
      return { van: van + namen.over, tot: eind, koppen: namen.koppen };
    }
  }
  return null;
}
